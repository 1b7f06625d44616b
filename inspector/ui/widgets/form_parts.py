# SPDX-License-Identifier: MPL-2.0
"""Which part of the answer bar draws which form."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.rules.rule import Counters, Grid, NumberField, Parts, Raters, ShareField, Writing
from inspector.ui.widgets.counters_form import CountersForm
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.grid_form import GridForm
from inspector.ui.widgets.number_form import NumberForm
from inspector.ui.widgets.parts_form import PartsForm
from inspector.ui.widgets.raters_form import RatersForm
from inspector.ui.widgets.share_form import ShareForm
from inspector.ui.widgets.writing_form import WritingForm

PARTS: Final[Mapping[type, type[FormPart]]] = MappingProxyType(
    {
        Counters: CountersForm,
        NumberField: NumberForm,
        ShareField: ShareForm,
        Parts: PartsForm,
        Grid: GridForm,
        Raters: RatersForm,
        Writing: WritingForm,
    }
)
