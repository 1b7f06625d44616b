# SPDX-License-Identifier: MPL-2.0
"""The training room: drills kept, packed, taken."""
