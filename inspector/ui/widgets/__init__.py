# SPDX-License-Identifier: MPL-2.0
"""Parts of a page: marks, fields, answer forms, photo strips."""
