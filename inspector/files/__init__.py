# SPDX-License-Identifier: MPL-2.0
"""The post room: what comes in from outside, read without trust and turned into values or problems."""
