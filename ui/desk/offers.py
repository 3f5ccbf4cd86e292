"""What can be done at the desk besides scanning: buttons and key bar offer this and nothing that would lead nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.cases import CaseState
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.facts import Returned, Shelved, ShelvedInBox
from recordsroom.services.acts import (
    AskApproval,
    AskBorrower,
    AskLeader,
    AskNamed,
    AskPlace,
    AskReason,
    AskSeal,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
)
from recordsroom.services.desk_second import lacks_second
from recordsroom.services.folder_questions import AskLeg
from recordsroom.services.scanning import ScanRun
from recordsroom.services.shelf_run import fewer, moved
from recordsroom.services.visit_questions import AskShort, AskVisit

_BELOW = (
    AskApproval
    | AskLeader
    | AskReason
    | AskTemporary
    | AskBorrower
    | AskTail
    | AskSheet
    | AskSecond
    | AskSeal
    | AskNamed
    | AskVisit
    | AskShort
    | AskLeg
)

_TAKING = frozenset({DeskMode.RETURN, DeskMode.SHELVE, DeskMode.READ, DeskMode.CIRCULATE})
"""The modes in which something is taken in hand whose condition can be noted."""
_SEALLESS = frozenset({CaseState.EMPTY, CaseState.LOADED, CaseState.UNPACKED})
_LOADABLE = frozenset({CaseState.SEALED, CaseState.ARRIVED})


@dataclass(frozen=True, slots=True)
class Offers:
    """Which acts have something to act on, where the grammar stands now."""

    approve: bool
    """An approval would lift what was just refused."""
    end: bool
    """A transaction is open."""
    undo: bool
    """Something was done here that can be taken back."""
    damage: bool
    """There is a carrier that damage would be noted of, or a blank label that would be written off."""
    blank: bool
    """It is a blank label."""
    put_here: bool
    """Something was refused because another place is its own."""
    newcomer: bool
    """Somebody without a card may be entered."""
    fetch: bool
    """The reader in front may fetch for others, or somebody fetches for him."""
    renew: bool
    """The loan of the carrier in front can be renewed."""
    cards: bool
    """Gaps of what went out or was renewed want their cards."""
    slip: bool
    """A slip can be numbered: for what lacks a signature, or for what went out on one."""
    incident: bool
    """Something was scanned that an incident would be about."""
    late: bool
    """A sheet may be opened, or the open one shown again."""
    second: bool
    """A second keeper's password would open what was just refused."""
    countersigned: bool
    """A form countersigned on paper would do as well."""
    bind: bool
    """A foreign barcode was scanned right after something that may bear it."""
    release: bool
    """Something was scanned by a foreign barcode, which may be taken off it."""
    seal: bool
    """The case in front can be sealed, or its seal taken off."""
    load: bool
    """The case in front is sealed and not on its way."""
    away: bool
    """The reader in front may go away for a while, or is back."""
    leave: bool
    """The reader in front may leave, or the visit ends with something missing."""
    company: bool
    """Somebody may read along at the visit in front, or go."""
    named: bool
    """A place means something here, and may be typed."""
    skip: bool
    """Something is open that can be left."""
    answered_below: bool
    """The panel below the band asks for an answer, which comes before everything in the pane."""


def offers_of(run: ScanRun) -> Offers:
    """What the desk offers now."""
    asked, stuck, case = run.question, run.stuck, run.cases.case
    return Offers(
        approve=asked is None and run.signature is not None,
        end=_is_open(run) or (run.late is not None and isinstance(asked, AskSheet)),
        # While something is asked, undoing would only leave the question.
        undo=bool(run.made) if asked is None else isinstance(asked, AskPlace) and fewer(asked) is not None,
        damage=_takes_condition(run),
        blank=isinstance(asked, AskTail),
        put_here=stuck is not None and moved(stuck) is not None,
        newcomer=asked is None and not _is_open(run) and run.mode in {DeskMode.ASK, DeskMode.LEND},
        fetch=asked is None and run.reader is not None and bool(run.collector or run.reader.fetches_for),
        cards=asked is None and bool(run.charged),
        slip=asked is None and bool(run.unsigned or run.signed),
        renew=run.renewable is not None,
        incident=asked is None and run.at_issue is not None,
        late=run.late is not None or (run.mode is DeskMode.ASK and asked is None and run.looked_at is None),
        second=asked is None and stuck is not None and lacks_second(stuck, paper=False),
        countersigned=asked is None and stuck is not None and lacks_second(stuck, paper=True),
        bind=run.binds,
        release=run.releases,
        seal=asked is None and case is not None and case.state not in _SEALLESS,
        load=asked is None and case is not None and case.state in _LOADABLE,
        away=asked is None and run.reading.visit is not None,
        leave=asked is None and run.reading.visit is not None,
        company=asked is None and run.reading.visit is not None,
        named=run.takes_named and (run.mode is not DeskMode.ASK or run.looked_at is None),
        skip=asked is not None or stuck is not None,
        answered_below=isinstance(asked, _BELOW),
    )


def _is_open(run: ScanRun) -> bool:
    if run.mode is DeskMode.ASK:
        return False
    return bool(run.here) or any(
        (run.reader, run.shelf.open, run.cases.open, run.reading.open, run.folder, run.question, run.stuck)
    )


def _takes_condition(run: ScanRun) -> bool:
    if run.mode is DeskMode.ASK:
        return run.looked_at is not None
    if isinstance(run.question, AskSeal):
        return run.question.off
    if run.question is not None or run.mode not in _TAKING:
        return isinstance(run.question, AskTail)
    if run.mode is DeskMode.SHELVE and run.shelf.held is not None:
        return True
    handled, kinds = (
        run.deeds.handled,
        Shelved | ShelvedInBox if run.mode is DeskMode.SHELVE else Returned,
    )
    return handled is not None and isinstance(handled.told, kinds)
