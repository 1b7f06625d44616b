# SPDX-License-Identifier: MPL-2.0
"""The office's pages."""
