# SPDX-License-Identifier: MPL-2.0
"""Files made to harm an office, each by a hand that knows our forms: merge files, letters, workbooks, papers."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from pathlib import Path

from inspector.app.trust import Keys
from inspector.core.canonical import Json, canonical, digest
from inspector.core.merging.merge_file import HEAD, HEAD_BYTES
from inspector.core.merging.record_bytes import record_bytes, recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.disk.plain_zips import write_plain
from inspector.disk.seal import sealed
from inspector.disk.zips import zip_bytes
from tests.app.office.cards import START, card
from tests.app.office.packing import packed
from tests.files.workbook_forgery import forged

DEEP = 100_000
MANY = 1_000_000


def merge_files() -> dict[str, bytes]:
    """Merge files: heads that lie, members elsewhere or twice, records that are none or ask for too much."""
    plain = merge(withdrawal())
    turned = {"4 GB": (18, b"\xfe\xff\xff\xff"), "packed": (8, b"\x08\x00"), "secret": (6, b"\x01\x00")}
    found = {f"merge {what}": put(plain, plain.index(b"records/") - 30 + at, new) for what, (at, new) in turned.items()}
    end = len(plain) - 22
    found["merge count"] = put(plain, end + 8, b"\xff\xff\xff\xff")
    found["merge link"] = plain.replace(struct.pack("<I", 0o100644 << 16), struct.pack("<I", 0o120777 << 16))
    found["merge twice"] = merge(withdrawal(), withdrawal())
    found["merge behind"] = plain + b"PK"
    for place, name in enumerate(("records/card/../../evil.json", "/etc/passwd", "photos/..\\x", "C:/x")):
        found[f"merge stray {place}"] = merge((name, b"{}"))
    found["merge bomb"] = zipped((HEAD, HEAD_BYTES), ("records/card/" + "a" * 64 + ".json", bytes(48 << 20)))
    return found | {f"merge {what}": merge(of(kind, data)) for what, (kind, data) in records().items()}


def records() -> dict[str, tuple[str, bytes]]:
    """Records rightly named that are none: too deep, too long, of no time, with more rows than anybody judges."""
    said = Withdrawal("a" * 64, "", "", Moment(START)).record()
    rows = b",".join([b"{}"] * MANY)
    return {
        "deep array": ("card", b"[" * DEEP + b"]" * DEEP),
        "deep object": ("decision", b'{"a":' * DEEP + b"1" + b"}" * DEEP),
        "long number": ("withdrawal", b'{"turn":' + b"9" * DEEP + b"}"),
        "no text": ("checklist", b"\xff\xfe"),
        "empty": ("card", b""),
        "other kind": ("decision", canonical(said)),
        "no time": ("withdrawal", canonical({**said, "at": {"utc": "9999-12-31T23:59:59.999Z", "offset": 1439}})),
        "no digest": ("withdrawal", canonical({**said, "of": "../" * 20})),
        "million rows": ("card", b'{"rows":[' + rows + b'],"type":"scorecard"}'),
        "million points": ("checklist", b'{"sections":[' + rows + b'],"type":"checklist"}'),
    }


def merge(*members: tuple[str, bytes]) -> bytes:
    """A merge file of these members, rightly spelled."""
    out = io.BytesIO()
    write_plain(out, [(HEAD, HEAD_BYTES), *members])
    return out.getvalue()


def of(kind: str, data: bytes) -> tuple[str, bytes]:
    """A record under the name its bytes have."""
    return f"records/{kind}/{record_bytes(kind, data).digest}.json", data


def withdrawal() -> tuple[str, bytes]:
    """A record that is sound."""
    return of("withdrawal", recorded(Withdrawal("a" * 64, "", "", Moment(START))).data)


def put(data: bytes, at: int, new: bytes) -> bytes:
    """Other bytes at a place."""
    return data[:at] + new + data[at + len(new) :]


def zipped(*members: tuple[str, bytes]) -> bytes:
    """A packed zip, as anybody makes one."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def letters(keys: Keys) -> dict[str, bytes]:
    """Letters rightly sealed by a stranger that say nothing, or too much."""
    visits = b'{"format":1,"type":"assignment","visits":[' + b",".join([b"{}"] * MANY) + b"]}"
    said = {"deep": b"[" * DEEP, "number": b"1" * DEEP, "kind": b'{"format":1,"type":"order"}', "visits": visits}
    return {f"letter {what}": letter(one, keys) for what, one in said.items()}


