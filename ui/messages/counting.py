"""The words of counting: what was asked, what came of it, the name of each outcome and act, why not, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.count_searching import Why
from recordsroom.domain.counting import CountCause
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "BeginCount": lambda: translate("Command", "Count begun"),
    "ScanForCount": lambda: translate("Command", "Scanned for a count"),
    "CountBox": lambda: translate("Command", "Box counted as one"),
    "NoteCounted": lambda: translate("Command", "Noted in a count"),
    "EndShelf": lambda: translate("Command", "Shelf counted to its end"),
    "CountShelfAnew": lambda: translate("Command", "Shelf counted anew"),
    "PauseCount": lambda: translate("Command", "Count paused"),
    "EndCount": lambda: translate("Command", "Scanning of a count ended"),
    "GiveCountOut": lambda: translate("Command", "Part of a count left"),
    "BringCountBack": lambda: translate("Command", "Part of a count came back"),
    "NoteLook": lambda: translate("Command", "Looked for in a place"),
    "SettleFinding": lambda: translate("Command", "Discrepancy settled"),
    "SignCount": lambda: translate("Command", "Count signed"),
}
FACTS: dict[str, Words] = {
    "CountBegun": lambda: translate("Fact", "Count begun"),
    "ShelfVisited": lambda: translate("Fact", "Shelf scanned"),
    "Counted": lambda: translate("Fact", "Counted"),
    "HolderAsked": lambda: translate("Fact", "Holder asked"),
    "ShownByHolder": lambda: translate("Fact", "Shown by the holder"),
    "EquipmentShown": lambda: translate("Fact", "A medium or a device shown by the holder"),
    "CardCounted": lambda: translate("Fact", "Card counted"),
    "StrayKept": lambda: translate("Fact", "Code put aside"),
    "BoxFound": lambda: translate("Fact", "Box scanned"),
    "BoxCounted": lambda: translate("Fact", "Box counted as one"),
    "CountGivenOut": lambda: translate("Fact", "Part of a count left"),
    "CountBroughtBack": lambda: translate("Fact", "Part of a count came back"),
    "Looked": lambda: translate("Fact", "Looked for in a place"),
    "CountNoted": lambda: translate("Fact", "Noted"),
    "ShelfEnded": lambda: translate("Fact", "Shelf counted to its end"),
    "CountEnded": lambda: translate("Fact", "Scanning of a count ended"),
    "FindingSettled": lambda: translate("Fact", "Discrepancy settled"),
    "CountSigned": lambda: translate("Fact", "Count signed"),
}
_OUTCOMES: dict[CountOutcome, Words] = {
    CountOutcome.MATCH: lambda: translate("CountOutcome", "Agrees"),
    CountOutcome.MATCH_OUT: lambda: translate("CountOutcome", "Agrees, out"),
    CountOutcome.GONE_BUT_HERE: lambda: translate("CountOutcome", "Gone but here"),
    CountOutcome.MISSING: lambda: translate("CountOutcome", "Not seen"),
    CountOutcome.NUMBER_DIFFERS: lambda: translate("CountOutcome", "Number differs"),
    CountOutcome.UNREGISTERED: lambda: translate("CountOutcome", "Not in the register"),
    CountOutcome.ISSUE_UNENTERED: lambda: translate("CountOutcome", "Issue not entered"),
    CountOutcome.RETURN_UNENTERED: lambda: translate("CountOutcome", "Return not entered"),
    CountOutcome.PASSED_ON: lambda: translate("CountOutcome", "Passed on unasked"),
    CountOutcome.TWICE_NUMBERED: lambda: translate("CountOutcome", "Numbered twice"),
    CountOutcome.MISPLACED: lambda: translate("CountOutcome", "Misplaced"),
    CountOutcome.MARK_DIFFERS: lambda: translate("CountOutcome", "Mark differs"),
    CountOutcome.CARD_MISSING: lambda: translate("CountOutcome", "Card missing"),
    CountOutcome.CARD_LEFT: lambda: translate("CountOutcome", "Card left behind"),
    CountOutcome.DAMAGED: lambda: translate("CountOutcome", "Damaged, by the count"),
    CountOutcome.OUTSIDE: lambda: translate("CountOutcome", "Not of this count"),
    CountOutcome.NOT_COUNTED: lambda: translate("CountOutcome", "Not counted"),
}
_ACTIONS: dict[CountAction, Words] = {
    CountAction.NONE: lambda: translate("CountAction", "Nothing to do"),
    CountAction.SEARCH: lambda: translate("CountAction", "Two look again"),
    CountAction.REPORT_LOST: lambda: translate("CountAction", "Whereabouts unknown, reported"),
    CountAction.FOUND: lambda: translate("CountAction", "Found again"),
    CountAction.STOP_AND_REPORT: lambda: translate("CountAction", "Stopped and reported"),
    CountAction.REPORT_NUMBER: lambda: translate("CountAction", "Number reported"),
    CountAction.ENTER_ISSUE: lambda: translate("CountAction", "Issue entered from the card"),
    CountAction.ENTER_RETURN: lambda: translate("CountAction", "Return entered, pages counted"),
    CountAction.REGISTER: lambda: translate("CountAction", "Registered"),
    CountAction.GIVE_BACK: lambda: translate("CountAction", "Given back to its owner"),
    CountAction.RELABEL: lambda: translate("CountAction", "Labelled anew"),
    CountAction.CARRY_HOME: lambda: translate("CountAction", "Carried to its place"),
    CountAction.CORRECT_PLACE: lambda: translate("CountAction", "Belongs here from now on"),
    CountAction.MARK_ANEW: lambda: translate("CountAction", "Mark put right on the paper"),
    CountAction.CORRECT_REGISTER: lambda: translate("CountAction", "Register to be corrected"),
    CountAction.PRINT_CARD: lambda: translate("CountAction", "Card printed again"),
    CountAction.TAKE_CARD_AWAY: lambda: translate("CountAction", "Card taken away"),
    CountAction.REPAIR: lambda: translate("CountAction", "Repair ordered"),
}
_CAUSES: dict[CountCause, Words] = {
    CountCause.ROUTINE: lambda: translate("CountCause", "Routine count"),
    CountCause.CUSTODIAN: lambda: translate("CountCause", "Change of keeper"),
    CountCause.ACCESSION: lambda: translate("CountCause", "After an accession"),
    CountCause.INCIDENT: lambda: translate("CountCause", "After an incident"),
    CountCause.MOVE: lambda: translate("CountCause", "After a move"),
    CountCause.USE: lambda: translate("CountCause", "After use"),
    CountCause.READING: lambda: translate("CountCause", "Shelf reading"),
}
_WHYS: dict[Why, Words] = {
    Why.LAST_COUNT: lambda: translate("Why", "Seen there in a count"),
    Why.LAST_HOLDER: lambda: translate("Why", "Had it last"),
    Why.TROLLEY: lambda: translate("Why", "Waited there last"),
    Why.HOME: lambda: translate("Why", "Its own shelf, behind and between"),
    Why.NEIGHBOUR: lambda: translate("Why", "Shelf beside it"),
    Why.SISTER_COPY: lambda: translate("Why", "Another copy stands there"),
    Why.TRANSPOSED: lambda: translate("Why", "Two digits turned around"),
    Why.SAME_READER: lambda: translate("Why", "Out together with it"),
    Why.SAME_DAY: lambda: translate("Why", "Shelved in the same round"),
}
_CARDS: dict[CardKind, Words] = {
    CardKind.NONE: lambda: translate("CountCards", "No cards"),
    CardKind.OUT: lambda: translate("CountCards", "Out cards"),
    CardKind.CATALOGUE: lambda: translate("CountCards", "Catalogue cards"),
}


def outcome_words(outcome: CountOutcome) -> str:
    """The name of what a count found."""
    return _OUTCOMES[outcome]()


def action_words(action: CountAction) -> str:
    """What became of a discrepancy."""
    return _ACTIONS[action]()


def why_words(why: Why) -> str:
    """Why a thing may be in a place."""
    return _WHYS[why]()


def cause_words(cause: CountCause) -> str:
    """Why there is a count."""
    return _CAUSES[cause]()


def cards_words(cards: CardKind) -> str:
    """Which cards a count asks for."""
    return _CARDS[cards]()


Facts = Mapping[str, str | int]


def _not_counted(f: Facts) -> str:
    """What no one went to: shelves, or the people who have something."""
    many = number_of(f, "count")
    words = translate("Reason", "{0} shelves were not counted.", "", many)
    if f.get("held"):
        words = translate("Reason", "{0} holders were not asked.", "", many)
    return words.format(f.get("count", ""))


REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.COUNTERS_MISSING: lambda f: translate("Reason", "Two count; name a second person who is not yourself."),
    Reason.NOTHING_TO_COUNT: lambda f: translate("Reason", "Nothing belongs to this scope."),
    Reason.COUNT_OVERLAPS: lambda f: translate("Reason", "Count {0} goes on over the same shelves.").format(
        f.get("count", "")
    ),
    Reason.COUNT_SHELF_AWAY: lambda f: translate("Reason", "It is counted on another PC, and its file is not back."),
    Reason.COUNT_FILE_STRANGE: lambda f: translate("Reason", "This file is of no part that left here."),
    Reason.COUNT_FILE_CLOCK: lambda f: translate("Reason", "The times in the file lie outside its way there and back."),
    Reason.COUNT_ENDED: lambda f: translate("Reason", "The scanning of this count is over."),
    Reason.COUNT_SIGNED: lambda f: translate("Reason", "The count is signed, and nothing of it changes any more."),
    Reason.STILL_COUNTING: lambda f: translate("Reason", "Things are still scanned; discrepancies come after."),
    Reason.SHELF_FIRST: lambda f: translate("Reason", "No shelf was scanned yet."),
    Reason.NOT_IN_THIS_COUNT: lambda f: translate("Reason", "This shelf does not belong to the count."),
    Reason.HOLDER_FIRST: lambda f: translate("Reason", "Nobody's card was scanned yet."),
    Reason.CARD_OF_NOTHING: lambda f: translate("Reason", "Nothing in the register has this card."),
    Reason.HOLDER_NOT_COUNTED: lambda f: translate("Reason", "This person is not asked in this count."),
    Reason.NO_SUCH_FINDING: lambda f: translate("Reason", "The count has found nothing of this kind about it."),
    Reason.SEARCH_FIRST: lambda f: translate("Reason", "Nothing is lost before two have looked for it."),
    Reason.SETTLING_NEEDS_TWO: lambda f: translate("Reason", "This is settled by two; the second person is missing."),
    Reason.SIGNER_COUNTED: lambda f: translate("Reason", "Nobody signs who keeps these things or counted them."),
    Reason.GRAVE_FINDINGS_OPEN: lambda f: translate(
        "Reason",
        "{0} grave discrepancies on classified things are neither cleared up nor reported.",
        "",
        number_of(f, "count"),
    ).format(f.get("count", "")),
    Reason.SHELVES_NOT_COUNTED: _not_counted,
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.COUNTERS_MISSING: (
        "users",
        lambda: translate("Step", "Name who counts with you"),
        lambda: translate("Step", "Both sign the printed report"),
    ),
    Reason.NOTHING_TO_COUNT: (
        "warehouse",
        lambda: translate("Step", "Choose another scope"),
        lambda: translate("Step", "A place counts all that stands in it"),
    ),
    Reason.COUNT_OVERLAPS: (
        "clipboard-check",
        lambda: translate("Step", "Go on with that count"),
        lambda: translate("Step", "Or end its scanning first"),
    ),
    Reason.COUNT_SHELF_AWAY: (
        "clipboard-check",
        lambda: translate("Step", "Bring its file back first"),
        lambda: translate("Step", "Or take the leaving of that part back on the journal page"),
    ),
    Reason.COUNT_FILE_STRANGE: (
        "clipboard-check",
        lambda: translate("Step", "Choose the file that left here"),
        lambda: translate("Step", "Shelves of other parts are not in it"),
    ),
    Reason.COUNT_FILE_CLOCK: (
        "calendar-clock",
        lambda: translate("Step", "Set both clocks, and count these shelves again"),
        lambda: translate("Step", "What moved meanwhile is judged by the times in the file"),
    ),
    Reason.COUNT_ENDED: (
        "clipboard-check",
        lambda: translate("Step", "Begin another count"),
        lambda: translate("Step", "This one goes on with its discrepancies"),
    ),
    Reason.COUNT_SIGNED: (
        "clipboard-check",
        lambda: translate("Step", "Begin another count"),
        lambda: translate("Step", "What is wrong in this one is put right there"),
    ),
    Reason.STILL_COUNTING: (
        "flag",
        lambda: translate("Step", "End the scanning first"),
        lambda: translate("Step", "Ctrl+F9 on the page of the count"),
    ),
    Reason.SHELF_FIRST: (
        "map-pin",
        lambda: translate("Step", "Scan the shelf first"),
        lambda: translate("Step", "Then what stands on it, from left to right"),
    ),
    Reason.NOT_IN_THIS_COUNT: (
        "map-pin",
        lambda: translate("Step", "Scan a shelf of this count; a cabinet is scanned level by level"),
        lambda: translate("Step", "Or begin a count of that place; several go on at once"),
    ),
    Reason.CARD_OF_NOTHING: (
        "search",
        lambda: translate("Step", "Keep the card apart, and look its code up with Ctrl+K"),
        lambda: translate("Step", "F7 goes back to things, where a thing was scanned"),
    ),
    Reason.HOLDER_FIRST: (
        "id-card",
        lambda: translate("Step", "Scan the holder's card first"),
        lambda: translate("Step", "Or press F5 for the next holder on the list"),
    ),
    Reason.HOLDER_NOT_COUNTED: (
        "id-card",
        lambda: translate("Step", "Begin a count of what this person has"),
        lambda: translate("Step", "Whoever had nothing on loan at the beginning is not on the list"),
    ),
    Reason.NO_SUCH_FINDING: (
        "clipboard-check",
        lambda: translate("Step", "Choose it in the list"),
        lambda: translate("Step", "The list tells each discrepancy once"),
    ),
    Reason.SEARCH_FIRST: (
        "search",
        lambda: translate("Step", "Look again, two of you"),
        lambda: translate("Step", "Enter the search; the clock runs from the first time it was not seen"),
    ),
    Reason.SETTLING_NEEDS_TWO: (
        "users",
        lambda: translate("Step", "Name the second person"),
        lambda: translate("Step", "For top secret that person types the own password"),
    ),
    Reason.SIGNER_COUNTED: (
        "stamp",
        lambda: translate("Step", "Let somebody else sign"),
        lambda: translate("Step", "A leader or the secrecy office, no keeper and no counter"),
    ),
    Reason.GRAVE_FINDINGS_OPEN: (
        "triangle-alert",
        lambda: translate("Step", "Clear them up, or report them"),
        lambda: translate("Step", "They stand first in the list"),
    ),
    Reason.SHELVES_NOT_COUNTED: (
        "map-pin",
        lambda: translate("Step", "Take the end of the scanning back, and count them"),
        lambda: translate("Step", "What nobody visited or asked for says nothing"),
    ),
}
