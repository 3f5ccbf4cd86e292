"""Secrecy decisions in the room: level, term and clock follow, labels are to be renewed, the register keeps it all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from recordsroom.domain.arrangement import RelabelTask
from recordsroom.domain.commands import DecideSecrecy, PrintLabels, RegisterRecord, SetPolicy, Undo
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Entered, Registered
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import DecisionKind, SecrecyDecision, Standing
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.secrecy import secrets_due, secrets_due_count
from recordsroom.services.queries.secret_matters import secret_matters
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.services.registers import begin, copy, said

CODE = "W017-WS·2019-Y-GH-0021"
PRINCIPAL = 4


@pytest.fixture
def secret(room: Room) -> int:
    """A 秘密 of our own for ten years from 2019."""
    facts = said(Level.MIMI, secrecy_term="10年", dated="2019-08-21", classifying_unit="青梧研究所")
    told = room.do(RegisterRecord(series=begin(room), reference_code=CODE, facts=facts, carriers=(copy(),))).told
    assert isinstance(told, Registered)
    return told.record


def decide(**odd: Any) -> DecideSecrecy:
    values: dict[str, Any] = {
        "reference_code": CODE,
        "decision_kind": DecisionKind.DECLASSIFY,
        "level": Level.PUBLIC,
        "secrecy_term": None,
        "decided_on": TODAY,
        "drafter": "沈知远",
        "classifier": PRINCIPAL,
        "basis": "一览表第3项",
    }
    return DecideSecrecy(**(values | odd))


def record(room: Room, key: int) -> Record:
    with unit_of_work(room.vault) as unit:
        return unit.get(Record, key)


def refused(room: Room, request: DecideSecrecy) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def test_t26_declassifying_ends_level_term_and_clock_and_is_taken_back(room: Room, secret: int):
    before = record(room, secret)
    done = room.do(decide())
    after = record(room, secret)
    assert (after.level, after.scheme, after.secrecy_term, after.secrecy_until) == (
        Level.PUBLIC,
        Scheme.NONE,
        None,
        None,
    )
    assert isinstance(done.told, Entered)
    with unit_of_work(room.vault) as unit:
        line = unit.get(SecrecyDecision, done.told.id)
    assert (line.old_level, line.old_until, line.new_level) == (Level.MIMI, date(2029, 8, 21), Level.PUBLIC)
    room.do(Undo(entry=done.entry))
    assert record(room, secret) == before


def test_t27_a_term_runs_on_from_its_old_start(room: Room, secret: int):
    kind = DecisionKind.SHORTEN
    room.do(decide(decision_kind=kind, level=Level.MIMI, secrecy_term="8年"))
    assert record(room, secret).secrecy_until == date(2027, 8, 21)


def test_r09_the_notice_of_another_unit_declassifies(room: Room):
    other = "W017-WS·2019-Y-GH-0003"
    room.do(decide(reference_code=other, notice_no="局〔2026〕1号", notice_on=TODAY, drafter="", classifier=None))
    with unit_of_work(room.vault) as unit:
        found = unit.find(Record, reference_code=other)
    assert found is not None and found.level is Level.PUBLIC


def test_r08_a_label_that_shows_the_old_mark_is_to_be_renewed(room: Room, secret: int):
    with unit_of_work(room.vault) as unit:
        [carrier] = unit.every(Carrier, record_id=secret)
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(carrier.id,)))
    room.do(decide())
    with unit_of_work(room.vault) as unit:
        assert [task.carrier_id for task in unit.every(RelabelTask, done_on=None)] == [carrier.id]


def test_r09_what_another_unit_classified_waits_for_its_notice(room: Room):
    other = "W017-WS·2019-Y-GH-0003"
    assert refused(room, decide(reference_code=other)) == (Reason.OTHERS_SECRET,)


def test_r10_two_people_decide_and_the_classifier_holds_office(room: Room, secret: int):
    assert refused(room, decide(drafter="顾言舟")) == (Reason.DRAFTER_IS_CLASSIFIER,)
    assert refused(room, decide(classifier=None)) == (Reason.CLASSIFIER_MISSING,)
    assert refused(room, decide(decided_on=date(2019, 1, 1))) == (Reason.APPROVER_NOT_IN_OFFICE,)
    with pytest.raises(Unknown):
        room.do(decide(reference_code="W017-WS·1900-Y-GH-0001"))


def test_r10_who_classifies_has_the_power_of_the_higher_level(room: Room, secret: int, house: House):
    section, branch, charge = 1, 2, 3
    assert refused(room, decide(classifier=section)) == (Reason.CLASSIFIER_TOO_LOW,), "what it was counts"
    raised = {"decision_kind": DecisionKind.UPGRADE, "level": Level.JIMI, "secrecy_term": "10年"}
    assert refused(room, decide(classifier=branch, **raised)) == (Reason.CLASSIFIER_TOO_LOW,), "what it becomes counts"
    room.do(decide(classifier=charge, **raised))
    house.enter(SECURITY).do(SetPolicy(name="classify_mimi", value="1"))
    noticed = {"notice_no": "青密〔2026〕3号", "notice_on": TODAY}
    lowered = {"decision_kind": DecisionKind.DOWNGRADE, "level": Level.MIMI, "secrecy_term": "10年"}
    room = house.enter(ARCHIVIST)
    assert refused(room, decide(classifier=section, **lowered)) == (Reason.CLASSIFIER_TOO_LOW,)
    room.do(decide(classifier=None, drafter="", **lowered, **noticed))
    room.do(decide(classifier=section))


def test_r10_the_day_of_a_decision_lies_in_the_life_of_the_secret(room: Room, secret: int):
    before, noticed = date(2019, 8, 20), {"notice_no": "函1", "classifier": None}
    odd = decide(decided_on=before, notice_on=before, **noticed)
    assert refused(room, odd) == (Reason.VALUE_NOT_POSSIBLE,)
    for nobody in ("—", "？", " ", "沈知远、顾言舟"):
        assert refused(room, decide(drafter=nobody)) in {(Reason.CLASSIFIER_MISSING,), (Reason.DRAFTER_IS_CLASSIFIER,)}


def test_r13_the_room_sets_how_long_before_the_end_a_secret_is_reviewed(room: Room, secret: int, house: House):
    ends = record(room, secret).secrecy_until
    assert ends == date(2029, 8, 21) and room.ask(secrets_due_count)[0] == 0
    [matter] = room.ask(secret_matters)
    assert matter.standing is Standing.ACTIVE
    house.enter(SECURITY).do(SetPolicy(name="review_lead_months", value="36"))
    room = house.enter(ARCHIVIST)
    assert room.ask(secrets_due_count) == (1, ends)
    assert [one.standing for one in room.ask(secrets_due)] == [Standing.EXPIRING]
    assert [one.standing for one in room.ask(secret_matters)] == [Standing.EXPIRING]
    for odd in ("0", "37", "-1", "六"):
        with pytest.raises(Refused):
            house.enter(SECURITY).do(SetPolicy(name="review_lead_months", value=odd))


def test_r02_r07_a_term_beyond_the_law_or_a_place_too_low_is_refused(room: Room, secret: int):
    raised = decide(decision_kind=DecisionKind.EXTEND, level=Level.MIMI, secrecy_term="12年")
    assert refused(room, raised) == (Reason.TERM_TOO_LONG,)
    assert record(room, secret).secrecy_term == "10年"
