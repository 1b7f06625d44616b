# SPDX-License-Identifier: MPL-2.0
"""Paper: blocks are laid out on A4 pages as drawing operations, and the operations are written as a PDF."""
