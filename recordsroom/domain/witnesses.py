"""账、档、卡: what register, shelf and card say about one carrier, judged together (domain.md §6.5).

Counting never edits: a judgement is a name for what was found, with a colour and a next step, and nothing else. What
the register says is what it said when the shelf was scanned, so that a lawful lend, return or move is no discrepancy.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.values import Custody, Level


@unique
class Standing(StrEnum):
    """What the register says about a carrier, as far as a count must know it.

    None says that it is being copied: a copy is made of what is in stock, and no act takes the original out for it, so
    that no custody could mean it. While its shelf is counted it lies there, or is not seen and is looked for.
    """

    IN_STOCK = "IN_STOCK"
    ON_LOAN = "ON_LOAN"
    IN_ROOM = "IN_ROOM"
    """It lies before a reader in the reading room."""
    ON_HOLD = "ON_HOLD"
    """In the keeper's hands: never shelved, on the trolley, to be cleared up, or in a transport case."""
    GONE = "GONE"
    """Destroyed, transferred or withdrawn."""
    UNREGISTERED = "UNREGISTERED"


@unique
class Shelf(StrEnum):
    """What the shelf says."""

    HOME = "HOME"
    ELSEWHERE = "ELSEWHERE"
    ABSENT = "ABSENT"
    NOT_COUNTED = "NOT_COUNTED"
    """Nobody has been at its shelf yet, which says nothing at all."""


@unique
class Card(StrEnum):
    """What the card says; which cards a room has is its own choice."""

    NOT_ASKED = "NOT_ASKED"
    NONE = "NONE"
    CATALOGUE = "CATALOGUE"
    OUT = "OUT"
    """The out card of the charge that is open."""
    OLD = "OLD"
    """An out card whose charge is over."""


@unique
class CardKind(StrEnum):
    """Which cards a count asks for."""

    NONE = "NONE"
    OUT = "OUT"
    CATALOGUE = "CATALOGUE"


@unique
class CountOutcome(StrEnum):
    """The name of what a count found, the gravest first after the two that agree."""

    MATCH = "MATCH"
    MATCH_OUT = "MATCH_OUT"
    """It is out, and lawfully so."""
    GONE_BUT_HERE = "GONE_BUT_HERE"
    MISSING = "MISSING"
    NUMBER_DIFFERS = "NUMBER_DIFFERS"
    UNREGISTERED = "UNREGISTERED"
    ISSUE_UNENTERED = "ISSUE_UNENTERED"
    RETURN_UNENTERED = "RETURN_UNENTERED"
    PASSED_ON = "PASSED_ON"
    """Somebody shows what is charged to another (R-62)."""
    TWICE_NUMBERED = "TWICE_NUMBERED"
    MISPLACED = "MISPLACED"
    MARK_DIFFERS = "MARK_DIFFERS"
    CARD_MISSING = "CARD_MISSING"
    CARD_LEFT = "CARD_LEFT"
    """The thing is at home, and the card of a charge that is over still stands there."""
    DAMAGED = "DAMAGED"
    OUTSIDE = "OUTSIDE"
    """It stands there lawfully and is no part of this count."""
    NOT_COUNTED = "NOT_COUNTED"


@unique
class Gravity(StrEnum):
    """How an outcome is coloured."""

    AGREES = "AGREES"
    LOOK = "LOOK"
    STOP = "STOP"
    QUIET = "QUIET"


@unique
class CountAction(StrEnum):
    """What becomes of a discrepancy; each is an act of its own, never part of counting."""

    NONE = "NONE"
    SEARCH = "SEARCH"
    """Looked for by two, and the search is written down (P-09)."""
    REPORT_LOST = "REPORT_LOST"
    """Whereabouts unknown, with the number of the incident (R-104)."""
    FOUND = "FOUND"
    STOP_AND_REPORT = "STOP_AND_REPORT"
    REPORT_NUMBER = "REPORT_NUMBER"
    ENTER_ISSUE = "ENTER_ISSUE"
    ENTER_RETURN = "ENTER_RETURN"
    REGISTER = "REGISTER"
    GIVE_BACK = "GIVE_BACK"
    RELABEL = "RELABEL"
    CARRY_HOME = "CARRY_HOME"
    CORRECT_PLACE = "CORRECT_PLACE"
    MARK_ANEW = "MARK_ANEW"
    CORRECT_REGISTER = "CORRECT_REGISTER"
    PRINT_CARD = "PRINT_CARD"
    TAKE_CARD_AWAY = "TAKE_CARD_AWAY"
    REPAIR = "REPAIR"


