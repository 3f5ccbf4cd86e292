"""What a decision on many records would do to each of them, tried at the very door that it would go through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from recordsroom.domain.commands import Command, DecideSecrecyTogether
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Doubt
from recordsroom.domain.secrecy_acts import SecrecyDecided, in_order, level_of
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work


@dataclass(frozen=True, slots=True, repr=False)
class ForeseenDecision:
    """One record: what the decision makes of it, or why it may not."""

    id: int
    reference_code: str
    told: SecrecyDecided | None
    objections: tuple[Objection, ...] = ()


def foresee_together(room: Room, request: DecideSecrecyTogether) -> tuple[ForeseenDecision, ...]:
    """Each record as it would be decided on, in the order in which the act would take them; nothing is kept."""
    with unit_of_work(room.vault) as unit:
        found = (unit.find(Record, reference_code=code) for code in dict.fromkeys(request.reference_codes))
        records = in_order((one for one in found if one is not None), request.decision_kind)
    told: list[Fact] = []
    answers = room.foresee_each(_each(request, records), told)
    by_code = {one.reference_code: one for one in told if isinstance(one, SecrecyDecided)}
    return tuple(
        ForeseenDecision(
            id=record.id,
            reference_code=record.reference_code,
            told=by_code.get(record.reference_code),
            objections=answer.objections if isinstance(answer, Refused) else (),
        )
        for record, answer in zip(records, answers, strict=True)
    )


def _each(request: DecideSecrecyTogether, records: list[Record]) -> Iterator[Command]:
    for record in records:
        one = request.of(record.reference_code, level_of(request.decision_kind, request.level, record.level))
        # What is doubted is asked when the act is entered.
        yield replace(one, confirmed=frozenset(Doubt))
