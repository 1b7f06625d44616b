# SPDX-License-Identifier: MPL-2.0
"""Ranking: figures, their comparison, and what changed between two issues."""
