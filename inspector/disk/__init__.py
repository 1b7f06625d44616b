# SPDX-License-Identifier: MPL-2.0
"""The ground: bytes on a disk that may fill up, be pulled out, or hold hostile files."""
