# SPDX-License-Identifier: MPL-2.0
"""Issuing (印发): how an office's papers look and what of them is kept for ever."""
