# SPDX-License-Identifier: MPL-2.0
"""The licences that travel with the program: every library's own texts, the LGPL and GPL for Qt, and the notice."""

from __future__ import annotations

import email.message
import email.parser
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tools.installer.wheels import PackagingError

GNU = Path("/usr/share/common-licenses")
GNU_TEXTS = ("LGPL-3", "GPL-3", "GPL-2")
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors|ofl)", re.IGNORECASE)
NOTICE = Path(__file__).with_name("NOTICE.txt")


@dataclass(frozen=True, slots=True)
class Library:
    """A library of the payload: its name, version, the licence it states, and whether its files hold the text."""

    name: str
    version: str
    licence: str
    has_text: bool

    def line(self) -> str:
        """What the notice says of it."""
        without = "" if self.has_text else " (its package holds no text)"
        return f"{self.name} {self.version}: {self.licence}{without}"

    @property
    def is_gpl_alone(self) -> bool:
        """Whether its only licence is the GPL, which the installer does not carry."""
        return "GPL" in re.sub(r"LGPL", "", self.licence) and "LGPL" not in self.licence


def stated(facts: email.message.Message) -> str:
    """The licence a library states: an expression, else the short form, else its classifiers."""
    for field in ("License-Expression", "License"):
        words = (facts[field] or "").strip()
        if words and words != "UNKNOWN":
            return str(words.splitlines()[0])
    named = [value for value in facts.get_all("Classifier", []) if value.startswith("License ::")]
    return ", ".join(value.rpartition(" :: ")[2] for value in named) or "see its page"


def gather(libraries: Path, target: Path) -> list[Library]:
    """Copy every library's licence texts to a folder of its name; what each is, by name."""
    found: list[Library] = []
    for record in sorted(libraries.glob("*.dist-info")):
        facts = email.parser.Parser().parsestr((record / "METADATA").read_text(encoding="utf-8"))
        files = [path for path in sorted(record.rglob("*")) if path.is_file() and path.name != "METADATA"]
        texts = [path for path in files if TEXT.search(path.relative_to(record).as_posix())]
        for text in texts:
            place = target / str(facts["Name"]) / text.relative_to(record)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, place)
        found.append(Library(str(facts["Name"]), str(facts["Version"]), stated(facts), bool(texts)))
    refused = [library.name for library in found if library.is_gpl_alone]
    if refused:
        raise PackagingError(f"{', '.join(refused)}: under the GPL alone; the installer cannot carry that.")
    return found


def write(root: Path, payload: Path) -> None:
    """Lay the folder of licences: ours, the font's, the runtime's, the GNU texts, every library's, and the notice."""
    target = payload / "licences"
    target.mkdir()
    found = gather(payload / "libraries", target)
    shutil.copyfile(root / "LICENSE", target / "Inspector-MPL-2.0.txt")
    shutil.copyfile(root / "resources" / "fonts" / "OFL.txt", target / "Noto-Sans-SC-OFL.txt")
    shutil.copyfile(payload / "runtime" / "LICENSE.txt", target / "Python.txt")
    for name in GNU_TEXTS:
        if not (GNU / name).is_file():
            raise PackagingError(f"{GNU / name} is missing; on Debian the package base-files brings it.")
        shutil.copyfile(GNU / name, target / f"{name}.txt")
    lines = [f"  {library.line()}" for library in found]
    notice = NOTICE.read_text(encoding="utf-8").replace("@LIBRARIES@", "\n".join(lines))
    (target / "NOTICE.txt").write_text("\ufeff" + notice, encoding="utf-8", newline="\r\n")
