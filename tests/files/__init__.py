# SPDX-License-Identifier: MPL-2.0
"""The post room under test: what comes in from outside."""
