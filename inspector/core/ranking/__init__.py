# SPDX-License-Identifier: MPL-2.0
"""Ranking (排名): what a picture comes to, unit by unit, by policies that have names."""
