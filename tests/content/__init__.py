# SPDX-License-Identifier: MPL-2.0
"""Tests of what is shipped as words: the checklists and the sample visits."""
