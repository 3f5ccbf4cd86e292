"""What is typed about a list of destruction until it is signed: the list, more pieces, strokes, the approval."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from recordsroom.domain.commands import (
    AddToDestruction,
    ApproveDestruction,
    Command,
    ListForDestruction,
    StrikeFromDestruction,
)
from recordsroom.domain.destruction_lists import LONGEST_WORDS, DestroyChannel
from recordsroom.services.queries.appraising import Outgoing
from recordsroom.services.queries.destroying import DestructionRow
from recordsroom.services.queries.gathered import Gathered
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.approval import PlainLine, signer_words
from ui.messages.destroying import channel_words, left_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import DateLine, Form, typed

_PARTING = "\u3001"


def line(text: str = "") -> Line:
    """A line for as much as the register keeps."""
    made = Line(text)
    made.setMaxLength(LONGEST_WORDS)
    return made


def numbers_in(text: str) -> frozenset[int] | None:
    """The numbers of lines that somebody typed; None where one of them is none."""
    for sign in "，,；; ":
        text = text.replace(sign, _PARTING)
    parts = [part for part in text.split(_PARTING) if part]
    return frozenset(map(int, parts)) if all(part.isascii() and part.isdigit() for part in parts) else None


class PiecesForm(Form):
    """Takes carriers by scan, or by a label or code that is typed."""

    wanted = Signal(str)
    """A label or a code to look up."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: dict[int, str] = {}
        self.what = PlainLine()
        self._told = paragraph(self.tr("Nothing is on the list yet."), "", "text2")
        self._left = paragraph("", "", "look")

    def add_pieces(self) -> None:
        """Put the field for pieces where it belongs among the others."""
        hint = self.tr("Scan the pieces, or type a label or code and Enter; once more takes it off.")
        self._what = self.add(Field(self.tr("Pieces"), self.what, hint))
        self.add_plain(self._told)
        self.add_plain(self._left)
        self._left.hide()
        self.what.editingFinished.connect(self._look_up)

    def take_piece(self, seen: CarrierSeen | None) -> None:
        """Put a carrier on the list, or off it again."""
        self._what.set_error("" if seen else self.tr("No one carrier is called that."))
        if seen is None:
            return
        self.what.clear()
        if self.pieces.pop(seen.id, None) is None:
            self.pieces[seen.id] = seen.reference_code
        self._tell_pieces()

    def put_pieces(self, out: Outgoing | Gathered) -> None:
        """Put what was gathered on the list in one go, and tell what was left out beforehand."""
        self.pieces = dict(out.pieces)
        self._left.setText(left_words(out.left_out))
        self._left.setVisible(bool(out.left_out))
        self._tell_pieces()

    def _tell_pieces(self) -> None:
        told = self.tr("{0} pieces: {1}", "", len(self.pieces)).format(
            len(self.pieces), _PARTING.join(self.pieces.values())
        )
        self._told.setText(told if self.pieces else self.tr("Nothing is on the list yet."))

    def command(self) -> Command | None:
        """The request, or None with what is wrong marked."""
        raise NotImplementedError

    def _look_up(self) -> None:
        if text := self.what.text().strip():
            self.wanted.emit(text)

    def pieces_missing(self) -> bool:
        """Whether nothing was scanned yet; it is said then."""
        self.show_wrong("" if self.pieces else self.tr("Scan what belongs on the list."))
        return not self.pieces


class ListForm(PiecesForm):
    """A new list: its number, who asks for it, the appraisal behind it, where it goes, and its pieces."""

    def __init__(self, today: date, names: tuple[str, ...]) -> None:
        super().__init__()
        self.number, self.requester, self.why, self.report = line(), line(), line(), line()
        self.appraisers, self.filed_with, self.day = line(), line(), DateLine(today)
        self.channel = Choice()
        for channel in DestroyChannel:
            self.channel.add(channel_words(channel), channel)
        self._number = Field(self.tr("Number of the list"), self.number)
        self._requester = Field(self.tr("Asked for by"), self.requester)
        self.add_beside(self._number, self._requester)
        self.add_pieces()
        self._why = self.add(Field(self.tr("Why"), self.why))
        self.add_beside(Field(self.tr("Appraisal report"), self.report), Field(self.tr("Appraised on"), self.day))
        hint = self.tr("Two at least; 、 parts the names.")
        self._appraisers = self.add(Field(self.tr("Appraised by"), self.appraisers, hint))
        where, filed = Field(self.tr("Destroyed by"), self.channel), Field(self.tr("Reported to"), self.filed_with)
        self.add_beside(where, filed)
        self.suggest(self.requester, names)

    def fill_from(self, out: Outgoing) -> None:
        """Fill in what an appraisal says: its number, its group and its day."""
        self.report.setText(out.session_no)
        self.appraisers.setText(out.group)
        self.day.setText(out.ended_on.isoformat())
        self.why.setText(self.tr("Period over, no further value"))

    def command(self) -> ListForDestruction | None:
        """The request, or None with what is wrong marked."""
        day = self.day.day()
        wrong = (
            (self._number, not typed(self.number), self.tr("As it stands on the cover.")),
            (self._requester, not typed(self.requester), self.tr("Who asks for it?")),
            (self._why, not typed(self.why), self.tr("The list says why.")),
            (self._appraisers, not typed(self.appraisers), self.tr("Who appraised it?")),
        )
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        if self.pieces_missing() or day is None or any(bad for _field, bad, _sentence in wrong):
            return None
        return ListForDestruction(
            destruction_no=typed(self.number),
            requester=typed(self.requester),
            why=typed(self.why),
            appraisal_no=typed(self.report),
            appraisers=typed(self.appraisers),
            appraised_on=day,
            channel=DestroyChannel(self.channel.chosen()),
            carriers=tuple(self.pieces),
            filed_with=typed(self.filed_with),
        )


