"""The system page: how this room is set, why, since when; its calendar; and the scanner of this desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from recordsroom.domain.approval_matrix import CELLS
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import policy as questions
from recordsroom.services.queries.policy import SettingRow
from recordsroom.services.rule_book import rule_book
from ui.look.tokens import GAP_16, ROW_DENSE
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.list_search import ListSearch
from ui.parts.pane import pane_width
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.shell.page import Page
from ui.system.backups import BACKUPS, Backups
from ui.system.calendar import CALENDAR, Calendar
from ui.system.columns import COLUMNS, SettingLine
from ui.system.desk import DESK, DeskTab
from ui.system.editing import SettingEditing
from ui.system.matrix import MATRIX, MatrixTab
from ui.system.rules import RULES_TAB, RulesTab
from ui.system.scanner import SCANNER, ScannerTab
from ui.system.settings import SETTINGS
from ui.system.words import value_words

translate = QCoreApplication.translate

_SEARCH = 240
_SHEET = "scanner_sheet"
_TAB_KEYS = ("F3", "F11", "F8", "F9", "F10", "F12")


class SystemPage(Page):
    """Shows every setting to everybody, and to keepers the calendar; who may change what is a matter of duty."""

    key = "system"
    icon = "settings-2"

    opened = Signal(str, object)
    """Another page, and what to show there."""

    def __init__(
        self,
        porter: Porter,
        scanner: ScannerTab | None = None,
        desk: DeskTab | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._porter, self.scanner, self.desk = porter, scanner, desk
        self._rows: dict[str, SettingRow] = {}
        self.search = ListSearch(self.tr("Setting, value or rule"))
        self.search.setFixedWidth(_SEARCH)
        self.table = Table(COLUMNS, key=lambda line: line.name, row_height=ROW_DENSE)
        self.table.set_empty(EmptyState("settings-2", self.tr("No setting is like that.")))
        self._editing = SettingEditing(porter, self)
        self.side, self.matrix, self.rules = self._editing.side, MatrixTab(porter), RulesTab(porter)
        self._head = PageHead(self.title(), "", self.search)
        self.calendar = Calendar(porter) if Duty.KEEP_PEOPLE in porter.room.keeper.duties else None
        self.backups = Backups(porter)
        self._lay_out()
        self.table.chosen.connect(self._editing.choose)
        self.table.opened.connect(lambda _line: self.change())
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._to_table)
        self.search.left.connect(self._to_table)
        self._editing.left.connect(self._to_table)
        self._editing.left.connect(self.keys_changed)
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("SystemPage", "System")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the page; those who may not change anything have fewer."""
        turn = tuple(self._turn_hint(tab) for tab in self._stack_tabs() if tab is not self._stack.currentWidget())
        if self._in_front is not None:
            return self._register_keys(self._in_front, turn)
        if self._testing is not None:
            return (*self._testing.keys(), *turn)
        if self._stack.currentWidget() is self.matrix:
            return (*self.matrix.keys(), *turn)
        if self._stack.currentWidget() is self.rules:
            return (*self.rules.keys(), KeyHint("Ctrl+F", self.tr("search"), self.rules.search.setFocus), *turn)
        search = KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus)
        if not self._editing.allowed:
            return KeyHint("↑↓", self.tr("choose a setting")), search, *turn
        return (
            KeyHint("↑↓", self.tr("choose a setting")),
            KeyHint("Enter", self.tr("change, then save")),
            KeyHint("Ctrl+Enter", self.tr("save"), self.save),
            KeyHint("Ctrl+Return", "", self.save, told=False),
            KeyHint("Esc", self.tr("back to the list"), self.put_away),
            KeyHint("F6", self.tr("default"), self.fill_in_default),
            KeyHint(
                "Ctrl+Z", self.tr("take the change back"), self._editing.take_back, told=self._editing.can_take_back
            ),
            search,
            *turn,
        )

    def first_focus(self) -> QWidget | None:
        """Work begins in the list, or in the form while one is open."""
        front = self._in_front
        if self._testing is not None:
            return self._testing.first_focus()
        if self._stack.currentWidget() is self.matrix:
            return self.matrix.grid
        if self._stack.currentWidget() is self.rules:
            return self.rules.table
        if front is None:
            return self.table
        return front.form.first_focus() if front.form is not None else front.table

    def entered(self) -> None:
        """Ask how everything stands."""
        if self._in_front is not None:
            self._in_front.ask()
        self.matrix.ask()
        self.rules.ask()
        self._porter.ask(questions.settings, then=self._show_rows)

    def open(self, argument: object) -> None:
        """Show the setting of this name, the form for the calendar, or the test of the scanner."""
        if argument == CALENDAR and self.calendar is not None:
            self._turn_to_tab(self.calendar)
            self.calendar.new_when_known()
            return
        here = {BACKUPS: self.backups, SCANNER: self.scanner, DESK: self.desk}
        if isinstance(argument, str) and (tab := here.get(argument)) is not None:
            self._turn_to_tab(tab)
            return
        if argument == MATRIX or argument in CELLS:
            self._turn_to_tab(self.matrix)
            self.matrix.open(str(argument))
            return
        if argument == RULES_TAB or argument in rule_book():
            self._turn_to_tab(self.rules)
            self.rules.open(str(argument))
            return
        self._tabs.setCurrentIndex(0)
        self.search.clear()
        if not self.table.go_to(str(argument)):
            # The rows have not come yet; they will open with this one.
            self._editing.name = str(argument)

    def change(self) -> None:
        """Go from the list into the field."""
        self._editing.begin()

    def fill_in_default(self) -> None:
        """Put the default into the field; nothing is saved yet."""
        self._editing.fill_in_default()

    def put_away(self) -> None:
        """Forget what was typed and go back to the list."""
        self._editing.put_away()

    def save(self) -> None:
        """Ask the room for the new value."""
        self._editing.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes of both tabs the width that fits the window."""
        super().resizeEvent(event)
        tabs = (self.matrix, self.rules, self.backups, self.calendar, self.scanner, self.desk)
        for pane in (self.side, *(tab.side for tab in tabs if tab is not None)):
            pane.setFixedWidth(pane_width(self.window().width()))

    @property
    def _in_front(self) -> Calendar | Backups | None:
        """The register in which something may be entered, while it is in front."""
        shown = self._stack.currentWidget()
        return next((tab for tab in (self.calendar, self.backups) if tab is not None and tab is shown), None)

    @property
    def _testing(self) -> ScannerTab | DeskTab | None:
        """What is of this PC, its scanner or its look, while it is in front."""
        shown = self._stack.currentWidget()
        return next((tab for tab in (self.scanner, self.desk) if tab is not None and tab is shown), None)

    def _lay_out(self) -> None:
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(self.tr("Settings"))
        self._stack.addWidget(row(TableCard(self.table), self.side, stretch=0, gap=GAP_16))
        self._tabs.addTab(self.tr("Who may approve"))
        self._stack.addWidget(self.matrix)
        self.matrix.counted.connect(self._tell_count)
        self._tabs.addTab(self.tr("Rules"))
        self._stack.addWidget(self.rules)
        self.rules.counted.connect(self._tell_count)
        self._tabs.addTab(self.tr("Backups"))
        self._stack.addWidget(self.backups)
        self.backups.keys_changed.connect(self.keys_changed)
        self.backups.counted.connect(self._tell_count)
        if self.calendar is not None:
            self._tabs.addTab(self.tr("Working calendar"))
            self._stack.addWidget(self.calendar)
            self.calendar.keys_changed.connect(self.keys_changed)
            self.calendar.counted.connect(self._tell_count)
        if self.scanner is not None:
            self._tabs.addTab(self.tr("Scanner"))
            self._stack.addWidget(self.scanner)
            self.scanner.report.heard.connect(self._tell_count)
            self.scanner.print_wanted.connect(lambda: self.opened.emit("printing", _SHEET))
        if self.desk is not None:
            self._tabs.addTab(self.tr("This PC"))
            self._stack.addWidget(self.desk)
            self.desk.form.kept.connect(self._tell_count)
        self._tabs.currentChanged.connect(self._turn_to)
        self.compose(column(self._tabs, self._stack), None, self._head)
        # Shown only now: without a place on the page it would be a window of its own.
        self._tabs.setVisible(self._tabs.count() > 1)

    def _stack_tabs(self) -> tuple[QWidget, ...]:
        return tuple(self._stack.widget(place) for place in range(self._stack.count()))

    def _turn_to_tab(self, tab: QWidget) -> None:
        self._tabs.setCurrentIndex(self._stack.indexOf(tab))

    def _turn_hint(self, tab: QWidget) -> KeyHint:
        tabs = (self.calendar, self.backups, self.scanner, self.matrix, self.rules, self.desk)
        key = next((key for one, key in zip(tabs, _TAB_KEYS, strict=True) if one is tab), "F2")
        return KeyHint(key, self._tabs.tabText(self._stack.indexOf(tab)), lambda: self._turn_to_tab(tab))

    def _register_keys(self, front: Calendar | Backups, turn: tuple[KeyHint, ...]) -> tuple[KeyHint, ...]:
        if front.form is not None:
            return front.form_keys()
        search = KeyHint("Ctrl+F", self.tr("search"), front.search.setFocus)
        return (*front.keys(), search, *turn)

    def _turn_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.search.setVisible(place == 0)
        self._tell_count()
        self.entered()
        self.keys_changed.emit()
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()

    def _tell_count(self) -> None:
        if self._in_front is not None:
            self._head.set_fact(self._in_front.count())
        elif self._testing is not None:
            self._head.set_fact(self._testing.count())
        elif self._stack.currentWidget() is self.matrix:
            self._head.set_fact(self.matrix.count())
        elif self._stack.currentWidget() is self.rules:
            self._head.set_fact(self.rules.count())
        elif self._rows:
            own = sum(self._rows[setting.name].text != setting.default for setting in SETTINGS)
            self._head.set_fact(self.tr("{0} settings, {1} set here").format(len(SETTINGS), own))

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, rows: tuple[SettingRow, ...]) -> None:
        self._rows = {row.name: row for row in rows}
        self._fill()

    def _fill(self) -> None:
        wanted, lines, group = self.search.text().strip().casefold(), list[SettingLine](), ""
        for setting in SETTINGS:
            row = self._rows.get(setting.name)
            if row is None:
                continue
            said = (setting.group(), setting.called(), value_words(row.name, row.text), setting.rule)
            if wanted in " ".join(said).casefold():
                lines.append(SettingLine(setting, row, first=setting.group() != group))
                group = setting.group()
        self.table.show_rows(lines)
        if not self.table.go_to(self._editing.name):
            self.table.go_first()
        self._editing.show(self.table.current())
        self._tell_count()

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"policies", "calendar_days", "backups", "drills", "restores"} and self.isVisible():
            self.entered()
