# SPDX-License-Identifier: MPL-2.0
"""The law: pure values and functions; no disk, no clock, no screen, no binary fractions for scores."""
