# SPDX-License-Identifier: MPL-2.0
"""The story every flow may ask for, told once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.flows.stories import Story, told


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """A sealed visit with its papers; read only."""
    made = told(tmp_path_factory.mktemp("story"))
    yield made
    made.hall.close()
