"""The pages about the reading room to which the desk leads: the seat plan, behind it the register, and who knows."""

from __future__ import annotations

from collections.abc import Callable

from ui.porter import Porter
from ui.preferences import Preferences
from ui.reading.page import ReadingPage
from ui.registers.knowing import KnowingPage
from ui.registers.visits import VisitsPage
from ui.shell.page import Page


def reading_pages(porter: Porter, wishes: Preferences, show: Callable[[str], None]) -> tuple[Page, ...]:
    """These pages; Esc on one of them shows the one that led to it."""
    reading, visits, knowing = ReadingPage(porter), VisitsPage(porter, wishes), KnowingPage(porter, wishes)
    reading.left.connect(lambda: show("desk"))
    visits.left.connect(lambda: show(reading.key))
    knowing.left.connect(lambda: show(visits.key))
    visits.knowing_wanted.connect(lambda: show(knowing.key))
    return reading, visits, knowing
