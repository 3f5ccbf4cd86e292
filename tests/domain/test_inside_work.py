"""Work inside the room: who works on it may know it, it is here and sound, and secrets are back by the evening."""

from __future__ import annotations

from recordsroom.domain.errors import Objection
from recordsroom.domain.inside_work import (
    DayInside,
    InsidePiece,
    InsideWork,
    WorkPurpose,
    keeps_day_open,
    may_fetch,
    work_number,
)
from recordsroom.domain.lending import Standing, against_carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import may_handle
from recordsroom.domain.values import Condition, Custody, Level
from tests.builders import a_carrier

HERE = a_carrier(custody=Custody.SHELVED)


def test_p13_what_is_here_and_sound_is_fetched_by_who_may_know_it():
    def judged(*carriers: object, cleared: Level | None = Level.JIMI, **odd: object) -> tuple[Reason, ...]:
        told = {"levels": (Level.MIMI, None), "purpose": WorkPurpose.ARRANGE, **odd}
        found = may_fetch(tuple(carriers) or (HERE,), cleared=cleared, **told)  # type: ignore[arg-type]  # as told
        return tuple(one.reason for one in found)

    assert judged() == ()
    assert judged(*[HERE] * 201) == (Reason.VALUE_NOT_POSSIBLE,)
    assert judged(cleared=None) == (Reason.SIGNER_UNKNOWN,)
    assert judged(cleared=Level.INTERNAL) == (Reason.NOT_CLEARED,)
    assert judged(a_carrier(custody=Custody.FETCHED)) == (Reason.NOT_HERE_TO_CARRY,)
    mouldy = a_carrier(custody=Custody.SHELVED, condition=Condition.MOULD)
    assert judged(mouldy) == (Reason.NEEDS_TREATMENT,)
    assert judged(mouldy, purpose=WorkPurpose.REPAIR) == ()


def test_r045_what_is_worked_on_is_neither_lent_nor_shelved():
    fetched = a_carrier(custody=Custody.FETCHED)
    assert against_carrier(fetched, Standing(0, 0)) == [Objection(Reason.FETCHED_FOR_WORK)]
    assert may_handle(fetched) == Objection(Reason.FETCHED_FOR_WORK)


def test_r039_secrets_are_locked_away_after_use_and_the_rest_is_told():
    assert [keeps_day_open(level) for level in (None, Level.MIMI, Level.INTERNAL)] == [True, True, False]
    work = InsideWork(3, work_number(2026, 7), "周书仪", WorkPurpose.CHECK, "", 0, 1)
    assert work.work_no == "内调2026-0007"
    piece, day = InsidePiece(4, 3, 1, None, None, None), DayInside(5, 1, 4)
    assert [repr(one) for one in (work, piece, day)] == ["InsideWork(3)", "InsidePiece(4)", "DayInside(5)"]
