# SPDX-License-Identifier: MPL-2.0
"""What a verification found: three verdicts, each with its reasons: whole, true, signed by whom."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.app.trust import TRUSTED, Signer
from inspector.core.phrases import Phrase
from inspector.core.problems import Problem

__all__ = ("TRUSTED", "Verdict")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The proof of one file. `whole` and `true` list what speaks against each; nothing listed means it stands.

    `format` is pdf, xlsx, bundle or empty (unknown); `card` the digest the file states; `notes` are reported, no
    faults (another engine or release); `resaved`: another program wrote the workbook anew; `differing` counts cells.
    `carries` says what `card` names: a card, a report of the office, or the set of a merge file.
    """

    file: str
    format: str
    edition: str
    card: str
    whole: tuple[Problem, ...]
    true: tuple[Problem, ...]
    signer: Signer
    notes: tuple[Problem, ...] = ()
    resaved: bool = False
    differing: int = 0
    carries: str = "card"

    @property
    def stands(self) -> bool:
        """Whether the file is whole and true, whoever signed it."""
        return not self.whole and not self.true

    @property
    def is_known(self) -> bool:
        """Whether the signer is one the office knows, or this laptop itself."""
        return self.signer.standing in TRUSTED

    def phrases(self) -> Iterator[Phrase]:
        """Say the verdicts; “unaltered” is said only of a known signer."""
        unsealed = self.carries == "set" and not self.signer.key
        yield Phrase("verdict.broken" if self.whole else "verdict.whole_set" if unsealed else "verdict.whole")
        if self.carries == "set":
            yield Phrase("verdict.false_set" if self.true or self.whole else "verdict.true_set")
        elif self.true:
            yield Phrase("verdict.false_report" if self.carries == "report" else "verdict.false")
        elif self.carries == "report":
            yield Phrase("verdict.true_report")
        else:
            yield Phrase("verdict.true" if self.edition == "internal" else "verdict.true_outside")
        if self.resaved:
            yield Phrase("verdict.resaved_differ" if self.differing else "verdict.resaved_agree", count=self.differing)
        signer = self.signer
        yield Phrase(f"verdict.signer_{signer.standing.value}", name=signer.name or "–", words=signer.spoken())
        if self.stands and self.is_known:
            yield Phrase("verdict.unaltered")

    def problems(self) -> tuple[Problem, ...]:
        """List everything that speaks against the file, then what is only reported."""
        return tuple(dict.fromkeys((*self.whole, *self.true, *self.notes)))
