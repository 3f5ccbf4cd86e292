"""One register of people: a search line, a table, and a side pane that shows the chosen one or a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.commands import Command
from recordsroom.services.pinyin import found_by, learn
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import GAP_12, GAP_16, Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.keybar import KeyHint
from ui.parts.list_search import ListSearch
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label
from ui.people.forms import Form
from ui.porter import Porter
from ui.rows import Column

_SEARCH = 280


class Register(QWidget):
    """What the three registers share; each of them asks, words and fills its own pane."""

    keys_changed = Signal()
    counted = Signal()
    """The number of rows is another now."""

    def __init__(self, porter: Porter, columns: Sequence[Column[Any]], empty: EmptyState, new: str = "") -> None:
        super().__init__()
        self.porter = porter
        self.table = Table(columns, key=lambda row: row.id)
        self.table.set_empty(empty)
        self.filters = QHBoxLayout()
        """What narrows the list beside the search."""
        self.search = ListSearch()
        self.search.setFixedWidth(_SEARCH)
        self.side = Pane(framed=True)
        self.form: Form | None = None
        self.rows: tuple[Any, ...] = ()
        self.told = ""
        self._moving = False
        """Whether the list moves by itself, to where something was done."""
        self._beside: object = None
        """The row that stands in the pane, with what was told last."""
        self._wanted: int | None = None
        self._sent: list[Form] = []
        """The forms whose requests are under way, in the order in which their answers will come."""
        self._lay_out(new)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_table)
        self.search.left.connect(self._to_table)
        self.table.chosen.connect(self._stepped)

    # --- what each register says for itself ---

    def ask(self) -> None:
        """Ask the room for the rows; answer with `show_rows`."""
        raise NotImplementedError

    def words(self, row: Any) -> str:
        """Everything about a row that can be searched for."""
        raise NotImplementedError

    def fits(self, _row: Any) -> bool:
        """Whether a row passes what narrows the list beside the search."""
        return True

    def show_one(self, row: Any) -> None:
        """Fill the pane with one row; it is empty already, but for what was done last."""
        raise NotImplementedError

    def show_always(self) -> None:
        """Add to the pane what belongs there whichever row is chosen, or none."""

    def new(self) -> None:
        """Open the form for a new entry, where the keeper may make one."""

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys while no form is open."""
        return ()

    def take(self, seen: Any) -> None:
        """Put what was scanned where it belongs; a register without labels leaves it."""

    def count(self) -> str:
        """How many there are, in words, for the head of the page."""
        return ""

    # --- what they share ---

    @property
    def busy(self) -> bool:
        """Whether something is typed in the pane."""
        return self.form is not None

    def to_search(self) -> None:
        """Put the keyboard into the search; what was searched for before goes with the first letter typed."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def go_to(self, key: int) -> None:
        """Show the row with this number, as soon as it is known."""
        self._moving, self._wanted = True, key
        self.search.clear()
        self.ask()

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these rows, as far as they hold what was searched for."""
        self.rows, self._moving = rows, True
        # The sounds are learnt beside the room, so that the first letter typed waits for nothing.
        self.porter.run(lambda _progress: learn(map(self.words, rows)), lambda _count: None)
        self._filter(self.search.text())
        if self._wanted is not None and self.table.go_to(self._wanted):
            self._wanted = None
        elif self.table.current() is None:
            self.table.go_first()
        self._show_chosen(self.table.current())
        self._moving = False
        self.counted.emit()

    def open_form(self, form: Form, title: str, act: str, command: Any) -> None:
        """Show a form; `command()` answers the request it makes, or None while something is wrong."""
        self.form = form
        self.side.clear()
        self.side.add(label(title, "panel"))
        self.side.add(form)
        save = primary(act, icon="check", key="Ctrl+Enter", big=True)
        save.clicked.connect(self.save)
        self.side.add_act(save)
        self._command = command
        form.submitted.connect(self.save)
        form.keys_changed.connect(self.keys_changed)
        form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def save(self) -> None:
        """Ask the room for what the form says, once however often it is pressed."""
        if not self.may_send() or self.form is None:
            return
        request: Command | None = self._command()
        if request is not None:
            self.porter.do(request, *self.sending())
        else:
            self.form.to_wrong()

    def may_send(self) -> bool:
        """Whether a form is open whose request is not under way already."""
        return self.form is not None and self.form not in self._sent

    def sending(self) -> tuple[Callable[[Outcome], None], Callable[[Exception], None]]:
        """Note that the form's request goes out; whom its answer is given to, and its refusal."""
        assert self.form is not None, "only a form is sent"
        self._sent.append(self.form)
        return self._answered, self._turned_down

    def close_form(self) -> None:
        """Put the form away and show the chosen row again."""
        if self.form is not None:
            self.form = None
            self._show_chosen(self.table.current())
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.keys_changed.emit()

    def form_keys(self) -> tuple[KeyHint, ...]:
        """The keys while a form is open."""
        save = KeyHint("Ctrl+Enter", self.tr("save"), self.save)
        other_enter = KeyHint("Ctrl+Return", "", self.save, told=False)
        away = KeyHint("Esc", self.tr("put away"), self.close_form)
        own = self.form.keys() if self.form is not None else ()
        return KeyHint("Enter", self.tr("next field")), *own, save, other_enter, away

    def saved_words(self, outcome: Outcome) -> str:
        """What is told after something was entered."""
        return self.tr("Entered; journal entry {0}.").format(f"{outcome.entry:,}")

    def row_made(self, outcome: Outcome) -> int | None:
        """The row that the list goes to after something was entered."""
        return getattr(outcome.told, "id", None)

    def refused(self, failed: Exception) -> None:
        """Say in the form, or in the pane, why the room refused, and the way on."""
        words = messages.in_a_form(failed)
        if self.form is not None:
            self.form.show_wrong(words)
        else:
            self.tell(words, Role.STOP)

    def tell(self, sentence: str, role: Role = Role.OK) -> None:
        """Say in the pane what was done last; it stays until another row is chosen."""
        self.told, self._told_role = sentence, role
        self._show_chosen(self.table.current())

    def _answered(self, outcome: Outcome) -> None:
        """Close the form that was sent, and no other that was opened meanwhile."""
        if self._sent.pop(0) is self.form or self.form is None:
            self._saved(outcome)
        else:
            self.told, self._told_role = self.saved_words(outcome), self.saved_role(outcome)
            self.ask()

    def _turned_down(self, failed: Exception) -> None:
        if self._sent.pop(0) is self.form or self.form is None:
            self.refused(failed)
        else:
            self.told, self._told_role = messages.in_a_form(failed), Role.STOP

    def saved_role(self, _outcome: Outcome) -> Role:
        """As what it is told: that it is done, or that it is to be looked at."""
        return Role.OK

    def _saved(self, outcome: Outcome) -> None:
        self.told, self._told_role = self.saved_words(outcome), self.saved_role(outcome)
        self._moving, self._wanted = True, self.row_made(outcome)
        self.search.clear()
        self.close_form()
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back reads no old news."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.told = ""

    def _stepped(self, row: Any) -> None:
        if row is not None and row.id != self._beside and not self._moving:
            self.told = ""
        self._show_chosen(row)

    def _show_chosen(self, row: Any) -> None:
        if self.form is not None:
            return
        self._beside = self._beside if row is None else row.id
        self.side.clear()
        if self.told:
            said = SignBox(self._told_role)
            self.side.add(said)
            said.say(self.told)
        if row is not None:
            self.show_one(row)
        self.show_always()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.table.show_rows([row for row in self.rows if self.fits(row) and found_by(self.words(row), wanted)])
        if self.table.current() is None:
            # A list that is shown anew tells nobody that its row is gone; the pane is never about what is not found.
            self.table.go_first()
            self._show_chosen(self.table.current())

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_first()

    def _lay_out(self, new: str) -> None:
        self._told_role = Role.OK
        filters = QHBoxLayout()
        for line in (filters, self.filters):
            line.setSpacing(GAP_12)
        filters.addWidget(self.search)
        filters.addLayout(self.filters)
        filters.addStretch(1)
        if new:
            button = secondary(new, icon="plus", key="Ctrl+N")
            button.clicked.connect(self.new)
            filters.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(GAP_12)
        left.addLayout(filters)
        self.card = TableCard(self.table)
        left.addWidget(self.card, 1)
        self.left = left
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_16)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)
