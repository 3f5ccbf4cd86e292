"""The form for a document that came late: what it says of itself, its mark as written, and the box it goes into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, FileLate
from recordsroom.domain.dates import read_date
from recordsroom.domain.secrecy_marks import SecrecyMark, read_mark, written_mark
from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.arranging import Subject
from recordsroom.services.queries.boxes import BoxRow
from ui.arranging.forms import ActForm, number_in
from ui.arranging.words import box_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import typed


class LateForm(ActForm):
    """Asks for title, number, responsible body, date, mark, copy, pages and box."""

    def __init__(
        self, beside: Subject, boxes: Sequence[BoxRow], bodies: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        self._title, self._number, self._body, self._dated = Line(), Line(), Line(), Line("", "2019-08-21")
        self._mark, self._copy = Line(self._like(beside)), Line()
        self._pages = PlainDigits(self.tr("To be checked"), 5)
        self._box = Choice()
        self.add(Field(self.tr("Title"), self._title, self.tr("Above this PC's level it stays empty.")))
        self.add(Field(self.tr("Document no."), self._number))
        self.add(Field(self.tr("Responsible"), self._body))
        self.suggest(self._body, bodies)
        self._dated_field = self.add(Field(self.tr("Date"), self._dated))
        self._mark_field = self.add(Field(self.tr("Level as marked"), self._mark))
        self.add(Field(self.tr("Copy no."), self._copy))
        self.add(Field(self.tr("Pages"), self._pages))
        inside = beside.kind is RecordKind.FILE or beside.parent is not None
        self._box.add(self.tr("no box yet"), None)
        for box in boxes:
            self._box.add(box_words(box), box.id)
        if not inside:
            self.add(Field(self.tr("Box"), self._box, self.tr("Any box of the same class.")))

    @staticmethod
    def _like(beside: Subject) -> str:
        """The mark of what it is filed beside, as papers bear it in whatever language the screen speaks."""
        mark = beside.mark
        return written_mark(SecrecyMark(mark.level, mark.scheme, mark.secrecy_term))

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """File it; None while date or mark cannot be read."""
        text = typed(self._dated)
        dated, mark = read_date(text), read_mark(typed(self._mark))
        wrong = bool(text) and dated is None
        self._dated_field.set_error(self.tr("A date, such as 2019-08-21, 2019-08 or [2019].") if wrong else "")
        self._mark_field.set_error("" if mark else self.tr("A mark as it is written, such as 机密★20年 or 内部资料."))
        if wrong or mark is None:
            return None
        return FileLate(
            beside=self._beside.id,
            title=typed(self._title) or None,
            document_no=typed(self._number) or None,
            responsible_body=typed(self._body) or None,
            dated=dated.text if dated else None,
            dated_uncertain=bool(dated and dated.uncertain),
            level=mark.level,
            scheme=mark.scheme,
            secrecy_term=mark.term,
            copy_no=typed(self._copy) or None,
            pages=number_in(self._pages),
            box=self._box.chosen(),
            sentences=sentences,
        )
