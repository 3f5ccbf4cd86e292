"""Papers that tell what lists hide: opened by a command, for each record in the journal, never above the clearance."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import OpenForPaper, OpenRecord, PutInBox
from recordsroom.domain.errors import Refused
from recordsroom.domain.print_accounts import MOST_OPENED
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.queries.history import history
from recordsroom.services.queries.opened_papers import hidden_on, opened_paper
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.room import Room
from tests.files import a_file, inner
from tests.rooms import AUDITOR, SECOND, House
from tests.services.test_boxes import a_box
from tests.services.test_holdings_papers import lines, lists, paper

MIMI, JIMI, JUEMI = Level.MIMI, Level.JIMI, Level.JUEMI


def titles(room: Room, entry: int, form: str, *of: int) -> list[object]:
    return [line.title for line in lines(room.ask(opened_paper, form, of, entry))]


def sentences(run: LabelRun) -> list[str]:
    return [str(line.sentence) for page in lists(run) for line in page.lines]


def test_r020_what_lists_hide_is_told_to_whom_opened_it_and_is_in_its_history(house: House):
    room = house.room
    file = a_file(house, 1, MIMI, JIMI)
    [_open, secret] = inner(room, file)
    hidden = room.ask(hidden_on, "inner_list", (file,))
    assert hidden == (file, secret.id) and room.ask(hidden_on, "file_list", (file,)) == (file,)
    assert lines(paper(room, "inner_list", file))[1].title == TITLE_HIDDEN
    entry = room.do(OpenForPaper(records=hidden)).entry
    assert titles(room, entry, "inner_list", file)[1] == secret.title
    assert any(row.entry == entry for row in room.ask(history, secret.id, 9).rows)
    assert lines(paper(room, "inner_list", file))[1].title == TITLE_HIDDEN, "only that paper tells it"
    other = room.do(OpenRecord(record=secret.id)).entry
    assert titles(room, other, "inner_list", file)[1] == TITLE_HIDDEN, "another entry opens no paper"
    assert titles(house.enter(SECOND), entry, "inner_list", file)[1] == TITLE_HIDDEN, "nor does another's"
    assert not house.enter(AUDITOR).ask(opened_paper, "inner_list", (file,), entry).rows


def test_r131_nobody_opens_for_a_paper_what_is_above_the_clearance(house: House):
    room, file = house.room, a_file(house, 1, JUEMI)
    assert room.ask(hidden_on, "inner_list", (file,)) == ()
    for records, reason in (((), Reason.NOTHING_TO_DO), (tuple(range(MOST_OPENED + 1)), Reason.VALUE_NOT_POSSIBLE)):
        with pytest.raises(Refused) as caught:
            room.do(OpenForPaper(records=records))
        assert caught.value.reasons == (reason,)
    with pytest.raises(Refused):
        room.do(OpenForPaper(records=(file,)))


def test_r020_the_note_of_a_box_is_told_once_all_that_it_hides_is_opened(house: House):
    room, key = house.room, a_box(house.room)
    room.do(PutInBox(carriers=(4,), box=key, sentence="放入一件。", confirmed=frozenset(Doubt)))
    hidden = room.ask(hidden_on, "box_note", (key,))
    assert hidden
    assert not any("放入一件" in said for said in sentences(paper(room, "box_note", key)))
    entry = room.do(OpenForPaper(records=hidden)).entry
    assert any("放入一件" in said for said in sentences(room.ask(opened_paper, "box_note", (key,), entry)))
    other = room.do(OpenRecord(record=hidden[0])).entry
    assert not any("放入一件" in said for said in sentences(room.ask(opened_paper, "box_note", (key,), other)))
