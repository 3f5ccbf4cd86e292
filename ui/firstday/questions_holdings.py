"""The questions about what is kept: how it is numbered, what bears a label and what 卡 means here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from recordsroom.domain.reference_codes import normalised
from recordsroom.services.founding_plan import Answers, read_sample
from ui.firstday.examples import CodeExample, LabelExample
from ui.firstday.question import Question
from ui.parts.fields import Choice, Field, Line

_SAMPLES = {"ITEM": "W017-WS·2019-Y-GH-0045", "FILE": "W017-KJ·2018·D30-012"}


class NumberingQuestion(Question):
    """By item or by file, and a sample from which the profile is guessed."""

    key = "numbering"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._sample = Choice(), Line(ghost=_SAMPLES["ITEM"])
        self._unit.add(self.tr("by item"), "ITEM", "j")
        self._unit.add(self.tr("by file"), "FILE", "juan")
        self._example = CodeExample()
        self.add(Field(self.tr("Records are numbered"), self._unit))
        hint = self.tr("Copy one from a cover; dots and dashes may be typed in any form.")
        self._sample_field = self.add(Field(self.tr("A sample reference code"), self._sample, hint))
        self._sample.textEdited.connect(self._typed)
        self._unit.currentIndexChanged.connect(self._turned)
        self._typed()

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Reference codes")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("How are your records numbered?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("From one sample the program makes the first series; others may follow later.")

    def right(self) -> bool:
        """A sample that can be read."""
        good = self._read() is not None
        words = self.tr("No known pattern fits; look at the dots and dashes, or leave it for later.")
        self._sample_field.set_error("" if good else words)
        return good

    def answered(self, answers: Answers) -> Answers:
        """With the unit of numbering and the sample."""
        sample = normalised(self._sample.text()) if self._read() else ""
        return replace(answers, filing_unit=self._unit.chosen(), sample_reference_code=sample)

    def example(self) -> QWidget:
        """The sample taken apart."""
        return self._example

    def _read(self) -> object:
        return read_sample(self._sample.text(), self._unit.chosen())

    def _turned(self) -> None:
        self._sample.setPlaceholderText(_SAMPLES[self._unit.chosen()])
        self._typed()

    def _typed(self) -> None:
        self._sample_field.set_error("")
        shown = self._sample.text() or _SAMPLES[self._unit.chosen()]
        self._example.show_code(shown, read_sample(shown, self._unit.chosen()))


class LabelsQuestion(Question):
    """What bears our label, whether older barcodes stay beside it (P-02), and what 卡 means here (账、档、卡)."""

    key = "labels"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._foreign, self._card = Choice(), Choice(), Choice()
        for words, unit in (
            (self.tr("every item"), "ITEM"),
            (self.tr("every file"), "FILE"),
            (self.tr("every box"), "BOX"),
        ):
            self._unit.add(words, unit)
        self._foreign.add(self.tr("no"), False)
        self._foreign.add(self.tr("yes, they stay in use"), True)
        self._card.add(self.tr("an out card in the place of what is lent"), "OUT_CARD")
        self._card.add(self.tr("a catalogue card for each record"), "CATALOGUE_CARD")
        self._card.add(self.tr("there are no cards"), "NONE")
        self._example = LabelExample()
        hint = self.tr("From jimi upwards every item has its own label all the same.")
        self.add(Field(self.tr("A label is stuck on"), self._unit, hint))
        self.add(Field(self.tr("Are there older barcodes on the shelves?"), self._foreign))
        cards = self.tr("A count compares register, shelf and cards; without cards register and shelf.")
        self.add(Field(self.tr("A card here is"), self._card, cards))
        self._unit.currentIndexChanged.connect(self._typed)
        self._typed()

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Labels and cards")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("What shall bear a label, and what is a card here?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("What bears a label is lent, returned and counted by one scan.")

    def answered(self, answers: Answers) -> Answers:
        """With the labelled unit, what becomes of older barcodes, and the kind of card."""
        return replace(
            answers,
            labelled_unit=self._unit.chosen(),
            foreign_barcodes=self._foreign.chosen(),
            card_kind=self._card.chosen(),
        )

    def example(self) -> QWidget:
        """A label as it will print."""
        return self._example

    def _typed(self) -> None:
        words = {
            "ITEM": self.tr("on the item's folder"),
            "FILE": self.tr("on the file's spine"),
            "BOX": self.tr("on the box's spine"),
        }
        self._example.show_label(_SAMPLES["ITEM"], words[self._unit.chosen()])
