"""Paper of a loan at the desk: slips asked for and scanned back, out cards for the gaps (F-12, F-16, P-48)."""

from __future__ import annotations

from recordsroom.domain.commands import AskForSlip, GiveToTable, IssueOutCards, IssueSlips, LendCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.desk_facts import Renewed
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Lent
from recordsroom.domain.slip_facts import OutCardsIssued, SlipsMade
from recordsroom.domain.visit_facts import GivenToTable
from recordsroom.services.acts import Acts, Do, Look, Stuck, Tell, Telling
from recordsroom.services.desk_answers import signature_for
from recordsroom.services.desk_late import DeskLate
from recordsroom.services.queries.chases import ChaseSeen
from recordsroom.services.queries.late import SheetSeen
from recordsroom.services.queries.scanned_card import OutCardSeen
from recordsroom.services.queries.scanned_paper import PaperSeen


class DeskSlips(DeskLate):
    """The part of the grammar that is about slips."""

    def take_paper(self, paper: PaperSeen) -> Acts:
        """Take a sheet, a slip or a notice that was scanned; the latter two bring their reader to the desk."""
        if isinstance(paper, SheetSeen):
            return self.take_sheet(paper)
        if isinstance(paper, OutCardSeen):
            # A card tells of a loan and is never the carrier: whatever is open stays as it is.
            return (Tell(Telling.OUT_CARD, paper),)
        dropped = self.drop()
        if isinstance(paper, ChaseSeen):
            # What was called in comes back with its notice: whoever it was sent to is the one who returns.
            self.mode = DeskMode.RETURN
            self.begin()
            return (*dropped, Tell(Telling.CHASE, paper), Look(paper.reader_digits))
        self.coming = paper
        return (*dropped, Look(paper.reader_digits))

    @property
    def unsigned(self) -> tuple[int, ...]:
        """What this reader may not have without a signature, and has not got meanwhile."""
        lent = {made.told.line.carrier for made in self.here if isinstance(made.told, Lent | GivenToTable)}
        return tuple(carrier for carrier in self.lacking if carrier not in lent)

    @property
    def signed(self) -> tuple[int, ...]:
        """The approvals on which something went out in this transaction."""
        lent = (fact for fact in self._charged if isinstance(fact, Lent | GivenToTable))
        return tuple(dict.fromkeys(fact.approval for fact in lent if fact.approval))

    @property
    def charged(self) -> tuple[int, ...]:
        """The loans that were made or renewed in this transaction, whose gaps want a card."""
        return tuple(dict.fromkeys(fact.loan for fact in self._charged))

    @property
    def _charged(self) -> tuple[Lent | Renewed | GivenToTable, ...]:
        """What was charged in this transaction, or in the one that just ended while nobody stands at the desk."""
        here = tuple(made.told for made in self.here if isinstance(made.told, Lent | Renewed | GivenToTable))
        only_papers = all(isinstance(made.told, SlipsMade | OutCardsIssued) for made in self.here)
        if not only_papers or self.reader is not None or self.reading.open:
            return here
        # What was taken back since then is charged no more.
        return tuple(fact for fact in self.charged_before if any(made.told is fact for made in self.made))

    def note_lacking(self, do: Do, objections: tuple[Objection, ...]) -> None:
        """Remember what was refused for want of a signature, so that one slip asks for all of it."""
        command = do.command
        if isinstance(command, LendCarrier | GiveToTable) and signature_for(Stuck(do, objections)) is not None:
            self.lacking = tuple(dict.fromkeys((*self.lacking, command.carrier)))

    def make_slip(self) -> Acts:
        """Number the slip that asks for what was refused, or give what went out its sheet."""
        who, wanted = self.signed_for, self.unsigned
        if who is not None and wanted:
            self.lacking, self.stuck = (), None
            return (Do(AskForSlip(reader=who[0], carriers=wanted)),)
        if self.signed:
            return (Do(IssueSlips(approvals=self.signed)),)
        return (Tell(Telling.NOTHING_ASKED),)

    def make_out_cards(self) -> Acts:
        """Give what went out, or was renewed, a card for its gap."""
        if not self.charged:
            return (Tell(Telling.NOTHING_ASKED),)
        return (Do(IssueOutCards(loans=self.charged)),)
