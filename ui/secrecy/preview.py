"""What a decision on many records would do, in place of the list until it is entered or put away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from recordsroom.domain.commands import DecideSecrecyTogether
from recordsroom.domain.errors import Refused
from recordsroom.services.secrecy_preview import ForeseenDecision, foresee_together
from ui import messages
from ui.look.tokens import Role
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.people.words import date_words, level_mark
from ui.rows import Column, Kind
from ui.secrecy.form import DecisionForm

if TYPE_CHECKING:
    from ui.people.register import Register

translate = QCoreApplication.translate


def _before(row: ForeseenDecision) -> str:
    return level_mark(row.told.old_level, row.told.old_scheme, row.told.old_term) if row.told else ""


def _after(row: ForeseenDecision) -> str:
    return level_mark(row.told.new_level, row.told.new_scheme, row.told.new_term) if row.told else ""


def _answer(row: ForeseenDecision) -> str:
    if row.objections:
        return messages.sentence(Refused(*row.objections[:1]))
    if row.told and row.told.new_scope:
        return translate("Secrecy", "may be known by {0}").format(row.told.new_scope)
    until = row.told.new_until if row.told else None
    return translate("Secrecy", "until {0}").format(date_words(until)) if until else translate("Secrecy", "may")


def _old_level(row: ForeseenDecision) -> int:
    level = row.told.old_level if row.told else None
    return -1 if level is None else int(level)


FORESEEN: tuple[Column[ForeseenDecision], ...] = (
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=230,
    ),
    Column(
        lambda: translate("Secrecy", "Before"), _before, kind=Kind.LEVEL, level=_old_level, name="before", width=110
    ),
    Column(
        lambda: translate("Secrecy", "After"),
        _after,
        kind=Kind.LEVEL,
        level=lambda row: int(row.told.new_level) if row.told else -1,
        name="after",
        width=110,
    ),
    Column(
        lambda: translate("Secrecy", "Answer"),
        _answer,
        kind=Kind.STATE,
        role=lambda row: Role.STOP if row.objections else Role.OK,
        name="answer",
        stretch=True,
    ),
)


class DecisionPreview(QObject):
    """Stands where the list stood while a decision on many is being entered."""

    def __init__(self, register: Register) -> None:
        super().__init__(register)
        self._register = register
        self.table = Table(FORESEEN, key=lambda row: row.id)
        self._card = TableCard(self.table, translate("Secrecy", "As it would be"))
        register.left.addWidget(self._card, 1)
        self._card.hide()
        self._request: DecideSecrecyTogether | None = None
        self.rows: tuple[ForeseenDecision, ...] = ()

    @property
    def refused(self) -> frozenset[str]:
        """The codes of what cannot be decided on so."""
        return frozenset(row.reference_code for row in self.rows if row.told is None)

    def begin(self) -> None:
        """Show nothing of an earlier decision."""
        self._request, self.rows = None, ()

    def showed(self, request: DecideSecrecyTogether) -> bool:
        """Whether this very decision stands in the preview."""
        return bool(self.rows) and request == self._request

    def ask(self, request: DecideSecrecyTogether) -> None:
        """Ask what this decision would do."""
        self._request, self.rows = request, ()
        self._register.porter.within(partial(foresee_together, request=request), then=self._show)

    def leave_out(self) -> None:
        """Take what cannot be decided on out of the decision, and look again."""
        form = self._register.form
        if isinstance(form, DecisionForm) and self.refused:
            form.leave_out(self.refused)
            self._register.save()

    def put_away(self) -> None:
        """Show the list again."""
        self.begin()
        self._card.hide()
        self._register.card.show()

    def _show(self, rows: tuple[ForeseenDecision, ...]) -> None:
        form = self._register.form
        if not isinstance(form, DecisionForm) or not form.many:
            return
        self.rows = rows
        self.table.show_rows(rows)
        self._register.card.hide()
        self._card.show()
        if self.refused:
            told = self.tr("{0} would be decided, {1} cannot; F8 leaves those out.")
            form.show_wrong(told.format(len(rows) - len(self.refused), len(self.refused)), Role.LOOK)
        else:
            told = self.tr("{0} would be decided as shown; Ctrl+Enter once more enters them.", "", len(rows))
            form.show_wrong(told.format(len(rows)), Role.OK)
        self._register.keys_changed.emit()
