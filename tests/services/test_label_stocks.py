"""The room's own label papers in the vault: added, put right, retired, and what goes on them."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.commands import (
    AddLabelStock,
    ChangeLabelStock,
    ClosePrint,
    PrintLabels,
    RetireLabelStock,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, PrintStarted
from recordsroom.domain.label_stocks import Feed, StockMeasures
from recordsroom.domain.rules import Reason
from recordsroom.services.documents import carrier_label, person_card
from recordsroom.services.documents.own_stock import own_stock
from recordsroom.services.documents.suiting import suiting
from recordsroom.services.queries.label_stocks import own_stocks, stocks_offered
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, House

ROLL: dict[str, Any] = {"feed": Feed.ROLL, "label_wide": 50_00, "label_tall": 30_00, "liner_wide": 54_00}


def refused(room: Room, command: AddLabelStock | ChangeLabelStock | RetireLabelStock) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def added(room: Room, name: str = "标签纸 甲", **odd: Any) -> int:
    told = room.do(AddLabelStock(name=name, **ROLL | odd)).told
    assert isinstance(told, Entered)
    return told.id


def test_f32_a_paper_is_added_printed_on_and_named_in_the_register(room: Room):
    stock = added(room)
    [offered] = room.ask(stocks_offered)
    assert [*offered.page, *offered.corner(0)] == [54, 30, 2, 0]
    started = room.do(PrintLabels(form="carrier_label", stock=offered.key, subjects=(1,))).told
    assert isinstance(started, PrintStarted)
    room.do(ClosePrint(print_job=started.print_job))
    assert room.ask(print_register, 0, 1)[0].paper == "标签纸 甲"
    assert [row.jobs for row in room.ask(own_stocks)] == [1]
    room.do(ChangeLabelStock(stock=stock, name="标签纸 乙", **ROLL | {"label_wide": 52_00}))
    [row] = room.ask(own_stocks)
    assert (row.name, row.paper.label_wide) == ("标签纸 乙", 52_00)


def test_f32_a_retired_paper_is_offered_no_more_and_may_come_back(room: Room):
    stock = added(room)
    retired = room.do(RetireLabelStock(stock=stock))
    assert room.ask(stocks_offered) == () and [row.retired for row in room.ask(own_stocks)] == [True]
    assert refused(room, RetireLabelStock(stock=stock)) == (Reason.NOTHING_TO_DO,)
    room.do(RetireLabelStock(stock=stock, retired=False))
    assert len(room.ask(stocks_offered)) == 1
    assert retired.entry


def test_f32_what_cannot_be_printed_on_is_refused(room: Room):
    stock = added(room)
    assert refused(room, AddLabelStock(name="乙", **ROLL | {"label_wide": 20_00})) == (Reason.LABEL_TOO_SMALL,)
    assert refused(room, AddLabelStock(name="标签纸 甲", **ROLL)) == (Reason.NAME_TAKEN,)
    assert refused(room, AddLabelStock(name=" ", **ROLL)) == (Reason.VALUE_NOT_POSSIBLE,)
    for beyond in ({"roll_gap": 300_00}, {"pitch_across": 10**12}, {"pitch_down": 300_00}):
        assert refused(room, AddLabelStock(name="乙", **ROLL | beyond)) == (Reason.VALUE_NOT_POSSIBLE,)
    wrong = ChangeLabelStock(stock=stock, name="标签纸 甲", **ROLL | {"liner_wide": 40_00})
    assert refused(room, wrong) == (Reason.LINER_TOO_NARROW,)
    assert refused(room, ChangeLabelStock(stock=stock, name="标签纸 甲", **ROLL)) == (Reason.NOTHING_TO_DO,)


def test_adding_a_paper_is_taken_back(room: Room):
    outcome = room.do(AddLabelStock(name="甲", **ROLL))
    room.do(Undo(entry=outcome.entry))
    assert room.ask(own_stocks) == ()


def test_papers_are_the_business_of_who_prints(house: House):
    added(house.room)
    auditor = house.enter(AUDITOR)
    assert auditor.ask(own_stocks) == () and refused(auditor, AddLabelStock(name="乙", **ROLL))


def test_f32_forms_go_on_the_papers_they_fit(room: Room):
    added(room)
    upright = {"label_wide": 26_00, "label_tall": 130_00, "across": 7, "pitch_across": 27_00, "liner_wide": None}
    added(room, "脊条", feed=Feed.SHEET, **upright)
    roll, strip = sorted(room.ask(stocks_offered), key=lambda paper: paper.label.width, reverse=True)
    assert carrier_label.FORM.stock_wanted(roll.key, (roll, strip)) is roll
    assert strip not in carrier_label.FORM.stocks_with((roll, strip))
    assert person_card.FORM.stocks_with((roll, strip)) == person_card.FORM.stocks
    good = {one.form for one in suiting(roll, 300) if one.trouble is None}
    assert {"carrier_label", "box_label", "location_label", "blank_label"} <= good
    assert [(one.form, one.trouble) for one in suiting(strip, 300)] == [("box_label", None)]
    small = own_stock(0, "", StockMeasures(feed=Feed.ROLL, label_wide=38_00, label_tall=21_00))
    fine = [one.trouble.code for one in suiting(small, 144) if one.trouble and one.form == "carrier_label"]
    assert fine == ["TOO_FINE"]
