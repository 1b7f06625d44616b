# SPDX-License-Identifier: MPL-2.0
"""Records what a program really does to a folder: traced call by call, every write, sync and entry is kept."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CAN_RECORD = sys.platform == "linux" and platform.machine() in {"x86_64", "aarch64"}

_TRACEME, _SYSCALL, _SETOPTIONS, _SYSCALL_INFO = 0, 24, 0x4200, 0x420E
_OPTIONS = 0x1 | 0x8 | 0x100000  # mark system calls, follow threads, end with the tracer
_WALL = 0x40000000
_ENTERED, _LEFT = 1, 2
_CALLS = {
    "x86_64": {
        "open": 2, "openat": 257, "write": 1, "pwrite64": 18, "fsync": 74, "fdatasync": 75, "ftruncate": 77,
        "rename": 82, "renameat": 264, "renameat2": 316, "mkdir": 83, "mkdirat": 258, "unlink": 87, "unlinkat": 263,
        "rmdir": 84, "writev": 20, "pwritev": 296, "fallocate": 285, "copy_file_range": 326, "sendfile": 40,
        "link": 86, "linkat": 265, "truncate": 76, "creat": 85,
    },
    "aarch64": {
        "openat": 56, "write": 64, "pwrite64": 68, "fsync": 82, "fdatasync": 83, "ftruncate": 46, "renameat": 38,
        "renameat2": 276, "mkdirat": 34, "unlinkat": 35, "writev": 66, "pwritev": 70, "fallocate": 47,
        "copy_file_range": 285, "sendfile": 71, "linkat": 37, "truncate": 45,
    },
}  # fmt: skip
_UNEXPECTED = {"writev": 0, "pwritev": 0, "fallocate": 0, "copy_file_range": 2, "sendfile": 0}


@dataclass(frozen=True)
class Event:
    """One deed: `create mkdir rename remove syncdir` of entries, `write truncate sync` of a file, or `said`.

    `begun` is how many events stood before a sync began: only those are covered by it.
    """

    kind: str
    path: str = ""
    file: int = -1
    offset: int = 0
    data: bytes = b""
    target: str = ""
    begun: int = 0


def trace_me() -> None:
    """Called by the program to be recorded, once it has read its libraries: stops until the recorder takes over."""
    if ctypes.CDLL(None, use_errno=True).ptrace(_TRACEME, 0, None, None) != 0:
        sys.exit(f"this system lets nobody trace a program: {os.strerror(ctypes.get_errno())}")
    os.kill(os.getpid(), signal.SIGSTOP)


def record(command: Sequence[str], environment: dict[str, str], root: Path) -> list[Event]:
    """Run a program that calls `trace_me` and record what it does below `root` and what it says."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    first = os.posix_spawn(command[0], list(command), environment, file_actions=nowhere)
    recorder = _Recorder(first, str(root))
    try:
        return recorder.run()
    finally:
        if not recorder.ended:
            os.kill(first, signal.SIGKILL)


