"""The forms of arranging: each says which request its fields make; the preview is asked for with that very request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from recordsroom.domain.commands import Command, ExtractItem, MergeFiles, RenumberRecords, SplitFile
from recordsroom.domain.reference_codes import Profile, normalised
from recordsroom.services.queries.arranging import Subject
from recordsroom.services.queries.series import SeriesRow
from ui.importing.words import profile_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.writing import CodeLine
from ui.people.forms import Form, typed

_CHOSEN, _SEQUENCE = "chosen", "sequence"
_PAGES_LONG = 5


class ActForm(Form):
    """What the forms of all acts share: they tell of every change, and answer the request as it stands."""

    changed = Signal()

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """The request with the keeper's own sentences, or None while a field is still empty."""
        raise NotImplementedError

    def add(self, field: Field) -> Field:
        """Put a field below the others and tell when it changes."""
        editor = field.editor
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(lambda _text: self.changed.emit())
        elif isinstance(editor, QComboBox):
            editor.currentIndexChanged.connect(lambda _place: self.changed.emit())
        return super().add(field)


class RenumberForm(ActForm):
    """The first new code, the pattern, and which records."""

    def __init__(
        self,
        subjects: Sequence[Subject],
        sequence: tuple[int, ...],
        series: Sequence[SeriesRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = tuple(subject.id for subject in subjects)
        self._sequence = sequence
        self._first, self._reason = CodeLine(subjects[0].next_code), Line()
        self._which, self._profile = Choice(), Choice()
        self._which.add(self.tr("the {0} chosen").format(len(self._chosen)), _CHOSEN)
        if len(sequence) > len(self._chosen):
            self._which.add(self.tr("all {0} of this series").format(f"{len(sequence):,}"), _SEQUENCE)
        self._profile.add(self.tr("as until now"), None)
        for row in series:
            if not row.closed:
                self._profile.add(row.name, row.id)
        for profile in Profile:
            self._profile.add(profile_words(profile), profile.value)
        hint = self.tr("The others count on from it in their order.") if len(subjects) > 1 else ""
        self.add(Field(self.tr("First new code"), self._first, hint))
        self.add(Field(self.tr("Which"), self._which))
        self.add(Field(self.tr("Numbering"), self._profile))
        self.add(Field(self.tr("Reason"), self._reason, self.tr("Stands behind the codes in the file note.")))

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """Renumber these; its sentences are made of the two codes and the reason."""
        if not typed(self._first):
            return None
        built = self._profile.chosen()
        return RenumberRecords(
            records=self._sequence if self._which.chosen() == _SEQUENCE else self._chosen,
            first_code=normalised(typed(self._first)),
            series=built if isinstance(built, int) else None,
            profile=built if isinstance(built, str) else None,
            reason=typed(self._reason),
        )


class SplitForm(ActForm):
    """Code and title of the new file, and how many pages leave."""

    def __init__(
        self, file: int, items: Sequence[Subject], next_code: str, stub: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file, self._items = file, tuple(item.id for item in items)
        self._code, self._title = CodeLine(next_code), Line()
        self._pages = PlainDigits(self.tr("To be checked"), _PAGES_LONG)
        put_pages(self._pages, items)
        self._stub = stub
        self.add(Field(self.tr("Code of the new file"), self._code))
        if not stub:
            self.add(Field(self.tr("Title of the new file"), self._title))
        self.add(Field(self.tr("Pages that leave"), self._pages, self.tr("Empty means to be checked, on both sides.")))

    def first_focus(self) -> QWidget:
        """The title, since the number is proposed."""
        return super().first_focus() if self._stub else self._title

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """Split these items off."""
        code, title = typed(self._code), typed(self._title)
        if not code or (not title and not self._stub):
            return None
        return SplitFile(
            file=self._file,
            items=self._items,
            code=normalised(code),
            title=title or None,
            pages=number_in(self._pages),
            sentences=sentences,
        )


class MergeForm(ActForm):
    """Which file the chosen one goes into; its code is looked up while it is typed."""

    def __init__(self, other: Subject, into: Subject | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = other
        self.into: int | None = into.id if into else None
        self._code = CodeLine(into.code if into else "")
        self._field = self.add(Field(self.tr("{0} goes into the file").format(other.code), self._code))

    @property
    def code(self) -> str:
        """The code that is typed."""
        return typed(self._code)

    def found(self, record: int | None) -> None:
        """The record that has this code, or None where there is none."""
        self.into = record
        missing = self.code and record is None
        self._field.set_error(self.tr("No record has this code.") if missing else "")

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """Merge the chosen file into the one named."""
        if self.into is None:
            return None
        return MergeFiles(into=self.into, other=self._other.id, sentences=sentences)


class ExtractForm(ActForm):
    """The code of its own, and how many pages leave the volume."""

    def __init__(self, item: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._code = CodeLine(item.next_code)
        self._pages = PlainDigits(self.tr("To be checked"), _PAGES_LONG)
        put_pages(self._pages, (item,))
        self.add(Field(self.tr("Code of its own"), self._code))
        self.add(Field(self.tr("Its pages"), self._pages, self.tr("Empty means to be checked, on both sides.")))

    def command(self, sentences: tuple[str, ...] = ()) -> Command | None:
        """Take the item out."""
        code = typed(self._code)
        if not code:
            return None
        pages = number_in(self._pages)
        return ExtractItem(item=self._item.id, code=normalised(code), pages=pages, sentences=sentences)


def put_pages(line: QLineEdit, items: Sequence[Subject]) -> None:
    """Propose how many pages these take together, where their 页号 or 页数 tells."""
    pages = [item.pages or 0 for item in items]
    if all(item.pages is not None for item in items) and any(pages):
        line.setText(str(sum(pages)))


def number_in(line: QLineEdit) -> int | None:
    """The number that is typed; None while the field is empty, which means 待核."""
    return int(line.text()) if line.text().isdecimal() else None