def letter(said: bytes, keys: Keys) -> bytes:
    """A letter that says this, every digest of it right."""
    listed: list[Json] = [("letter.json", hashlib.sha256(said).hexdigest())]
    content = digest("letter_members", canonical(listed))
    return seal(zip_bytes([("letter.json", said)]), keys, "letter", digest("letter", said), content)


def workbooks(keys: Keys) -> dict[str, bytes]:
    """Our workbook taken apart: a text that names itself, a place beyond all sheets, a card that would swell."""
    book = packed(card("v1", "m"), keys, "xlsx")
    declared = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'
    sheet = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    first = members[sheet].decode()
    place = first[first.index('<c r="') :][:12]
    return {
        "book entities": forged(book, {sheet: ("<worksheet", declared)}),
        "book far": forged(book, {sheet: (place, '<c r="XFD1048576"')}),
        "book swells": zipped(*members.items(), ("xl/more.xml", bytes(48 << 20))),
        "book alone": zipped(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<" * MANY)),
    }


def papers() -> dict[str, bytes]:
    """PDFs: an attachment that swells, pages that are their own parents, objects within objects."""
    swollen = zlib.compress(bytes(100 << 20), 1)
    head = b"%PDF-1.7\n"
    loop = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 999999999/Kids[2 0 R]>>endobj\n"
    deep = b"1 0 obj" + b"[" * DEEP + b"]" * DEEP + b"endobj\n"
    names = b"/Names<</EmbeddedFiles<</Names[(card.json)3 0 R]>>>>"
    held = b"1 0 obj<</Type/Catalog/Pages 2 0 R" + names + b">>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
    held += b"3 0 obj<</Type/Filespec/F(card.json)/EF<</F 4 0 R>>>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
    held += str(len(swollen)).encode() + b">>stream\n" + swollen + b"\nendstream endobj\n"
    tail = b"trailer<</Root 1 0 R>>\n%%EOF\n"
    return {f"paper {what}": head + one + tail for what, one in (("loop", loop), ("deep", deep), ("swells", held))}


def seal(data: bytes, keys: Keys, form: str, card: str = "0" * 64, content: str = "0" * 64) -> bytes:
    """Seal bytes rightly, whatever they are."""
    key = bytes.fromhex(keys.public())
    return sealed(data, form=form, edition="internal", card=card, content=content, key=key, sign=keys.sign)


def cards(keys: Keys) -> dict[str, bytes]:
    """Bundles rightly made and sealed by a stranger whose clock stands where no day is."""
    small = packed(card("v1", "m"), keys)
    with zipfile.ZipFile(io.BytesIO(small)) as archive:
        said = archive.read("card.json")
    odd = {"offset": (b'"offset":480', b'"offset":1440'), "year": (b'"utc":"2025-11-16', b'"utc":"0001-01-01')}
    return {
        f"card {what}": seal(zip_bytes([("card.json", said.replace(*one))]), keys, "bundle")
        for what, one in odd.items()
    }


def laid(folder: Path, keys: Keys) -> list[str]:
    """Lay all of them into a folder; gives their names."""
    folder.mkdir(parents=True, exist_ok=True)
    every = merge_files() | letters(keys) | cards(keys) | workbooks(keys) | papers()
    every |= {f"{name} sealed": seal(data, keys, "pdf") for name, data in every.items() if name.startswith("paper")}
    for name, data in every.items():
        (folder / name).write_bytes(data)
    return sorted(every)
