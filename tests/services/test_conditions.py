"""A secret that lasts until something comes about: entered by two people, told, reviewed, marked anew (R-04, T-25)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from recordsroom.domain.commands import EditRecord, NotifyHolders, RegisterRecord, RemarkCarriers
from recordsroom.domain.exporting import Book
from recordsroom.domain.facts import Registered
from recordsroom.domain.holdings import Record
from recordsroom.domain.numbering import Profile
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import SecrecyDecidedTogether
from recordsroom.domain.secrecy_decisions import DecisionKind, Standing
from recordsroom.domain.values import Level, RecordKind
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.handlers.unchecked import said_of
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.secrecy import secrecy_register, secrets_awaiting, secrets_due, secrets_due_count
from recordsroom.services.queries.secrecy_acts import notice_register, remark_register
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.registers import begin, copy, said
from tests.services.test_secrecy_acts import PRINCIPAL, record, refused, together

OURS, THEIRS = "W017-WS·2019-Y-GH-0021", "W017-WS·2019-Y-GH-0022"
FILE, ITEM = "W017-KJ·2019-001", "W017-KJ·2019-001-001"
BY_NOTICE: dict[str, Any] = {"drafter": "", "classifier": None, "notice_no": "市委办〔2026〕9号", "notice_on": TODAY}
EVENT, YESTERDAY = "会议开始前", TODAY - timedelta(days=1)


@pytest.fixture
def secrets(room: Room) -> tuple[int, int]:
    """Two 秘密 until a meeting begins: ours, and one of another unit."""
    series, made = begin(room), []
    for code, unit in ((OURS, "青梧研究所"), (THEIRS, "市委办公室")):
        facts = said(Level.MIMI, secrecy_term=EVENT, dated="2019-08-21", classifying_unit=unit)
        told = room.do(RegisterRecord(series=series, reference_code=code, facts=facts, carriers=(copy(),))).told
        assert isinstance(told, Registered)
        made.append(told.record)
    return made[0], made[1]


def come_about(*codes: str, on: date = YESTERDAY, **odd: Any):  # noqa: ANN201 - what `together` makes
    told = {"decision_kind": DecisionKind.COME_ABOUT, "level": Level.PUBLIC, "decided_on": on, "basis": "会议通知"}
    return together(*codes, **(told | {"classifier": PRINCIPAL} | odd))


def kept(row: Record) -> tuple[Any, ...]:
    return row.level, row.scheme, row.secrecy_term, row.secrecy_from, row.classifying_unit


def test_r04_a_condition_that_came_about_is_a_numbered_decision_and_starts_the_clock(
    room: Room, secrets: tuple[int, int]
):
    before = record(room, secrets[0])
    assert room.ask(secrets_due) == () and [row.reference_code for row in room.ask(secrets_awaiting)] == [OURS, THEIRS]
    told = room.do(come_about(OURS)).told
    assert isinstance(told, SecrecyDecidedTogether) and told.act_no == "密变〔2026〕1号"
    after = record(room, secrets[0])
    assert kept(after) == kept(before) and (before.secrecy_until, after.secrecy_until) == (None, YESTERDAY)
    [due] = room.ask(secrets_due)
    assert (due.reference_code, due.until, due.standing) == (OURS, YESTERDAY, Standing.EXPIRED_UNREVIEWED)
    assert room.ask(secrets_due_count) == (1, YESTERDAY)
    assert [row.reference_code for row in room.ask(secrets_awaiting)] == [THEIRS]
    assert room.ask(remark_register) == (), "the mark on the paper stays until it is declassified"
    [row] = room.ask(secrecy_register)
    assert (row.kind, row.old_until, row.new_until, row.basis) == (DecisionKind.COME_ABOUT, None, YESTERDAY, "会议通知")


def test_r04_the_day_itself_still_belongs_to_the_term_and_nothing_is_declassified_by_it(
    room: Room, secrets: tuple[int, int]
):
    room.do(come_about(THEIRS, on=TODAY))
    [due] = room.ask(secrets_due)
    assert due.standing is Standing.EXPIRING
    early = together(THEIRS, drafter="", classifier=None)
    assert refused(room, early)[1] is Reason.OTHERS_SECRET, "the day has not passed"
    assert record(room, secrets[1]).level is Level.MIMI


def test_r04_what_came_about_is_told_declassified_by_law_and_marked_anew(room: Room, secrets: tuple[int, int]):
    room.do(come_about(OURS, THEIRS))
    [first, _second] = room.ask(secrecy_register)
    assert first.act is not None
    room.do(NotifyHolders(act=first.act, others=("市财政局",)))
    [notice] = room.ask(notice_register)
    assert notice.name == "市财政局" and {code for code, _copies in notice.told} == {OURS, THEIRS}
    [page] = room.ask(document_lines, "secrecy_notice", (notice.id,)).rows
    assert isinstance(page, ListPage) and isinstance(page.about, Phrase) and "解密条件已经成就" in page.about.zh
    room.do(together(THEIRS, drafter="", classifier=None, basis="解密条件成就，无延期通知"))
    room.do(together(OURS, classifier=PRINCIPAL))
    assert [record(room, key).level for key in secrets] == [Level.PUBLIC] * 2
    tasks = room.ask(remark_register)
    assert {(one.before, one.after) for one in tasks} == {("秘密★会议开始前", "解密")}
    room.do(RemarkCarriers(tasks=tuple(one.id for one in tasks), remarked_on=TODAY))
    assert all(one.done_on for one in room.ask(remark_register)) and room.ask(secrets_due) == ()


def test_r04_two_people_say_so_once_and_never_before_it_can_be_known(room: Room, secrets: tuple[int, int]):
    some = Reason.SOME_NOT_DECIDED
    assert refused(room, come_about(THEIRS, classifier=None)) == (some, Reason.CLASSIFIER_MISSING)
    assert refused(room, come_about(THEIRS, drafter="顾 言舟")) == (some, Reason.DRAFTER_IS_CLASSIFIER)
    assert refused(room, come_about(THEIRS, basis=" ")) == (some, Reason.BASIS_MISSING)
    assert refused(room, come_about(OURS, on=TODAY + timedelta(days=1))) == (some, Reason.VALUE_NOT_POSSIBLE)
    assert refused(room, come_about(OURS, on=date(2019, 8, 20), **BY_NOTICE)) == (some, Reason.VALUE_NOT_POSSIBLE)
    room.do(come_about(THEIRS, **BY_NOTICE))
    assert refused(room, come_about(THEIRS)) == (some, Reason.DECISION_NOT_FITTING), "it is said once"


@pytest.mark.parametrize("term", ["10年", "长期", "2029年1月1日", ""])
def test_r04_only_a_condition_comes_about(room: Room, term: str):
    facts = said(Level.MIMI, secrecy_term=term, dated="2019-08-21", classifying_unit="青梧研究所")
    room.do(RegisterRecord(series=begin(room), reference_code=OURS, facts=facts, carriers=(copy(),)))
    assert refused(room, come_about(OURS)) == (Reason.SOME_NOT_DECIDED, Reason.DECISION_NOT_FITTING)


def test_r04_its_day_outlives_what_else_is_put_right_and_another_level(room: Room, secrets: tuple[int, int]):
    room.do(come_about(OURS))
    facts = replace(said_of(record(room, secrets[0])), remarks="附图一张")
    room.do(EditRecord(record=secrets[0], facts=facts))
    assert record(room, secrets[0]).secrecy_until == YESTERDAY
    raised = {"decision_kind": DecisionKind.UPGRADE, "level": Level.JIMI, "secrecy_term": EVENT}
    room.do(together(OURS, classifier=PRINCIPAL, **raised))
    assert record(room, secrets[0]).secrecy_until == YESTERDAY
    anew = {"decision_kind": DecisionKind.EXTEND, "secrecy_term": EVENT, "reason": "会议推迟"}
    room.do(together(OURS, classifier=PRINCIPAL, **anew))
    assert record(room, secrets[0]).secrecy_until is None, "an extension sets the same condition anew"
    assert OURS in {row.reference_code for row in room.ask(secrets_awaiting)}


def test_r07_a_file_is_a_secret_as_long_as_an_item_in_it_whose_condition_has_not_come_about(room: Room):
    told = said(Level.MIMI, secrecy_term=EVENT, dated="2019-08-21", classifying_unit="青梧研究所")
    series = begin(room, name="科技案卷", profile=Profile.P3, pattern="fonds-category·year-file3", category_code="KJ")
    file = RegisterRecord(series=series, reference_code=FILE, kind=RecordKind.FILE, facts=told, carriers=(copy(),))
    made = room.do(file).told
    assert isinstance(made, Registered)
    room.do(RegisterRecord(reference_code=ITEM, facts=told, carriers=(), parent=made.record, series=series))
    assert refused(room, come_about(FILE)) == (Reason.SOME_NOT_DECIDED, Reason.FILE_BELOW_ITEM)
    # Both on one form, whichever of them is named first.
    room.do(come_about(FILE, ITEM))
    assert {row.reference_code for row in room.ask(secrets_due)} == {FILE, ITEM}


def test_f24_form_and_books_say_that_a_condition_came_about(room: Room, secrets: tuple[int, int]):
    room.do(come_about(OURS))
    [row] = room.ask(secrecy_register)
    assert row.act is not None
    form, page = room.ask(document_lines, "secrecy_approval", (row.act,)).rows
    assert isinstance(form, FactSheet) and Phrase(zh="解密条件成就", en="condition came about") in [
        fact.said for fact in form.facts
    ]
    assert isinstance(page, ListPage) and page.lines[0].until == YESTERDAY.isoformat()
    [line] = room.ask(book_rows, Book.SECRECY, "").rows
    assert {"解密条件成就", YESTERDAY.isoformat(), "秘密★会议开始前"} <= set(line)
