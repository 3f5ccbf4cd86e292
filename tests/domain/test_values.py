"""Labels and levels: every single wrong digit is caught, and nothing but a label of ours is taken for one."""

from __future__ import annotations

import contextlib
from datetime import date
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordsroom.domain.commands import ListedCarrier, NewPending, SignIn
from recordsroom.domain.commands.importing import carriers_in
from recordsroom.domain.counters import Counter, barcode_counter, pending_code
from recordsroom.domain.facts import Done
from recordsroom.domain.lending import Loan
from recordsroom.domain.values import SERIAL_LIMIT, BadBarcode, Barcode, Kind, Level
from tests.builders import a_carrier, a_new_record, a_place, a_reader, a_record, an_approval, an_approver

KINDS = st.sampled_from(Kind)
SERIALS = st.integers(1, SERIAL_LIMIT)


@given(KINDS, SERIALS)
def test_a_label_reads_back_as_it_was_made(kind: Kind, serial: int) -> None:
    label = Barcode.parse(str(Barcode.make(kind, serial)))
    assert (label.kind, label.serial) == (kind, serial)


def test_the_first_carrier_of_the_domain_is_ours() -> None:
    assert str(Barcode.make(Kind.CARRIER, 1)) == "1000000016"[:9] + Barcode.make(Kind.CARRIER, 1).digits[-1]
    assert Barcode.parse(str(Barcode.make(Kind.CARRIER, 1))).issuable


@given(KINDS, SERIALS, st.integers(0, 9), st.integers(1, 9))
def test_every_single_wrong_digit_is_caught(kind: Kind, serial: int, place: int, by: int) -> None:
    digits = list(str(Barcode.make(kind, serial)))
    digits[place] = str((int(digits[place]) + by) % 10)
    with pytest.raises(BadBarcode):
        Barcode.parse("".join(digits))


@given(KINDS, SERIALS, st.integers(1, 8))
def test_no_swap_of_neighbours_turns_one_issued_label_into_another(kind: Kind, serial: int, place: int) -> None:
    label = Barcode.make(kind, serial)
    digits = list(label.digits)
    digits[place], digits[place + 1] = digits[place + 1], digits[place]
    swapped = "".join(digits)
    if not label.issuable or swapped == label.digits:
        return
    with contextlib.suppress(BadBarcode):
        assert not Barcode.parse(swapped).issuable


@pytest.mark.parametrize("typed", ["１０００００００１６", " 1000000016 ", "10000 00016"])
def test_full_width_digits_and_blanks_are_understood(typed: str) -> None:
    good = str(Barcode.make(Kind.CARRIER, 1))
    table = str.maketrans("0123456789", "０１２３４５６７８９") if "１" in typed else {}
    assert Barcode.parse(good.translate(table)).digits == good
    assert Barcode.parse(f" {good[:5]} {good[5:]} ").digits == good


@pytest.mark.parametrize(
    "text", ["", "123", "部门024000123", "0000000000", "12345678901", "１２３", "1e00000016", "١٢٣٤٥٦٧٨٩٠"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadBarcode):
        Barcode.parse(text)


@pytest.mark.parametrize("serial", [0, -1, SERIAL_LIMIT + 1])
def test_no_label_beyond_eight_digits(serial: int) -> None:
    with pytest.raises(BadBarcode):
        Barcode.make(Kind.BOX, serial)


def test_r001_levels_are_ordered_and_know_what_they_hide() -> None:
    assert Level.PUBLIC < Level.INTERNAL < Level.MIMI < Level.JIMI < Level.JUEMI
    assert [level.classified for level in Level] == [False, False, True, True, True]
    assert [level.masked for level in Level] == [False, False, False, True, True]


def test_nothing_shows_its_contents_in_a_repr() -> None:
    loan = Loan(1, 1, 1, None, 0, 1, date(2026, 11, 20), None, None, None, None, None, None)
    things = (a_record(), a_carrier(), a_reader(), an_approver(), an_approval(), a_place(), loan)
    assert [repr(thing) for thing in things] == [f"{type(thing).__name__}(1)" for thing in things]
    assert repr(SignIn(failures=0, opening="x")) == "SignIn"
    assert repr(Done()) == "Done"


def test_counters_are_named_by_kind() -> None:
    assert barcode_counter(Kind.CARRIER) == "barcode.CARRIER"
    assert Counter(1, barcode_counter(Kind.BOX), 2).next == 2


@pytest.mark.parametrize("first", [1, 8_999, 9_990, 89_990, 12_345_678])
def test_labels_issued_in_a_row_are_those_made_one_by_one(first: int) -> None:
    made = [Barcode.make(Kind.CARRIER, serial) for serial in range(first, first + 300)]
    wanted = [label for label in made if label.issuable]
    assert list(islice(Barcode.following(Kind.CARRIER, first), len(wanted))) == [label.digits for label in wanted]


def test_when_all_serials_are_given_no_more_labels_follow() -> None:
    with pytest.raises(BadBarcode):
        list(Barcode.following(Kind.CARRIER, SERIAL_LIMIT - 3))


def test_p004_a_number_for_the_time_being_is_none_of_the_codes() -> None:
    assert pending_code(7) == "待整理-000007"


def test_no_repr_tells_what_a_list_says() -> None:
    record = a_new_record(3)
    pending = NewPending(record, "W017-WS·2019-Y-GH-0003", "CODE_TWICE", "[]")
    assert [repr(one) for one in (record, ListedCarrier("000616"), pending)] == [
        f"NewRecord({record.line})",
        "ListedCarrier()",
        f"NewPending({record.line})",
    ]


def test_p019_what_lies_in_a_carrier_comes_in_with_it() -> None:
    with_discs = a_new_record(2, carriers=(ListedCarrier("1", discs=2), ListedCarrier("2")))
    assert carriers_in([a_new_record(1), with_discs, a_new_record(3, carriers=())]) == 1 + 4
