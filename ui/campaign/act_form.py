"""The form of the opening act: what the signed paper says (P-03)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import CloseCampaign
from recordsroom.domain.opening import Signatures
from recordsroom.domain.rules import Doubt
from ui.parts.fields import Field, Line
from ui.people.forms import DateLine, Form, typed


class ActForm(Form):
    """Number and date of the act, and who signed it; what is doubted is confirmed by saving once more."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubts: frozenset[Doubt] = frozenset()
        self._number, self._signed_on = Line(ghost=f"建账〔{today.year}〕1号"), DateLine(today)
        self._names = tuple(Line() for _name in range(3))
        self._number_field = self.add(Field(self.tr("Number of the act"), self._number))
        self._day_field = self.add(Field(self.tr("Signed on"), self._signed_on))
        words = (self.tr("Handed over by"), self.tr("Supervised by"), self.tr("Second person"))
        hints = ("", "", self.tr("Who counted with you; not yourself."))
        self._name_fields = tuple(
            self.add(Field(name, line, hint)) for name, line, hint in zip(words, self._names, hints, strict=True)
        )

    def command(self) -> CloseCampaign | None:
        """The request, or None with the wrong fields marked."""
        number, day, names = typed(self._number), self._signed_on.day(), [typed(line) for line in self._names]
        self._number_field.set_error("" if number else self.tr("Copy it from the signed act."))
        self._day_field.set_error("" if day else self.tr("A day, such as 2026-11-28."))
        for field, name in zip(self._name_fields, names, strict=True):
            field.set_error("" if name else self.tr("Who signed here?"))
        if not number or day is None or not all(names):
            return None
        handed, supervised, second = names
        signed = Signatures(
            act_no=number, acted_on=day, handed_over_by=handed, supervised_by=supervised, seconded_by=second
        )
        return CloseCampaign(signed=signed, confirmed=self.doubts, phrase="4" if self.doubts else "")
