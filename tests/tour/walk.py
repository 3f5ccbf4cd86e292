"""One walk through all steps in one look; a step that fails is told and pictured, the next one still has its try."""

from __future__ import annotations

import json
import time
import traceback
from pathlib import Path
from unittest import mock

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from recordsroom.bootstrap import unlock
from recordsroom.demo import making
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.services.fold import checked
from recordsroom.storage.transaction import unit_of_work
from tests.tour import languages
from tests.tour.looks import Look
from tests.tour.steps import STEPS, Step
from tests.tour.tour import Tour

_SEED = 7
_IN_NAMES = str.maketrans(" ", "-", ":,")
_STRICT = (("count_pages_from", "2"), ("spoken_approvals", "1"))
"""This house counts pages from 秘密 on, so that what was lent is counted when it comes back, and lets leaders speak."""


def make_room(folder: Path, records: int) -> None:
    """Make the demonstration room that every walk gets a copy of; one that was kept is used again."""
    if folder.exists():
        return
    with mock.patch.object(making, "POLICIES", making.POLICIES + _STRICT):
        making.make_demo(folder, records, _SEED)


class Walk:
    """All steps, one after the other."""

    def __init__(self, look: Look, vault: Path, out: Path, *, first: bool, quick: bool) -> None:
        self._look, self._vault, self._out, self._first = look, vault, out, first
        self._quick = quick
        self._failed: list[str] = []

    def go(self) -> int:
        """Walk; the exit code says whether everything went well."""
        application = QApplication([])
        languages.speak(application, self._look.language)
        with Tour(application, self._look, self._vault, self._out, hurried=self._quick) as tour:
            tour.open()
            for step in STEPS:
                if (self._first or not step.once) and not (self._quick and step.long):
                    self._take(tour, step)
            figures = tour.figures
        self._fold()
        told = {"failed": self._failed, "figures": figures}
        (self._out / self._look.name / "walk.json").write_text(json.dumps(told, ensure_ascii=False, indent=1))
        for name, figure in figures.items():
            print(f"  {name}: {figure}")
        return 1 if self._failed else 0

    def _take(self, tour: Tour, step: Step) -> None:
        begun = time.monotonic()
        try:
            step.take(tour)
            assert not tour.faults, "\n".join(tour.faults)
        except Exception:
            # Whatever goes wrong is told, and the walk goes on.
            self._failed.append(step.name)
            # What fell elsewhere meanwhile is as a rule why the step found nothing.
            heard = "".join(f"{fault}\n" for fault in tour.faults)
            print(f"{self._look.name} {step.name}: FAILED\n{traceback.format_exc()}{heard}", flush=True)
            if isValid(tour.window):
                tour.snap("failed-" + step.name.translate(_IN_NAMES), f"失败：{step.name}")
            tour.faults.clear()
        else:
            print(f"{self._look.name} {step.name}: {time.monotonic() - begun:.1f} s", flush=True)

    def _fold(self) -> None:
        """Afterwards the tables must be what the journal says."""
        room = unlock(self._vault, KEEPERS[0][0], PASSWORD)
        with unit_of_work(room.vault) as unit:
            found = checked(unit.cursor)
        room.close()
        if found is not None:
            self._failed.append("fold")
            print(f"the fold check found {found}")