_STANDINGS: dict[Custody, Standing] = {
    Custody.SHELVED: Standing.IN_STOCK,
    Custody.ON_LOAN: Standing.ON_LOAN,
    Custody.IN_READING_ROOM: Standing.IN_ROOM,
    Custody.FETCHED: Standing.IN_ROOM,
    Custody.WITHDRAWN: Standing.GONE,
}
_AWAY = frozenset({Standing.ON_LOAN, Standing.IN_ROOM, Standing.ON_HOLD})
_PRESENT = frozenset({Shelf.HOME, Shelf.ELSEWHERE})

GRAVITIES: dict[CountOutcome, Gravity] = {
    CountOutcome.MATCH: Gravity.AGREES,
    CountOutcome.MATCH_OUT: Gravity.AGREES,
    CountOutcome.GONE_BUT_HERE: Gravity.STOP,
    CountOutcome.MISSING: Gravity.STOP,
    CountOutcome.NUMBER_DIFFERS: Gravity.STOP,
    CountOutcome.UNREGISTERED: Gravity.LOOK,
    CountOutcome.ISSUE_UNENTERED: Gravity.LOOK,
    CountOutcome.RETURN_UNENTERED: Gravity.LOOK,
    CountOutcome.PASSED_ON: Gravity.LOOK,
    CountOutcome.TWICE_NUMBERED: Gravity.LOOK,
    CountOutcome.MISPLACED: Gravity.LOOK,
    CountOutcome.MARK_DIFFERS: Gravity.LOOK,
    CountOutcome.CARD_MISSING: Gravity.LOOK,
    CountOutcome.CARD_LEFT: Gravity.LOOK,
    CountOutcome.DAMAGED: Gravity.LOOK,
    CountOutcome.OUTSIDE: Gravity.QUIET,
    CountOutcome.NOT_COUNTED: Gravity.QUIET,
}
ACTIONS: dict[CountOutcome, tuple[CountAction, ...]] = {
    CountOutcome.MATCH: (CountAction.NONE,),
    CountOutcome.MATCH_OUT: (CountAction.NONE,),
    CountOutcome.GONE_BUT_HERE: (CountAction.STOP_AND_REPORT,),
    CountOutcome.MISSING: (CountAction.SEARCH, CountAction.FOUND, CountAction.REPORT_LOST),
    CountOutcome.NUMBER_DIFFERS: (CountAction.REPORT_NUMBER, CountAction.CORRECT_REGISTER),
    CountOutcome.UNREGISTERED: (CountAction.REGISTER, CountAction.GIVE_BACK),
    CountOutcome.ISSUE_UNENTERED: (CountAction.ENTER_ISSUE, CountAction.FOUND),
    CountOutcome.RETURN_UNENTERED: (CountAction.ENTER_RETURN,),
    CountOutcome.PASSED_ON: (CountAction.ENTER_RETURN, CountAction.GIVE_BACK),
    CountOutcome.TWICE_NUMBERED: (CountAction.RELABEL,),
    CountOutcome.MISPLACED: (CountAction.CARRY_HOME, CountAction.CORRECT_PLACE),
    CountOutcome.MARK_DIFFERS: (CountAction.MARK_ANEW, CountAction.CORRECT_REGISTER),
    CountOutcome.CARD_MISSING: (CountAction.PRINT_CARD,),
    CountOutcome.CARD_LEFT: (CountAction.TAKE_CARD_AWAY,),
    CountOutcome.DAMAGED: (CountAction.REPAIR,),
    CountOutcome.OUTSIDE: (CountAction.NONE,),
    CountOutcome.NOT_COUNTED: (CountAction.NONE,),
}
"""What may be done about each outcome, the default first."""

