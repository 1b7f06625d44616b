# SPDX-License-Identifier: MPL-2.0
"""Verifying a file of ours, known by its content and not by its name: whole, true, signed by whom."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from inspector.app.proving import PROVERS, Proof
from inspector.app.trust import TRUSTED, Keys, Signer, Standing, signed
from inspector.app.verdict import Verdict
from inspector.core.merging.merge_file import HEAD as MERGE
from inspector.core.problems import KnownError, Problem
from inspector.disk.plain_zips import first_name
from inspector.disk.seal import Seal, read_seal

LARGEST: Final = 4 << 30
FIRST: Final = 128
"""So many bytes at the beginning of a file tell what it is."""

_MARKS: Final = ((b"%PDF-", "pdf"), (b"PK", "zip"))


def verify(source: Path | bytes, keys: Keys, *, name: str = "", anew: bool = True) -> Verdict:
    """Prove a file, trusting nothing it says of itself; raises KnownError only when it cannot be opened at all.

    `anew` also writes its card once more and compares every part; an export that was written a moment ago by the same
    hand need not.
    """
    if first_name(_start(source)) == MERGE:
        from inspector.app.office.merge_verifying import verify_merge

        return verify_merge(source, keys, name)
    form = form_of(source)
    seal, whole = _sealed(source, form)
    form = form or (seal.format if seal else "")
    if form not in PROVERS:
        unknown = (Problem("file_kind"),)
        return Verdict(_name(source, name), "", "", "", unknown, unknown, Signer("", Standing.NONE))
    resaved = form == "xlsx" and any(problem.code == "seal_missing" for problem in whole)
    try:
        proof = PROVERS[form](source, resaved)
        shown = proof.faults or (proof.again() if anew and not resaved else ())
    except KnownError as error:
        proof = Proof("", faults=(error.problem,))
        shown = proof.faults
    signer, rides = _signer(seal, keys), proof.rides()
    true = (*shown, *_against_seal(proof, seal, signed_well=not whole))
    differing = sum(1 for problem in proof.faults if problem.code == "cell_differs")
    return Verdict(
        _name(source, name),
        form,
        rides[1] if rides else (seal.edition if seal else ""),
        rides[0] if rides else (seal.card if seal else ""),
        whole,
        true,
        signer,
        (*proof.notes, *_on_trust(proof, seal, signer)),
        resaved and rides is not None,
        differing,
        "report" if proof.report else "card",
    )


def form_of(source: Path | bytes) -> str:
    """Tell a file's format by what is in it; empty when it is none of ours, or its archive cannot be read."""
    from inspector.disk.zips import opened

    start = _start(source)
    found = next((form for mark, form in _MARKS if start.startswith(mark)), "")
    if found != "zip":
        return found
    try:
        with opened(source) as archive:
            names = archive.names()
    except KnownError:
        return ""
    return "bundle" if "card.json" in names else "xlsx" if "[Content_Types].xml" in names else ""


def _start(source: Path | bytes) -> bytes:
    from inspector.disk.troubles import said_plainly

    if isinstance(source, bytes):
        return source[:FIRST]
    with said_plainly(source):
        if source.stat().st_size > LARGEST:
            raise KnownError(Problem("file_large", file=source.name, most=LARGEST >> 30))
        with source.open("rb") as stream:
            return stream.read(FIRST)


def _sealed(source: Path | bytes, form: str) -> tuple[Seal | None, tuple[Problem, ...]]:
    """Read the seal and hold it against the file: its hash, its signature, its format."""
    try:
        seal = read_seal(source)
    except KnownError as error:
        return None, (error.problem,)
    faults = []
    if not seal.whole:
        faults.append(Problem("seal_broken"))
    if not seal.is_signed(_proves):
        faults.append(Problem("seal_unsigned"))
    if form and seal.format != form:
        faults.append(Problem("seal_form", reason=f"{seal.format} / {form}"))
    return seal, tuple(faults)


def _proves(key: bytes, signature: bytes, message: bytes) -> bool:
    return signed(key.hex(), message, signature)


def _against_seal(proof: Proof, seal: Seal | None, *, signed_well: bool) -> tuple[Problem, ...]:
    """Hold what the file shows against what its seal states; without a card inside, the seal is the only witness."""
    rides = proof.rides()
    if seal is None:
        return (Problem("unprovable"),) if rides is None and not proof.faults else ()
    faults = []
    if proof.content and proof.content != seal.content:
        faults.append(Problem("content_differs"))
    if rides is not None and rides != (seal.card, seal.edition):
        faults.append(Problem("seal_of_another", card=rides[0][:12], sealed=seal.card[:12]))
    is_inner = seal.edition == "internal" and rides is None
    if (is_inner or not signed_well) and rides is None and not proof.faults:
        faults.append(Problem("unprovable"))
    return tuple(faults)


def _on_trust(proof: Proof, seal: Seal | None, signer: Signer) -> Iterator[Problem]:
    """An outside edition carries no card: its seal alone speaks for it, and a stranger's seal says little."""
    sealed = seal is not None and seal.edition == "outside" and signer.standing is not Standing.NONE
    if sealed and proof.rides() is None and not proof.faults and signer.standing not in TRUSTED:
        yield Problem("outside_on_trust")


def _signer(seal: Seal | None, keys: Keys) -> Signer:
    if seal is None or not seal.is_signed(_proves):
        return Signer("", Standing.NONE)
    return keys.signer(seal.key, seal.card)


def _name(source: Path | bytes, name: str) -> str:
    return name or (source.name if isinstance(source, Path) else "")
