"""A number that no row could have is refused at the door as unknown, and leaves nothing behind."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    Command,
    EditCarrier,
    FileLate,
    LendCarrier,
    OpenRecord,
    PrintDocument,
    PutInBox,
    RegisterRecord,
    SplitFile,
    Undo,
)
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import CarrierKind, Level
from recordsroom.services.queries.arranging import arranging_subjects
from recordsroom.services.queries.record_details import record_details
from tests.rooms import House
from tests.services.registers import said

BEYOND = 2**70


@pytest.mark.parametrize(
    "request_",
    [
        OpenRecord(record=BEYOND),
        OpenRecord(record=-BEYOND),
        LendCarrier(carrier=BEYOND, reader=1),
        PutInBox(carriers=(1, BEYOND), box=1),
        RegisterRecord(reference_code="W017-WS·2019-D30-GH-0021", series=BEYOND, facts=said()),
        RegisterRecord(reference_code="W017-WS·2019-D30-GH-0021", parent=1, facts=said(source=BEYOND)),
        Undo(entry=BEYOND),
    ],
    ids=lambda request: type(request).__name__,
)
def test_t12_no_request_names_what_no_column_holds(house: House, request_: Command):
    room = house.room
    before = room.do(OpenRecord(record=1)).entry
    with pytest.raises(Unknown) as caught:
        room.do(request_)
    assert (caught.value.what, caught.value.key) == ("numbers", "")
    with pytest.raises(Unknown):
        room.foresee(request_)
    assert room.do(OpenRecord(record=1)).entry == before + 1


def test_t12_no_question_does(house: House):
    with pytest.raises(Unknown):
        house.room.ask(record_details, BEYOND)
    with pytest.raises(Unknown):
        house.room.ask(arranging_subjects, (1, BEYOND))
    assert house.room.ask(record_details, 2**62) is None


@pytest.mark.parametrize(
    "request_",
    [
        PrintDocument(form="opening_act", pages=BEYOND),
        SplitFile(file=1, items=(2,), code="W017-KJ·2019·D30-002", title="甲", pages=BEYOND),
        FileLate(beside=1, title="甲", level=Level.PUBLIC, pages=BEYOND),
        EditCarrier(carrier=1, kind=CarrierKind.PAPER, copy_no=None, pages=BEYOND),
    ],
    ids=lambda request: type(request).__name__,
)
def test_t12_pages_beyond_are_judged_by_what_counts_them(house: House, request_: Command):
    with pytest.raises(Refused) as caught:
        house.room.do(request_)
    assert Reason.VALUE_NOT_POSSIBLE in caught.value.reasons or Reason.NOT_A_FILE in caught.value.reasons
