"""What is typed about a transfer: the list, the opinions on open access, what is taken off, the deed (F-02, R-97)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import (
    DropFromTransfer,
    GiveUpTransfer,
    ListForTransfer,
    ReviewForTransfer,
    SignTransfer,
)
from recordsroom.domain.transferring import AccessOpinion
from recordsroom.services.queries.appraising import Outgoing
from recordsroom.services.queries.transferring import TransferRow
from ui.destroying.forms import PiecesForm, line
from ui.messages.transferring import opinion_words
from ui.parts.fields import Choice, Field
from ui.parts.words import paragraph
from ui.people.forms import DateLine, Form, typed
from ui.retaining.numbers import numbers_of


class TransferForm(PiecesForm):
    """A new list: its number, who takes it over, why, and its pieces."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.archives, self.kind = line(), line(), line()
        self._number = self.add(Field(self.tr("Number of the transfer"), self.number))
        self._archives = self.add(Field(self.tr("Taken over by"), self.archives))
        self.add(Field(self.tr("Kind of transfer"), self.kind))
        self.add_pieces()

    def fill_from(self, out: Outgoing) -> None:
        """Fill in which appraisal says so."""
        self.kind.setText(self.tr("By appraisal {0}").format(out.session_no))

    def command(self) -> ListForTransfer | None:
        """The request, or None with what is wrong marked."""
        self._number.set_error("" if typed(self.number) else self.tr("As it stands on the deed."))
        self._archives.set_error("" if typed(self.archives) else self.tr("Which archives take it over?"))
        if self.pieces_missing() or not (typed(self.number) and typed(self.archives)):
            return None
        return ListForTransfer(
            transfer_no=typed(self.number),
            archives_name=typed(self.archives),
            transfer_kind=typed(self.kind),
            carriers=tuple(self.pieces),
        )


class LinesForm(Form):
    """Asks which lines something is said of; nothing typed stands for those of `usual`."""

    def __init__(self, row: TransferRow, usual: tuple[int, ...]) -> None:
        super().__init__()
        every = self.tr("As 1、3、5-9; nothing for all {0} that have none yet.").format(len(usual))
        hint = every if usual else self.tr("As 1、3、5-9.")
        self.row, self._usual, self.lines, self.why = row, usual, line(), line()
        self._lines = self.add(Field(self.tr("Lines"), self.lines, hint))

    def chosen(self) -> tuple[int, ...]:
        """The lines that are meant, or none with the field marked."""
        found = self._usual
        if typed(self.lines):
            wanted = numbers_of(typed(self.lines)) or frozenset()
            found = tuple(one.line.id for one in self.row.standing if one.line.transfer_line in wanted)
            found = found if len(found) == len(wanted) else ()
        self._lines.set_error("" if found else self.tr("Which lines of this list?"))
        return found


class ReviewForm(LinesForm):
    """What the review says about opening some lines."""

    def __init__(self, row: TransferRow) -> None:
        super().__init__(row, tuple(one.line.id for one in row.unreviewed))
        self.opinion = Choice()
        for opinion in AccessOpinion:
            self.opinion.add(opinion_words(opinion), opinion)
        self.add(Field(self.tr("Open access"), self.opinion))
        self._why = self.add(Field(self.tr("Why not"), self.why, self.tr("Only for what is not opened yet.")))

    def command(self) -> ReviewForTransfer | None:
        """The request, or None with what is wrong marked."""
        opinion, lines = AccessOpinion(self.opinion.chosen()), self.chosen()
        untold = opinion is AccessOpinion.CONTROLLED and not typed(self.why)
        self._why.set_error(self.tr("The list says why.") if untold else "")
        if untold or not lines:
            return None
        return ReviewForTransfer(transfer=self.row.id, lines=lines, access_opinion=opinion, why=typed(self.why))


class DropForm(LinesForm):
    """Which lines are taken off, and why."""

    def __init__(self, row: TransferRow) -> None:
        super().__init__(row, ())
        self._why = self.add(Field(self.tr("Why"), self.why))

    def command(self) -> DropFromTransfer | None:
        """The request, or None with what is wrong marked."""
        lines = self.chosen()
        self._why.set_error("" if typed(self.why) else self.tr("The list says why."))
        return (
            DropFromTransfer(transfer=self.row.id, lines=lines, why=typed(self.why))
            if lines and typed(self.why)
            else None
        )


class DeedForm(Form):
    """The deed that both sides signed."""

    def __init__(self, row: TransferRow, today: date) -> None:
        super().__init__()
        self._row, self.giver, self.taker, self.watcher, self.remarks = row, line(), line(), line(), line()
        self.day = DateLine(today)
        self.add_plain(
            paragraph(self.tr("{0} pieces leave for good.", "", len(row.standing)).format(len(row.standing)))
        )
        self._giver, self._taker = (
            Field(self.tr("For the giver"), self.giver),
            Field(self.tr("For the taker"), self.taker),
        )
        self.add_beside(self._giver, self._taker)
        self._day = Field(self.tr("Signed on"), self.day)
        self.add_beside(Field(self.tr("Seen by"), self.watcher), self._day)
        self.add(Field(self.tr("Remarks"), self.remarks))

    def command(self) -> SignTransfer | None:
        """The request, or None with what is wrong marked."""
        day = self.day.day()
        self._giver.set_error("" if typed(self.giver) else self.tr("Who signed here?"))
        self._taker.set_error("" if typed(self.taker) else self.tr("Who signed there?"))
        self._day.set_error("" if day else self.tr("On which day?"))
        if day is None or not (typed(self.giver) and typed(self.taker)):
            return None
        return SignTransfer(
            transfer=self._row.id,
            deed_giver=typed(self.giver),
            deed_taker=typed(self.taker),
            deed_watcher=typed(self.watcher),
            deed_remarks=typed(self.remarks),
            signed_on=day,
        )


class GiveUpTransferForm(Form):
    """Why a list of transfer is given up."""

    def __init__(self, row: TransferRow) -> None:
        super().__init__()
        self._row, self.why = row, line()
        self.add_plain(paragraph(self.tr("Everything stays where it is.")))
        self._why = self.add(Field(self.tr("Why"), self.why))

    def command(self) -> GiveUpTransfer | None:
        """The request, or None where nobody says why."""
        self._why.set_error("" if typed(self.why) else self.tr("The register says why."))
        return GiveUpTransfer(transfer=self._row.id, why=typed(self.why)) if typed(self.why) else None
