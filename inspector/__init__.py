# SPDX-License-Identifier: MPL-2.0
"""Inspector: on-site evaluation, offline, on a laptop."""

__version__ = "0.1.0"
