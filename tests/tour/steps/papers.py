"""The papers of a loan: its slip, its card for the gap, the register by month, and what is called in."""

from __future__ import annotations

from recordsroom.services.queries.loan_entries import register_count
from recordsroom.services.queries.loan_entry import LoanState
from tests.tour.steps.printing import ready, send
from tests.tour.tour import Tour
from ui.printing.page import PrintingPage
from ui.registers.page import RegistersPage


def shown(tour: Tour, form: str) -> None:
    """Wait until this form is on the bench and drawn."""
    page: PrintingPage = tour.page("printing")
    tour.until(lambda: page.bench._entry.form == form, f"the bench shows {form}")
    tour.until(lambda: page.bench.chooser.preview.count > 0, "its pages are drawn")
    tour.settle()


def slip(tour: Tour) -> None:
    with tour.journal("IssueSlips"):
        tour.press("Ctrl+P")
    ready(tour)
    shown(tour, "loan_slip")
    tour.shot("loan-slip", "档案查阅（借阅）审批单：一单到底")
    send(tour, "loan-slip", "PrintDocument")


def out_card(tour: Tour) -> None:
    tour.press("Ctrl+2")
    with tour.journal("IssueOutCards"):
        tour.press("Ctrl+O")
    ready(tour)
    shown(tour, "out_card")
    tour.shot("out-card", "代卷卡：插在借出的空位上")
    send(tour, "out-card", "PrintLabels")
    tour.press("Ctrl+2")


def register(tour: Tour) -> None:
    tour.press("Ctrl+7")
    page = _registers(tour)
    tour.until(lambda: page.chosen() is not None, "the register has its loans")
    tour.settle()
    tour.shot("loan-register", "登记簿：每一笔借阅")
    tour.press("Ctrl+P")
    shown(tour, "loan_register")
    tour.shot("loan-register-pages", "借阅登记簿：按月装订")
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.shot("every-register", "全部登记簿：编号、名称、按键、可以打印的表")
    tour.press("Ctrl+F")
    tour.write("G-12")
    tour.press("Return")
    tour.until(lambda: tour.desktop.window.page_key() == "registers", "Enter opens the register")


def call_in(tour: Tour) -> None:
    tour.press("Ctrl+7")
    page = _registers(tour)
    page.show_everything()
    page.state.choose(LoanState.OUT)
    out = tour.ask(register_count, page.wish)
    tour.until(lambda: page.table.rows.rowCount() == out and page.chosen() is not None, "what is out is listed")
    tour.settle()
    tour.press("F6")
    tour.until(lambda: page.chasing.asking, "the way is asked for")
    tour.shot("call-in", "催还：书面、电话、当面")
    with tour.journal("ChaseLoans"):
        tour.press("2")
        tour.until(lambda: bool(page._chases) and not page.chasing.asking, "it is called in")
    tour.press("F7")
    tour.write("下周三归还")
    with tour.journal("AnswerChase"):
        tour.press("Return")
        tour.until(lambda: bool(page._chases) and bool(page._chases[0].reply), "the answer is kept")
    tour.shot("called-in", "催还：第几次、怎么答复")


def _registers(tour: Tour) -> RegistersPage:
    page: RegistersPage = tour.page("registers")
    return page
