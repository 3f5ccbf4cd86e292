"""The sustained run on its own: a room with labels enough, unlocked by keys, and a desk that only asks."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.tour.looks import Look
from tests.tour.scans import A_SECOND, ScanFigures, faults_of, sustain
from tests.tour.sights import every_label, last_scan, scans_after
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from tests.tour.walk import make_room
from ui import language

LOOK = Look(1366, 768, dark=False)


def endure(folder: Path, seconds: int) -> tuple[ScanFigures, list[str]]:
    """Scan for so many seconds; the figures, and what was not as promised. Works in a process of its own."""
    make_room(folder / "model", seconds * A_SECOND)
    shutil.copytree(folder / "model", folder / "vault")
    application = QApplication([])
    language.speak(application, language.CHINESE)
    with Tour(application, LOOK, folder / "vault", folder / "out") as tour:
        tour.open()
        let_in(tour)
        tour.until(lambda: not tour.desktop.porter.checking, "the check at the start is over", 120)
        tour.press("Ctrl+2", "F7")
        labels = tour.ask(every_label, seconds * A_SECOND)
        before = tour.ask(last_scan)
        tour.watch.rest()
        figures = sustain(tour.handle(), tour.desk.work, labels)
        stored = tour.ask(scans_after, before)
        return figures, [*faults_of(figures, labels, stored), *tour.faults]
