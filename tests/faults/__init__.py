# SPDX-License-Identifier: MPL-2.0
"""Faults on purpose: kills, power cuts, full and read-only disks."""
