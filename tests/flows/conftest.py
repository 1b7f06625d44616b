# SPDX-License-Identifier: MPL-2.0
"""What every flow may ask for: the story, told once, and the whole window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.app.halls import hall
from tests.flows.stories import Story, told
from tests.ui.conftest import window

__all__ = ["hall", "story", "window"]


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """A sealed visit with its papers; read only."""
    made = told(tmp_path_factory.mktemp("story"))
    yield made
    made.hall.close()
