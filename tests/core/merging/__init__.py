# SPDX-License-Identifier: MPL-2.0
"""Merging: the law of it, its laws over drawn pools, and a second, slow way to the same picture."""
