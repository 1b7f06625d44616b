# SPDX-License-Identifier: MPL-2.0
"""Measurements beside their baselines, in one run; ratios, not verdicts of a test."""
