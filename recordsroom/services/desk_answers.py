"""What the desk asks of the room once a question is answered: a reason, a signature, a condition that was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.commands import GiveToTable, LendCarrier, RecordApproval, RenewLoan, ReturnCarrier
from recordsroom.domain.desk import Phrase
from recordsroom.domain.facts import Returned
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Condition
from recordsroom.services.acts import Acts, AskApproval, AskReason, Do, Made, Stuck, Tell, Telling

APPROVABLE = frozenset(
    {
        Reason.LEVEL_STAYS_IN_ROOM,
        Reason.APPROVAL_MISSING,
        Reason.NOT_ON_SLIP,
        Reason.APPROVER_TOO_LOW,
        Reason.OUTSIDE_SCOPE,
        Reason.LINE_STRUCK,
        Reason.LINE_PAST,
        Reason.READ_HERE_ONLY,
        Reason.PRIVACY_RESTRICTED,
        Reason.WORD_UNSIGNED,
        Reason.WORD_TOO_HIGH,
    }
)
"""The refusals that a signed paper approval lifts (R-53, R-55)."""
COUNTED = (ReturnCarrier, GiveToTable)
"""The requests before which pages may be counted, and counted again."""


def signature_for(stuck: Stuck | None) -> Authority | None:
    """Whose signature would lift what was refused; None where an approval lifts nothing."""
    if stuck is None or not isinstance(stuck.do.command, GiveToTable | LendCarrier | RenewLoan):
        return None
    if any(objection.reason not in APPROVABLE for objection in stuck.objections):
        return None
    return Authority(max(int(objection.facts.get("authority", 1)) for objection in stuck.objections))


def with_reason(asked: AskReason, phrase: Phrase) -> Do:
    """The doubted request once more, with the reason given."""
    confirmed = asked.do.command.confirmed | frozenset(asked.doubts)
    return replace(asked.do, command=replace(asked.do.command, confirmed=confirmed, phrase=str(phrase.value)))


def with_approval(  # noqa: PLR0913, PLR0917 - what a signed form says
    asked: AskApproval, form_no: str, approver: int, on: date, deputation: int | None, struck: tuple[int, ...] = ()
) -> Acts:
    """The paper approval is recorded, and the refused loan is asked for again."""
    carrier = asked.do.about
    if carrier is None:
        return (Tell(Telling.NOTHING_ASKED),)
    of_slip = asked.slip is not None and asked.slip.slip_no == form_no
    let = asked.slip.let(struck) if asked.slip and of_slip else (carrier.id,)
    command = RecordApproval(
        form_no=form_no,
        approver=approver,
        approved_on=on,
        reader=asked.reader,
        carriers=let,
        deputation=deputation,
    )
    return (Do(command, carrier, asked.do),)


def with_condition(last: Made | None, condition: Condition) -> Acts:
    """The return that was made last once more, with how the carrier really looks."""
    if last is None or not isinstance(last.told, Returned):
        return (Tell(Telling.NOTHING_ASKED),)
    assert isinstance(last.do.command, ReturnCarrier), "only a return brings a carrier back"
    return (Do(replace(last.do.command, condition=condition, corrects=last.entry), last.do.about),)
