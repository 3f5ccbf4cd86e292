"""The pages about the reading room to which the desk leads: the seat plan, and behind it the register."""

from __future__ import annotations

from collections.abc import Callable

from ui.porter import Porter
from ui.preferences import Preferences
from ui.reading.page import ReadingPage
from ui.registers.visits import VisitsPage
from ui.shell.page import Page


def reading_pages(porter: Porter, wishes: Preferences, show: Callable[[str], None]) -> tuple[Page, ...]:
    """Both pages; Esc on one of them shows the one that led to it."""
    reading, visits = ReadingPage(porter), VisitsPage(porter, wishes)
    reading.left.connect(lambda: show("desk"))
    visits.left.connect(lambda: show(reading.key))
    return reading, visits
