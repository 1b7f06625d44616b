# SPDX-License-Identifier: MPL-2.0
"""What the screens show, row by row: outlines, sheets and reasons as Qt models."""