AGREEING = frozenset({CountOutcome.MATCH, CountOutcome.MATCH_OUT})
SILENT = frozenset({CountOutcome.OUTSIDE, CountOutcome.NOT_COUNTED})
GRAVE = frozenset({CountOutcome.MISSING, CountOutcome.GONE_BUT_HERE, CountOutcome.NUMBER_DIFFERS})
"""With one of these open on something classified no count is signed (R-104)."""
TOGETHER = frozenset(
    {CountAction.CARRY_HOME, CountAction.CORRECT_PLACE, CountAction.PRINT_CARD, CountAction.TAKE_CARD_AWAY}
)
"""What may be entered for all discrepancies of one kind at once: nothing is lost, and each thing was seen."""
INCIDENTS = frozenset({CountAction.REPORT_LOST, CountAction.STOP_AND_REPORT, CountAction.REPORT_NUMBER})
"""What names the incident that it was reported as."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What was seen of the thing itself, beside that it is there."""

    pages_differ: bool = False
    mark_differs: bool = False
    damaged: bool = False
    twice: bool = False


NOTHING_NOTED = Noted()


def standing_of(custody: Custody) -> Standing:
    """What the custody of a carrier means to a count; what is neither shelved, lent nor gone is in keepers' hands."""
    return _STANDINGS.get(custody, Standing.ON_HOLD)


def judge(
    standing: Standing, shelf: Shelf, card: Card = Card.NOT_ASKED, noted: Noted = NOTHING_NOTED
) -> tuple[CountOutcome, ...]:
    """Every name for what three witnesses say about one carrier; the first is about where it is."""
    first = _where(standing, shelf, card)
    told = {
        CountOutcome.NUMBER_DIFFERS: noted.pages_differ,
        CountOutcome.TWICE_NUMBERED: noted.twice,
        CountOutcome.MARK_DIFFERS: noted.mark_differs,
        CountOutcome.DAMAGED: noted.damaged,
    }
    seen = shelf in _PRESENT
    return (first, *(outcome for outcome in told if told[outcome] and seen))


def _where(standing: Standing, shelf: Shelf, card: Card) -> CountOutcome:
    if shelf is Shelf.NOT_COUNTED:
        return CountOutcome.NOT_COUNTED
    if standing is Standing.UNREGISTERED:
        return CountOutcome.UNREGISTERED if shelf in _PRESENT else CountOutcome.NOT_COUNTED
    if standing is Standing.GONE:
        return CountOutcome.GONE_BUT_HERE if shelf in _PRESENT else CountOutcome.MATCH
    return _out(standing, shelf, card) if standing in _AWAY else _in_stock(shelf, card)


def _in_stock(shelf: Shelf, card: Card) -> CountOutcome:
    if shelf is Shelf.ELSEWHERE:
        return CountOutcome.MISPLACED
    if shelf is Shelf.ABSENT:
        return CountOutcome.ISSUE_UNENTERED if card in {Card.OUT, Card.OLD} else CountOutcome.MISSING
    if card in {Card.OUT, Card.OLD}:
        return CountOutcome.CARD_LEFT
    return CountOutcome.CARD_MISSING if card is Card.NONE else CountOutcome.MATCH


def _out(standing: Standing, shelf: Shelf, card: Card) -> CountOutcome:
    if shelf in _PRESENT:
        return CountOutcome.RETURN_UNENTERED
    lacking = standing is Standing.ON_LOAN and card in {Card.NONE, Card.OLD}
    return CountOutcome.CARD_MISSING if lacking else CountOutcome.MATCH_OUT


def card_seen(asked: CardKind, standing: Standing, found: Card | None) -> Card:
    """What the card says where a count asks for cards of one kind; `found` is the card that was scanned, if any.

    An out card belongs to a gap: of what is in stock none is expected, which is no witness against it.
    """
    if found is not None:
        return found
    if asked is CardKind.NONE:
        return Card.NOT_ASKED
    if asked is CardKind.OUT and standing is not Standing.ON_LOAN:
        return Card.NOT_ASKED
    return Card.NONE


def witnessed(asked: CardKind, standing: Standing, shelf: Shelf, found: Card | None) -> CountOutcome:
    """What all three witnesses say of where one carrier is; `found` is the card that was scanned, if any."""
    return judge(standing, shelf, card_seen(asked, standing, found))[0]


def differs(outcomes: Collection[CountOutcome]) -> bool:
    """Whether anything of this has to be cleared up."""
    return any(outcome not in AGREEING | SILENT for outcome in outcomes)


def stops_signing(outcome: CountOutcome, level: Level | None, *, reported: bool) -> bool:
    """Whether a discrepancy keeps a count from being signed: a grave one on something classified or 待核 (R-104)."""
    return outcome in GRAVE and (level is None or level.classified) and not reported
