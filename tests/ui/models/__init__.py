# SPDX-License-Identifier: MPL-2.0
"""Tests of what the screens show, row by row."""
