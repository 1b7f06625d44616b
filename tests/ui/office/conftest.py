# SPDX-License-Identifier: MPL-2.0
"""What the tests of the office's pages may ask for beside the window."""

from tests.ui.office.ranked import ranking

__all__ = ["ranking"]
