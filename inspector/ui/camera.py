# SPDX-License-Identifier: MPL-2.0
"""The laptop's camera, through Qt's multimedia library where that is installed; it is large, and so an extra."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage

LIBRARY: Final = "PySide6.QtMultimedia"
QUALITY: Final = 92


def camera_there() -> bool:
    """Whether the library is installed; whether there is a camera is seen when it is asked to show something."""
    try:
        return find_spec(LIBRARY) is not None
    except ModuleNotFoundError:  # pragma: no cover - the window itself needs the package
        return False


class Lens(Protocol):
    """What gives pictures: it calls `framed` with each frame, `snapped` with a photo, `failed` with a reason."""

    def start(
        self, framed: Callable[[QImage], None], snapped: Callable[[QImage], None], failed: Callable[[str], None]
    ) -> None:
        """Begin to show."""
        ...

    def snap(self) -> None:
        """Take a photo."""
        ...

    def stop(self) -> None:
        """Let the camera go."""
        ...


class _Frame(Protocol):
    def toImage(self) -> QImage: ...


class QtLens(QObject):
    """The camera the system calls its first."""

    _framed = Signal(QImage)
    _snapped = Signal(QImage)
    _failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Take hold of nothing yet."""
        super().__init__(parent)
        self._camera: Any = None
        self._photos: Any = None
        self._session: Any = None
        self._sink: Any = None

    def start(
        self, framed: Callable[[QImage], None], snapped: Callable[[QImage], None], failed: Callable[[str], None]
    ) -> None:
        """Begin to show; a reason comes at once where there is no camera."""
        media = import_module(LIBRARY)
        self._framed.connect(framed)
        self._snapped.connect(snapped)
        self._failed.connect(failed)
        device = media.QMediaDevices.defaultVideoInput()
        if device.isNull():
            self._failed.emit(self.tr("no camera was found"))
            return
        self._camera, self._photos = media.QCamera(device, self), media.QImageCapture(self)
        self._session, self._sink = media.QMediaCaptureSession(self), media.QVideoSink(self)
        self._session.setCamera(self._camera)
        self._session.setImageCapture(self._photos)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._show)
        self._photos.imageCaptured.connect(self._keep)
        self._photos.errorOccurred.connect(self._say)
        self._camera.errorOccurred.connect(self._complain)
        self._camera.start()

    def snap(self) -> None:
        """Take a photo."""
        if self._photos is not None:
            self._photos.capture()

    def stop(self) -> None:
        """Let the camera go."""
        if self._camera is not None:
            self._camera.stop()

    @Slot(object)
    def _show(self, frame: _Frame) -> None:
        self._framed.emit(frame.toImage())

    @Slot(int, QImage)
    def _keep(self, _id: int, image: QImage) -> None:
        self._snapped.emit(image)

    @Slot(int, object, str)
    def _say(self, _id: int, _error: object, words: str) -> None:
        self._failed.emit(words)

    @Slot(object, str)
    def _complain(self, _error: object, words: str) -> None:
        self._failed.emit(words)


def jpeg_of(image: QImage) -> bytes:
    """Make a JPEG of a picture as the camera gave it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", QUALITY)  # type: ignore[call-overload]  # the stubs know the format as bytes, Qt as words
    return bytes(data.data())
