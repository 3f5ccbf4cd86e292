"""The forms of the room as lines of a table: number, name, and whether this room changed something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.form_choices import FormChoice
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.form import Form
from ui.gallery.facts import FACTS, form_number
from ui.gallery.form_facts import FormFacts
from ui.look.tokens import Role
from ui.rows import Column, Kind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form with what is known of it and what this room chose."""

    id: int
    document: Form[Any]
    name: str
    facts: FormFacts
    choice: FormChoice | None

    @property
    def number(self) -> str:
        """Under which numbers the rules ask for it."""
        return form_number(self.document.key)

    @property
    def columns(self) -> frozenset[str]:
        """The optional columns that stand there now."""
        if self.choice is not None:
            return self.choice.wanted
        return frozenset(option for option, _head, usual in self.document.options if usual)

    @property
    def seal(self) -> bool:
        """Whether it keeps room for the seal now."""
        return bool(self.document.sealed) if self.choice is None else self.choice.seal


def form_rows(choices: tuple[FormChoice, ...], name: Any) -> tuple[FormRow, ...]:
    """Every form by its number; `name` says what a form is called."""
    chosen = {choice.form: choice for choice in choices}
    rows = (
        FormRow(number, form, name(form), FACTS[form.key], chosen.get(form.key)) for number, form in enumerate(FORMS)
    )
    return tuple(sorted(rows, key=lambda row: (row.number, row.id)))


COLUMNS: tuple[Column[FormRow], ...] = (
    Column(lambda: translate("Gallery", "No."), lambda row: row.number, name="number", width=80),
    Column(lambda: translate("Gallery", "Form"), lambda row: row.name, name="name", stretch=True),
    Column(
        lambda: translate("Gallery", "Here"),
        lambda row: translate("Gallery", "set here") if row.choice else translate("Gallery", "as usual"),
        kind=Kind.STATE,
        role=lambda row: Role.OK if row.choice else Role.MUTE,
        name="here",
        width=96,
    ),
)
