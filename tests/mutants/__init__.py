# SPDX-License-Identifier: MPL-2.0
"""Sabotages: each breaks one promise of the program on purpose, and the suite must turn red."""
