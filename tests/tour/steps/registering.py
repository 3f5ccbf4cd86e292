"""Registering one by one: a number proposed, a refusal with its way on, copies by their numbers; then put right."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import code_of, pieces
from tests.tour.tour import Tour
from ui.holdings.page import HoldingsPage
from ui.registering.editing import EditPage
from ui.registering.page import RegisterPage
from ui.series.missing import MissingPage

TITLE = "南湖泵站大修方案（报批稿）"
_POINTS = "第二章泵组布置和第四节供电回路；附图3"
_MOST_FIELDS = 40


def _form(tour: Tour) -> RegisterPage:
    part = tour.page("holdings").shown()
    assert isinstance(part, RegisterPage), "the form is in front"
    return part


def one(tour: Tour) -> None:
    tour.press("Ctrl+N")
    form = _form(tour).form
    tour.until(lambda: form.code()[-4:].isdigit() and len(form.code()) > 4, "a number is proposed")
    before = form.code()
    tour.write(TITLE)
    tour.press("Return")
    tour.write("青工〔2019〕33号")
    tour.press("Return")
    tour.write("工程建设处")
    tour.press("Return")
    tour.write("20190821")
    tour.press("Return")
    tour.write("mm")
    tour.press("Return")
    tour.write("15年")
    tour.press("Ctrl+Return")
    tour.until(lambda: "\n" in form.wrong(), "the term is too long")
    tour.shot("register-refused", "登记一件：保密期限过长，写明规则和下一步")
    form.fields.line("term").setText("10年")
    form.fields.line("copy_nos").setText("000616-000618")
    with tour.journal("RegisterRecord"):
        tour.press("Ctrl+Return")
    tour.until(lambda: form.code() != before, "the number has counted on")
    tour.shot("registered", "登记之后：通常相同的留着，档号进到下一号，三份已登记")
    tour.press("Esc")


def put_right(tour: Tour) -> None:
    tour.press("Ctrl+F")
    part = _to_edit(tour, TITLE)
    tour.until(lambda: part.form.fields.value("title") == TITLE, "its facts are there")
    tour.write("修订")
    tour.shot("put-right", "更正著录：档号不变，别的机关定的密要有通知")
    with tour.journal("EditRecord"):
        tour.press("Ctrl+Return")
    tour.press("Esc")


def _to_edit(tour: Tour, sought: str) -> EditPage:
    """From the search field to the form that puts right the one record found."""
    page: HoldingsPage = tour.page("holdings")
    rows = page.list.table.rows
    tour.write(sought)
    tour.until(lambda: rows.rowCount() == 1 and rows.row(0) is not None, "it is found")
    tour.press("Return")
    tour.until(lambda: any(hint.key == "F2" for hint in (*page.keys(),)), "it is shown")
    tour.press("F2")
    tour.until(lambda: isinstance(page.shown(), EditPage), "the form comes")
    part = page.shown()
    assert isinstance(part, EditPage), "the form is in front"
    return part


def pointed(tour: Tour) -> None:
    """Say which parts of a state secret make it one (R-144); the pane tells them beside its other facts."""
    piece = tour.ask(pieces, Custody.SHELVED, Level.MIMI)[0]
    code = tour.ask(code_of, piece.id)
    tour.press("Ctrl+3", "Ctrl+F", "Ctrl+A")
    part = _to_edit(tour, code)
    line = part.form.fields.line("secret_points")
    tour.until(line.isEnabled, "its facts are there")
    for _field in range(_MOST_FIELDS):
        if line.hasFocus():
            break
        tour.press("Return")
    assert line.hasFocus(), "the field of the secret points is reached by keys"
    tour.write(_POINTS)
    tour.shot("secret-points-form", "更正著录：密点写在这里，只随题名一起看得到")
    with tour.journal("EditRecord"):
        tour.press("Ctrl+Return")
    tour.shot("secret-points", "右侧写明密点")
    tour.press("Esc")


def series(tour: Tour) -> None:
    tour.press("Ctrl+3", "F7")
    tour.settle()
    tour.shot("series", "档号系列：各部分、示例、贴标单位")
    tour.press("F9")
    page: HoldingsPage = tour.page("holdings")
    part = page.shown()
    assert isinstance(part, MissingPage), "what is missing is in front"
    tour.settle(rounds=8)
    tour.shot("missing", "缺号：每个序列空着的号，按年度看，打印、导出")
    tour.press("Esc", "Esc")
