"""The practice vault by keys from the door, and what people with other duties see."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from recordsroom.demo.people import KEEPERS
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from ui.practice import practice_folder


def practise(tour: Tour) -> None:
    tour.open()
    before = tour.app.unlock_page
    for _step in range(20):
        focus = tour.application.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.text() == before.tr("Practice vault"):
            break
        tour.keys.press("Tab")
    else:
        raise AssertionError("Tab never gets to the practice vault")
    tour.keys.press("Space")
    tour.until(lambda: tour.app.unlock_page is not before, "the practice vault is made", 90)
    assert tour.app.opening.folder == practice_folder()
    tour.snap("practice-door", "练习库的解锁页")
    let_in(tour)
    tour.press("Ctrl+2")
    tour.shot("practice", "练习：每一页的页眉都写明")
    _leave(tour)


def other_duties(tour: Tour) -> None:
    for name, role in KEEPERS[1:4]:
        tour.open()
        tour.keys.press("Shift+Tab", "Ctrl+A")
        tour.write(name)
        tour.keys.press("Tab")
        let_in(tour)
        tour.shot(f"as-{role.value.lower().replace('_', '-')}", f"{name}进入时看到的")
        _leave(tour)


def _leave(tour: Tour) -> None:
    tour.codes.clear()
    tour.window.close()
    tour.until(lambda: tour.codes, "the program ends")
