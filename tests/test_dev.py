# SPDX-License-Identifier: MPL-2.0
"""dev.py: the decisions of the set-up, without carrying any of them out."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tools import commands, demo, environment, locking, subset_fonts, system, tidiness

ROOT = Path(__file__).resolve().parent.parent


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), *words],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def test_without_a_command_the_list_of_commands_is_printed_and_the_exit_code_is_misuse():
    shown = dev()
    assert shown.returncode == 2
    assert [line.split()[0] for line in shown.stdout.splitlines()[2:]] == list(commands.COMMANDS)


def test_help_is_no_misuse():
    assert dev("--help").returncode == 0


def test_a_display_is_seen_only_where_one_is_named():
    assert not demo.has_display({}, "linux")
    assert demo.has_display({"DISPLAY": ":0"}, "linux")
    assert demo.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert demo.has_display({}, "win32")


def test_the_products_of_a_demo_are_listed_by_kind_without_the_workspace(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "WORKSPACE", tmp_path / "workspace")
    monkeypatch.setattr(demo, "ROOT", tmp_path)
    for name in ("window.png", "a.xlsx", "b.pdf", "workspace/c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [line.split() for line in demo.products(tmp_path)] == [
        ["PDF", "b.pdf"],
        ["workbook", "a.xlsx"],
        ["picture", "window.png"],
    ]


def test_every_library_of_the_lock_is_pinned_and_hashed():
    text = environment.LOCK.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[a-z0-9-]+==[\w.]+ ", entry) for entry in entries)
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)


def test_the_lock_holds_every_library_the_project_asks_for():
    pinned = set(re.findall(r"^([a-z0-9-]+)==", environment.LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    assert {re.split("[=>]", name)[0].lower() for name in asked} <= pinned


def test_the_lock_is_computed_without_the_machines_own_sources():
    assert locking.plain({"PIP_INDEX_URL": "a", "UV_INDEX": "b", "PATH": "c"}) == {"PATH": "c"}


def test_a_missing_library_names_the_package_that_brings_it(monkeypatch):
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "loads", lambda soname: soname != "libxcb-cursor.so.0")
    assert [library.package for library in system.missing_libraries()] == ["libxcb-cursor0"]


def test_on_windows_no_system_library_is_asked_for(monkeypatch):
    monkeypatch.setattr(system.sys, "platform", "win32")
    assert system.missing_libraries() == []


def test_without_root_the_exact_command_is_printed(monkeypatch, capsys):
    monkeypatch.setattr(system, "may_install", lambda: False)
    assert not system.provide(["libgl1", "libegl1"])
    assert "sudo apt-get update && sudo apt-get install -y libgl1 libegl1" in capsys.readouterr().out


def test_python3_venv_is_asked_for_only_where_no_environment_can_be_made(monkeypatch):
    for name in ("is_whole", "has_working_pip", "has_ensurepip", "may_borrow_pip"):
        monkeypatch.setattr(environment, name, lambda: False)
    assert environment.wanted_packages() == ["python3-venv"]
    monkeypatch.setattr(environment, "may_borrow_pip", lambda: True)
    assert environment.wanted_packages() == []


def test_a_half_made_environment_has_no_working_pip(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "VENV", tmp_path)
    assert not environment.has_working_pip()
    python = environment.python_path()
    python.parent.mkdir(parents=True)
    python.touch(mode=0o755)
    (tmp_path / "pyvenv.cfg").write_text("home = nowhere\n", encoding="utf-8")
    monkeypatch.setattr(environment, "python_path", lambda: tmp_path / "missing")
    assert not environment.has_working_pip()


def test_another_lock_makes_the_environment_unfinished(tmp_path, monkeypatch):
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n", encoding="utf-8")
    monkeypatch.setattr(environment, "LOCK", lock)
    before = environment.stamp_text()
    lock.write_text("one==2\n", encoding="utf-8")
    assert environment.stamp_text() != before


def test_addresses_and_machine_paths_are_found_and_plain_text_is_not():
    guilty = ["https://" + "pypi" + ".org/simple", "/ro" + "ot/project/x", "C:\\" + "Users\\li", "/ho" + "me/li/x"]
    assert [len(list(tidiness.forbidden_lines(text))) for text in guilty] == [1, 1, 1, 1]
    assert list(tidiness.forbidden_lines("~/.local/share/inspector out/demo/work/x docs/root/y")) == []


def test_rare_characters_of_names_stay_in_the_fonts():
    from fontTools.ttLib import TTFont

    for name in subset_fonts.SOURCES.values():
        with TTFont(ROOT / "resources" / "fonts" / name, lazy=True) as font:
            held = font.getBestCmap()
        assert [sign for sign in "㐱䶮𬭎𫖯㛃①⑳ⅠⅫ✓◐□■○●◎☆★≤≥→㎡℃《》…—" if ord(sign) not in held] == []
