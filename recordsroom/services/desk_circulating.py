"""Circulation at the desk: a piece of the folder → the reader's card; back by its labels, then signed off (F-17).

A folder goes to one reader of its sheet and comes back before the next one gets it; whose turn it is the sheet says.
"""

from __future__ import annotations

from recordsroom.domain.circulation_facts import LegEnded, LegSent
from recordsroom.domain.commands import EndLeg, SendLeg
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.facts import Fact, Returned
from recordsroom.services.acts import Acts, Do, Tell, Telling
from recordsroom.services.desk_reading import DeskReading
from recordsroom.services.folder_questions import AskLeg, SeekFolder, SignedOff
from recordsroom.services.queries.circulating import SheetRow, SheetState
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen


class DeskCirculating(DeskReading):
    """The part of the grammar that is about folders of circulation."""

    def take_at_table(self, carrier: CarrierSeen) -> Acts:
        """A carrier was scanned: in this mode it is a piece of a folder, back from a reader or about to go."""
        if self.mode is not DeskMode.CIRCULATE:
            return super().take_at_table(carrier)
        return self.take_back(carrier) if carrier.out else (SeekFolder(carrier.id),)

    def found_folder(self, sought: SeekFolder, sheet: SheetRow | None) -> Acts:
        """Take the sheet of a piece: it waits for a reader's card, or to be signed off."""
        self.folder = sheet
        if sheet is None:
            return () if sought.quiet else (Tell(Telling.NO_FOLDER),)
        leg = sheet.under_way
        if sheet.state is SheetState.TO_SIGN and leg is not None:
            self.question = AskLeg(sheet, leg)
            return (self.question,)
        return () if sought.quiet else (Tell(Telling.FOLDER, sheet),)

    def choose_reader(self, reader: ReaderSeen) -> Acts:
        """Take a reader's card: the folder in front goes to whoever is on its sheet and has not read yet."""
        if self.mode is not DeskMode.CIRCULATE:
            return super().choose_reader(reader)
        if self.folder is None:
            return (Tell(Telling.NO_FOLDER),)
        leg = next((one for one in self.folder.legs if one.reader == reader.id and one.sent_at is None), None)
        if leg is None:
            return (Tell(Telling.NOT_ON_SHEET, reader),)
        return (Do(SendLeg(leg=leg.leg)),)

    def sign_off(self, question: AskLeg, told: SignedOff) -> Acts:
        """Take what stands on the sheet now that the folder is back."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        command = EndLeg(
            leg=question.leg.leg,
            signed_name=told.signed_name,
            signed_at=told.signed_at,
            pieces=told.pieces,
            remark=told.remark,
        )
        return (Do(command),)

    def after(self, do: Do, told: Fact) -> Acts:
        """What follows: a piece came back, a folder went or was signed off."""
        if isinstance(told, LegSent | LegEnded) and self.folder is not None:
            self.question = None
            # Its sheet is read anew, so that the next card or piece meets it as it stands now.
            return (SeekFolder(self.folder.folder[0].carrier, quiet=True),) if isinstance(told, LegEnded) else ()
        if self.mode is DeskMode.CIRCULATE and isinstance(told, Returned):
            return (SeekFolder(told.line.carrier, quiet=True),)
        return super().after(do, told)

    def turned_back(self, do: Do) -> Acts:
        """A step of a folder was taken back: its pieces are scanned again."""
        if isinstance(do.command, SendLeg | EndLeg):
            self.begin()
        return super().turned_back(do)
