"""What is typed about circulation: a new sheet by scans, who carries it, and how it came back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QWidget

from recordsroom.domain.circulating import LONGEST_REMARK
from recordsroom.domain.commands import BeginCirculation, EndLeg, SendLeg
from recordsroom.services.queries.circulating import LegRow, SheetRow
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.copying.forms import person_words
from ui.parts.fields import Field, Line, PlainDigits
from ui.parts.words import paragraph
from ui.people.forms import Form, typed

_PARTING = "\u3001"


class SheetForm(Form):
    """A new sheet: carriers and cards are scanned in any order; the order of the cards is that of the reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces: dict[int, str] = {}
        self._people: dict[str, int] = {}
        self.number, self.who, self.proposal = Line(), Line(), Line()
        for line in (self.number, self.proposal):
            line.setMaxLength(LONGEST_REMARK)
        self.urgent = QCheckBox(self.tr("Urgent: back on the same day"))
        self._told = paragraph(self.tr("Scan what goes into the folder."), "", "text2")
        self._number = self.add(Field(self.tr("Number of the sheet"), self.number))
        self.add_plain(self._told)
        hint = self.tr("Scan the cards in the order of reading, or type names; 、 parts them.")
        self._who = self.add(Field(self.tr("Readers"), self.who, hint))
        self.add(Field(self.tr("Proposal"), self.proposal, self.tr("Who lets it go round, and what for.")))
        self.take_keys(self.urgent)
        self.add_plain(self.urgent)

    def know_people(self, rows: tuple[ReaderRow, ...]) -> None:
        """Know who has a card that counts, by name, and by name and unit where two have one name."""
        good = [row for row in rows if not row.stopped]
        names = [row.name for row in good]
        self._people = {person_words(row): row.id for row in good}
        self._people.update({row.name: row.id for row in good if names.count(row.name) == 1})

    def take_piece(self, seen: CarrierSeen) -> None:
        """Put a scanned carrier into the folder, or out again."""
        if self.pieces.pop(seen.id, None) is None:
            self.pieces[seen.id] = seen.reference_code
        counted = self.tr("{0} pieces in the folder: {1}", "", len(self.pieces)).format(
            len(self.pieces), _PARTING.join(self.pieces.values())
        )
        self._told.setText(counted if self.pieces else self.tr("Scan what goes into the folder."))

    def take_reader(self, name: str, unit: str) -> None:
        """Put a scanned reader at the end of the order."""
        known = name if name in self._people else f"{name}\u3000{unit}"
        before = [one for one in self._names() if one != known]
        self.who.setText(_PARTING.join((*before, known)))

    def command(self) -> BeginCirculation | None:
        """The request, or None with what is wrong marked."""
        names = self._names()
        strange = [name for name in names if name not in self._people]
        self._number.set_error("" if typed(self.number) else self.tr("As it stands on the sheet."))
        wrong = self.tr("No card is known for {0}.").format(strange[0]) if strange else ""
        self._who.set_error(wrong if names else self.tr("Who reads it?"))
        self.show_wrong("" if self.pieces else self.tr("Scan what goes into the folder."))
        if strange or not (names and self.pieces and typed(self.number)):
            return None
        return BeginCirculation(
            circulation_no=typed(self.number),
            carriers=tuple(self.pieces),
            readers=tuple(self._people[name] for name in names),
            urgent=self.urgent.isChecked(),
            proposal=typed(self.proposal),
        )

    def _names(self) -> list[str]:
        return [name.strip(" ") for name in typed(self.who).split(_PARTING) if name.strip()]


class SendForm(Form):
    """To whom the folder goes now, and who carries it."""

    def __init__(self, row: SheetRow, leg: LegRow, names: tuple[str, ...]) -> None:
        super().__init__()
        self._leg = leg
        self.add_plain(
            paragraph(
                self.tr("To {0}, {1} pieces.", "", len(row.folder)).format(
                    f"{leg.name}\u3000{leg.unit}", len(row.folder)
                )
            )
        )
        self.courier = Line()
        hint = self.tr("Only where the reader is away: who delivers and brings back.")
        self.add(Field(self.tr("Carried by"), self.courier, hint))
        self.suggest(self.courier, names)

    def command(self) -> SendLeg:
        """The request."""
        return SendLeg(leg=self._leg.leg, courier=typed(self.courier))


class BackForm(Form):
    """How a folder came back: signed by whom and when, how many pieces, and what stands on the sheet."""

    def __init__(self, row: SheetRow, leg: LegRow, now: datetime) -> None:
        super().__init__()
        self._leg = leg
        self.name, self.when, self.remark = Line(), Line(ghost=f"{now:%Y-%m-%d %H:%M}"), Line()
        self.pieces = PlainDigits(longest=2)
        for line in (self.name, self.when, self.remark):
            line.setMaxLength(LONGEST_REMARK)
        back = self.tr("{0} of {1} were scanned back.").format(leg.back, len(row.folder))
        self._pieces = Field(self.tr("Pieces counted"), self.pieces, back)
        self.add(self._pieces)
        self.add(Field(self.tr("Signed by"), self.name, self.tr("The full name as it stands on the sheet.")))
        self.add(Field(self.tr("Signed at"), self.when))
        self.add(Field(self.tr("Instruction on the sheet"), self.remark))
        self.suggest(self.name, (leg.name,))

    def command(self) -> EndLeg | None:
        """The request, or None where nothing was counted."""
        self._pieces.set_error("" if self.pieces.text() else self.tr("Count what lies in the folder."))
        if not self.pieces.text():
            return None
        return EndLeg(
            leg=self._leg.leg,
            signed_name=typed(self.name),
            signed_at=typed(self.when),
            pieces=int(self.pieces.text()),
            remark=typed(self.remark),
        )
