"""What the desk does, says or asks next, as plain values: what the grammar answers and the screen carries out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from typing import TypeAlias

from recordsroom.domain.commands import Command
from recordsroom.domain.desk import Phrase
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Fact
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Authority
from recordsroom.services.folder_questions import AskLeg, SeekFolder
from recordsroom.services.queries.circulating import SheetRow
from recordsroom.services.queries.code_tails import Near, Tailed
from recordsroom.services.queries.late import SheetSeen
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Seen
from recordsroom.services.queries.scanned_blank import BlankSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import VisitSeen
from recordsroom.services.queries.scanned_slip import SlipSeen
from recordsroom.services.queries.shelf_run import Thing
from recordsroom.services.signing import Signer
from recordsroom.services.visit_questions import AskCompanion, AskLeaves, AskShort, AskVisit


@dataclass(frozen=True, slots=True, repr=False)
class Do:
    """Ask this of the room; `about` is the carrier it concerns, `follow` what is asked next if it was done, `at` where
    a carrier or a box is to stand; `box`, transport `case` and `visit` are what else it concerns.
    """

    command: Command
    about: CarrierSeen | None = None
    follow: Do | None = None
    at: PlaceSeen | None = None
    box: BoxSeen | None = None
    case: CaseSeen | None = None
    visit: VisitSeen | None = None
    coming: AskVisit | None = None
    """Who comes in by it."""


@unique
class Telling(StrEnum):
    """What there is to say where nothing is asked of the room."""

    MODE = "MODE"
    READER = "READER"
    COLLECTOR = "COLLECTOR"
    NOT_NAMED = "NOT_NAMED"
    RETURNER = "RETURNER"
    PLACE = "PLACE"
    HELD = "HELD"
    BOX = "BOX"
    BOX_OPEN = "BOX_OPEN"
    BOX_HELD = "BOX_HELD"
    SEAT = "SEAT"
    VISIT = "VISIT"
    NO_VISIT = "NO_VISIT"
    FOLDER = "FOLDER"
    NO_FOLDER = "NO_FOLDER"
    NOT_ON_SHEET = "NOT_ON_SHEET"
    CASE = "CASE"
    CASE_OPEN = "CASE_OPEN"
    CASE_NOT_HERE = "CASE_NOT_HERE"
    NO_CASE = "NO_CASE"
    BOX_NOT_HERE = "BOX_NOT_HERE"
    NO_RUN = "NO_RUN"
    CARRIER = "CARRIER"
    NO_READER = "NO_READER"
    NOW_CALLED = "NOW_CALLED"
    LOST_CARD = "LOST_CARD"
    EQUIPMENT = "EQUIPMENT"
    GONE = "GONE"
    SHEET_USED = "SHEET_USED"
    SLIP = "SLIP"
    CHASE = "CHASE"
    OUT_CARD = "OUT_CARD"
    NOT_KNOWN = "NOT_KNOWN"
    UNANSWERED = "UNANSWERED"
    SKIPPED = "SKIPPED"
    NOTHING_ASKED = "NOTHING_ASKED"
    NOTHING_TO_UNDO = "NOTHING_TO_UNDO"
    ENDED = "ENDED"
    LABEL_SPOILED = "LABEL_SPOILED"
    NO_SUCH_TAIL = "NO_SUCH_TAIL"
    EVENING = "EVENING"
    POUR = "POUR"
    COUNT = "COUNT"
    INCIDENT = "INCIDENT"
    GOING_ON = "GOING_ON"


@dataclass(frozen=True, slots=True, repr=False)
class Look:
    """Look up what bears this label and take it as if it had been scanned."""

    digits: str


@dataclass(frozen=True, slots=True, repr=False)
class Tell:
    """Say this; `count` is how many carriers a transaction had that ends, `before` whose turn it was until now."""

    what: Telling
    seen: Seen | SheetRow | None = None
    count: int = 0
    before: str = ""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskPages:
    """Ask how many pages were counted before this carrier is taken back (R-64)."""

    carrier: CarrierSeen


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskReason:
    """Ask with which numbered reason the doubts about a request are set aside (P-33)."""

    do: Do
    doubts: tuple[Doubt, ...]
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskApproval:
    """Ask for the paper approval that a refused loan or renewal of this reader needs, on a `slip` or a form."""

    do: Do
    reader: int
    name: str
    authority: Authority
    scope: bool = False
    """Whether the form names a scope instead of this carrier (P-12)."""
    slip: SlipSeen | None = None
    spoken: bool = False
    """Whether the leader said yes by telephone or by word of mouth, and signs afterwards (P-27)."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskLeader:
    """Ask for the leader who approves at this PC by his own password (domain.md §4.2)."""

    do: Do
    reader: int
    name: str
    authority: Authority
    slip: SlipSeen | None = None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskPlace:
    """Ask where what was gathered shall stand: several things, or a run named by its first and its last."""

    things: tuple[Thing, ...] = ()
    run: bool = False
    """Whether it is a run; until its last was scanned, `things` is its first alone."""
    whole: bool = False
    """Whether the run was looked up, so that only its place is missing."""

    @property
    def ready(self) -> bool:
        """Whether a place is all that is missing."""
        return bool(self.things) and self.whole >= self.run


