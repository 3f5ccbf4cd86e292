"""What goes from hand to hand: shift and post counted and signed, a leaver who holds something, a unit renamed."""

from __future__ import annotations

from recordsroom.domain.handover import HandoverKind, wanted_figures
from recordsroom.services.queries.handing import figures_now, held_by_reader
from recordsroom.services.queries.people import readers_register
from tests.tour.steps.papers import shown
from tests.tour.steps.people import NAME
from tests.tour.steps.people_acts import choose
from tests.tour.tour import Tour
from ui.handing.handover_form import HandoverForm
from ui.handing.page import HandingPage
from ui.people.clearing_form import ClearingForm


def shift(tour: Tour) -> None:
    tour.press("Ctrl+7", "Ctrl+H")
    tour.settle()
    tour.shot("handovers-empty", "工作交接：还没有交接")
    _counted(tour, HandoverKind.SHIFT, "")
    tour.shot("handover-new", "值班交接班：账面数在旁边，实点数自己填")
    with tour.journal("DrawUpHandover"):
        tour.press("Ctrl+Return")
    tour.press("F6")
    with tour.journal("SignHandover"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("shift-signed", "值班交接班：双方签好了")
    tour.press("Esc")


def leaver(tour: Tour) -> None:
    """Who holds something is not cleared; who holds nothing is, and the card is withdrawn (R-94, P-21)."""
    tour.press("Ctrl+6", "F2")
    known = [one for one in tour.ask(readers_register) if not one.stopped and not one.expired]
    holding = next(one for one in known if one.out)
    form = _leaves(tour, holding.name)
    with tour.journal("ClearReader REFUSED"):
        tour.press("Ctrl+Return")
    assert form.wrong(), "the form does not say why"
    tour.shot("leaver", "离岗清退：没退的逐项列出，退清才能办")
    tour.press("Esc")
    kept = [NAME, *tour.kept.values()]
    free = (one for one in reversed(known) if one.name not in kept and _holds_nothing(tour, one.id))
    gone = next(free)
    _leaves(tour, gone.name)
    with tour.journal("ClearReader"):
        tour.press("Ctrl+Return")
    table = tour.page("people").register().table
    tour.until(
        lambda: (row := table.current()) is not None and row.id == gone.id and row.stopped, "the leaver is shown"
    )
    tour.shot("leaver-cleared", "已退清：停用，Ctrl+O 打印离岗清退单交本人签字")
    tour.press("Ctrl+F", "Ctrl+A", "Backspace")


def _leaves(tour: Tour, name: str) -> ClearingForm:
    """Open the form for one who leaves, and say who of the unit answers for it."""
    choose(tour, name)
    tour.press("F10")
    register = tour.page("people").register()
    tour.until(lambda: isinstance(register.form, ClearingForm), "what is still out is listed")
    form: ClearingForm = register.form
    tour.press("Return", "Ctrl+A")
    tour.write("顾言舟")
    tour.settle()
    return form


def _holds_nothing(tour: Tour, reader: int) -> bool:
    found = tour.ask(held_by_reader, reader)
    return found is not None and not found.held


def post(tour: Tour) -> None:
    """From the own account to the handover of the post, which is drawn up, told on Today and signed (R-93)."""
    tour.press("Ctrl+6", "F6")
    tour.settle()
    tour.shot("account-post", "账号：岗位交接到哪一步")
    tour.press("Ctrl+H")
    page: HandingPage = tour.page("handing")
    tour.until(lambda: isinstance(page.register.form, HandoverForm), "the count is asked for")
    tour.press("Esc")
    form = _counted(tour, HandoverKind.POST, "顾言舟", off=1)
    tour.shot("post-counted", "岗位交接：逐项清点，三方签字")
    with tour.journal("DrawUpHandover REFUSED"):
        tour.press("Ctrl+Return")
    tour.shot("post-differs", "岗位交接：数目不符，要写差异说明")
    while not form.difference.hasFocus():
        tour.keys.press("Tab")
    tour.write("多一件未登记，已报告")
    with tour.journal("DrawUpHandover"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("F9")
    shown(tour, "handover_register")
    tour.shot("handover-book", "交接登记簿：没选月份的打全年")
    tour.press("Ctrl+1")
    tour.settle()
    tour.shot("today-post", "今日：交接清单已造册，签好的还没登回")
    tour.press("Ctrl+7", "Ctrl+H")
    tour.until(lambda: page.register.chosen() is not None, "the handover is shown")
    tour.press("F6")
    with tour.journal("SignHandover"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("post-signed", "岗位交接：签好了")
    tour.press("Esc", "Ctrl+2")


def _counted(tour: Tour, kind: HandoverKind, watched: str, off: int = 0) -> HandoverForm:
    """Draw up a list by keys: who takes over, who watches, and each figure, the first of them so much off."""
    register = tour.page("handing").register
    tour.press("Ctrl+N")
    tour.until(lambda: isinstance(register.form, HandoverForm), "the count is asked for")
    if kind is HandoverKind.SHIFT:
        tour.press("Down")
    tour.press("Return", "Return")
    tour.write("林素贞")
    tour.press("Return")
    tour.write(watched)
    tour.press("Return")
    for place, figure in enumerate(wanted_figures(kind, tour.ask(figures_now))):
        tour.write(str(figure.on_book + (0 if place else off)))
        tour.keys.press("Return")
    form = register.form
    assert isinstance(form, HandoverForm), "nothing was sent yet"
    return form


def reformed(tour: Tour) -> None:
    """A unit gets another name: its readers go over with what they have, and history keeps the old one (P-20)."""
    tour.press("Ctrl+6", "F4", "Ctrl+F", "Ctrl+A")
    tour.write("第三研究室")
    tour.press("Return", "F7", "Return")
    tour.write("第三研究中心")
    tour.settle()
    tour.shot("unit-renamed", "单位改名：从次日起的新单位，人连同在借的件转入")
    with tour.journal("EndUnit"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("unit-ended", "旧名留在名录里，写着由谁承接")
    there = [one for one in tour.ask(readers_register) if one.unit == "第三研究中心"]
    assert there and not any(one.unit == "第三研究室" for one in tour.ask(readers_register)), "nobody is left behind"
    tour.press("Ctrl+F", "Ctrl+A", "Backspace", "F2")
