"""The process that shows windows and holds keys; it ends when the room is locked.

Only QtCore, QtGui and QtWidgets are loaded before the first window; the rest comes while the password is typed
(performance.md §7).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from recordsroom.hardening import harden


def work(given: list[str], resume_line: Callable[[], str]) -> int:
    """Show the unlock page, then the room, until it is locked or left; the exit code tells which."""
    harden()
    _speak_with_input_methods()
    options = _options(given)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the environment is set

    from ui import crash, language, preferences  # noqa: PLC0415
    from ui.app import App  # noqa: PLC0415
    from ui.resuming import Resume  # noqa: PLC0415

    application = QApplication([sys.argv[0]])
    wishes = preferences.Preferences(options.settings)
    language.speak(application, options.language or wishes.language)
    crash.watch(application.exit)
    resume = Resume.read(resume_line())
    app = App(application, wishes, Path(options.vault), resume, application.exit)
    app.start()
    code = application.exec()
    sys.stdout.write(app.resume.line + "\n")
    sys.stdout.flush()
    return code


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
