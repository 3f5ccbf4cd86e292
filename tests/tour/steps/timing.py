"""What a person's time is worth (P-47, P-49): loans, forty returns, and from the last key of a scan to the answer."""

from __future__ import annotations

import time
from statistics import median

from PySide6.QtTest import QTest

from recordsroom.domain.values import Custody, Level
from tests.tour.scans import A_SECOND, LONGEST_QUEUE_S, sustain
from tests.tour.sights import every_label, last_scan, most_out, out_since_before, pieces, scans_after
from tests.tour.tour import Tour
from ui.desk.work import DeskWork

_LOANS, _RETURNS, _FEW, _LOOKS, _DOSE_S = 5, 40, 12, 30, 3
_LINES, _HEADS = 4, 2
_WITHIN = 4
_MOST_PER_RETURN_S, _MOST_FOR_FORTY_S = 3.0, 240.0


def _answered(tour: Tour, then: float) -> None:
    work: DeskWork = tour.desk.work
    tour.until(lambda: work.waiting == 0 and not work._busy, "the desk answers")
    assert time.monotonic() - then < _MOST_PER_RETURN_S, "an answer takes too long"


def loans(tour: Tour) -> None:
    chosen = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, _LOANS)
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
    begun = time.monotonic()
    for number, piece in enumerate(chosen, 31):
        tour.keys.scan(piece.digits)
        _answered(tour, time.monotonic())
        tour.keys.press("F6")
        tour.keys.write(f"2026-09{number}")
        tour.keys.press("Return")
        tour.write("1")
        tour.keys.press("Return")
        _answered(tour, time.monotonic())
    took = time.monotonic() - begun
    tour.settle()
    tour.press("F9")
    tour.figures["loan with paper approval typed, each"] = f"{took / _LOANS:.2f} s"


def slip_by_scope(tour: Tour) -> None:
    """One form for a scope, then each carrier within it by one scan (P-12, P-49)."""
    first, *others = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, _WITHIN)
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
    begun = time.monotonic()
    with tour.journal("LendCarrier REFUSED", "RecordScope", *["LendCarrier"] * _WITHIN):
        tour.scan(first.digits)
        tour.press("F6", "F6")
        tour.write("F-2026-1")
        tour.press("Return")
        tour.write("1")
        tour.press("Return", "Shift+Tab", "Home", "Tab")
        tour.keys.press("Ctrl+A")
        tour.write("1950-2026")
        tour.press("Return", "Return", "Return")
        tour.settle()
        tour.shot("slip-by-scope", "按范围的审批单：系列、年度、密级、件数、期限写一次")
        tour.press("Return")
        _answered(tour, time.monotonic())
        for piece in others:
            tour.keys.scan(piece.digits)
            _answered(tour, time.monotonic())
    took = time.monotonic() - begun
    tour.shot("slip-lent", "范围内的件：扫一件借一件，写明第几件")
    tour.press("F9")
    tour.figures[f"a slip by scope typed, {_WITHIN} carriers lent within it"] = f"{took:.1f} s"


def returns(tour: Tour) -> None:
    out = tour.ask(most_out)[: _FEW if tour.hurried else _RETURNS]
    assert out, "something is out"
    tour.press("F4")
    begun = time.monotonic()
    with tour.journal(*["ReturnCarrier"] * len(out)):
        for piece in out:
            since = time.monotonic()
            tour.keys.scan(piece.digits)
            _answered(tour, since)
            if tour.desk.work.run.question is not None:
                tour.keys.write(str(piece.pages))
                tour.keys.press("Return")
                _answered(tour, since)
    took = time.monotonic() - begun
    tour.shot("forty-returns", f"{len(out)} 件归还之后：按利用者合计，还卷车按行走次序")
    assert took * _RETURNS / len(out) < _MOST_FOR_FORTY_S, "forty returns take too long (P-49)"
    tour.figures[f"{len(out)} returns by key events, pages counted and typed where asked"] = f"{took:.1f} s"
    tour.press("Ctrl+P")
    tour.settle()
    tour.shot("receipt", "归还回执：一键到打印页，先看后印")
    tour.press("Ctrl+2", "F9")


def late_morning(tour: Tour) -> None:
    """What was written by hand while the power was off: one head, then each line a scan (P-06, P-49)."""
    out = tour.ask(out_since_before, Level.INTERNAL)[:_LINES]
    assert len(out) == _LINES, "enough lay with borrowers before the morning of the sheet"
    tour.press("Ctrl+2", "F7")
    questions: list[object] = []
    tour.desk.work.asked.connect(questions.append)
    begun = time.monotonic()
    with tour.journal("OpenSheet", *["ReturnCarrier"] * len(out), "CloseSheet"):
        tour.press("Ctrl+B")
        tour.write("H-18")
        tour.press("Return", "Return")
        tour.write("0002")
        tour.press("Return")
        tour.write("1")
        tour.press("Return")
        tour.settle()
        tour.press("F4")
        for piece in out:
            tour.scan(piece.digits)
        tour.press("F9", "Ctrl+B", "F9")
    took = time.monotonic() - begun
    tour.desk.work.asked.disconnect(questions.append)
    # The head is asked once to begin and once to end; the lines ask nothing.
    assert len(questions) == _HEADS, "a morning on paper asks for its head only"
    tour.figures[f"a morning on paper, {len(out)} lines entered late, one head typed"] = f"{took:.1f} s"


def scan_to_band(tour: Tour) -> None:
    tour.press("F7")
    took = []
    for piece in tour.ask(pieces, Custody.SHELVED, None, _LOOKS):
        begun = time.perf_counter()
        tour.keys.scan(piece.digits)
        _answered(tour, time.monotonic())
        tour.desk.showing.band.repaint()
        took.append(1000 * (time.perf_counter() - begun))
        QTest.qWait(5)
    figures = f"{median(took):.0f} ms median, {max(took):.0f} ms worst"
    tour.figures[f"scan to band, {len(took)} carriers asked about"] = figures


def scan_dose(tour: Tour) -> None:
    """A short dose; `python -m tests.tour OUT --scans` is the whole minute, in which stalls are judged too."""
    labels, before = tour.ask(every_label, _DOSE_S * A_SECOND), tour.ask(last_scan)
    tour.press("Ctrl+2", "F7")
    tour.watch.rest()
    figures = sustain(tour.handle(), tour.desk.work, labels)
    tour.watch.look()
    assert tuple(tour.ask(scans_after, before)) == labels, "every scan is stored, in its order"
    # The quick walk is a test, and tests judge no times.
    assert tour.hurried or max(figures.queue_s, figures.caught_up_s) <= LONGEST_QUEUE_S, "the desk keeps up"
    tour.figures["fifty scans a second"] = str(figures)
    tour.shot("scan-dose", "每秒 50 次扫描之后的借还台")