@dataclass(frozen=True, slots=True, repr=False)
class Seek:
    """Look up what stands between the first and the last of a run."""

    first: Thing
    last: Thing


@dataclass(frozen=True, slots=True, repr=False)
class Newcomer:
    """Who came without a card: name, sending unit, number of the identity card, number of the letter."""

    name: str
    unit: str
    id_number: str
    letter_no: str


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskTemporary:
    """Ask who came without a card, for today only; the desk then lends to him (P-16)."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskBorrower:
    """Ask for whom the person at the desk fetches (P-11)."""

    collector: ReaderSeen


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskTail:
    """Ask what a blank label was stuck on, by the tail of its code; of several that fit one is chosen by number."""

    label: BlankSeen
    said: str = ""
    tailed: Tailed = Tailed()


@dataclass(frozen=True, slots=True, repr=False)
class SeekTail:
    """Look up what a typed tail means."""

    asked: AskTail
    said: str
    near: Near


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskUnchecked:
    """Ask for a value that is 待核, beside whatever else is said; nothing waits for the answer (P-03)."""

    carrier: CarrierSeen
    value: Unchecked


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskSheet:
    """Ask what the head of a sheet says that was written by hand; None where it bears no label of ours (P-06)."""

    sheet: SheetSeen | None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskSecond:
    """Ask for the second keeper of a place that two open: the password typed here, or a countersigned form (R-46)."""

    do: Do
    paper: bool


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskSeal:
    """Ask for the number on the seal of a case, which is put on, or taken `off` after comparing it (P-18)."""

    case: CaseSeen
    off: bool


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskNamed:
    """Ask for a place by its code, name or first sounds, as if its label had been scanned (P-10)."""

    under: AskPlace | None = None
    """What the place is for, where several things or a run wait for one."""
    rooms: bool = False
    """Whether a room will do, as where a transport case is set down behind its door."""


@dataclass(frozen=True, slots=True, repr=False)
class Beside:
    """The second person of this transaction: a keeper whose hand signs with the first, or a form on file."""

    name: str
    signer: Signer | None = None
    form: int | None = None


OfLoans: TypeAlias = AskPages | AskReason | AskApproval | AskTemporary | AskBorrower | AskSheet | AskVisit | AskShort
OfVisits: TypeAlias = AskLeaves | AskCompanion | AskLeg
Question: TypeAlias = OfLoans | OfVisits | AskLeader | AskPlace | AskNamed | AskTail | AskSecond | AskSeal
Act: TypeAlias = Do | Look | Tell | Seek | SeekTail | SeekFolder | AskUnchecked | Question
Acts: TypeAlias = tuple[Act, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Stuck:
    """The last request that the rules refused, while its lawful next steps are on the screen."""

    do: Do
    objections: tuple[Objection, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Made:
    """One entry that was made here, so that it can be taken back."""

    entry: int
    do: Do
    told: Fact
