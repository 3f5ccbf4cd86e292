"""The form in which a room says how it wants one of its documents."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from recordsroom.domain.commands import TailorForm
from recordsroom.domain.form_choices import LONGEST_HEADING, valid_heading
from recordsroom.services.documents.form import Form as Document
from recordsroom.services.documents.phrase import Language
from ui.gallery.rows import FormRow
from ui.parts.fields import Field, Line
from ui.parts.words import label
from ui.people.forms import Form, typed


class ChoiceForm(Form):
    """Its heading, its optional columns, and room for the seal where the document has a place for one."""

    def __init__(self, row: FormRow, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document[object] = row.document
        self._heading = Line(row.choice.heading if row.choice else "", row.document.name.put(language))
        hint = self.tr("Empty keeps the form's own name.")
        self._heading_field = self.add(Field(self.tr("Heading"), self._heading, hint))
        self._columns: dict[str, QCheckBox] = {}
        if row.document.options:
            self.add_plain(label(self.tr("Optional columns"), "small", "text2"))
        for option, head, _usual in row.document.options:
            box = self._columns[option] = QCheckBox(head.put(language))
            box.setChecked(option in row.columns)
            self.take_keys(box)
            self.add_plain(box)
        self._seal = QCheckBox(self.tr("Room for the seal"))
        self._seal.setChecked(row.seal)
        if row.document.sealed is not None:
            self.take_keys(self._seal)
            self.add_plain(self._seal)

    def command(self) -> TailorForm | None:
        """The request, or None with the heading marked."""
        heading = typed(self._heading)
        good = valid_heading(heading)
        long = self.tr("At most {0} characters.").format(LONGEST_HEADING)
        self._heading_field.set_error("" if good else long)
        if not good:
            return None
        return TailorForm(
            form=self._document.key,
            heading=heading,
            columns=tuple(option for option, box in self._columns.items() if box.isChecked()),
            seal=self._document.sealed is not None and self._seal.isChecked(),
        )
