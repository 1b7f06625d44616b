# SPDX-License-Identifier: MPL-2.0
"""What every test of the training room may ask for."""

from tests.app.halls import hall

__all__ = ["hall"]
