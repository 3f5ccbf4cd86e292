"""The system page: how this room is set, why, since when; its calendar; and the scanner of this desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from recordsroom.domain.commands import SetPolicy
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import policy as questions
from recordsroom.services.queries.policy import SettingChange, SettingRow
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import GAP_16, ROW_DENSE, Role
from ui.parts.empty import EmptyState
from ui.parts.fields import Line
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.pane import pane_width
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.shell.page import Page
from ui.system.calendar import CALENDAR, Calendar
from ui.system.columns import COLUMNS, SettingLine
from ui.system.form import SettingForm
from ui.system.scanner import SCANNER, ScannerTab
from ui.system.settings import SETTINGS, Setting
from ui.system.side import SettingPane
from ui.system.words import value_words

_SEARCH = 240
_SHEET = "scanner_sheet"


class SystemPage(Page):
    """Shows every setting to everybody, and to keepers the calendar; who may change what is a matter of duty."""

    key = "system"
    icon = "settings-2"

    opened = Signal(str, object)
    """Another page, and what to show there."""

    def __init__(self, porter: Porter, scanner: ScannerTab | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self.scanner = porter, scanner
        self._sets = Duty.SET_POLICY in porter.room.keeper.duties
        self._rows: dict[str, SettingRow] = {}
        self._shown, self._told, self._asked = "", ("", Role.OK), 0
        self.search = Line(ghost=self.tr("Setting, value or rule"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH)
        self.table = Table(COLUMNS, key=lambda line: line.name, row_height=ROW_DENSE)
        self.table.set_empty(EmptyState("settings-2", self.tr("No setting is like that.")))
        self.side = SettingPane()
        self._head = PageHead(self.title(), "", self.search)
        self.calendar = Calendar(porter) if Duty.KEEP_PEOPLE in porter.room.keeper.duties else None
        self._lay_out()
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _line: self.change())
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._to_table)
        self.side.save.clicked.connect(self.save)
        self.side.default.clicked.connect(self.fill_in_default)
        porter.changed.connect(self._changed)

    def title(self) -> str:
        """The page's name in the rail."""
        return self.tr("System")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the page; those who may not change anything have fewer."""
        turn = tuple(self._turn_hint(tab) for tab in self._stack_tabs() if tab is not self._stack.currentWidget())
        if self._in_front is not None:
            return self._calendar_keys(self._in_front, turn)
        if self._testing is not None:
            return (*self._testing.keys(), *turn)
        search = KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus)
        if not self._sets:
            return KeyHint("↑↓", self.tr("choose a setting")), search, *turn
        return (
            KeyHint("↑↓", self.tr("choose a setting")),
            KeyHint("Enter", self.tr("change, then save")),
            KeyHint("Ctrl+Enter", self.tr("save"), self.save),
            KeyHint("Ctrl+Return", "", self.save, told=False),
            KeyHint("Esc", self.tr("back to the list"), self.put_away),
            KeyHint("F6", self.tr("default"), self.fill_in_default),
            search,
            *turn,
        )

    def first_focus(self) -> QWidget | None:
        """Work begins in the list, or in the form while one is open."""
        front = self._in_front
        if self._testing is not None:
            return self._testing.report.field
        if front is None:
            return self.table
        return front.form.first_focus() if front.form is not None else front.table

    def entered(self) -> None:
        """Ask how everything stands."""
        if self._in_front is not None:
            self._in_front.ask()
        self._porter.ask(questions.settings, then=self._show_rows)

    def open(self, argument: object) -> None:
        """Show the setting of this name, the form for the calendar, or the test of the scanner."""
        if argument == CALENDAR and self.calendar is not None:
            self._turn_to_tab(self.calendar)
            self.calendar.new_when_known()
            return
        if argument == SCANNER and self.scanner is not None:
            self._turn_to_tab(self.scanner)
            return
        self._tabs.setCurrentIndex(0)
        self.search.clear()
        if not self.table.go_to(str(argument)):
            # The rows have not come yet; they will open with this one.
            self._shown = str(argument)

    def change(self) -> None:
        """Go from the list into the field."""
        if self.side.form is not None:
            self.side.form.begin()

    def fill_in_default(self) -> None:
        """Put the default into the field; nothing is saved yet."""
        form = self.side.form
        if form is not None:
            form.show_text(form.setting.default)
            form.begin()

    def put_away(self) -> None:
        """Forget what was typed and go back to the list."""
        self._show(self.table.current())
        self._to_table()

    def save(self) -> None:
        """Ask the room for the new value; the same value again is no act."""
        form = self.side.form
        text = form.answer() if form is not None else None
        if form is None or text is None:
            return
        if text == self._porter.room.policy.text_of(form.setting.name):
            self.put_away()
            return
        setting = form.setting
        request = SetPolicy(name=setting.name, value=text)
        self._porter.do(request, lambda outcome: self._saved(setting, text, outcome), self._refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes of both tabs the width that fits the window."""
        super().resizeEvent(event)
        for pane in (self.side, *(tab.side for tab in (self.calendar, self.scanner) if tab is not None)):
            pane.setFixedWidth(pane_width(self.window().width()))

    @property
    def _in_front(self) -> Calendar | None:
        """The calendar while it is in front."""
        return self.calendar if self._stack.currentWidget() is self.calendar else None

    @property
    def _testing(self) -> ScannerTab | None:
        """The test of the scanner while it is in front."""
        return self.scanner if self._stack.currentWidget() is self.scanner else None

    def _lay_out(self) -> None:
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(self.tr("Settings"))
        self._stack.addWidget(row(TableCard(self.table), self.side, stretch=0, gap=GAP_16))
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
        self._tabs.currentChanged.connect(self._turn_to)
        self.compose(column(self._tabs, self._stack), None, self._head)
        # Shown only now: without a place on the page it would be a window of its own.
        self._tabs.setVisible(self._tabs.count() > 1)

    def _stack_tabs(self) -> tuple[QWidget, ...]:
        return tuple(self._stack.widget(place) for place in range(self._stack.count()))

    def _turn_to_tab(self, tab: QWidget) -> None:
        self._tabs.setCurrentIndex(self._stack.indexOf(tab))

    def _turn_hint(self, tab: QWidget) -> KeyHint:
        key = "F3" if tab is self.calendar else "F8" if tab is self.scanner else "F2"
        return KeyHint(key, self._tabs.tabText(self._stack.indexOf(tab)), lambda: self._turn_to_tab(tab))

    def _calendar_keys(self, calendar: Calendar, turn: tuple[KeyHint, ...]) -> tuple[KeyHint, ...]:
        if calendar.form is not None:
            return calendar.form_keys()
        search = KeyHint("Ctrl+F", self.tr("search"), calendar.search.setFocus)
        return (*calendar.keys(), search, *turn)

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
        if not self.table.go_to(self._shown):
            self.table.go_first()
        self._show(self.table.current())
        self._tell_count()

    def _choose(self, line: SettingLine | None) -> None:
        if line is not None and line.name != self._shown:
            self._told = ("", Role.OK)
            self._show(line)

    def _show(self, line: SettingLine | None) -> None:
        if line is None:
            self.side.clear()
            self.side.form = None
            return
        self._shown = line.name
        focus = self.window().focusWidget()
        if focus is not None and self.side.isAncestorOf(focus):
            # The field goes away, and the keyboard with it to wherever Qt likes.
            self._to_table()
        form = SettingForm(line.setting, self._porter.room.policy) if self._sets else None
        if form is not None:
            form.submitted.connect(self.save)
        self.side.show_setting(line, form, *self._told)
        self._asked += 1
        asked = self._asked
        self._porter.ask(questions.setting_changes, line.name, then=lambda found: self._show_changes(asked, found))

    def _show_changes(self, asked: int, changes: tuple[SettingChange, ...]) -> None:
        if asked == self._asked:
            self.side.show_changes(self._shown, changes)

    def _saved(self, setting: Setting, text: str, outcome: Outcome) -> None:
        told = self.tr("{0} is now: {1}. Journal entry {2}.")
        words = told.format(setting.called(), value_words(setting.name, text), f"{outcome.entry:,}")
        self._told = (words, Role.OK)
        self._to_table()

    def _refused(self, failed: Exception) -> None:
        if self.side.form is not None:
            self.side.form.show_wrong(messages.sentence(failed))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"policies", "calendar_days"} and self.isVisible():
            self.entered()
