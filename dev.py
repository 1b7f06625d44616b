#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""The project's commands: each sets up what is missing on this machine, then does its work."""

from __future__ import annotations

import sys

MINIMUM = (3, 11)


def main(arguments: list[str]) -> int:
    """Check the interpreter first, so that an old one gets a sentence and not a syntax error."""
    if sys.version_info < MINIMUM:
        print("dev: Python 3.11 or newer is needed; this is " + sys.version.split()[0])
        return 2
    from tools import commands

    return commands.run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
