"""What goes from hand to hand: a shift counted and signed, and a leaver who still holds something."""

from __future__ import annotations

from recordsroom.services.queries.handing import figures_now
from tests.tour.steps.printing import ready
from tests.tour.tour import Tour
from ui.handing.handover_form import HandoverForm
from ui.handing.page import HandingPage


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
    tour.press("Ctrl+6", "Tab", "F10")
    tour.settle()
    tour.shot("leaver", "离岗清退：没退的逐项列出，退清才能办")
    tour.press("Esc")


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
