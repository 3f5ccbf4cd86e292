"""Labels on sheets and on a roll, the command sheet, the register of everything that was printed."""

from __future__ import annotations

from tests.tour.printers import ROLL
from tests.tour.tour import Tour
from ui.printing.page import PrintingPage

_LABELS = 5
_PRINTING_S = 240
"""A book of every place takes its time, most of all on a machine that has other work."""


def _page(tour: Tour) -> PrintingPage:
    page: PrintingPage = tour.page("printing")
    return page


def ready(tour: Tour) -> None:
    """Wait until what is chosen can be printed and is shown."""
    bench = _page(tour).bench
    tour.until(lambda: bench.setup.allowed, "it can be printed")
    tour.until(lambda: _pages(tour) == bench.chooser.preview.count, "the preview shows what will be printed")
    tour.settle()


def _pages(tour: Tour) -> int:
    order = _page(tour).bench._order
    return order.pages if order is not None else 0


def tab_to(tour: Tour, wanted: object) -> None:
    """Go from field to field until the keyboard is there, as one does without a mouse."""
    for _step in range(30):
        if tour.application.focusWidget() is wanted:
            return
        tour.keys.press("Tab")
    raise AssertionError("Tab never gets there")


def send(tour: Tour, name: str, command: str) -> None:
    """Print what is on the bench to a paper of this name; a long run is held behind its first label."""
    tour.printers.next_name = name
    bench = _page(tour).bench
    held = bench._order is not None and len(bench._order.parts) > 1
    with tour.journal(command, *(("ReadLabelBack",) if held else ()), "ClosePrint"):
        tour.keys.press("Ctrl+P")
        if held:
            tour.until(lambda: bench.back.asking, "the first label is to be scanned back", _PRINTING_S)
            tour.settle()
            tour.shot(f"{name}-held", "大批标签：先打一张，扫回才打其余")
            tour.keys.press("Escape")
        tour.until(lambda: not _page(tour).bench.busy, "the job is over", _PRINTING_S)
    assert tour.printers.path(name).stat().st_size > 1000, "paper came out"


def _choose_stock(tour: Tour, words: str) -> None:
    """Go through the stocks with the arrow keys until this one is chosen."""
    stock = _page(tour).bench.setup.stock
    tab_to(tour, stock)
    tour.keys.press("Home")
    for _step in range(stock.count()):
        if words in stock.currentText():
            tour.settle()
            return
        tour.keys.press("Down")
    raise AssertionError(f"no stock is called {words}")


def sheet_labels(tour: Tour) -> None:
    tour.press("Ctrl+3", "Ctrl+F", "Return")
    tour.keys.press("Home")
    for _more in range(_LABELS - 1):
        tour.keys.press("Shift+Down")
    tour.settle()
    tour.press("Ctrl+P")
    ready(tour)
    tour.shot("print-labels", "打印档案标签：预览、标签纸、打印机")
    bench = _page(tour).bench
    _choose_stock(tour, "7160")
    tab_to(tour, bench.setup.sheet)
    tour.press("Right", "Right", "Right")
    tour.until(lambda: bench.setup.start.text() == "4", "printing starts at the fourth label")
    ready(tour)
    tour.shot("print-labels-a4", "A4 标签纸：从第 4 枚开始")
    send(tour, "labels-a4", "PrintLabels")
    tour.until(lambda: bench.back.asking, "the first label is to be scanned back")
    tour.shot("print-done", "打印完毕，已记入打印登记；请扫回第一枚")
    with tour.journal("ReadLabelBack"):
        tour.press("Escape")
    tour.shot("print-skipped", "跳过扫回，登记簿有记")


def register(tour: Tour) -> None:
    tour.press("F8")
    tour.until(lambda: _page(tour).register.table.current() is not None, "the last job is chosen")
    tour.settle()
    tour.snap("print-spoiled", "登记废页：问刚才一批废了几张")
    tour.write("1")
    with tour.journal("ClosePrint"):
        tour.press("Return")
    tour.shot("print-register", "打印登记簿：每一批打印，含废页")
    tour.press("F5")


def roll_labels(tour: Tour) -> None:
    tour.press("Ctrl+P")
    ready(tour)
    bench = _page(tour).bench
    _choose_stock(tour, "70")
    tab_to(tour, bench.setup.printer)
    tour.press("Down")
    assert bench.setup.printer.currentText() == ROLL, "the label machine is chosen"
    ready(tour)
    tour.shot("print-roll", "架位标签：卷筒标签纸")
    send(tour, "labels-roll", "PrintLabels")


def label_papers(tour: Tour) -> None:
    """A paper that no maker's list has: typed by its measures, drawn as it is typed, offered from then on."""
    tour.press("F4", "Ctrl+N")
    tour.write("本室 24 枚")
    tour.press("Return", "Return", "Ctrl+A")
    tour.write("64")
    tour.press("Return", "Ctrl+A")
    tour.write("33.9")
    tour.press("Return", "Return", "Ctrl+A")
    tour.write("9")
    tour.settle()
    tour.shot("print-paper-wrong", "自备标签纸：出了纸边、重叠当场画红")
    tour.press("Ctrl+A")
    tour.write("7")
    with tour.journal("AddLabelStock"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("print-paper", "自备标签纸：按比例的纸样，这台打印机能打什么")
    tour.press("Escape")


def calibration(tour: Tour) -> None:
    """The calibration page, and what was measured on it."""
    tour.press("Ctrl+5", "Ctrl+F")
    tour.write("dyjjzy")
    tour.press("Return")
    ready(tour)
    fields = _page(tour).bench.setup.calibration
    tab_to(tour, fields.left)
    for length in ("20.6", "39.5", "98.5", "100"):
        tour.write(length)
        tour.keys.press("Return")
    tour.settle()
    tour.shot("print-calibration", "打印机校准页：缩放了页面，当场说明")
    tour.press("Ctrl+F")
    tour.keys.press("Ctrl+A", "Delete")
    tour.settle()


def command_sheet(tour: Tour) -> None:
    tour.press("Ctrl+5", "Ctrl+F")
    tour.write("mlk")
    tour.press("Return")
    ready(tour)
    tour.shot("print-commands", "命令卡：借还台全部命令条码")
    send(tour, "command-sheet", "PrintDocument")
    tour.press("Ctrl+F")
    tour.keys.press("Ctrl+A", "Delete")
    tour.settle()


def place_book(tour: Tour) -> None:
    """A list that somebody carries away: what for, for whom, and in the end that it came back."""
    tour.press("Ctrl+F")
    tour.write("jwtmc")
    tour.press("Return")
    ready(tour)
    bench = _page(tour).bench
    for field, words in ((bench.setup.account.purpose, "还件车"), (bench.setup.account.given_to, "二号库值守")):
        tab_to(tour, field)
        tour.write(words)
    tour.settle()
    tour.shot("print-list", "清单：用途、交给谁、打印哪些页")
    send(tour, "place-book", "PrintDocument")
    tour.press("F5")
    tour.until(lambda: _page(tour).register.table.current() is not None, "the last job is chosen")
    tour.press("Home", "F7")
    tour.shot("print-whereabouts", "打印登记簿：纸件收回、归档还是销毁")
    with tour.journal("SettlePrint"):
        tour.press("1")
    tour.settle()
    tour.shot("print-settled", "纸件去向已登记")
    tour.press("F5", "Ctrl+F")
    tour.keys.press("Ctrl+A", "Delete")
    tour.settle()
