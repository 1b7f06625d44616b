# SPDX-License-Identifier: MPL-2.0
"""Merging (汇总): a grow-only set of records, and the one picture that follows from those that are active."""
