"""The register of shifts 值班交接班登记 (G-24): who was on duty when, how the day was closed, and to whom it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.handover import HandoverKind
from recordsroom.services.queries.journal_months import journal_months
from recordsroom.services.queries.shifts import ShiftEntry, ShiftState, shift_count, shift_page
from ui.look.tokens import Role
from ui.messages.handing import topic_words
from ui.messages.lending import open_cause_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.porter import Porter
from ui.registers.filters import MonthFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_STATES: dict[ShiftState, tuple[Role, Callable[[], str]]] = {
    ShiftState.ON_DUTY: (Role.INFO, lambda: translate("ShiftState", "On duty")),
    ShiftState.OPEN: (Role.STOP, lambda: translate("ShiftState", "Closed, not clear")),
    ShiftState.CLEAR: (Role.OK, lambda: translate("ShiftState", "Closed, clear")),
    ShiftState.HANDED_OVER: (Role.OK, lambda: translate("ShiftState", "Handed over")),
    ShiftState.LEFT: (Role.MUTE, lambda: translate("ShiftState", "Left")),
}


def shift_words(state: ShiftState) -> str:
    """How a shift ended."""
    return _STATES[state][1]()


def matters_words(one: ShiftEntry) -> str:
    """What was open when it ended, in one line."""
    if one.handover is not None:
        return one.handover.open_matters
    return open_cause_words(one.cause) if one.cause is not None else ""


SHIFTS: tuple[Column[ShiftEntry], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda one: shift_words(one.state),
        kind=Kind.STATE,
        role=lambda one: _STATES[one.state][0],
        name="state",
        width=116,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Day"),
        lambda one: one.day.isoformat(),
        kind=Kind.DATE,
        name="day",
        width=92,
        sortable=False,
    ),
    Column(lambda: translate("ShiftsPage", "Keeper"), lambda one: one.keeper, name="keeper", width=80, sortable=False),
    Column(
        lambda: translate("Column", "On"),
        lambda one: f"{one.on_at:%H:%M}",
        kind=Kind.DATE,
        name="on",
        width=64,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Off"),
        lambda one: f"{one.off_at:%H:%M}" if one.off_at else "–",
        kind=Kind.DATE,
        name="off",
        width=64,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Open matters"), matters_words, name="open", stretch=True, sortable=False),
    Column(
        lambda: translate("ShiftsPage", "Taken over by"),
        lambda one: one.handover.taken_by if one.handover else "",
        name="to",
        width=88,
        sortable=False,
    ),
)


class ShiftsPage(PagedPage):
    """Who was on duty, month by month."""

    key = "shifts"
    icon = "users"
    questions = Questions(journal_months, shift_count, shift_page)
    touched = frozenset({"day_closings", "handovers", "handover_lines"})
    form = "shift_register"
    book = Book.SHIFTS

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        filters = MonthFilters(self.tr("Keeper, day or open matter"), ShiftState, shift_words)
        empty = EmptyState("users", self.tr("Nobody was on duty like that in this month."))
        super().__init__(porter, SHIFTS, filters, empty, parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("ShiftsPage", "Register of shifts")

    def acts(self) -> tuple[KeyHint, ...]:
        """Handing a shift over is an act of the page of handovers."""
        return (KeyHint("F6", self.tr("hand over"), self.hand_over),)

    def fact(self, count: int) -> str:
        """How many shifts are so."""
        return self.tr("{0} shifts", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a shift is to be chosen."""
        return self.tr("Choose a shift; what was open stands here.")

    def month_of(self, row: ShiftEntry) -> str:
        """The month of the day."""
        return f"{row.day:%Y-%m}"

    def hand_over(self) -> None:
        """Lead to where a shift is handed over; the handover of the chosen one where there is one."""
        row = self.chosen()
        handed = row.handover if row is not None else None
        self.opened.emit("handing", handed.id if handed else HandoverKind.SHIFT)

    def show_one(self, row: ShiftEntry) -> None:
        """Show one shift with all that was written down of it."""
        handed = row.handover
        self.side.add(label(f"{row.day.isoformat()}\u3000{row.keeper}", "panel"))
        self.side.add(StateMark(_STATES[row.state][0], shift_words(row.state)))
        sealed = "\u3000".join(f"{topic_words(topic)} {count}" for topic, count in row.sealed)
        told = (
            (self.tr("On"), f"{row.on_at:%H:%M}"),
            (self.tr("Off"), f"{row.off_at:%H:%M}" if row.off_at else self.tr("not yet")),
            (self.tr("Not back"), str(row.left) if row.left else ""),
            (self.tr("Cause"), open_cause_words(row.cause) if row.cause is not None else ""),
            (self.tr("Leader told"), row.leader),
            (self.tr("Open matters"), handed.open_matters if handed else ""),
            (self.tr("Keys, seals"), sealed),
            (self.tr("Remarks"), handed.difference if handed else ""),
            (self.tr("Handover"), handed.number if handed else ""),
            (self.tr("Taken over by"), handed.taken_by if handed else ""),
        )
        facts = Facts()
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        hand_over = primary(self.tr("Hand over"), icon="arrow-right-left", key="F6")
        hand_over.clicked.connect(self.hand_over)
        self.side.add_act(hand_over)
        self.side.end_acts()
