# SPDX-License-Identifier: MPL-2.0
"""The law under test: no disk, no clock, no Qt."""
