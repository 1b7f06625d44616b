# SPDX-License-Identifier: MPL-2.0
"""The installer for Windows: it lays what the payload makes, locked by hash, with licences, and leaves work alone."""

from __future__ import annotations

import re
import tomllib
import zipfile
from pathlib import Path

import pytest

import inspector
from tests import house
from tools import packaging, system
from tools.installer import icon, imports, launcher, licences, payload, pruning, runtime, wheels

SCRIPT = (house.ROOT / "installer.nsi").read_text(encoding="utf-8")
LOCK = (house.ROOT / "requirements-windows.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((house.ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def versions(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE))


def test_the_installer_lays_exactly_what_the_payload_makes():
    folders = re.findall(r'^\s*File /r "\$\{PAYLOAD\}\\(\w+)"', SCRIPT, re.MULTILINE)
    files = re.findall(r'^\s*File "\$\{PAYLOAD\}\\([\w.]+)"', SCRIPT, re.MULTILINE)
    assert (tuple(folders), tuple(files)) == (payload.FOLDERS, payload.FILES)
    assert len(re.findall(r"^\s*File ", SCRIPT, re.MULTILINE)) == len(folders) + len(files)


def test_the_uninstaller_takes_away_what_was_laid_and_nothing_of_the_persons_work():
    wholly = re.findall(r'RMDir /r "\$INSTDIR\\(\w+)"', SCRIPT)
    assert tuple(wholly) == payload.FOLDERS
    assert len(re.findall(r"RMDir /r", SCRIPT)) == len(wholly)
    single = set(re.findall(r'^\s*Delete "([^"]+)"', SCRIPT, re.MULTILINE))
    ours = {r"$INSTDIR\Inspector.exe", r"$INSTDIR\Uninstall.exe", r"$SMPROGRAMS\${NAME}.lnk", r"$DESKTOP\${NAME}.lnk"}
    assert single == ours


def test_the_uninstaller_says_in_both_languages_that_the_work_stays():
    said = dict(re.findall(r'^LangString WORK_STAYS \$\{LANG_(\w+)\} "(.+)"', SCRIPT, re.MULTILINE))
    assert "stays" in said["ENGLISH"]
    assert "保留" in said["SIMPCHINESE"]
    assert all(r"%LOCALAPPDATA%\Inspector" in words for words in said.values())


def test_every_sentence_of_the_installer_stands_in_both_languages():
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    names = {name for name, _ in said}
    assert names
    assert sorted(said) == sorted((name, language) for name in names for language in ("ENGLISH", "SIMPCHINESE"))
    assert set(re.findall(r"\$\(([A-Z_]+)\)", SCRIPT)) == names


def test_the_shortcut_has_one_name_in_every_language():
    assert set(re.findall(r'\w+Shortcut "\$\w+\\([^"]+)"', SCRIPT)) == {"${NAME}.lnk"}
    assert '!define NAME "Inspector"' in SCRIPT


def test_the_version_stands_in_one_place():
    assert PROJECT["project"]["version"] == inspector.__version__
    assert inspector.__version__ not in SCRIPT


def test_the_lock_for_windows_agrees_with_the_other_lock():
    everywhere = versions((house.ROOT / "requirements.lock").read_text(encoding="utf-8"))
    here = versions(LOCK)
    assert here.pop(wheels.RUNTIME).startswith(wheels.PYTHON + ".")
    assert here == {name: everywhere.get(name) for name in here}


def test_the_lock_for_windows_holds_what_the_program_needs_and_no_tool():
    needed = {re.split(r"[<>=]", line)[0].lower() for line in PROJECT["project"]["dependencies"]}
    tools = {re.split(r"[<>=]", line)[0].lower() for line in PROJECT["dependency-groups"]["dev"]}
    here = set(versions(LOCK))
    assert needed <= here
    assert tools & here == set()


def test_the_lock_for_windows_has_a_hash_for_every_library_and_no_address():
    asked = wheels.requirements(LOCK)
    assert asked.keys() == versions(LOCK).keys()
    assert [name for name, block in asked.items() if "--hash=sha256:" not in block] == []
    assert re.findall(r"://|--index|--find-links", LOCK) == []


def test_the_notice_names_the_licences_of_qt_and_offers_its_source():
    notice = licences.NOTICE.read_text(encoding="utf-8")
    for words in ("LGPL-3.txt", "GPL-3.txt", "OFFER OF SOURCE", "三年", "You may replace", "@LIBRARIES@"):
        assert words in notice
    assert {"LGPL-3", "GPL-3"} <= set(licences.GNU_TEXTS)


def metadata(folder: Path, licence: str) -> None:
    record = folder / "thing-1.dist-info"
    record.mkdir(parents=True)
    (record / "METADATA").write_text(f"Name: thing\nVersion: 1\nLicense: {licence}\n", encoding="utf-8")
    (record / "LICENSE").write_text("the text", encoding="utf-8")


def test_a_librarys_licence_travels_with_it(tmp_path: Path):
    metadata(tmp_path / "in", "MIT")
    assert licences.gather(tmp_path / "in", tmp_path / "out") == [licences.Library("thing", "1", "MIT", has_text=True)]
    assert (tmp_path / "out" / "thing" / "LICENSE").read_text(encoding="utf-8") == "the text"


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "GNU GPL v2", "AGPL-3.0"])
def test_a_library_under_the_gpl_alone_is_refused(tmp_path: Path, licence: str):
    metadata(tmp_path / "in", licence)
    with pytest.raises(wheels.PackagingError, match="thing"):
        licences.gather(tmp_path / "in", tmp_path / "out")


