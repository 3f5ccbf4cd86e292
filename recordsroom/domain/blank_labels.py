"""Labels printed before anybody knows on what they will stick, and the judgement whether one may be bound (P-03)."""

from __future__ import annotations

from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.printing import Label, PrintJob, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody

BLANK_FORM = "blank_label"
"""The form under which the print register knows them."""
MOST_BLANKS = 5_000
"""So many are issued by one job; a roll holds fewer."""


@unique
class BlankState(StrEnum):
    """What became of a label that was printed beforehand."""

    FREE = "FREE"
    BOUND = "BOUND"
    SPOILED = "SPOILED"


def may_issue(count: int) -> Objection | None:
    """Judge how many blank labels one job may issue."""
    return None if 0 < count <= MOST_BLANKS else Objection(Reason.VALUE_NOT_POSSIBLE)


def state_of(label: Label | None, job: PrintJob | None, *, borne: bool) -> BlankState | None:
    """What became of a label; None where it was never issued blank. `borne` says that a carrier has it."""
    if borne:
        return BlankState.BOUND
    if label is None or job is None or job.form != BLANK_FORM:
        return None
    return BlankState.SPOILED if label.retired or job.state is PrintState.FAILED else BlankState.FREE


def may_bind(state: BlankState | None, carrier: Carrier) -> tuple[Objection, ...]:
    """Judge whether this label may become that carrier's; every objection is handed back."""
    refusals = {
        Reason.LABEL_NOT_ISSUED: state is None,
        Reason.LABEL_BOUND: state is BlankState.BOUND,
        Reason.LABEL_SPOILED: state is BlankState.SPOILED,
        Reason.CARRIER_WITHDRAWN: carrier.custody is Custody.WITHDRAWN,
        Reason.ALREADY_LABELLED: carrier.labelled,
    }
    return tuple(Objection(reason) for reason in refusals if refusals[reason])


def may_spoil(state: BlankState | None) -> Objection | None:
    """Judge whether a blank label may be written off: only one that nothing bears."""
    reasons = {
        None: Reason.LABEL_NOT_ISSUED,
        BlankState.BOUND: Reason.LABEL_BOUND,
        BlankState.SPOILED: Reason.LABEL_SPOILED,
    }
    return None if state is BlankState.FREE else Objection(reasons[state])
