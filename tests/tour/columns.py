"""Opens every page and every tab in a made room: which table has a column that lies beyond the edge of its page?"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from recordsroom.bootstrap import unlock
from recordsroom.demo.making import make_demo
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.keepers import Role
from tests.tour.eyes import sideways
from ui import language
from ui.desktop import Desktop
from ui.look import style
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.scanner import Scanner
from ui.shell.page import Page

WIDE, HIGH = 1366, 768
"""The smallest screen on which nothing may lie beyond the edge."""
RECORDS, SEED = 300, 7
FILES = frozenset({"exporting", "book_export"})
"""These show a file as wide as it will be, page after page of a book with up to thirty columns."""
_ROUND_MS, _ROUNDS = 40, 20
_WHO = Role.SECOND_CUSTODIAN
"""Has every page of those who work here."""


def beyond(folder: Path, spoken: str) -> list[str]:
    """What does not fit, one line each, in this language; works in a process of its own."""
    make_demo(folder / "vault", RECORDS, SEED)
    application = QApplication([])
    language.speak(application, spoken)
    style.dress(application, dark=False)
    name = next(name for name, role in KEEPERS if role is _WHO)
    desktop = Desktop(
        unlock(folder / "vault", name, PASSWORD),
        Scanner(application),
        Preferences(folder / "desk.json"),
        Resume(),
    )
    desktop.window.resize(WIDE, HIGH)
    desktop.window.show()
    found = [f"{where}: {flaw}" for where, flaw in _looked(desktop)]
    desktop.leave(locked=False)
    return found


def _looked(desktop: Desktop) -> Iterator[tuple[str, str]]:
    for key, _title in desktop.window.pages():
        desktop.window.show_page(key)
        page = desktop.page(key)
        assert page.width() < WIDE, "the window is not of this size"
        for tab in _tabs(page):
            flaws = _at_rest(desktop)
            yield from (("/".join(filter(None, (key, tab))), flaw) for flaw in flaws if key not in FILES)
    print(f"{len(desktop.window.pages())} pages looked at", flush=True)


def _tabs(page: Page) -> Iterator[str]:
    """Every tab in front once, and the page as it is where it has none."""
    every: list[QTabBar] = list(page.findChildren(QTabBar))
    bars = [bar for bar in every if bar.isVisible()]
    if not bars:
        yield ""
    for bar in bars:
        for place in range(bar.count()):
            bar.setCurrentIndex(place)
            yield bar.tabText(place)


def _at_rest(desktop: Desktop) -> list[str]:
    """What lies beyond once the answers are here; a table is measured when its rows have come."""
    answers: list[int] = []
    QTest.qWait(_ROUND_MS)
    desktop.porter.ask(lambda _unit: 1, then=answers.append)
    end = time.monotonic() + _ROUNDS
    while not answers and time.monotonic() < end:
        QTest.qWait(5)
    QTest.qWait(_ROUND_MS)
    return sideways(desktop.window)


if __name__ == "__main__":
    told = beyond(Path(sys.argv[1]), sys.argv[2])
    print("\n".join(told))
    sys.stdout.flush()
    sys.exit(bool(told))
