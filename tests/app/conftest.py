# SPDX-License-Identifier: MPL-2.0
"""What every test of the hall may ask for."""

from tests.app.halls import hall
from tests.flows.conftest import story

__all__ = ["hall", "story"]
