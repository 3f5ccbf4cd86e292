"""What goes from hand to hand: a shift counted and signed, and a leaver who still holds something."""

from __future__ import annotations

from recordsroom.services.queries.handing import figures_now, held_by_reader
from recordsroom.services.queries.people import readers_register
from tests.tour.steps.people import NAME
from tests.tour.steps.people_acts import choose
from tests.tour.steps.printing import ready
from tests.tour.tour import Tour
from ui.handing.handover_form import HandoverForm
from ui.handing.page import HandingPage
from ui.people.clearing_form import ClearingForm


def shift(tour: Tour) -> None:
    tour.press("Ctrl+7", "Ctrl+H")
    tour.settle()
    tour.shot("handovers-empty", "工作交接：还没有交接")
    tour.press("Ctrl+N")
    tour.settle()
    tour.press("Down", "Return", "Return")
    tour.write("林素贞")
    tour.press("Return", "Return")
    tour.write("1")
    tour.shot("handover-new", "值班交接班：账面数在旁边，实点数自己填")
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
    form = page.register.form
    assert isinstance(form, HandoverForm)
    form.taken_by.setText("林素贞")
    form.watched_by.setText("顾言舟")
    for figure in tour.ask(figures_now):
        if figure.on_book:
            form.counted(figure).setText(str(figure.on_book))
    tour.settle()
    tour.shot("post-counted", "岗位交接：逐项清点，三方签字")
    with tour.journal("DrawUpHandover"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("F9")
    ready(tour)
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
