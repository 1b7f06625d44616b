# SPDX-License-Identifier: MPL-2.0
"""The door for `python -m inspector`."""

import sys

from inspector.cli import main

if __name__ == "__main__":
    sys.exit(main())
