# SPDX-License-Identifier: MPL-2.0
"""The Windows installer: what goes into it, and how each part is made on Debian."""
