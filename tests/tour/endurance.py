"""The sustained run on its own: a room with labels enough, unlocked by keys, and a desk that asks or takes back."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication

from recordsroom.domain.values import Level
from tests.tour.lent import lend_out
from tests.tour.looks import Look
from tests.tour.scans import A_SECOND, ScanFigures, faults_of, sustain
from tests.tour.sights import every_label, last_entry, last_scan, most_out, returned_after, scans_after
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from tests.tour.walk import make_room
from ui import language

LOOK = Look(1366, 768, dark=False)
_LENDABLE_SHARE = 3
"""Of so many records one at least may be lent out of the room without its pages being counted on return."""
_CATCHING_UP_S = 600.0
"""A return is an entry that waits for the disk, so the desk may fall behind the scanner; it must only lose nothing."""


def endure(folder: Path, seconds: int, *, returning: bool = False) -> tuple[ScanFigures, list[str]]:
    """Scan for so many seconds; the figures, and what was not as promised. Works in a process of its own."""
    scans = seconds * A_SECOND
    make_room(folder / "model", scans * (_LENDABLE_SHARE if returning else 1))
    shutil.copytree(folder / "model", folder / "vault")
    if returning:
        lend_out(folder / "vault", scans)
    application = QApplication([])
    language.speak(application, language.CHINESE)
    with Tour(application, LOOK, folder / "vault", folder / "out") as tour:
        tour.open()
        let_in(tour)
        tour.until(lambda: not tour.desktop.porter.checking, "the check at the start is over", 120)
        tour.press("Ctrl+2", "F4" if returning else "F7")
        labels = _to_return(tour, scans) if returning else tour.ask(every_label, scans)
        before, entry = tour.ask(last_scan), tour.ask(last_entry)
        tour.watch.rest()
        figures = sustain(tour.handle(), tour.desk.work, labels, *([_CATCHING_UP_S] if returning else []))
        faults = faults_of(figures, labels, tour.ask(scans_after, before), keeps_up=not returning)
        if returning and tuple(back := tour.ask(returned_after, entry)) != labels:
            faults.append(f"{len(labels)} were scanned, {len(back)} taken back, or not in their order")
        return figures, [*faults, *tour.faults]


def _to_return(tour: Tour, count: int) -> tuple[str, ...]:
    out = tour.ask(most_out, Level.INTERNAL)
    assert len(out) >= count, f"only {len(out)} carriers are out"
    return tuple(piece.digits for piece in out[:count])
