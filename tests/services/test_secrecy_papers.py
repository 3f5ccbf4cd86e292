"""The papers of secrecy: the form and notices of an act, the registers by month, and what is hidden on them."""

from __future__ import annotations

from recordsroom.domain.commands import DecideSecrecy, NotifyHolders, RemarkCarriers
from recordsroom.domain.secrecy_acts import SecrecyDecided
from recordsroom.domain.secrecy_decisions import DecisionKind, Standing
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.documents.month_book import MonthTotal
from recordsroom.services.documents.secrecy_books import DecisionLine, MatterLine
from recordsroom.services.documents.secrecy_papers import SecrecyLine
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.secrecy_acts import notice_register, remark_register
from recordsroom.services.queries.secret_matters import secret_matters
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.test_secrecy_acts import ONE, TWO, decided
from tests.services.test_secrecy_acts import secrets as secrets  # noqa: PLC0414 - a fixture of the neighbour

MONTH = int(f"{TODAY:%Y%m}")
PLAIN = "W017-WS·2019-Y-GH-0001"


def test_f24_the_form_of_an_act_has_every_record_and_what_followed(room: Room, secrets: tuple[int, int]):
    act = decided(room)
    room.do(NotifyHolders(act=act, others=("市档案馆",)))
    room.do(RemarkCarriers(tasks=tuple(row.id for row in room.ask(remark_register)), remarked_on=TODAY))
    form = room.ask(document_lines, "secrecy_approval", (act,))
    cover, page = form.rows
    assert isinstance(cover, FactSheet) and isinstance(page, ListPage) and form.level is Level.MIMI
    said = [str(fact.said) for fact in cover.facts]
    assert f"密变〔{TODAY.year}〕1号" in said and f"市档案馆 {TODAY}" in said
    assert any(words.endswith(f" {TODAY}") and "档案馆" not in words for words in said), "who marked the papers"
    first = page.lines[0]
    assert isinstance(first, SecrecyLine)
    assert (first.reference_code, first.copies, first.old, first.new) == (ONE, "0007", "秘密★10年", "解密")
    [blank] = room.ask(document_lines, "secrecy_approval", ()).rows
    assert isinstance(blank, FactSheet) and not any(fact.said for fact in blank.facts)
    assert room.ask(document_lines, "secrecy_approval", (99,)).rows == ()


def test_f24_a_notice_names_what_its_holder_has_and_waits_until_it_is_delivered(room: Room, secrets: tuple[int, int]):
    room.do(NotifyHolders(act=decided(room), others=("市档案馆",)))
    [row] = room.ask(notice_register)
    [page] = room.ask(document_lines, "secrecy_notice", ()).rows
    assert page == room.ask(document_lines, "secrecy_notice", (row.id,)).rows[0]
    assert isinstance(page, ListPage) and row.number in str(page.about)
    assert [line.reference_code for line in page.lines] == [ONE, TWO]


def test_g07_decisions_are_bound_by_month(room: Room, secrets: tuple[int, int]):
    decided(room)
    book = room.ask(document_lines, "secrecy_register", (MONTH,))
    lines = [row for row in book.rows if isinstance(row, DecisionLine)]
    assert [(line.number, line.reference_code) for line in lines] == [(1, ONE), (2, TWO)]
    assert isinstance(book.rows[-1], MonthTotal) and "解密 2 件" in book.rows[-1].said.zh
    assert room.ask(document_lines, "secrecy_register", (201901,)).rows == ()


def test_f30_what_this_unit_classified_stands_in_its_register(room: Room, secrets: tuple[int, int]):
    classify = DecideSecrecy(
        reference_code=PLAIN,
        decision_kind=DecisionKind.CLASSIFY,
        level=Level.MIMI,
        secrecy_term="6个月",
        decided_on=TODAY,
        drafter="沈知远",
        classifier=4,
        basis="一览表第3项",
    )
    assert isinstance(room.do(classify).told, SecrecyDecided)
    found = {row.reference_code: row for row in room.ask(secret_matters)}
    assert set(found) == {PLAIN, ONE, TWO}
    assert (found[PLAIN].on, found[ONE].month) == (TODAY, "2019-08")
    book = room.ask(document_lines, "secret_matters", (MONTH,))
    [line] = [row for row in book.rows if isinstance(row, MatterLine)]
    assert (line.level, line.carrier, line.opinion) == ("秘密", "纸质", "同意")
    end = DecideSecrecy(
        reference_code=PLAIN,
        decision_kind=DecisionKind.DECLASSIFY,
        level=Level.PUBLIC,
        secrecy_term=None,
        decided_on=TODAY,
        drafter="沈知远",
        classifier=4,
        basis="一览表第3项",
    )
    room.do(end)
    [was] = [row for row in room.ask(secret_matters) if row.reference_code == PLAIN]
    assert (was.level, was.standing) == (Level.MIMI, Standing.NOT_CLASSIFIED), "the register keeps what it was"