def test_of_qt_only_what_the_program_names_is_kept():
    modules = pruning.qt_modules(house.ROOT / "inspector")
    assert {"Core", "Gui", "Widgets", "Svg"} <= modules
    kept = ("PySide6/Qt6Core.dll", "PySide6/QtSvg.pyd", "PySide6/plugins/platforms/qwindows.dll", "PySide6/__init__.py")
    dropped = ("PySide6/Qt6Quick.dll", "PySide6/designer.exe", "PySide6/translations/qtbase_de.qm", "PySide6/QtQml.pyd")
    assert [pruning.keeps(place, modules) for place in kept + dropped] == [True] * 4 + [False] * 4


def test_a_part_of_qt_under_the_gpl_alone_is_found_and_never_named():
    named = pruning.qt_modules(house.ROOT / "inspector")
    assert [part for part in pruning.GPL_ONLY if part in named] == []
    lottie, keyboard = "PySide6/Qt6Lottie.dll", "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll"
    assert pruning.forbidden(["PySide6/Qt6Core.dll", lottie, keyboard, "lxml/charts.py"]) == [lottie, keyboard]


def test_tests_headers_and_stubs_of_libraries_stay_out():
    places = (
        "lxml/etree.pyx",
        "x/tests/test_x.py",
        "yaml/cyaml.pyi",
        "pip.exe",
        "x-1.dist-info/RECORD",
        "PIL/ImageTk.py",
    )
    assert [place for place in places if pruning.keeps(place, frozenset())] == []
    assert pruning.keeps("openpyxl/cell/cell.py", frozenset())
    assert pruning.keeps("x-1.dist-info/METADATA", frozenset())


def test_a_wheels_files_go_to_their_places_and_its_scripts_nowhere(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "x-1-py3-none-any.whl", "w") as made:
        for name in ("x/a.py", "x-1.data/purelib/x/b.py", "x-1.data/scripts/run", "x-1.data/data/share/man"):
            made.writestr(name, name)
    assert wheels.unpack(tmp_path, tmp_path / "out", frozenset()) == ["x/b.py", "x/a.py"]
    assert (tmp_path / "out" / "x" / "b.py").read_text(encoding="utf-8") == "x-1.data/purelib/x/b.py"


def test_the_runtime_is_told_where_our_folders_are(tmp_path: Path):
    packed = tmp_path / "runtime.zip"
    with zipfile.ZipFile(packed, "w") as made:
        for name in ("cp313/python313.dll", "cp313/python3.dll", "cp313/python313._pth", "cp313/winsound.pyd"):
            made.writestr(name, "")
    library = runtime.unpack(packed.read_bytes(), tmp_path / "runtime")
    assert (library, runtime.version_of(library)) == ("python313", wheels.PYTHON)
    told = (tmp_path / "runtime" / "python313._pth").read_bytes()
    assert told == b"python313.zip\r\n.\r\n..\\libraries\r\n..\\app\r\n"
    assert not (tmp_path / "runtime" / "winsound.pyd").exists()


def test_an_archive_without_a_runtime_is_refused(tmp_path: Path):
    packed = tmp_path / "empty.zip"
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("readme.txt", "")
    with pytest.raises(wheels.PackagingError, match="holds no python3NN"):
        runtime.unpack(packed.read_bytes(), tmp_path / "runtime")


def test_a_library_nobody_brings_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a.pyd").touch()
    (tmp_path / "b.dll").touch()
    asked = {"a.pyd": {"b.dll", "kernel32.dll", "api-ms-win-crt-heap-l1-1-0.dll", "tcl86t.dll"}, "b.dll": set()}
    monkeypatch.setattr(imports, "asks_for", lambda path: frozenset(asked[path.name]))
    assert imports.lacking(tmp_path) == ["a.pyd needs tcl86t.dll"]


def test_the_icon_has_every_size_and_the_same_bytes_each_time(tmp_path: Path):
    icon.draw(tmp_path / "one.ico", tmp_path / "side.bmp")
    icon.draw(tmp_path / "two.ico", tmp_path / "side.bmp")
    drawn = (tmp_path / "one.ico").read_bytes()
    assert drawn == (tmp_path / "two.ico").read_bytes()
    sides = [drawn[6 + 16 * index] or 256 for index in range(int.from_bytes(drawn[4:6], "little"))]
    assert sides == list(icon.SIZES)


@pytest.mark.parametrize(("version", "told"), [("0.1.0", "0.1.0.0"), ("2.10", "2.10.0.0"), ("1.2.3rc4", "1.2.3.0")])
def test_windows_is_told_four_numbers(version: str, told: str):
    assert ".".join(launcher.four(version)) == told


def test_both_doors_stand_where_the_installer_looks_for_them():
    doors = {door.place for door in launcher.DOORS}
    assert doors == {"Inspector.exe", "bin/inspector.exe"}
    looked = {place.replace("\\", "/") for place in re.findall(r'STOP_WHILE_OPEN "\$INSTDIR\\([^"]+)"', SCRIPT)}
    assert looked == doors


def test_without_its_tools_and_without_rights_the_command_to_type_is_printed(monkeypatch, capsys):
    monkeypatch.setattr(packaging.sys, "platform", "linux")
    monkeypatch.setattr(packaging.shutil, "which", {}.get)
    monkeypatch.setattr(system, "may_install", bool)
    assert packaging.installer(Path("python"), []) == 2
    assert "apt-get install -y nsis gcc-mingw-w64-x86-64" in capsys.readouterr().out
