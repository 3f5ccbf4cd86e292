"""The running tour: the program as a person has it, with hands on the keys and eyes on screen and journal."""

from __future__ import annotations

import gc
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from shiboken6 import isValid

from tests.tour.eyes import flaws, sideways
from tests.tour.keys import AFTER_DIGIT_MS, Keyboard
from tests.tour.languages import PSEUDO
from tests.tour.looks import Look
from tests.tour.pictures import Album
from tests.tour.printers import PaperPrinters
from tests.tour.sights import entries_after, last_entry
from tests.tour.watch import WindowWatch
from ui import ask
from ui.app import App
from ui.desk.page import DeskPage
from ui.desktop import Desktop
from ui.firstday import questions_desk
from ui.language import CHINESE, ENGLISH
from ui.preferences import Preferences
from ui.printing import page as printing_page
from ui.resuming import Resume

T = TypeVar("T")
Part = TypeVar("Part", bound=QObject)
_PATIENCE_S = 60.0
_ROUND_MS, _FRONT_MS = 43, 1000
"""A little longer than the pages wait before they ask again."""
_LOOKS = 10
"""So often a flaw is looked at again before it counts."""
_SETTLING_IN_MS = 100
"""Behind its first picture the program begins to watch for scans."""
_HARMLESS = "This plugin does not support"
"""What the offscreen platform says of things that only a real screen has."""


