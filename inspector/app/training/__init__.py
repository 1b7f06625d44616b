# SPDX-License-Identifier: MPL-2.0
"""Training (培训考核): drills built, written as packs, taken, gathered and graded; no screen in it."""
