"""What is asked while a record is registered or put right, and the file shown whole; nothing hidden leaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.commands import AddSeries, EditRecord, MendRecord, OpenRecord, RegisterRecord
from recordsroom.domain.facts import Entered, Registered
from recordsroom.domain.numbering import Profile
from recordsroom.domain.values import CarrierKind, Level, RecordKind
from recordsroom.services.queries.inner_items import inner_items
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.registering import Offers, facts_of, locked_retention, record_with_code, usual_values
from recordsroom.services.room import Room
from tests.rooms import SYSTEM, House
from tests.services.registers import begin, copy, let_wait, said

FILE = "W017-KJ·2019-001"


def a_file(room: Room) -> int:
    """A file of two copies with a disc, and three inner items of which one is hidden; answers its id."""
    series = room.do(AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3")).told
    assert isinstance(series, Entered)
    facts = said(
        Level.JIMI,
        dated="2018-03-01",
        dated_to="2019-08-21",
        secrecy_term="20年",
        retention="D30",
        items=5,
        source=3,
        knowledge_scope="工程部",
        classifying_unit="青梧研究所",
    )
    told = room.do(
        RegisterRecord(
            series=series.id,
            reference_code=FILE,
            kind=RecordKind.FILE,
            facts=facts,
            carriers=(copy("000616", discs=1), copy("000617", pages=None)),
        )
    ).told
    assert isinstance(told, Registered)
    for number, level in enumerate((Level.INTERNAL, Level.JIMI, Level.MIMI), 1):
        inner = said(level, title=f"卷内第{number}件", document_no=f"梧工〔2018〕{number}号", responsible_body="工程部")
        room.do(RegisterRecord(parent=told.record, reference_code=f"{FILE}-00{number}", facts=inner))
    return told.record


def test_f008_a_file_is_told_whole(room: Room):
    file = a_file(room)
    opened = room.do(OpenRecord(record=file)).entry
    details = room.ask(record_details, file, opened)
    assert details is not None
    assert (details.kind, details.series, details.items, details.dated_to) == (
        RecordKind.FILE,
        "科技按卷",
        5,
        "2019-08-21",
    )
    assert (details.secrecy_from, details.secrecy_until) == (date(2019, 8, 21), date(2039, 8, 21))
    assert details.kept.until == date(2049, 12, 31)
    assert details.source is not None and details.source.reference_code.endswith("0003")
    first, disc, second = details.carriers
    assert (first.copy_index, first.copies, first.copy_no, first.pages) == (1, 2, "000616", 12)
    assert (disc.kind, disc.parent_id, disc.copy_no) == (CarrierKind.DISC, first.id, "000616")
    assert (second.copy_index, second.pages) == (2, None)
    assert [row.number for row in details.inner] == [1, 2, 3]
    assert (details.knowledge_scope, details.classifying_unit) == ("工程部", "青梧研究所")


def test_hidden_inner_items_stay_hidden_when_the_file_was_opened(room: Room):
    file = a_file(room)
    opened = room.do(OpenRecord(record=file)).entry
    details = room.ask(record_details, file, opened)
    assert details is not None
    shown, hidden, secret = details.inner
    assert (shown.title, shown.document_no) == ("卷内第1件", "梧工〔2018〕1号")
    assert (hidden.title, hidden.document_no, hidden.responsible_body) == (None, None, None)
    assert secret.title == "卷内第3件"
    assert not secret.loose
    closed = room.ask(record_details, file)
    assert closed is not None
    assert closed.hidden and closed.knowledge_scope is None


def test_an_inner_item_names_its_file(room: Room):
    file = a_file(room)
    inner = room.ask(record_with_code, f"{FILE}-001")
    assert inner is not None
    details = room.ask(record_details, inner)
    assert details is not None and details.file is not None
    assert (details.file.id, details.file.reference_code, details.carriers) == (file, FILE, ())


def test_what_is_usual_is_offered_newest_first_and_tells_nothing_hidden(room: Room):
    series = begin(room)
    for number, level in ((21, Level.INTERNAL), (22, Level.JIMI)):
        body = f"第{number}室"
        facts = said(level, responsible_body=body, knowledge_scope=body)
        code = f"W017-WS·2019-Y-GH-{number:04d}"
        room.do(RegisterRecord(series=series, reference_code=code, facts=facts, carriers=(copy("1"),)))
    offers = room.ask(usual_values)
    assert offers.responsible_bodies == ("第21室", "规划研究室")
    assert offers.knowledge_scopes == ("第21室",)


def test_facts_come_back_as_they_were_said(room: Room):
    facts = said(Level.MIMI, secrecy_term="", dated="1991", dated_uncertain=True, notified_on=date(2019, 9, 1))
    room.do(
        RegisterRecord(series=begin(room), reference_code="W017-WS·2019-Y-GH-0021", facts=facts, carriers=(copy(),))
    )
    assert room.ask(facts_of, 21) == replace(facts, retention="Y")
    again = room.ask(facts_of, 21)
    assert again is not None
    room.do(EditRecord(record=21, facts=replace(again, remarks="附图")))


def test_hidden_facts_are_told_only_to_whoever_opened_them(room: Room):
    assert room.ask(facts_of, 4) is None
    opened = room.do(OpenRecord(record=4)).entry
    facts = room.ask(facts_of, 4, opened)
    assert facts is not None and facts.title == "管网改造方案之4"


def test_r036_an_inner_item_keeps_the_period_of_its_file_and_one_of_its_own(room: Room):
    file = a_file(room)
    same, other = (
        told.record
        for number, retention in ((4, "D30"), (5, "D10"))
        if isinstance(
            told := room.do(
                RegisterRecord(
                    parent=file, reference_code=f"{FILE}-00{number}", facts=said(retention=retention), carriers=()
                )
            ).told,
            Registered,
        )
    )
    assert [room.ask(locked_retention, record) for record in (same, other)] == ["D30", None]
    assert [room.ask(locked_retention, record) for record in (file, 2, 99)] == [None, "Y", None]


def test_a_record_is_found_by_its_code_however_it_is_typed(room: Room):
    assert room.ask(record_with_code, "Ｗ017-WS•2019-Y-GH-0007") == 7
    assert room.ask(record_with_code, "W017") is None


def test_administrators_are_told_nothing(house: House):
    room = house.enter(SYSTEM)
    assert room.ask(facts_of, 1) is None
    assert room.ask(locked_retention, 1) is None
    assert room.ask(usual_values) == Offers()
    assert room.ask(record_with_code, "W017-WS·2019-Y-GH-0007") is None
    assert room.ask(inner_items, 1) == ()


def told(room: Room, entry: int) -> str:
    """Every word that the journal page shows of an entry."""
    details = room.ask(entry_details, entry)
    assert details is not None
    fields = [field for change in details.changes for field in change.fields]
    return f"{details.asked} {[(change.called, change.table) for change in details.changes]} {fields}"


def test_the_journal_tells_no_hidden_words_of_what_was_registered(room: Room):
    facts = said(Level.JIMI, title="绝无仅有的方案", knowledge_scope="某某专班", remarks="附图")
    command = RegisterRecord(
        series=begin(room), reference_code="W017-WS·2019-Y-GH-0021", facts=facts, carriers=(copy("1"),)
    )
    words = told(room, room.do(command).entry)
    assert "W017-WS·2019-Y-GH-0021" in words and "文书按件" in words
    assert not any(hidden in words for hidden in ("绝无仅有", "某某专班", "附图"))


def test_the_journal_names_the_file_of_an_inner_item(room: Room):
    file = a_file(room)
    inner = RegisterRecord(parent=file, reference_code=f"{FILE}-004", facts=said())
    assert f"'{FILE}'" in told(room, room.do(inner).entry)


def test_the_journal_shows_no_row_of_a_list(house: House):
    begin(house.room)
    let_wait(house, 4)
    opened = house.room.do(OpenRecord(record=4)).entry
    mend = MendRecord(
        record=4, series=1, reference_code="W017-WS·2020-Y-GH-0001", facts=said(Level.JIMI), opened=opened
    )
    words = told(house.room, house.room.do(mend).entry)
    assert "pending_rows" in words
    assert "方案之4" not in words
