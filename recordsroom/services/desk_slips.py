"""Slips of a loan at the desk: asked for when a signature is missing, scanned back when it was given (F-12, P-48)."""

from __future__ import annotations

from recordsroom.domain.commands import AskForSlip, IssueSlips, LendCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Lent
from recordsroom.services.acts import Acts, Do, Look, Stuck, Tell, Telling
from recordsroom.services.desk_answers import signature_for
from recordsroom.services.desk_late import DeskLate
from recordsroom.services.queries.chases import ChaseSeen
from recordsroom.services.queries.late import SheetSeen
from recordsroom.services.queries.scanned_slip import SlipSeen


class DeskSlips(DeskLate):
    """The part of the grammar that is about slips."""

    def take_paper(self, paper: SheetSeen | SlipSeen | ChaseSeen) -> Acts:
        """Take a sheet, a slip or a notice that was scanned; the latter two bring their reader to the desk."""
        if isinstance(paper, SheetSeen):
            return self.take_sheet(paper)
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
        lent = {made.told.line.carrier for made in self.here if isinstance(made.told, Lent)}
        return tuple(carrier for carrier in self.lacking if carrier not in lent)

    @property
    def signed(self) -> tuple[int, ...]:
        """The approvals on which something went out in this transaction."""
        told = (made.told for made in self.here)
        return tuple(dict.fromkeys(fact.approval for fact in told if isinstance(fact, Lent) and fact.approval))

    def note_lacking(self, do: Do, objections: tuple[Objection, ...]) -> None:
        """Remember what was refused for want of a signature, so that one slip asks for all of it."""
        command = do.command
        if isinstance(command, LendCarrier) and signature_for(Stuck(do, objections)) is not None:
            self.lacking = tuple(dict.fromkeys((*self.lacking, command.carrier)))

    def make_slip(self) -> Acts:
        """Number the slip that asks for what was refused, or give what went out its sheet."""
        reader, wanted = self.reader, self.unsigned
        if reader is not None and wanted:
            self.lacking, self.stuck = (), None
            return (Do(AskForSlip(reader=reader.id, carriers=wanted)),)
        if self.signed:
            return (Do(IssueSlips(approvals=self.signed)),)
        return (Tell(Telling.NOTHING_ASKED),)
