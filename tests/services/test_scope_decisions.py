"""Who may know a secret is changed by a numbered decision: entered, told to holders, printed, exported (T-27, R-19)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.commands import LendCarrier, NotifyHolders, RecordApproval
from recordsroom.domain.exporting import Book
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import SecrecyDecidedTogether
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_notices import HoldersNotified
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.secrecy import secrecy_register
from recordsroom.services.queries.secrecy_acts import remark_register
from recordsroom.services.room import Room
from recordsroom.services.secrecy_preview import foresee_together
from tests.builders import TODAY
from tests.services.test_secrecy_acts import ONE, OTHERS, PRINCIPAL, SHEN, carrier, record, refused, together
from tests.services.test_secrecy_acts import secrets as secrets  # noqa: PLC0414 - a fixture of the neighbour

CIRCLE = "规划研究室、财务室"


def widened(*codes: str, **odd: Any):  # noqa: ANN201 - what `together` makes
    told = {"decision_kind": DecisionKind.SCOPE, "knowledge_scope": CIRCLE, "level": Level.PUBLIC}
    return together(*codes, **(told | odd))


def test_t27_a_change_of_the_circle_is_a_decision_with_a_number(room: Room, secrets: tuple[int, int]):
    before = record(room, secrets[0])
    told = room.do(widened()).told
    assert isinstance(told, SecrecyDecidedTogether) and (told.act_no, told.decisions) == ("密变〔2026〕1号", 2)
    after = record(room, secrets[0])
    assert after.knowledge_scope == CIRCLE
    kept = ("level", "scheme", "secrecy_term", "secrecy_from", "secrecy_until", "classifying_unit")
    assert [getattr(after, name) for name in kept] == [getattr(before, name) for name in kept]
    assert room.ask(remark_register) == (), "no mark changes"
    row = room.ask(secrecy_register)[0]
    assert (row.kind, row.old_scope, row.new_scope, row.classifier) == (DecisionKind.SCOPE, "", CIRCLE, "顾言舟")


def test_t27_the_circle_is_told_and_differs_and_only_the_classifying_unit_changes_it(
    room: Room, secrets: tuple[int, int]
):
    nothing = (Reason.SOME_NOT_DECIDED, Reason.DECISION_NOT_FITTING)
    assert refused(room, widened(ONE, knowledge_scope=" ")) == nothing
    room.do(widened(ONE))
    assert refused(room, widened(ONE)) == nothing
    assert set(nothing) <= set(refused(room, widened("W017-WS·2019-Y-GH-0001"))), "it is no secret"
    assert refused(room, widened(OTHERS))[1] is Reason.OTHERS_SECRET
    assert refused(room, widened(ONE, knowledge_scope="办" * 101))[1] is Reason.VALUE_NOT_POSSIBLE
    room.do(widened(OTHERS, drafter="", classifier=None, notice_no="市委办〔2026〕9号", notice_on=TODAY))
    [seen, _first] = room.ask(secrecy_register)
    assert (seen.reference_code, seen.notice_no, seen.new_scope) == (OTHERS, "市委办〔2026〕9号", CIRCLE)


def test_f024_g007_form_notice_register_and_file_tell_both_circles(room: Room, secrets: tuple[int, int]):
    [foreseen] = foresee_together(room, widened(ONE))
    assert foreseen.told is not None and foreseen.told.new_scope == CIRCLE
    lent = carrier(room, secrets[0])
    room.do(RecordApproval(form_no="A", approver=PRINCIPAL, approved_on=TODAY, reader=SHEN, carriers=(lent,)))
    room.do(LendCarrier(carrier=lent, reader=SHEN))
    told = room.do(widened(ONE)).told
    assert isinstance(told, SecrecyDecidedTogether)
    form, page = room.ask(document_lines, "secrecy_approval", (told.act,)).rows
    assert isinstance(form, FactSheet) and f"– → {CIRCLE}" in [fact.said for fact in form.facts]
    assert isinstance(page, ListPage) and page.lines[0].scope == CIRCLE
    made = room.do(NotifyHolders(act=told.act)).told
    assert isinstance(made, HoldersNotified) and made.notices == 1
    [notice] = room.ask(document_lines, "secrecy_notice", ()).rows
    assert isinstance(notice, ListPage) and isinstance(notice.about, Phrase) and "知悉范围有变更" in notice.about.zh
    [row] = room.ask(book_rows, Book.SECRECY, "").rows
    assert len(row) == len(COLUMNS[Book.SECRECY]) and row[-2:] == (None, CIRCLE)
    book = room.ask(document_lines, "secrecy_register", ()).rows
    assert any(CIRCLE in str(getattr(line, "new", "")) for line in book)
