"""建库: the wall, blank labels on a roll, label and tail at the desk, the opening act; and a few volumes, timed."""

from __future__ import annotations

from sqlalchemy import select

from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import labels, prints
from tests.tour.sights import places
from tests.tour.steps.printing import ready, send
from tests.tour.tour import Tour
from ui.campaign.page import CampaignPage


def _wall(tour: Tour) -> CampaignPage:
    page: CampaignPage = tour.page("holdings").part("campaign")
    return page


def wall(tour: Tour) -> None:
    tour.press("Ctrl+3", "Ctrl+J")
    tour.until(lambda: _wall(tour).register.current is not None, "the wall stands there")
    tour.shot("campaign-wall", "建库：各层已贴、已上架、待核，光标在接着做的一层")


def act(tour: Tour) -> None:
    with tour.journal():
        tour.press("F7")
        ready(tour)
        tour.shot("campaign-act", "期初建账文据：按密级、案卷或件、载体分列")
    tour.press("Ctrl+3", "F6")
    tour.shot("campaign-act-form", "文据入档：编号、日期、三方签字")
    tour.press("Esc", "Esc")


def blank_labels(tour: Tour) -> None:
    tour.press("Ctrl+5", "Ctrl+F")
    tour.write("yykb")
    tour.press("Return")
    bench = tour.page("printing").bench
    tour.until(lambda: bench._order is not None and bench._order.issues, "blank labels are chosen")
    ready(tour)
    tour.shot("blank-labels", "预印空白标签：号在登记时新给")
    send(tour, "blank-labels", "PrintBlankLabels")
    tour.press("Ctrl+F")
    tour.keys.press("Ctrl+A", "Delete")
    tour.settle()


def bind(tour: Tour) -> None:
    first, second = tour.ask(_blanks)[:2]
    shelf = tour.ask(places, "SHELF_LEVEL", Level.INTERNAL)[0]
    tour.press("Ctrl+2", "F5")
    tour.scan(shelf)
    tour.scan(first)
    tour.shot("blank-scanned", "扫预印标签：问贴在哪一件上")
    tour.write("1")
    tour.press("Return")
    tour.shot("blank-several", "同一末尾有好几件：按数字选")
    tour.press("Esc", "Esc")
    tour.scan(second)
    tour.press("F11")
    tour.shot("blank-spoiled", "标签撕坏：作废")
    tour.press("F9")


def _blanks(sight: Sight) -> tuple[str, ...]:
    found = (
        select(labels.c.barcode)
        .join(prints, prints.c.id == labels.c.print_id)
        .where(prints.c.form == "blank_label", labels.c.retired == 0)
        .order_by(labels.c.id.desc())
    )
    return tuple(str(digits) for (digits,) in sight.connection.execute(found))
