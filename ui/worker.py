"""The process that shows windows and holds keys; it ends when the room is locked.

Only QtCore, QtGui and QtWidgets are loaded before the first window; the rest comes while the password is typed
(performance.md §7).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from recordsroom.hardening import harden

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from ui.app import App
    from ui.preferences import Preferences


def work(given: list[str], resume_line: Callable[[], str], until_alone: Callable[[], object] | None = None) -> int:
    """Show the unlock page, then the room, until it is locked or left; the exit code tells which.

    `until_alone` returns when the supervisor is gone, and with it whoever could start the room anew.
    """
    harden()
    _speak_with_input_methods()
    options = _options(given)
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - after the environment is set
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.frame import first_frame  # noqa: PLC0415
    from ui.look import fusion  # noqa: PLC0415
    from ui.look.scale import use_size  # noqa: PLC0415
    from ui.outside.pictures import shield  # noqa: PLC0415
    from ui.preferences import Preferences  # noqa: PLC0415

    fusion.choose()
    wishes = Preferences(options.settings)
    use_size(wishes["size"], os.environ)
    application = QApplication([sys.argv[0]])
    shield(application)
    frame = first_frame(bool(wishes["dark"]))
    held: list[App] = []

    def fill() -> None:
        line = resume_line()
        held.append(_fill(application, frame, wishes, options, line))
        if until_alone is not None:
            _bind(held[0], line, until_alone)

    # A moment later, so that the empty window is painted first.
    QTimer.singleShot(5, application, fill)
    code = application.exec()
    # A supervisor that is gone, or a program without a console, has nobody to tell.
    if held and sys.stdout is not None:
        with suppress(OSError):
            sys.stdout.write(held[0].resume.line + "\n")
            sys.stdout.flush()
    return code


def _fill(
    application: QApplication, frame: QMainWindow, wishes: Preferences, options: argparse.Namespace, resume_line: str
) -> App:
    """Put the program into the window that is already there."""
    from ui import crash, language  # noqa: PLC0415 - after the first picture
    from ui.app import App  # noqa: PLC0415
    from ui.resuming import Resume  # noqa: PLC0415

    language.speak(application, options.language or wishes.language)
    crash.watch(application.exit)
    app = App(application, wishes, Path(options.vault), Resume.read(resume_line), application.exit, frame)
    app.start()
    return app


def _bind(app: App, first_line: str, until_alone: Callable[[], object]) -> None:
    from ui.bond import Bond  # noqa: PLC0415 - after the first picture

    bond = Bond(app)
    bond.cut.connect(app.leave_when_alone)
    bond.watch(first_line, until_alone)


def _options(given: list[str]) -> argparse.Namespace:
    from ui.preferences import default_folder  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="records-room")
    parser.add_argument("--vault", default=str(default_folder() / "vault"))
    parser.add_argument("--settings", default=None, type=Path)
    parser.add_argument("--language", choices=("zh_CN", "en"), default=None)
    return parser.parse_args(given)


def _speak_with_input_methods() -> None:
    """The Qt of the wheels has no part for fcitx5; through its ibus side Chinese can be typed (stack.md §1)."""
    if sys.platform.startswith("linux") and os.environ.get("XMODIFIERS", "").endswith("fcitx"):
        os.environ.setdefault("QT_IM_MODULE", "ibus")
        os.environ.setdefault("IBUS_USE_PORTAL", "1")
