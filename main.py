# SPDX-License-Identifier: MPL-2.0
"""The door: starts Inspector from a checkout or an installed folder."""

import sys

from inspector.cli import main

if __name__ == "__main__":
    sys.exit(main())
