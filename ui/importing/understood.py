"""What was understood of a list, shown before it is believed: encoding, separator, headings, numbering."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.reference_codes import Profile
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.source import SourceList
from ui.importing.heading_words import heading_letters, heading_words
from ui.importing.words import delimiter_words, encoding_words, profile_words
from ui.look import type
from ui.look.tokens import GAP_4, GAP_12, GAP_16
from ui.parts.card import Card
from ui.parts.fields import Choice, Field
from ui.parts.words import Words, label, paragraph

_OFFERED = (Encoding.GB18030, Encoding.UTF_8, Encoding.UTF_8_SIGNED, Encoding.UTF_16)
_LEFT_OUT = ""
_JOINED = "\u2060"
"""Between two signs it keeps a line from ending there."""
_WIDEST = 190
"""Pixels that a choice takes at most, so that all of them stand beside each other on the smallest screen."""


class Understood(Card):
    """Says how the list was read; encoding, numbering and what a column means can be put right here."""

    encoding_chosen = Signal(object)
    profile_chosen = Signal(object)
    sheet_chosen = Signal(str)
    headings_chosen = Signal(tuple)
    """What each column is to be taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the list was read"), " ", parent=parent)
        self.encoding, self.profile = Choice(), Choice()
        self.column, self.meaning, self.sheet = Choice(), Choice(), Choice()
        for profile in Profile:
            self.profile.add(f"{profile} {profile_words(profile)}", profile, profile.value)
        self.meaning.add(self.tr("left out"), _LEFT_OUT)
        for heading in Heading:
            self.meaning.add(heading_words(heading), heading.value, heading_letters(heading))
        self._delimiter = label("")
        # A list may have twenty columns; what each of them was taken for is seen without a mouse.
        self._taken, self._left_out = paragraph(), paragraph("", "small", "look")
        self._aside = Words("", type.font(type.SMALL), "text2")
        self._headings: list[Heading | None] = []
        self._found: list[Heading | None] = []
        """What the columns were taken for when the keyboard came to this one."""
        self._lay_out()
        # Qt hands enumerations back as plain words.
        self.encoding.activated.connect(lambda _place: self.encoding_chosen.emit(Encoding(self.encoding.chosen())))
        self.profile.activated.connect(lambda _place: self.profile_chosen.emit(Profile(self.profile.chosen())))
        self.column.currentIndexChanged.connect(self._come_to)
        self.sheet.activated.connect(lambda _place: self.sheet_chosen.emit(str(self.sheet.chosen())))
        # Letters that reach a choice choose it without activating it.
        self.meaning.currentIndexChanged.connect(self._take)

    def show_source(self, source: SourceList, profile: Profile, remembered: bool = False) -> None:
        """Show how this list was read, and whether that is known from an earlier one."""
        self.encoding.clear()
        offered = dict.fromkeys((source.encoding, *(_OFFERED if source.encoding else ())))
        for encoding in offered:
            self.encoding.add(encoding_words(encoding), encoding)
        self.encoding.setEnabled(len(offered) > 1)
        self._offer_sheets(source)
        self.encoding.choose(source.encoding)
        self.profile.choose(profile)
        self._delimiter.setText(delimiter_words(source.delimiter))
        self._offer_columns(source)
        self.show_headings(source)
        for choice in (self.encoding, self.profile, self.meaning, self.sheet):
            choice.ensurePolished()
            choice.setMinimumWidth(min(choice.sizeHint().width() + GAP_12, _WIDEST))
        self._aside.show_words(self._set_aside(source, remembered))
        self._aside.setVisible(bool(self._set_aside(source, remembered)))
        self.set_note(
            self.tr("{0} rows, headings in row {1}", "", len(source.rows)).format(
                f"{len(source.rows):,}", source.heading_line
            )
        )

    def show_again(self, source: SourceList, profile: Profile) -> None:
        """Show again how the list is read, after something else was tried and stopped."""
        self.profile.choose(profile)
        self._found = []
        self.show_headings(source)

    def show_headings(self, source: SourceList) -> None:
        """Show what each column is taken for now."""
        self._headings = list(source.headings)
        if not self._found:
            self._found = list(source.headings)
        taken = [_paired(name, told) for name, told in zip(source.columns, source.headings, strict=True) if told]
        unused = [name for name, told in zip(source.columns, source.headings, strict=True) if not told and name]
        self._taken.setText(_parted(taken))
        self._left_out.setText(self.tr("Left out: {0}").format(_parted(unused)) if unused else "")
        self._left_out.setVisible(bool(unused))
        self._show_meaning()

    def _offer_sheets(self, source: SourceList) -> None:
        """Where several sheets have rows, which of them is the list."""
        self.sheet.clear()
        for place, name in enumerate(source.sheets, 1):
            self.sheet.add(name, name, str(place))
        self.sheet.choose(source.sheet)
        self._sheet_field.setVisible(len(source.sheets) > 1)

    def _offer_columns(self, source: SourceList) -> None:
        self._headings, self._found = [], []
        self.column.clear()
        unnamed = self.tr("(no heading)")
        for place, name in enumerate(source.columns):
            self.column.add(f"{place + 1} {name or unnamed}", place, str(place + 1))
        unused = [place for place, told in enumerate(source.headings) if told is None]
        # What was not understood is what most likely has to be put right.
        self.column.setCurrentIndex(unused[0] if unused else 0)

    def _come_to(self, _place: int) -> None:
        self._found = list(self._headings)
        self._show_meaning()

    def _show_meaning(self) -> None:
        place = self.column.currentIndex()
        if 0 <= place < len(self._headings):
            told = self._headings[place]
            self.meaning.blockSignals(True)
            self.meaning.choose(told.value if told else _LEFT_OUT)
            self.meaning.blockSignals(False)
            self.meaning.update()

    def _take(self, _place: int) -> None:
        place, chosen = self.column.currentIndex(), self.meaning.chosen()
        if not 0 <= place < len(self._headings):
            return
        wanted = Heading(chosen) if chosen else None
        # A meaning that another column had goes over to this one; those that were only passed on the way go back.
        taken = [None if wanted and told is wanted else told for told in self._found]
        taken[place] = wanted
        self.headings_chosen.emit(tuple(taken))

    def _set_aside(self, source: SourceList, remembered: bool) -> str:
        told = [self.tr("Understood like the last list of this look.")] if remembered else []
        if source.titles:
            told.append(self.tr("Title left out: row {0}.").format(_lines(source.titles)))
        if source.totals:
            told.append(self.tr("Totals and repeated headings left out: row {0}.").format(_lines(source.totals)))
        return "\u3000".join(told)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP_16)
        self._sheet_field = Field(self.tr("Sheet  Alt+B"), self.sheet)
        first.addWidget(self._sheet_field)
        first.addWidget(Field(self.tr("Characters"), self.encoding))
        first.addWidget(Field(self.tr("Separator"), self._delimiter))
        first.addWidget(Field(self.tr("Numbering"), self.profile))
        first.addWidget(Field(self.tr("Column  Alt+C"), self.column), 1)
        first.addWidget(Field(self.tr("is taken for"), self.meaning))
        words = QVBoxLayout()
        words.setSpacing(GAP_4)
        for line in (self._taken, self._left_out, self._aside):
            words.addWidget(line)
        self.body.setSpacing(GAP_12)
        self.body.addLayout(first)
        self.body.addLayout(words)


def _paired(name: str, heading: Heading) -> str:
    """A column with what it is taken for, where its own name does not say the same."""
    words = heading_words(heading)
    return words if name == words or not name else f"{name}→{words}"


def _parted(names: list[str]) -> str:
    """Names beside each other, in as many lines as they need; none of them is broken in two."""
    return "\u3000".join(_JOINED.join(name) for name in names)


def _lines(lines: tuple[int, ...]) -> str:
    most = 4
    return "、".join(map(str, lines[:most])) + ("…" if len(lines) > most else "")
