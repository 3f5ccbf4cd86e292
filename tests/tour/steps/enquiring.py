"""An enquiry by keys alone: somebody telephones, the keeper looks and answers (P-13)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.steps.printing import ready
from tests.tour.tour import Tour
from ui.enquiries.forms import AnswerForm
from ui.enquiries.page import EnquiriesPage


def answered(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC)
    tour.press("Ctrl+7")
    tour.settle()
    tour.shot("registers-beside", "登记簿：旁边各簿，各有一键")
    tour.press("Ctrl+Q")
    page: EnquiriesPage = tour.page("enquiries")
    tour.press("Ctrl+N")
    tour.write("周砚秋")
    tour.press("Return")
    tour.write("市规划设计院")
    tour.press("Return", "Return")
    tour.write("二期管网改造批复的文号和日期")
    tour.settle()
    tour.shot("enquiry-taken", "代查：谁要查、怎么问的、查什么")
    with tour.journal("TakeEnquiry"):
        tour.press("Ctrl+Return")
    tour.until(lambda: page.register.waits, "it waits for its answer")
    tour.press("F7")
    tour.until(lambda: isinstance(page.register.form, AnswerForm), "the answer is typed")
    tour.scan(piece.digits)
    tour.write("有，文号和日期见复函")
    tour.settle()
    tour.shot("enquiry-answering", "答复代查：扫查看的件，写答复、批准人")
    with tour.journal("AnswerEnquiry"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("enquiries", "代查登记：问了什么，怎么答复")
    tour.press("Esc", "Ctrl+2")


def certified(tour: Tour) -> None:
    """The certificate gets its number and lies on the bench; a second time it is the same one."""
    tour.press("Ctrl+7", "Ctrl+Q")
    page: EnquiriesPage = tour.page("enquiries")
    tour.until(lambda: page.register.certifies, "the answer may be certified")
    with tour.journal("CertifyEnquiry"):
        tour.press("Ctrl+P")
        ready(tour)
    tour.shot("enquiry-proof", "查档证明：编号，首页证明，附页是依据的档案")
    tour.press("Ctrl+7", "Ctrl+Q")
    tour.until(lambda: bool((row := page.register.chosen()) and row.proof_no), "the register has the number")
    tour.settle()
    tour.shot("enquiries-certified", "代查登记：出过证明的写着证明号")
    tour.press("Esc", "Ctrl+2")
