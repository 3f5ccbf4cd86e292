"""A loan by scan: refused without approval (R-55), approved on paper by key, made; a secret one refused (R-53)."""

from __future__ import annotations

from recordsroom.demo.people import PASSWORD
from recordsroom.domain.values import Barcode, Custody, Kind, Level
from tests.tour.sights import pieces
from tests.tour.tour import Tour

FORM_NO = "2026-0921"


def refused(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    tour.kept["lent"] = piece
    # The scanner works wherever one is: the card brings the desk to the front.
    tour.press("Ctrl+1")
    tour.scan(tour.kept["card"])
    assert tour.desktop.window.page_key() == "desk", "a scan brings the desk to the front"
    tour.shot("lend-reader", "借出：扫到利用者卡")
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.shot("lend-refused", "不能借出（R-55）：为什么、合规的下一步")


def approved(tour: Tour) -> None:
    tour.press("F6")
    tour.shot("approval-empty", "录入纸质审批：单号、审批人、日期")
    tour.write(FORM_NO)
    tour.press("Return")
    tour.write("1")
    tour.settle()
    tour.shot("approval-filled", "录入纸质审批：已填好")
    with tour.journal("RecordApproval", "LendCarrier"):
        tour.press("Return")
    tour.shot("lent", "已借出：审批在案")


def spoken(tour: Tour) -> None:
    """The leader is on a journey and lets it by telephone (P-27)."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.press("Ctrl+F6")
    tour.settle()
    tour.shot("spoken-empty", "口头批准：谁批、怎么批的、为什么来不及签字")
    tour.press("Return")
    tour.write("1")
    tour.press("Return")
    tour.write("出差在外，工作急用")
    tour.settle()
    tour.shot("spoken-filled", "口头批准：已填好，单号由本室编")
    with tour.journal("RecordWord", "LendCarrier"):
        tour.press("Return")
    tour.shot("spoken-lent", "已借出：审批单待补签")


def by_password(tour: Tour) -> None:
    """The head of the unit stands at the desk and types his own password."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.MIMI)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.shot("leader-offered", "不能借出：领导在跟前的，按 Ctrl+F7")
    tour.press("Ctrl+F7")
    tour.settle()
    tour.write("wrong")
    tour.press("Return")
    tour.settle()
    tour.shot("leader-wrong", "领导口令批准：口令不对")
    tour.write(PASSWORD)
    with tour.journal("ApproveHere", "LendCarrier"):
        tour.press("Return")
    tour.shot("leader-approved", "已借出：领导本人输口令批准")


def secret(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.MIMI)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.shot("secret-refused", "秘密件不能借出（R-53）：留在库内，或主要负责人审批")
    tour.press("Esc")
    (jimi,) = tour.ask(pieces, Custody.SHELVED, Level.JIMI)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(jimi.digits)
    tour.shot("jimi-refused", "机密件不出库")
    tour.press("Esc")


def unknown(tour: Tour) -> None:
    known = tour.kept["lent"].digits
    with tour.journal():
        tour.scan(Barcode.make(Kind.CARRIER, 88_888_888).digits)
        tour.shot("scan-unknown", "扫到本室没有的标签")
        wrong = known[:-1] + str((int(known[-1]) + 1) % 10)
        tour.scan(wrong)
        tour.shot("scan-foreign", "扫到的不是本室标签")
    tour.press("F9")
    tour.shot("lend-ended", "借出结束")
