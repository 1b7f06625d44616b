# SPDX-License-Identifier: MPL-2.0
"""Drills (培训考核): made by a trainer, taken by trainees, graded against a key; nothing here ever ranks."""
