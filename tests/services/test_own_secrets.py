"""Work and business secrets in the room: grades, decisions on several records, the register of both (R-17, R-18)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.commands import AddSecretGrade, DecideOwnSecrets, RetireSecretGrade
from recordsroom.domain.facts import Entered
from recordsroom.domain.own_secrets import OwnSecretKind, OwnSecretsDecided
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.own_secrets import OwnStanding, own_secrets, own_secrets_due, secret_grades_given
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.test_secrecy_acts import record, refused

PUBLIC, INTERNAL, MIMI = (f"W017-WS·2019-Y-GH-{number:04d}" for number in (1, 2, 3))


@pytest.fixture
def core(room: Room) -> int:
    """The grade 核心商密 for ten years at most."""
    told = room.do(
        AddSecretGrade(grade_scheme=Scheme.BUSINESS, grade_name="核心商密", grade_mark="核心商密", longest_months=120)
    ).told
    assert isinstance(told, Entered)
    return told.id


def decision(*codes: str, **odd: Any) -> DecideOwnSecrets:
    values: dict[str, Any] = {
        "reference_codes": codes or (PUBLIC, INTERNAL),
        "own_kind": OwnSecretKind.SET,
        "grade": 1,
        "secrecy_term": "3个月",
        "decided_on": TODAY,
        "drafter": "沈知远",
        "head": 4,
        "basis": "商密范围第2项",
    }
    return DecideOwnSecrets(**(values | odd))


def test_r18_records_get_a_grade_with_its_mark_and_lose_it_again(room: Room, core: int):
    told = room.do(decision()).told
    assert isinstance(told, OwnSecretsDecided) and told.decisions == 2
    now = record(room, 1)
    assert (now.level, now.scheme, now.secrecy_term) == (Level.INTERNAL, Scheme.BUSINESS, "3个月")
    row = next(row for row in room.ask(own_secrets) if row.reference_code == PUBLIC)
    assert (row.grade, row.mark, row.standing) == ("核心商密", "核心商密　3个月", OwnStanding.EXPIRING)
    assert "★" not in row.mark and room.ask(own_secrets_due) == 2
    room.do(decision(PUBLIC, own_kind=OwnSecretKind.LIFT, grade=None, secrecy_term=None))
    now = record(room, 1)
    assert (now.level, now.scheme, now.secrecy_term) == (Level.PUBLIC, Scheme.NONE, None)
    row = next(row for row in room.ask(own_secrets) if row.reference_code == PUBLIC)
    assert (row.standing, row.before) == (OwnStanding.LIFTED, "核心商密　3个月")


def test_r18_state_secrets_and_unknown_grades_are_left_alone(room: Room, core: int):
    assert refused(room, decision(MIMI)) == (Reason.SCHEME_DIFFERS,)
    assert refused(room, decision(PUBLIC, MIMI)) == (Reason.SCHEME_DIFFERS,), "all or none"
    assert record(room, 1).level is Level.PUBLIC
    assert refused(room, decision(secrecy_term="11年")) == (Reason.OWN_TERM_TOO_LONG,)
    assert refused(room, decision(drafter="顾言舟")) == (Reason.DRAFTER_IS_CLASSIFIER,)
    assert refused(room, decision(reference_codes=())) == (Reason.NOTHING_TO_DO,)
    room.do(RetireSecretGrade(grade=core))
    assert refused(room, decision()) == (Reason.GRADE_MISSING,)
    assert room.ask(secret_grades_given) == ()
    assert refused(room, RetireSecretGrade(grade=core)) == (Reason.NOTHING_TO_DO,)
    again = AddSecretGrade(grade_scheme=Scheme.BUSINESS, grade_name="核心商密", grade_mark="核心商密")
    room.do(again)
    assert refused(room, again) == (Reason.NAME_TAKEN,)
