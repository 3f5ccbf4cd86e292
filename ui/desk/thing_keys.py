"""The keys of what stands in front at the desk: a transport case (P-18), or a visit to the reading room (F-15)."""

from __future__ import annotations

from recordsroom.domain.desk import DeskMode
from recordsroom.services.scanning import ScanRun
from ui.desk.case_keys import Hints, case_keys
from ui.desk.offers import Offers
from ui.desk.reading_keys import reading_keys
from ui.parts.keybar import KeyHint


def thing_keys(hint: Hints, offers: Offers, run: ScanRun) -> tuple[KeyHint, ...]:
    """The keys of the case, or of the visit."""
    if run.mode is DeskMode.CASES:
        return case_keys(hint, offers, run.question)
    return reading_keys(hint, offers, run.reading)
