# SPDX-License-Identifier: MPL-2.0
"""Drills: what holds for grading, groups and rulings."""