class AddForm(PiecesForm):
    """More pieces for a list."""

    def __init__(self, row: DestructionRow) -> None:
        super().__init__()
        self._row = row
        if row.file.leave is not None:
            self.add_plain(paragraph(self.tr("The signature under the list becomes void.")))
        self.add_pieces()

    def command(self) -> AddToDestruction | None:
        """The request, or None where nothing was scanned."""
        if self.pieces_missing():
            return None
        return AddToDestruction(destruction=self._row.id, carriers=tuple(self.pieces))


class StrikeForm(Form):
    """Which lines are struck for good, and why."""

    def __init__(self, row: DestructionRow) -> None:
        super().__init__()
        self._row, self.lines, self.why = row, PlainLine(), line()
        if row.file.leave is not None:
            self.add_plain(paragraph(self.tr("The signature under the list becomes void.")))
        self._lines = self.add(Field(self.tr("Numbers of the lines"), self.lines, self.tr("Such as 3、5; for good.")))
        self._why = self.add(Field(self.tr("Why"), self.why))

    def command(self) -> StrikeFromDestruction | None:
        """The request, or None with what is wrong marked."""
        lines = _keys(self._row, typed(self.lines))
        self._lines.set_error("" if lines else self.tr("Numbers of lines that stand on the list."))
        self._why.set_error("" if typed(self.why) else self.tr("The list says why."))
        if not lines or not typed(self.why):
            return None
        return StrikeFromDestruction(destruction=self._row.id, lines=lines, why=typed(self.why))


class ApproveForm(Form):
    """What the leader signed: the pages with this code, and which lines were struck on them."""

    def __init__(self, row: DestructionRow, today: date) -> None:
        super().__init__()
        self._row = row
        self._leaders: dict[str, ApproverRow] = {}
        self.form_no, self.code, self.struck = line(), PlainLine(), PlainLine()
        self.leader, self.day, self.before = Choice(), DateLine(today), DateLine()
        self._number = self.add(Field(self.tr("Number of the approval"), self.form_no))
        self._code = self.add(Field(self.tr("Code of the signed list"), self.code, self.tr("It stands on every page.")))
        self._leader, self._day = Field(self.tr("Approved by"), self.leader), Field(self.tr("Signed on"), self.day)
        # Name and post stand whole, so that nobody enters another's signature.
        self.add(self._leader)
        self.add(self._day)
        hint = self.tr("The numbers of the lines, such as 3、5; they stay struck.")
        self._struck = self.add(Field(self.tr("Struck by the leader"), self.struck, hint))
        self._before = self.add(Field(self.tr("Not before"), self.before, self.tr("Only where it is put off.")))

    def offer_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        """Offer who holds office, and who stands for somebody."""
        self._leaders = {signer_words(row): row for row in rows}
        self.leader.clear()
        for words in self._leaders:
            self.leader.add(words, words)

    def command(self) -> ApproveDestruction | None:
        """The request, or None with what is wrong marked."""
        leader, day, before = self._leaders.get(str(self.leader.chosen())), self.day.day(), self.before.day()
        lines = _keys(self._row, typed(self.struck))
        late = bool(typed(self.before)) and before is None
        wrong = (
            (self._number, not typed(self.form_no), self.tr("As it stands on the form.")),
            (self._code, not typed(self.code), self.tr("Copy it from the pages that were signed.")),
            (self._leader, leader is None, self.tr("Who signed it?")),
            (self._day, day is None, self.tr("A day, such as 2027-06-30.")),
            (self._struck, lines is None, self.tr("Numbers of lines that stand on the list.")),
            (self._before, late, self.tr("A day, such as 2027-06-30.")),
        )
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        if any(bad for _field, bad, _sentence in wrong) or leader is None or day is None or lines is None:
            return None
        return ApproveDestruction(
            destruction=self._row.id,
            form_no=typed(self.form_no),
            list_code=typed(self.code).replace(" ", ""),
            approver=leader.id,
            deputation=leader.deputation,
            signed_on=day,
            not_before=before,
            struck=lines,
        )


def _keys(row: DestructionRow, text: str) -> tuple[int, ...] | None:
    """The lines with these numbers; None where one of them does not stand on the list."""
    numbers, standing = numbers_in(text), {one.number: one.id for one in row.standing}
    if numbers is None or not numbers <= standing.keys():
        return None
    return tuple(standing[number] for number in sorted(numbers))
