# SPDX-License-Identifier: MPL-2.0
"""The tests, one folder for each room of the house."""
