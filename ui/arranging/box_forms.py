"""The forms for boxes: choose one of the class or make a new one, put carriers in, take them out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, MakeBox, PutInBox, TakeOutOfBox
from recordsroom.domain.desk import phrases_for
from recordsroom.domain.rules import Doubt
from recordsroom.services.queries.boxes import BoxRow, GoingIn
from recordsroom.services.queries.shelving import LocationRow
from ui.arranging.forms import ActForm, number_in
from ui.arranging.words import box_words, takes_words
from ui.messages import doubt_words, phrase_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import typed

_NEW = "new"


class PutInForm(ActForm):
    """Which box; for a new one its class, width and place, at first where its contents stand; a reason where asked."""

    def __init__(
        self, coming: GoingIn, boxes: Sequence[BoxRow], places: Sequence[LocationRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._coming, self._boxes = coming, {box.id: box for box in boxes}
        self._box, self._legacy, self._place, self._why = Choice(), Choice(), Choice(), Choice()
        self._width, self._sentence = PlainDigits("30", 3), Line()
        for box in boxes:
            self._box.add(box_words(box), box.id)
        self._box.add(self.tr("a new box"), _NEW)
        self._legacy.add(self.tr("one class only"), False)
        self._legacy.add(self.tr("old mixed box"), True)
        self._place.add(self.tr("not placed yet"), None)
        for place in places:
            if place.shelf:
                self._place.add(place.code, place.id)
        # What stands on a shelf goes into a box only where the box stands.
        self._place.choose(coming.place)
        self._box_field = self.add(Field(self.tr("Box"), self._box))
        self._new = (
            self.add(Field(self.tr("Kind of box"), self._legacy)),
            self.add(Field(self.tr("Width in mm"), self._width)),
            self.add(Field(self.tr("Where it stands"), self._place)),
        )
        self._why_field = self.add(Field(self.tr("Reason"), self._why))
        self._note = self.add(Field(self.tr("Note of the box"), self._sentence, self.tr("May stay empty.")))
        self._doubts: tuple[Doubt, ...] = ()
        for choice in (self._box, self._legacy):
            choice.currentIndexChanged.connect(lambda _place: self._show_fitting())
        self.show_doubts(())

    @property
    def makes(self) -> bool:
        """Whether a new box is to be made first."""
        return bool(self._box.chosen() == _NEW)

    def show_doubts(self, doubts: tuple[Doubt, ...]) -> None:
        """Ask for the reason why these doubts are set aside (P-33)."""
        if doubts != self._doubts:
            self._doubts = doubts
            self._why.clear()
            for phrase in phrases_for(doubts):
                self._why.add(phrase_words(phrase), str(phrase.value))
            self._why_field.set_hint("\u3000".join(doubt_words(doubt) for doubt in doubts))
        self._show_fitting()

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """Make the box, or put the carriers into the one chosen."""
        if not self.makes:
            return PutInBox(
                carriers=self._coming.carriers,
                box=self._box.chosen(),
                sentence=typed(self._sentence),
                confirmed=frozenset(self._doubts),
                phrase=self._why.chosen() if self._doubts else "",
            )
        key = self._coming.key
        if key.fonds_no is None or (self._coming.mixed and not self._legacy.chosen()):
            return None
        return MakeBox(
            fonds_no=key.fonds_no,
            category_code=key.category_code,
            year=key.year,
            retention=key.retention,
            org_code=key.org_code,
            width_mm=number_in(self._width),
            legacy=self._legacy.chosen(),
            location=self._place.chosen(),
        )

    def _show_fitting(self) -> None:
        self._box_field.set_hint(self._expected())
        asked = [(field, self.makes) for field in self._new]
        asked += [(self._why_field, bool(self._doubts) and not self.makes), (self._note, not self.makes)]
        for field, on in asked:
            # Enter passes over an editor that is hidden itself, not only its field.
            field.setVisible(on)
            field.editor.setVisible(on)

    def _expected(self) -> str:
        """What the chosen box takes, so that nobody has to be refused to learn it."""
        box = self._boxes.get(self._box.chosen())
        if box is not None and box.legacy:
            return self.tr("An old mixed box; what is of another class is asked back about.")
        if box is not None:
            return takes_words(box.key, box.series)
        if self._coming.mixed and not self._legacy.chosen():
            return self.tr("What is chosen is of several classes or series; a new box takes one. Choose fewer.")
        return takes_words(self._coming.key, [self._coming.series] if self._coming.series else ())


class TakeOutForm(ActForm):
    """Only a sentence for the notes of the boxes."""

    def __init__(self, carriers: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carriers, self._sentence = carriers, Line()
        self.add(Field(self.tr("Note of the box"), self._sentence, self.tr("May stay empty.")))

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """Take them out."""
        return TakeOutOfBox(carriers=self._carriers, sentence=typed(self._sentence))
