# SPDX-License-Identifier: MPL-2.0
"""Small controls the pages are made of."""