class _Recorder:
    def __init__(self, first: int, root: str) -> None:
        self.first, self.root = first, root
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
        self.names = {number: name for name, number in _CALLS[platform.machine()].items()}
        self.events: list[Event] = []
        self.files: dict[str, int] = {}
        self.made = 0
        self.ended = False
        self.inside: dict[int, tuple[str, tuple[int, ...], int]] = {}

    def run(self) -> list[Event]:
        _, status = os.waitpid(self.first, 0)
        self.ended = not os.WIFSTOPPED(status)
        assert os.WIFSTOPPED(status), f"the program to be recorded ended at once ({status:#x})"
        self.libc.ptrace(_SETOPTIONS, self.first, None, _OPTIONS)
        self.memory = os.open(f"/proc/{self.first}/mem", os.O_RDONLY)
        self.libc.ptrace(_SYSCALL, self.first, None, None)
        while True:
            thread, status = os.waitpid(-1, _WALL)
            if os.WIFSTOPPED(status):
                self.stopped(thread, status)
            elif thread == self.first:
                self.ended = True
                os.close(self.memory)
                assert os.waitstatus_to_exitcode(status) == 0, f"the recorded program failed ({status:#x})"
                return self.events

    def stopped(self, thread: int, status: int) -> None:
        sent = os.WSTOPSIG(status)
        if sent == signal.SIGTRAP | 0x80:
            self.called(thread)
        passed = sent if sent & 0x7F not in {signal.SIGTRAP, signal.SIGSTOP} else 0
        self.libc.ptrace(_SYSCALL, thread, None, passed)

    def called(self, thread: int) -> None:
        space = ctypes.create_string_buffer(88)
        self.libc.ptrace(_SYSCALL_INFO, thread, len(space), space)
        if space.raw[0] == _ENTERED:
            number, *given = struct.unpack_from("<7Q", space.raw, 24)
            name = self.names.get(number, "")
            if name:
                self.inside[thread] = (name, tuple(given), len(self.events))
                self.entered(name, given)
        elif space.raw[0] == _LEFT and thread in self.inside:
            (result,) = struct.unpack_from("<q", space.raw, 24)
            name, given, begun = self.inside.pop(thread)
            if result >= 0:
                self.left(name, given, begun)

    def entered(self, name: str, given: Sequence[int]) -> None:
        """A write counts from its beginning: parts of it may reach the disk before it returns."""
        if name in {"write", "pwrite64"}:
            self.wrote(name, given)
        elif name == "ftruncate" and (file := self.file(given[0])) is not None:
            self.events.append(Event("truncate", file=file, offset=given[1]))
        elif name in _UNEXPECTED:
            assert self.file(given[_UNEXPECTED[name]]) is None, f"{name} is not recorded yet"

    def wrote(self, name: str, given: Sequence[int]) -> None:
        file = self.file(given[0])
        if file is None and given[0] != 1:
            return
        data = os.pread(self.memory, given[2], given[1])
        if file is None:
            self.events.append(Event("said", data=data))
        else:
            offset = given[3] if name == "pwrite64" else self.place(given[0])
            self.events.append(Event("write", file=file, offset=offset, data=data))

    def left(self, name: str, given: Sequence[int], begun: int) -> None:
        """A sync counts from its end, and an entry too: only then is it known to have happened."""
        if name in {"fsync", "fdatasync"}:
            self.synced(given[0], begun)
        for shape, first in (("openat", 1), ("open", 0)):
            if name == shape:
                self.opened(self.text(given[first]), given[first + 1])
        changed: dict[str, Callable[[], None]] = {
            "mkdir": lambda: self.entry("mkdir", given[0]),
            "mkdirat": lambda: self.entry("mkdir", given[1]),
            "unlink": lambda: self.entry("remove", given[0]),
            "unlinkat": lambda: self.entry("remove", given[1]),
            "rmdir": lambda: self.entry("remove", given[0]),
            "rename": lambda: self.entry("rename", given[0], given[1]),
            "renameat": lambda: self.entry("rename", given[1], given[3]),
            "renameat2": lambda: self.entry("rename", given[1], given[3]),
        }
        if name in changed:
            changed[name]()
        assert name not in {"link", "linkat", "truncate", "creat"}, f"{name} is not recorded yet"

    def synced(self, handle: int, begun: int) -> None:
        path = self.path(handle)
        file = self.file(handle)
        if file is not None:
            self.events.append(Event("sync", file=file, begun=begun))
        elif self.is_ours(path) and Path(path).is_dir():
            self.events.append(Event("syncdir", path=path, begun=begun))

    def opened(self, path: str, flags: int) -> None:
        if not self.is_ours(path) or not flags & os.O_CREAT:
            return
        if path not in self.files:
            self.made += 1
            self.files[path] = self.made
            self.events.append(Event("create", path=path, file=self.made))
        elif flags & os.O_TRUNC:
            self.events.append(Event("truncate", file=self.files[path]))

    def entry(self, kind: str, first: int, second: int = 0) -> None:
        path, target = self.text(first), self.text(second) if second else ""
        if not self.is_ours(path):
            return
        self.events.append(Event(kind, path=path, target=target))
        if kind == "remove":
            self.files.pop(path, None)
        if kind == "rename":
            self.files[target] = self.files.pop(path)

    def file(self, handle: int) -> int | None:
        path = self.path(handle)
        return self.files.get(path) if self.is_ours(path) else None

    def is_ours(self, path: str) -> bool:
        return path.startswith(self.root) and not path.endswith("-shm")

    def path(self, handle: int) -> str:
        try:
            return str(Path(f"/proc/{self.first}/fd/{handle}").readlink())
        except OSError:
            return ""

    def place(self, handle: int) -> int:
        with Path(f"/proc/{self.first}/fdinfo/{handle}").open(encoding="ascii") as lines:
            return int(next(lines).split()[1])

    def text(self, address: int) -> str:
        data = b""
        while b"\0" not in data:
            data += os.pread(self.memory, 4096 - (address + len(data)) % 4096, address + len(data))
        return os.fsdecode(data.partition(b"\0")[0])
