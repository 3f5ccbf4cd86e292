"""The column of barcodes that things bear already: understood, judged row by row, and scanned from then on."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import BindAlias, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.queries.importing import taken_codes
from recordsroom.services.queries.scanned import CarrierSeen, Unseen, what_is
from recordsroom.services.reading.dry_run import Verdict
from recordsroom.services.reading.headings import Heading, heading_of
from recordsroom.services.reading.list_codes import read_codes
from recordsroom.services.reading.source import SourceList, read_list
from recordsroom.services.room import Room
from tests.services.bringing import ANSWERS, brought_in, judged, verdicts

OURS = Barcode.make(Kind.CARRIER, 7777).digits


def listed(*rows: tuple[str, str], heading: str = "条形码") -> SourceList:
    lines = [f"档号,题名,密级,份号,{heading}"]
    lines += [f"W018-WS·2021-Y-BGS-{number:04d},甲,,{copy},{code}" for number, (copy, code) in enumerate(rows, 1)]
    return read_list("\n".join(lines).encode(), "清单.csv")


@pytest.mark.parametrize("name", ["条码", "条形码", "原条码", "RFID号", "txm", "Barcode", "Old barcode"])
def test_the_column_is_known_by_its_names(name: str):
    assert heading_of(name) is Heading.OLD_BARCODE


def test_each_carrier_is_scanned_by_its_old_barcode_and_taking_the_list_back_ends_that(room: Room):
    source = listed(("", "00012345"), ("", "rfid-9001"), ("", ""))
    brought_in(room, source, judged(source))
    for text, code in (("00012345", "0001"), ("RFID-9001", "0002")):
        found = room.ask(what_is, text)
        assert isinstance(found, CarrierSeen) and found.reference_code.endswith(code)
    last = room.ask(lambda sight: int(sight.connection.exec_driver_sql("SELECT max(seq) FROM journal").scalar_one()))
    again = room.do(Undo(entry=last)).entry
    assert isinstance(room.ask(what_is, "00012345"), Unseen)
    room.do(Undo(entry=again))
    assert isinstance(room.ask(what_is, "00012345"), CarrierSeen)


def test_what_could_be_ours_stands_twice_or_is_meant_for_several_is_told_row_by_row():
    source = listed(("", OURS), ("", "00012345"), ("", "0001 2345"), ("000616-000618", "00099999"), ("", "00088888"))
    assert verdicts(judged(source, pending=False)) == [
        Verdict.BARCODE_NOT_POSSIBLE,
        Verdict.BARCODE_TAKEN,
        Verdict.BARCODE_TAKEN,
        Verdict.BARCODE_NOT_POSSIBLE,
        Verdict.READY,
    ]


def test_one_that_the_room_has_is_asked_about_and_refused_at_the_door(room: Room):
    room.do(BindAlias(alias="00012345", carrier=2))
    source = listed(("", "00012345"))
    assert room.ask(taken_codes, read_codes(source, ANSWERS).asked) == frozenset({"00012345"})
    with pytest.raises(Refused) as caught:
        brought_in(room, source, judged(source))
    assert caught.value.reasons == (Reason.ALIAS_TAKEN,)


def test_rows_that_are_copies_of_one_document_bring_a_barcode_each(room: Room):
    lines = ["档号,题名,份号,条码", *(f"W018-WS·2021-Y-BGS-0009,乙,{number:06d},0007000{number}" for number in (1, 2))]
    source = read_list("\n".join(lines).encode(), "清单.csv")
    brought_in(room, source, judged(source))
    first, second = (room.ask(what_is, f"0007000{number}") for number in (1, 2))
    assert isinstance(first, CarrierSeen) and isinstance(second, CarrierSeen)
    assert (first.copy_no, second.copy_no) == ("000001", "000002")


def test_an_inner_item_has_no_carrier_that_could_bear_one():
    lines = ["档号,题名,条码", "W018-WS·2021-Y-001,卷,", "W018-WS·2021-Y-001-0001,件,00012345"]
    source = read_list("\n".join(lines).encode(), "清单.csv")
    assert verdicts(judged(source, profile=Profile.P4, pending=False))[1] is Verdict.BARCODE_NOT_POSSIBLE
