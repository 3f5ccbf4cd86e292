"""Where the desk stands in its grammar: its mode, what the next scan belongs to, what is open, what was done."""

from __future__ import annotations

from recordsroom.domain.alias_facts import AliasBound, AliasReleased
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.desk_facts import Renewed, SheetOpened, SheetsPrepared
from recordsroom.domain.facts import ApprovalRecorded, Lent, Returned
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.slip_facts import OutCardsIssued, SlipsMade
from recordsroom.domain.values import Authority
from recordsroom.domain.visit_facts import GivenToTable
from recordsroom.services.acts import Acts, AskUnchecked, Beside, Made, Question, Stuck
from recordsroom.services.case_run import CaseRun
from recordsroom.services.deeds import Deeds
from recordsroom.services.desk_answers import signature_for
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.circulating import SheetRow
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_slip import SlipSeen
from recordsroom.services.reading_run import ReadingRun
from recordsroom.services.shelf_run import ShelfRun
from recordsroom.services.signing import Signer
from recordsroom.services.unanswered import left_undone

_BESIDE = (ApprovalRecorded, Countersigned, SheetsPrepared, SlipsMade, OutCardsIssued, AliasBound, AliasReleased)


class DeskStanding:
    """What the desk remembers between two scans; the grammar alone changes it."""

    def __init__(self) -> None:
        self.mode = DeskMode.ASK
        self.reader: ReaderSeen | None = None
        self.collector: ReaderSeen | None = None
        """Who fetches for the reader, where that is somebody else (P-11)."""
        self.returner: ReaderSeen | None = None
        """Who brings back what is scanned, where a card was scanned first."""
        self.fetcher: ReaderSeen | None = None
        """Who is about to fetch for the borrower that is looked up."""
        self.coming: SlipSeen | None = None
        """The slip whose reader is looked up."""
        self.slip: SlipSeen | None = None
        """The slip of the reader in front, where one was scanned (F-12)."""
        self.lacking: tuple[int, ...] = ()
        """What was refused in this transaction for want of a signature."""
        self.beside: Beside | None = None
        """The second person, while this transaction lasts (R-46)."""
        self.hand: Signer | None = None
        """The hand of a leader who approves here, until that one request is sent."""
        self.shelf = ShelfRun()
        self.cases = CaseRun()
        self.reading = ReadingRun()
        self.folder: SheetRow | None = None
        """The sheet of circulation whose folder is in front (F-17)."""
        self.late: SheetOpened | None = None
        """The sheet that is being entered late (P-06)."""
        self.looked_at: CarrierSeen | None = None
        """What was asked about last; a condition code that follows is meant for it."""
        self.at_issue: CarrierSeen | GoneSeen | None = None
        """What was scanned last, in whatever mode; an incident that is opened now would be about it."""
        self.question: Question | None = None
        self.open_value: AskUnchecked | None = None
        """What is asked for beside everything else; the next scan or key leaves it as it is."""
        self.bound_code = ""
        """The code that a blank label was bound to last: the next one stands beside it as a rule."""
        self.stuck: Stuck | None = None
        self.charged_before: tuple[Lent | Renewed | GivenToTable, ...] = ()
        """What went out or was renewed in the transaction that ended last, whose paper may still be printed."""
        self.deeds = Deeds()

    @property
    def made(self) -> list[Made]:
        """What was done here and not taken back, oldest first."""
        return self.deeds.made

    @property
    def here(self) -> tuple[Made, ...]:
        """What was done since this transaction began."""
        return self.deeds.here

    @property
    def handled(self) -> int:
        """How many carriers this transaction had; what is done beside counts for none of them."""
        return sum(not isinstance(made.told, _BESIDE) for made in self.here)

    @property
    def returned(self) -> tuple[Returned, ...]:
        """What came back in this transaction, oldest first."""
        return tuple(made.told for made in self.here if isinstance(made.told, Returned))

    @property
    def signature(self) -> Authority | None:
        """Whose signature would lift what was just refused; None where an approval lifts nothing."""
        return signature_for(self.stuck) if self.signed_for else None

    @property
    def signed_for(self) -> tuple[int, str] | None:
        """For whom a signature would be: the reader in front, else whoever has what was refused."""
        if self.reader is not None:
            return self.reader.id, self.reader.name
        if self.reading.visit is not None:
            return self.reading.visit.reader, self.reading.visit.reader_name
        about = self.stuck.do.about if self.stuck else None
        held = about is not None and about.reader is not None
        return (about.reader, about.reader_name or "") if about and held and about.reader else None

    @property
    def head(self) -> bool:
        """Whether it is for the head of the unit himself (P-26)."""
        if self.reader is not None:
            return self.reader.head
        return self.reading.visit is not None and self.reading.visit.head

    @property
    def open_return(self) -> bool:
        """Whether a return is under way, so that the mode must not fall back (P-05)."""
        return self.mode is DeskMode.RETURN and (bool(self.here) or self.question is not None)

    def begin(self) -> None:
        """Begin a new transaction."""
        self.reader = self.collector = self.returner = self.looked_at = self.stuck = self.beside = self.slip = None
        self.lacking, self.folder = (), None
        self.shelf, self.cases, self.reading = ShelfRun(), CaseRun(), ReadingRun()
        if charged := tuple(made.told for made in self.here if isinstance(made.told, Lent | Renewed | GivenToTable)):
            self.charged_before = charged
        self.deeds.begin()

    def shelve(self) -> None:
        """Go on in the mode of shelving, where what stands open there stays open."""
        if self.mode is not DeskMode.SHELVE:
            self.mode = DeskMode.SHELVE
            self.begin()

    def drop(self) -> Acts:
        """Leave what is open; what hung on it is told as not done."""
        dropped, self.question, self.stuck = self.question, None, None
        return () if dropped is None else left_undone(dropped)
