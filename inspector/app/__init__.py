# SPDX-License-Identifier: MPL-2.0
"""The hall: what a person can do, without a screen."""
