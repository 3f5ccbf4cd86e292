"""What was understood of a list, shown before it is believed: encoding, separator, headings, numbering."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.reference_codes import Profile
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.source import SourceList
from ui.importing.words import delimiter_words, encoding_words, heading_words, profile_words
from ui.look import type
from ui.look.tokens import GAP_4, GAP_16
from ui.parts.card import Card
from ui.parts.fields import Choice, Field
from ui.parts.words import Words, label

_OFFERED = (Encoding.GB18030, Encoding.UTF_8, Encoding.UTF_8_SIGNED, Encoding.UTF_16)


class Understood(Card):
    """Says how the list was read; encoding and numbering can be put right here."""

    encoding_chosen = Signal(object)
    profile_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the list was read"), " ", parent=parent)
        self.encoding, self.profile = Choice(), Choice()
        for profile in Profile:
            self.profile.add(f"{profile} {profile_words(profile)}", profile, profile.value)
        self._delimiter = label("")
        self._taken, self._left_out = Words(), Words("", type.font(type.SMALL), "look")
        row = QHBoxLayout()
        row.setSpacing(GAP_16)
        row.addWidget(Field(self.tr("Characters"), self.encoding))
        row.addWidget(Field(self.tr("Separator"), self._delimiter))
        row.addWidget(Field(self.tr("Numbering"), self.profile))
        row.addLayout(self._columns(), 1)
        self.body.addLayout(row)
        # Qt hands enumerations back as plain words.
        self.encoding.activated.connect(lambda _place: self.encoding_chosen.emit(Encoding(self.encoding.chosen())))
        self.profile.activated.connect(lambda _place: self.profile_chosen.emit(Profile(self.profile.chosen())))

    def show_source(self, source: SourceList, profile: Profile) -> None:
        """Show how this list was read."""
        self.encoding.clear()
        offered = dict.fromkeys((source.encoding, *(_OFFERED if source.encoding else ())))
        for encoding in offered:
            self.encoding.add(encoding_words(encoding), encoding)
        self.encoding.setEnabled(len(offered) > 1)
        self.encoding.choose(source.encoding)
        self.profile.choose(profile)
        for choice in (self.encoding, self.profile):
            choice.setMinimumWidth(choice.sizeHint().width())
        self._delimiter.setText(delimiter_words(source.delimiter))
        taken = [heading_words(heading) for heading in source.headings if heading]
        unused = [name for name, heading in zip(source.columns, source.headings, strict=True) if not heading]
        self._taken.show_words("\u3000".join(taken))
        self._left_out.show_words(self.tr("Left out: {0}").format("\u3000".join(unused)) if unused else "")
        self._left_out.setVisible(bool(unused))
        self.set_note(self.tr("{0} rows, headings in row {1}").format(f"{len(source.rows):,}", source.heading_line))

    def _columns(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP_4)
        column.addWidget(label(self.tr("Columns taken"), "small", "text2"))
        column.addWidget(self._taken)
        column.addWidget(self._left_out)
        column.addStretch(1)
        return column
