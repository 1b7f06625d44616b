# SPDX-License-Identifier: MPL-2.0
"""The house read as text: its files, their imports, functions and comments, for the house test."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class File:
    """One Python file: its path from the root, its lines, its tree."""

    path: str
    lines: tuple[str, ...]
    tree: ast.Module

    @property
    def room(self) -> str:
        """The room of the house it stands in: core, disk …; empty for the doors themselves."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "inspector" and len(parts) > 2 else ""

    @property
    def module(self) -> str:
        """The dotted name it is imported by."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def at(self, node: ast.expr | ast.stmt | ast.ExceptHandler) -> str:
        """The place of a node, for a person."""
        return f"{self.path}:{node.lineno}"


@dataclass(frozen=True)
class Import:
    """A module named in an import: where, and whether it is read as soon as the file is."""

    module: str
    line: int
    at_once: bool


@cache
def files(*folders: str) -> tuple[File, ...]:
    """Every Python file under the folders, in order."""
    found = []
    for path in sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text, str(path))
        found.append(File(path.relative_to(ROOT).as_posix(), tuple(text.splitlines()), tree))
    return tuple(found)


def house() -> tuple[File, ...]:
    """The files of the program itself."""
    return files("inspector")


def functions(tree: ast.AST) -> Iterator[Function]:
    """Every function of a file, methods and inner ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def body_lines(function: Function) -> int:
    """The lines of a function's body, its docstring left out."""
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def named(node: ast.Import | ast.ImportFrom, file: File, modules: frozenset[str]) -> list[str]:
    """The modules an import statement names, `from a import b` as a.b where that is a module of the house."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    start = node.module or ""
    if node.level:
        depth = node.level - file.path.endswith("__init__.py")
        parts = file.module.split(".")
        start = ".".join([*parts[: len(parts) - depth], *([start] if start else [])])
    deeper = [f"{start}.{alias.name}" for alias in node.names]
    return [name if name in modules else start for name in deeper]


def imports(file: File) -> list[Import]:
    """Every import of a file; those under TYPE_CHECKING are left out, they bring nothing in."""
    modules = frozenset(other.module for other in house())
    found: list[Import] = []

    def visit(nodes: Iterable[ast.AST], *, at_once: bool) -> None:
        for node in nodes:
            if isinstance(node, ast.Import | ast.ImportFrom):
                found.extend(Import(name, node.lineno, at_once) for name in named(node, file, modules))
            elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                visit(node.orelse, at_once=at_once)
            else:
                inner = isinstance(node, Function | ast.Lambda)
                visit(ast.iter_child_nodes(node), at_once=at_once and not inner)

    visit(file.tree.body, at_once=True)
    return found


def type_imports(file: File) -> list[str]:
    """The packages a file names at all, also for types alone."""
    nodes = (node for node in ast.walk(file.tree) if isinstance(node, ast.Import | ast.ImportFrom))
    return [name for node in nodes for name in named(node, file, frozenset())]


def public_parts(file: File) -> Iterator[tuple[ast.ClassDef | Function, bool]]:
    """Public functions and classes of a file and whether each is a method; what is private or inner is left out."""
    for node in file.tree.body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node, False
            if isinstance(node, ast.ClassDef):
                parts = (part for part in node.body if isinstance(part, Function))
                yield from ((part, True) for part in parts if not part.name.startswith("_"))


def decorators(node: ast.ClassDef | Function) -> list[str]:
    """The decorators of a function or class as written."""
    return [ast.unparse(decorator) for decorator in node.decorator_list]


def calls(file: File, *attributes: str) -> Iterator[ast.Call]:
    """Calls of a method with one of the names."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in attributes:
            yield node
