"""Carried outside: a form by scans, out, and seen where it is (G-18)."""

from __future__ import annotations

from recordsroom.domain.values import Authority, Custody, Level
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.signers import known_signers
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def outside(tour: Tour) -> None:
    """One piece goes to another unit with its bearer, and the form is printed."""
    piece = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)[0]
    bearer = next(
        row
        for row in tour.ask(readers_register)
        if not row.stopped and not row.expired and row.cleared >= Level.INTERNAL
    )
    tour.press("Ctrl+7", "Ctrl+D")
    tour.settle()
    tour.press("Ctrl+N")
    tour.settle()
    tour.scan(piece.digits)
    tour.scan(bearer.barcode)
    tour.settle()
    tour.write("携2026-0001")
    # Past the kind, the bearer and who goes along.
    tour.press("Return", "Return", "Return", "Return")
    tour.write("市规划局")
    tour.press("Return")
    tour.write("方案汇报")
    tour.press("Return")
    tour.write("单位车辆，直达")
    leaders = tour.ask(approvers_in_office, Authority.SECTION_HEAD, Level.INTERNAL)
    place = next(at for at, one in enumerate(leaders) if one.authority >= Authority.BRANCH_LEADER)
    # Past the seal and the day of return.
    tour.press("Return", "Return", "Return", *["Down"] * place)
    tour.settle()
    tour.shot("carried-form", "携带外出：扫件、扫证，照审批单填")
    with tour.journal("SendOut"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("carried", "携带外出、送达登记：在谁手里，去了哪里，何时归还")
    tour.press("Esc")


def by_law(tour: Tour) -> None:
    """An organ takes a piece by its notice; a form is countersigned, for no second keeper is at hand."""
    piece = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)[0]
    tour.press("Ctrl+7", "Ctrl+D")
    tour.settle()
    tour.press("Ctrl+B")
    tour.settle()
    tour.scan(piece.digits)
    tour.settle()
    for words in ("青监调〔2026〕12号", "青石市监委", "某案核查", "顾明远", "青监001", "何静", "青监002"):
        tour.write(words)
        tour.press("Return")
    # Past the seal; the principal head is the last of those who are offered.
    tour.press("Return", "End")
    tour.settle()
    tour.shot("law-form", "依法调取：扫件，照通知书和两人的证件填")
    tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("law-second", "交出由两名保管员办：输口令，或登会签单")
    tour.press("F7")
    tour.settle()
    signer = next(name for name in tour.ask(known_signers) if name not in {"宋闻溪", "顾言舟"})
    with tour.journal("RecordCountersignature", "TakeByLaw"):
        for words in ("会调2026-01", signer, "副所长"):
            tour.write(words)
            tour.press("Return")
        tour.settle()
    tour.shot("law", "依法调取：没有应还日期，每季度问一次")
    tour.press("Esc")
