"""The words for the reading room: what was asked, what came of it, why not, and the lawful way on (F-15)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.domain.visits import Identity, VisitEnd, Zone
from ui.messages import overnight
from ui.messages.numbers import number_of
from ui.people.words import authority_words, level_words

translate = QCoreApplication.translate
Words = Callable[[], str]
Facts = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "AddSeat": lambda: translate("Command", "Seat set up"),
    "ChangeSeat": lambda: translate("Command", "Seat changed"),
    "CheckIn": lambda: translate("Command", "Reader came in"),
    "ChangePlace": lambda: translate("Command", "Reader sits elsewhere"),
    "GiveToTable": lambda: translate("Command", "Handed out to a seat"),
    "StepAway": lambda: translate("Command", "Reader away"),
    "ComeBack": lambda: translate("Command", "Reader back"),
    "CheckOut": lambda: translate("Command", "Reader left"),
    "IssueNotebook": lambda: translate("Command", "Notebook given to a seat"),
    "TakeNotebook": lambda: translate("Command", "Notebook taken back from a seat"),
    "JoinVisit": lambda: translate("Command", "Somebody reads along"),
    "PartFromVisit": lambda: translate("Command", "Somebody reads along no more"),
    **overnight.COMMANDS,
    "RecordEffect": lambda: translate("Command", "Effect of reading written down"),
    "EndVisitShort": lambda: translate("Command", "Visit ended with something missing"),
}
FACTS: dict[str, Words] = {
    "CheckedIn": lambda: translate("Fact", "Came in"),
    "PlaceChanged": lambda: translate("Fact", "Sits elsewhere"),
    "GivenToTable": lambda: translate("Fact", "Handed out"),
    "WentAway": lambda: translate("Fact", "Away"),
    "CameBack": lambda: translate("Fact", "Back"),
    "CheckedOut": lambda: translate("Fact", "Left"),
    "NotebookIssued": lambda: translate("Fact", "Notebook given out"),
    "NotebookBack": lambda: translate("Fact", "Notebook back"),
    **overnight.FACTS,
    "CompanyChanged": lambda: translate("Fact", "Company changed"),
}
_ZONES: dict[Zone, Words] = {
    Zone.CLASSIFIED: lambda: translate("Zone", "Classified zone"),
    Zone.ORDINARY: lambda: translate("Zone", "Ordinary zone"),
}
_IDENTITIES: dict[Identity, Words] = {
    Identity.CARD: lambda: translate("Identity", "Reader's card with photograph"),
    Identity.ID_CARD: lambda: translate("Identity", "Identity card"),
    Identity.WORK_PASS: lambda: translate("Identity", "Work pass"),
}


_ENDS: dict[VisitEnd, Words] = {
    VisitEnd.CLEAR: lambda: translate("VisitEnd", "Everything back"),
    VisitEnd.SHORT: lambda: translate("VisitEnd", "Something missing"),
}


def zone_words(zone: Zone) -> str:
    """A part of the reading room."""
    return _ZONES[zone]()


def identity_words(identity: Identity) -> str:
    """By what it was seen who came."""
    return _IDENTITIES[identity]()


def visit_end_words(end: VisitEnd) -> str:
    """How a visit ended."""
    return _ENDS[end]()


def seat_words(seat_no: str) -> str:
    """A seat by its number, as it stands on its label."""
    return translate("Seat", "Seat {0}").format(seat_no)


def _level(facts: Facts, name: str) -> str:
    return level_words(Level(int(facts.get(name, 0))))


def _not_on_slip(facts: Facts) -> str:
    rung = authority_words(Authority(int(facts.get("authority", Authority.SECTION_HEAD))))
    return translate("Reason", "{0}: no slip lets this reader read it here; the {1} has to sign.").format(
        _level(facts, "level"), rung
    )


def _numbered(sentence: Words) -> Callable[[Facts], str]:
    return lambda facts: sentence().format(facts.get("seat", "–"))


def _companion(facts: Facts) -> str:
    told = translate("Reason", "{0} reads along and is cleared to {1} only; this is {2}.")
    return told.format(facts.get("name", "–"), _level(facts, "cleared"), _level(facts, "level"))


REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.COMPANION_NOT_CLEARED: _companion,
    Reason.NOT_A_NOTEBOOK: lambda f: translate("Reason", "This is no secret notebook."),
    Reason.NOTEBOOK_OUT: lambda f: translate(
        "Reason", "Notebook {0} is still at the seat; its leaves are counted before anybody leaves."
    ).format(f.get("code", "–")),
    Reason.NOTEBOOK_AT_SEAT: lambda f: translate(
        "Reason", "The notebook is at a seat of the reading room; there its leaves are counted."
    ),
    **overnight.REASONS,
    Reason.NOTEBOOK_NOT_REGISTERED: lambda f: translate(
        "Reason", "No secret notebook of this number is registered; excerpts stand in a registered one."
    ),
    Reason.SEAT_NO_TAKEN: _numbered(lambda: translate("Reason", "There is a seat {0} already.")),
    Reason.SEAT_CLOSED: _numbered(lambda: translate("Reason", "Nobody sits on seat {0} any more.")),
    Reason.SEAT_TAKEN: _numbered(lambda: translate("Reason", "Somebody sits on seat {0}.")),
    Reason.SEAT_TOO_LOW: lambda f: translate("Reason", "{0} is not read on seat {1}; it is for {2} at most.").format(
        _level(f, "level"), f.get("seat", "–"), _level(f, "seat_level")
    ),
    Reason.NO_SEAT_FREE: lambda f: translate("Reason", "No seat of the right zone is free for {0}.").format(
        _level(f, "level")
    ),
    Reason.READS_ALREADY: _numbered(lambda: translate("Reason", "This reader sits on seat {0} already.")),
    Reason.VISIT_OVER: lambda f: translate("Reason", "This reader has left; the visit is over."),
    Reason.SLIP_OF_ANOTHER: lambda f: translate("Reason", "The slip is another reader's."),
    Reason.NOT_ON_SLIP: _not_on_slip,
    Reason.NEVER_READ_HERE: lambda f: translate(
        "Reason", "{0}: by the settings of this room nobody reads it here."
    ).format(_level(f, "level")),
    Reason.READER_AWAY: lambda f: translate("Reason", "The reader is away; nothing is laid at an empty seat."),
    Reason.TABLE_FULL: lambda f: translate(
        "Reason", "So much lies on the table as the room allows ({0}); something comes back first."
    ).format(f.get("most", "–")),
    Reason.SECRETS_ON_TABLE: lambda f: translate(
        "Reason", "Secrets lie on the table; they never lie at an empty seat."
    ),
    Reason.STILL_ON_TABLE: lambda f: translate(
        "Reason", "{0} are not back; nobody leaves before everything is checked.", "", number_of(f, "count")
    ).format(f.get("count", "–")),
    Reason.SEARCH_NEEDS_TWO: lambda f: translate(
        "Reason", "Two look for it, and a leader is told: somebody else than you and the reader."
    ),
}
DOUBTS: dict[Doubt, Words] = {
    **overnight.DOUBTS,
    Doubt.LEAVES_DIFFER: lambda: translate("Doubt", "The notebook had another number of leaves before."),
    Doubt.ZONE_DIFFERS: lambda: translate("Doubt", "Secrets are read in the classified zone; this seat is not in it."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    **overnight.WAYS,
    Reason.COMPANION_NOT_CLEARED: (
        "users",
        lambda: translate("Step", "Let that reader go before"),
        lambda: translate("Step", "Ctrl+J and the card; then scan the carrier again"),
    ),
    Reason.NOT_A_NOTEBOOK: (
        "book-open",
        lambda: translate("Step", "Scan a secret notebook"),
        lambda: translate("Step", "Page Registers, Ctrl+M, then Ctrl+N registers one"),
    ),
    Reason.NOTEBOOK_AT_SEAT: (
        "book-open",
        lambda: translate("Step", "Scan the notebook at the desk"),
        lambda: translate("Step", "Mode Read here, Ctrl+F2: scan its label and type the leaves"),
    ),
    Reason.NOTEBOOK_NOT_REGISTERED: (
        "book-open",
        lambda: translate("Step", "Register the notebook first"),
        lambda: translate("Step", "Page Registers, Ctrl+M, then Ctrl+N; its label goes on the cover"),
    ),
    Reason.SEAT_NO_TAKEN: (
        "armchair",
        lambda: translate("Step", "Take another number"),
        lambda: translate("Step", "The numbers stand on the seat plan"),
    ),
    Reason.SEAT_CLOSED: (
        "armchair",
        lambda: translate("Step", "Scan another seat"),
        lambda: translate("Step", "Without a seat the next free one is given"),
    ),
    Reason.SEAT_TAKEN: (
        "armchair",
        lambda: translate("Step", "Scan another seat"),
        lambda: translate("Step", "Without a seat the next free one is given"),
    ),
    Reason.SEAT_TOO_LOW: (
        "armchair",
        lambda: translate("Step", "Let the reader sit elsewhere"),
        lambda: translate("Step", "Scan a free seat for this level, then the carrier again"),
    ),
    Reason.NO_SEAT_FREE: (
        "armchair",
        lambda: translate("Step", "Scan the seat that is to be taken"),
        lambda: translate("Step", "Or let somebody leave first; page Reading room shows who sits where"),
    ),
    Reason.READS_ALREADY: (
        "armchair",
        lambda: translate("Step", "Scan the card or the seat: the visit stands in front"),
        lambda: translate("Step", "Then scan what is wanted, or press F12 to let the reader leave"),
    ),
    Reason.VISIT_OVER: (
        "id-card",
        lambda: translate("Step", "Let the reader come in again"),
        lambda: translate("Step", "Scan the card or the slip; a new visit begins"),
    ),
    Reason.SLIP_OF_ANOTHER: (
        "id-card",
        lambda: translate("Step", "Scan the slip of this reader"),
        lambda: translate("Step", "A slip serves the reader whose name stands on it"),
    ),
    Reason.NEVER_READ_HERE: (
        "settings-2",
        lambda: translate("Step", "Ask the security administrator"),
        lambda: translate("Step", "Page System, who may approve: the cell for reading this level"),
    ),
    Reason.TABLE_FULL: (
        "log-in",
        lambda: translate("Step", "Take something back first"),
        lambda: translate("Step", "Scan what the reader has finished with"),
    ),
    Reason.SECRETS_ON_TABLE: (
        "log-in",
        lambda: translate("Step", "Take the secrets back first"),
        lambda: translate("Step", "Scan them; the slip lets them out again when the reader is back"),
    ),
}
"""Icon, what to do, and how."""