class Tour:
    """One person at one desk, from the first key to the last."""

    def __init__(self, application: QApplication, look: Look, vault: Path, out: Path, *, hurried: bool = False) -> None:
        self.application, self.look, self.vault, self.out = application, look, vault, out
        self.hurried = hurried
        """Whether it is the quick walk of the tests, which does less of the same and waits less for pictures."""
        self.album = Album(out / look.name)
        self.printers = PaperPrinters(out / "pdf" / look.name, hurried=hurried)
        self.keys = Keyboard(self.handle)
        self.faults: list[str] = []
        self.codes: list[int] = []
        self.figures: dict[str, str] = {}
        self.file_to_choose: Path | None = None
        self.folder_to_choose: Path | None = None
        self.kept: dict[str, Any] = {}
        """What one step leaves for a later one: an entry, a card, a label."""
        self.wishes = Preferences(vault.parent / f"desk-{look.name}.json")
        self.wishes["dark"] = look.dark
        # Documents speak as the desk does; in strange letters there are none.
        self.wishes["language"] = CHINESE if look.language == CHINESE else ENGLISH
        self.watch = WindowWatch(application, self.faults)
        self._seams: list[Any] = [
            mock.patch.object(ask, "file_to_open", self._choose_file),
            mock.patch.object(ask, "folder_to_write", self._choose_folder),
            mock.patch.object(printing_page, "SystemPrinters", lambda: self.printers),
            mock.patch.object(questions_desk, "SystemPrinters", lambda: self.printers),
        ]

    # --- the program ---

    def open(self, resume: Resume | None = None, vault: Path | None = None) -> None:
        """Start the program as the supervisor does; the process before it is over."""
        self.close()
        self.app = App(self.application, self.wishes, vault or self.vault, resume or Resume(), self.codes.append)
        self.app.start()
        self.until(self.app.window.isActiveWindow, "the door is in front")
        QTest.qWait(_SETTLING_IN_MS)
        self.fit()

    def close(self) -> None:
        """What is left of a process that ended goes, so that nothing of it hears the keys of the next."""
        if hasattr(self, "app"):
            if self.app.desktop is not None:
                if isValid(self.app.desktop.window):
                    self.app.desktop.window.close()
                self.app.desktop.deleteLater()
            self.app.window.close()
            self.app.window.deleteLater()
            self.app.deleteLater()
            del self.app
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()

    @property
    def desktop(self) -> Desktop:
        """The open room on the screen."""
        assert self.app.desktop is not None, "the room is not open"
        return self.app.desktop

    @property
    def desk(self) -> DeskPage:
        """The desk, to be looked at."""
        page = self.desktop.page("desk")
        assert isinstance(page, DeskPage)
        return page

    @property
    def window(self) -> QMainWindow:
        """The window in front."""
        return self.app.desktop.window if self.app.desktop is not None else self.app.window

    def page(self, key: str) -> Any:
        """A page, to be looked at; what is done with it is done by keys."""
        return self.desktop.page(key)

    def parts(self, kind: type[Part]) -> list[Part]:
        """Everything of this kind in the window in front, to be looked at."""
        return list(self.window.findChildren(kind))

    def fit(self) -> None:
        """On a real screen the window takes the size that the pictures shall have."""
        if self.window.size().width() != self.look.wide or self.window.size().height() != self.look.high:
            self.window.showNormal()
            self.window.resize(self.look.wide, self.look.high)

    # --- eyes ---

    def until(self, condition: Callable[[], Any], what: str, seconds: float = _PATIENCE_S) -> None:
        """Wait until something is so; it is a fault of the program where it never is."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"waited in vain: {what}"
            QTest.qWait(5)

    def ask(self, question: Callable[..., T], *args: Any) -> T:
        """Ask the room what a person would read from a label, a paper or the journal."""
        answers: list[T] = []
        self.desktop.porter.ask(question, *args, then=answers.append)
        self.until(lambda: len(answers) == 1, f"an answer to {question.__name__}")
        return answers[0]

    def settle(self, rounds: int = 1) -> None:
        """Let everything come to rest: the line at the desk, requests, questions, and the pages that follow them."""
        desks = self.parts(DeskPage)
        for _round in range(rounds):
            QTest.qWait(_ROUND_MS)
            self.until(lambda: not any(desk.work.waiting for desk in desks), "the line at the desk is empty")
            if self.app.desktop is not None:
                self.ask(last_entry)

    @contextmanager
    def journal(self, *expected: str) -> Iterator[None]:
        """What is done in here must stand in the journal so: "LendCarrier REFUSED", in this order, nothing else."""
        before = self.ask(last_entry)
        yield
        self.settle()
        wanted = [told if " " in told else f"{told} DONE" for told in expected]
        end = time.monotonic() + _PATIENCE_S
        while len(found := self.ask(entries_after, before)) < len(wanted) and time.monotonic() < end:
            QTest.qWait(20)
        assert found == wanted, f"the journal has {found}, not {wanted}"

    def shot(self, name: str, words: str) -> None:
        """Take a picture once everything is at rest."""
        self.settle(rounds=1 if self.hurried else 2)
        self.snap(name, words)

    def snap(self, name: str, words: str) -> None:
        """Take a picture of this very moment."""
        found = self._flaws_that_stay()
        self.album.take(self.window, name, words)
        self.faults.extend(f"{flaw} ({name})" for flaw in found)

    def _flaws_that_stay(self) -> list[str]:
        """What is wrong and stays so: a pane that was just filled lays its parts out a moment later."""
        found = self._flaws()
        for _look in range(_LOOKS):
            if found:
                QTest.qWait(_ROUND_MS)
                found = self._flaws()
        return found

    def _flaws(self) -> list[str]:
        # Only what is really spoken must fit its columns; strange letters are longer than any language of ours.
        return flaws(self.window) + (sideways(self.window) if self.look.language != PSEUDO else [])

    # --- hands ---

    def press(self, *keys: str) -> None:
        """Press these keys, and let each of them come to rest."""
        for key in keys:
            self.keys.press(key)
            self.settle()

    def write(self, text: str) -> None:
        """Type, and wait until everything has arrived."""
        self.keys.write(text)
        if text[-1:].isdigit():
            QTest.qWait(AFTER_DIGIT_MS)

    def scan(self, digits: str) -> None:
        """Scan a label and wait for the answer."""
        self.keys.scan(digits)
        self.settle()

    # --- seams ---

    def handle(self) -> QWindow:
        """Where keys go."""
        # Without a screen nobody gives the keyboard back to a window when another one that came up is gone; a stray
        # window is told as a fault by itself.
        if self.application.activeWindow() is not self.window and self.application.activePopupWidget() is None:
            self.window.activateWindow()
            # A shortcut is heard only by the window in front, and on a busy machine that takes its time.
            QTest.qWaitForWindowActive(self.window, _FRONT_MS)
        handle = self.window.windowHandle()
        assert handle is not None, "a window that is shown has a handle"
        return handle

    def _choose_file(self, _parent: object, _title: str, _kinds: str, then: Callable[[Path], None]) -> None:
        assert self.file_to_choose is not None, "nobody asked for a file"
        then(self.file_to_choose)

    def _choose_folder(self, _parent: object, _title: str, then: Callable[[Path], None]) -> None:
        assert self.folder_to_choose is not None, "nobody asked for a folder"
        then(self.folder_to_choose)

    def __enter__(self) -> Tour:
        for seam in self._seams:
            seam.start()
        qInstallMessageHandler(self._hear)
        self._hook, sys.excepthook = sys.excepthook, self._fallen
        return self

    def __exit__(self, *_how: object) -> None:
        self.close()
        sys.excepthook = self._hook
        qInstallMessageHandler(None)
        for seam in self._seams:
            seam.stop()
        self.album.close()

    def _hear(self, kind: QtMsgType, _where: object, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and _HARMLESS not in words:
            self.faults.append(f"Qt: {words}")

    def _fallen(self, kind: type[BaseException], raised: BaseException, trace: TracebackType | None) -> None:
        self.faults.append("".join(traceback.format_exception(kind, raised, trace)))
