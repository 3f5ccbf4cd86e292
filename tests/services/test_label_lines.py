"""The lines that the labels of a room bear, chosen once for all (F-32)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from recordsroom.domain.commands import ChooseLabelLines, MakeBox, PutInBox, ShelveCarrier, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.label_lines import LabelChoice
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.documents import box_label, carrier_label
from recordsroom.services.documents.box_label import BoxLabel
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.stock import LABEL_STOCKS, SPINES
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, House


def refused(room: Room, command: ChooseLabelLines) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def carrier(room: Room) -> CarrierLabel:
    [row] = room.ask(label_rows, "carrier_label", (1,)).rows
    assert isinstance(row, CarrierLabel)
    return row


def test_f32_lines_that_are_not_chosen_are_left_out_and_come_back(room: Room):
    room.do(ShelveCarrier(carrier=1, location=2))
    whole = carrier(room)
    assert whole.location and room.ask(label_rows, "carrier_label", (1,)).lines == LabelChoice()
    outcome = room.do(ChooseLabelLines(form="carrier_label", shows_place=False, shows_copy=False))
    assert carrier(room) == replace(whole, location="", copy_no="")
    room.do(ChooseLabelLines(form="carrier_label", shows_unit=True, large_code=True))
    unit = room.policy.unit_short_name or room.policy.unit_name
    assert carrier(room) == replace(whole, location=f"{unit} {whole.location}".strip())
    lines = room.ask(label_rows, "carrier_label", (1,)).lines
    assert lines is not None and lines.large_code
    room.do(ChooseLabelLines(form="carrier_label"))
    assert carrier(room) == whole and outcome.entry


def test_f32_a_box_leaves_out_its_numbers_and_place(room: Room):
    room.do(MakeBox(fonds_no="W017", category_code="WS", year=2019, retention="Y", org_code="GH"))
    room.do(PutInBox(box=1, carriers=(1, 2), confirmed=frozenset(Doubt)))
    [whole] = room.ask(label_rows, "box_label", (1,)).rows
    assert isinstance(whole, BoxLabel) and whole.numbers
    outcome = room.do(ChooseLabelLines(form="box_label", shows_copy=False))
    assert room.ask(label_rows, "box_label", (1,)).rows == (replace(whole, numbers=""),)
    room.do(Undo(entry=outcome.entry))
    assert room.ask(label_rows, "box_label", (1,)).rows == (whole,)


def test_f32_only_forms_with_lines_are_chosen_for_and_only_what_changes(house: House):
    room = house.room
    assert refused(room, ChooseLabelLines(form="location_label")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, ChooseLabelLines(form="box_label")) == (Reason.NOTHING_TO_DO,)
    assert room.ask(label_rows, "location_label", (2,)).lines is None
    assert refused(house.enter(AUDITOR), ChooseLabelLines(form="box_label")) == (Reason.NOT_YOUR_DUTY,)


def test_f32_large_codes_find_room_on_every_stock():
    forms: tuple[Form[Any], ...] = (carrier_label.LARGE_FORM, box_label.LARGE_FORM)
    for form in forms:
        for paper in form.stocks:
            assert form.render(form.samples, stock=paper)
    assert set(SPINES) < set(box_label.LARGE_FORM.stocks) and set(LABEL_STOCKS) <= set(carrier_label.LARGE_FORM.stocks)
