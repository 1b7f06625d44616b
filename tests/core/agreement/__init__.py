# SPDX-License-Identifier: MPL-2.0
"""Agreement: published numbers, libraries beside ours, laws, reasons and sentences."""
