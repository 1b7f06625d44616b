# SPDX-License-Identifier: MPL-2.0
"""What dev.py does behind its commands; standard library only, apart from subset_fonts."""
