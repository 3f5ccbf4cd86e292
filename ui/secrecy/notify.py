"""The notices of secrecy acts: made for who has or knows, listed, and ticked when they were signed for (T-27)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import DeliverNotices, NotifyHolders
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_notices import NoticesDelivered
from recordsroom.services.queries.secrecy_acts import NoticeRow, notice_register
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.secrecy import way_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine, Form, typed
from ui.people.register import Register
from ui.people.words import date_words
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_BETWEEN = re.compile("[、,，;；]")
_SHOWN = 12
"""So many codes stand in the pane; the printed notice has all."""


def _role(row: NoticeRow) -> Role:
    return Role.LOOK if row.delivered_on is None else Role.OK


def _state(row: NoticeRow) -> str:
    if row.delivered_on is None:
        return translate("Secrecy", "To be delivered")
    return translate("Secrecy", "Delivered")


NOTICES: tuple[Column[NoticeRow], ...] = (
    Column(lambda: translate("Column", "State"), _state, kind=Kind.STATE, role=_role, name="state", width=110),
    Column(lambda: translate("Secrecy", "Number"), lambda row: row.number, kind=Kind.SERIAL, name="number", width=150),
    Column(lambda: translate("Secrecy", "To"), lambda row: row.name, name="to", width=130),
    Column(lambda: translate("Column", "Unit"), lambda row: row.unit, name="unit", stretch=True),
    Column(lambda: translate("Secrecy", "Why told"), lambda row: way_words(row.way), name="way", width=100),
    Column(
        lambda: translate("Secrecy", "Records"), lambda row: str(len(row.told)), kind=Kind.NUMBER, name="many", width=64
    ),
    Column(
        lambda: translate("Secrecy", "Made on"), lambda row: date_words(row.noticed_on), kind=Kind.DATE, name="made"
    ),
)


class NotifyForm(Form):
    """Asks whom else an act is told; who has it or knows it is found by the room."""

    def __init__(self, act: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act, self._others = act, Line()
        told = self.tr("Everybody who has it, or had it before his eyes, gets a notice with a number of its own.")
        self.add_plain(paragraph(told, "", "text2"))
        hint = self.tr("Units of the distribution list, with 、 between them; may stay empty.")
        self.add(Field(self.tr("Also to"), self._others, hint))

    def command(self) -> NotifyHolders:
        """The request."""
        named = (words.strip() for words in _BETWEEN.split(typed(self._others)))
        return NotifyHolders(act=self._act, others=tuple(words for words in named if words))


class DeliverForm(Form):
    """Asks when these notices were signed for, and by whom."""

    def __init__(self, rows: Sequence[NoticeRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._on = tuple(rows), DateLine(today)
        self._by = Line(rows[0].name if len(rows) == 1 else "")
        self._by.setMaxLength(LONGEST_WORDS)
        self.add_plain(paragraph("、".join(row.number for row in self._rows[:_SHOWN])))
        self._by_field = self.add(Field(self.tr("Signed for by"), self._by))
        self._on_field = self.add(Field(self.tr("Delivered on"), self._on))

    def command(self) -> DeliverNotices | None:
        """The request, or None with the wrong fields marked."""
        by, day = typed(self._by), self._on.day()
        self._by_field.set_error("" if by else self.tr("Who signed for it?"))
        self._on_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        if not (by and day):
            return None
        keys = tuple(row.id for row in self._rows)
        return DeliverNotices(notices=keys, notice_delivered_on=day, notice_delivered_to=by)


class NoticeRegister(Register):
    """Every notice; what is still to be delivered comes first."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, NOTICES, EmptyState("send", self.tr("No notice was made; F9 in the register does.")))
        self.search.setPlaceholderText(self.tr("Number, name, unit or code"))
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties

    def ask(self) -> None:
        """Ask for the notices."""
        self.porter.ask(notice_register, then=self.show_rows)

    def words(self, row: NoticeRow) -> str:
        """Everything that one looks for."""
        codes = " ".join(code for code, _copies in row.told)
        return " ".join((row.number, row.name, row.unit, row.delivered_to, _state(row), codes))

    def count(self) -> str:
        """How many are still to be delivered."""
        return self.tr("{0} to be delivered").format(sum(row.delivered_on is None for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """Tick what was delivered."""
        found = list[KeyHint]()
        if self._keeps:
            found.append(KeyHint("F9", self.tr("tick as delivered"), self.deliver, told=bool(self._waiting())))
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("print notices"), self.print_notices, told=bool(self.rows)))
        return tuple(found)

    def print_notices(self) -> None:
        """Print the selected notices."""
        picked = [row.id for row in self.table.picked_rows() if isinstance(row, NoticeRow)]
        if picked and self._prints:
            self.labels_wanted.emit("secrecy_notice", tuple(picked))

    def deliver(self) -> None:
        """Open the form about the selected notices that wait."""
        rows = self._waiting()
        if rows and self._keeps:
            form = DeliverForm(rows, self.porter.room.clock().today)
            self.open_form(form, self.tr("Delivered"), self.tr("Tick them"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """How many were ticked."""
        told = outcome.told
        if isinstance(told, NoticesDelivered):
            return self.tr("{0} notices ticked as delivered.", "", told.notices).format(told.notices)
        return super().saved_words(outcome)

    def show_one(self, row: NoticeRow) -> None:
        """Show one notice with what it tells of."""
        self.side.add(label(row.number, "panel"))
        self.side.add(StateMark(_role(row), _state(row)))
        facts = Facts()
        delivered = "\u3000".join((date_words(row.delivered_on), row.delivered_to)) if row.delivered_on else "–"
        facts.show_facts(
            (
                (self.tr("To"), "\u3000".join(part for part in (row.name, row.unit) if part)),
                (self.tr("Why told"), way_words(row.way)),
                (self.tr("Made on"), date_words(row.noticed_on)),
                (self.tr("Signed for"), delivered),
            )
        )
        self.side.add(facts)
        for code, copies in row.told[:_SHOWN]:
            held = self.tr("{0}, copy {1}").format(code, copies) if copies else code
            self.side.add(paragraph(held, "small"))
        if len(row.told) > _SHOWN:
            self.side.add(paragraph(self.tr("and {0} more").format(len(row.told) - _SHOWN), "small", "text2"))
        if self._keeps and row.delivered_on is None:
            tick = primary(self.tr("Delivered"), key="F9")
            tick.clicked.connect(self.deliver)
            self.side.add_act(tick)
        if self._prints:
            printing = secondary(self.tr("Print"), key="Ctrl+P")
            printing.clicked.connect(self.print_notices)
            self.side.add_act(printing)
        self.side.end_acts()
        self.keys_changed.emit()

    def _waiting(self) -> list[NoticeRow]:
        rows = self.table.picked_rows()
        return [row for row in rows if isinstance(row, NoticeRow) and row.delivered_on is None]
