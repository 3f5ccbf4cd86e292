"""Today 今日: five figures and what is to be done, the most urgent first; Enter opens the work."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from recordsroom.domain.desk import DeskMode
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Day, Figures, Work, today
from ui.look.tokens import ROW_TODAY, Role
from ui.parts.empty import EmptyState
from ui.parts.facts import Figure
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.shell.page import Page
from ui.today.columns import COLUMNS, OFFICE_COLUMNS, whom_words
from ui.today.evening import EVENING, EveningCard
from ui.today.leading import goes_to

translate = QCoreApplication.translate

_SHOWN = frozenset(
    {"loans", "carriers", "prints", "users", "records", "relabel_tasks", "calendar_days", "approvals", "readers"}
    | {"day_closings", "late_sheets", "campaigns", "pending_rows", "collectors", "deputations", "approvers"}
    | {"series", "storage_locations", "count_tasks", "transport_cases", "case_trips", "given_ways", "enquiries"}
    | {"room_stays", "schedule_lines", "holds", "destruction_lines", "destruction_lists", "appraisals", "transfers_out"}
    | {"incidents", "incident_items", "climate_readings", "inspections", "treatments", "count_settlements"}
    | {"training_lines", "paper_checks", "restores", "checkpoints", "backups", "drills", "recovery_sets", "sheet_tests"}
)


class TodayPage(Page):
    """Asks what the day brings whenever something changed, and leads to each work."""

    key = "today"
    icon = "calendar-check"

    opened = Signal(str, object)
    """The key of the page that does the work, and what it is told."""
    said = Signal(object, str)
    """A role and a sentence for the notices."""
    counted = Signal(int)
    """How many works are open, for the rail."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._missing: tuple[object, ...] = ()
        self._knows = True
        """Whether the keeper may see figures."""
        self._head = PageHead(self.title())
        names = (
            self.tr("Out"),
            self.tr("Due today"),
            self.tr("Overdue"),
            self.tr("To be shelved"),
            self.tr("Without label"),
        )
        self.figures = tuple(Figure(name) for name in names)
        self._keeps = Duty.SEE_HOLDINGS in porter.room.keeper.duties
        self.table = Table(COLUMNS if self._keeps else OFFICE_COLUMNS, key=_key, row_height=ROW_TODAY)
        note = self.tr("Most urgent first") + "\u3000" + self.tr("Enter opens")
        self._card = TableCard(self.table, self.tr("To be done"), note)
        self.evening = EveningCard(porter)
        self._lay_out()
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _work: self.keys_changed.emit())
        self.table.rows.filled.connect(self._let_run_on)
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("TodayPage", "Today")

    def keys(self) -> tuple[KeyHint, ...]:
        """Enter opens; the desk is one key away in each mode; the end of the day is a key of its own."""
        if self.in_the_evening:
            return (
                KeyHint("F9", self.tr("Close the day"), self.evening.submit),
                KeyHint("Ctrl+P", self.tr("Print"), lambda: self.opened.emit("printing", "day_closing")),
                KeyHint("Esc", self.tr("Back"), self._leave_evening),
                KeyHint("F1", self.tr("Help")),
            )
        if not self._may_close:
            return KeyHint("Enter", self.tr("Open")), KeyHint("F1", self.tr("Help"))
        desk = [
            self._to_desk("F2", DeskMode.LEND, self.tr("Lend")),
            self._to_desk("F4", DeskMode.RETURN, self.tr("Return")),
            self._to_desk("F5", DeskMode.SHELVE, self.tr("Shelve")),
            self._to_desk("F7", DeskMode.ASK, self.tr("Ask")),
        ]
        close = KeyHint("F9", self.tr("End of the day"), self._to_evening)
        chase = KeyHint("F6", self.tr("Call in"), self._call_in, self._overdue is not None)
        return (KeyHint("Enter", self.tr("Open")), chase, *desk, close, KeyHint("F1", self.tr("Help")))

    @property
    def in_the_evening(self) -> bool:
        """Whether the end of the day is shown in place of the works."""
        return self._stack.currentWidget() is self.evening

    def first_focus(self) -> QWidget:
        """The keyboard goes to the list."""
        return self.evening.first_focus() if self.in_the_evening else self.table

    def entered(self) -> None:
        """Ask again."""
        self._porter.ask(today, then=self._show)
        if self.in_the_evening:
            self.evening.ask()

    def open(self, argument: object) -> None:
        """The end of the day can be opened here."""
        if argument == EVENING and self._may_close:
            self._to_evening()

    def _lay_out(self) -> None:
        nothing = self.tr("Nothing is open. Scans go to the desk by themselves.")
        if not self._keeps:
            nothing = self.tr("Nothing waits for you. What falls due to your office is listed here.")
        self.table.set_empty(EmptyState("circle-check", nothing))
        figures = _in_a_row(self.figures)
        opens = (
            ("desk", ""),
            ("desk", DeskMode.RETURN.value),
            None,
            ("desk", DeskMode.SHELVE.value),
            ("printing", "carrier_label"),
        )
        for figure, leads in zip(self.figures, opens, strict=True):
            if leads is None:
                figure.opened.connect(self._to_overdue)
            else:
                figure.opened.connect(lambda to=leads: self.opened.emit(*to))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._card)
        self._stack.addWidget(self.evening)
        self.compose(column(self._head, figures, self._stack))

    @property
    def _may_close(self) -> bool:
        return Duty.LEND in self._porter.room.keeper.duties

    def _show_or_hide_figures(self) -> None:
        for figure in self.figures:
            figure.setVisible(self._knows and not self.in_the_evening)

    def _to_evening(self) -> None:
        self._stack.setCurrentWidget(self.evening)
        self._show_or_hide_figures()
        self.evening.ask()
        self.keys_changed.emit()

    def _leave_evening(self) -> None:
        self._stack.setCurrentWidget(self._card)
        self._show_or_hide_figures()
        self.table.setFocus()
        self.keys_changed.emit()

    def _to_desk(self, key: str, mode: DeskMode, word: str) -> KeyHint:
        return KeyHint(key, word, lambda: self.opened.emit("desk", mode.value))

    @property
    def _overdue(self) -> int | None:
        """The overdue loan that the keyboard is on."""
        work = self.table.current()
        late = isinstance(work, Work) and work.matter is Matter.OVERDUE
        return work.loan.loan if late and work is not None and work.loan else None

    def _call_in(self) -> None:
        if self._overdue is not None:
            self.opened.emit("registers", self._overdue)

    def _to_overdue(self) -> None:
        self.table.go_first()
        self.table.setFocus()

    def _show(self, day: Day) -> None:
        self._head.set_fact(self._day_words(day.today))
        if day.figures is not None:
            self._show_figures(day.figures)
        self._knows = day.figures is not None
        self._show_or_hide_figures()
        self.table.show_rows(day.works)
        if self.table.current() is None:
            self.table.go_first()
        self.counted.emit(len(day.works))
        self._tell_missing(day)

    def _let_run_on(self) -> None:
        """What concerns nobody by name has the room of the name for its sentence."""
        self.table.clearSpans()
        about = next(place for place, column in enumerate(COLUMNS) if column.name == "about")
        for place in range(self.table.rows.rowCount()):
            work = self.table.rows.row(place)
            if work is not None and not whom_words(work):
                self.table.setSpan(place, about, 1, 2)

    def _show_figures(self, day: Figures) -> None:
        out, due, late, shelve, label = self.figures
        out.show_figure(str(day.out), self.tr("{0} of them jimi or above").format(day.out_jimi) if day.out_jimi else "")
        due.show_figure(str(day.due_today), self.tr("{0} back today").format(day.back_today) if day.back_today else "")
        longest = self.tr("longest {0} days", "", day.longest_days).format(day.longest_days) if day.overdue else ""
        late.show_figure(str(day.overdue), longest, "stop" if day.overdue else "")
        shelve.show_figure(str(day.to_shelve), self.tr("checked") if day.to_shelve else "")
        label.show_figure(f"{day.unlabelled:,}")

    def _tell_missing(self, day: Day) -> None:
        missing = next((work.roles for work in day.works if work.matter is Matter.ADMINISTRATORS_MISSING), ())
        if missing and missing != self._missing:
            self.said.emit(
                Role.LOOK,
                self.tr("To be completed: the three administrators; until then nothing of jimi level or above."),
            )
        self._missing = missing

    def _day_words(self, day: date) -> str:
        weekdays = self.tr("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split()
        return f"{day.isoformat()} {weekdays[day.weekday()]}"

    def _open(self, work: Work) -> None:
        self.opened.emit(*goes_to(work))

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & _SHOWN:
            self.entered()


def _key(work: Work) -> tuple[object, ...]:
    return work.matter, work.loan.loan if work.loan else work.year, work.print_serial or work.label


def _in_a_row(figures: tuple[Figure, ...]) -> QWidget:
    """All of the same width, whatever their numbers."""
    box = row(*figures)
    layout = box.layout()
    if isinstance(layout, QHBoxLayout):
        for place in range(len(figures)):
            layout.setStretch(place, 1)
    return box
