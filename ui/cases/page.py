"""All transport cases: state, seal, what lies in each; new ones, their labels and packing lists (P-18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.case_facts import CasesRegistered
from recordsroom.domain.cases import LONGEST_OWNER, MOST_CASES
from recordsroom.domain.commands import RegisterCases
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Level
from recordsroom.services.queries import cases as questions
from recordsroom.services.queries.cases import CaseLine, CaseRow
from recordsroom.services.room import Outcome
from ui.cases.columns import CASES, seal_words, state_role, state_words
from ui.desk.wording import box_words
from ui.messages import level_words
from ui.messages.cases import case_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row as in_row
from ui.parts.pane import pane_width
from ui.parts.words import code_words, label
from ui.people.forms import Form, typed
from ui.people.register import Register
from ui.porter import Porter
from ui.shell.page import Page

translate = QCoreApplication.translate

_MOST_INSIDE = 40


class CaseForm(Form):
    """How many new cases, whose they are, up to which level they carry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._owner, self._level = PlainDigits(longest=3), Line(), Choice()
        self._count.setText("1")
        self._owner.setMaxLength(LONGEST_OWNER)
        for level in Level:
            self._level.add(level_words(level), level)
        self._level.choose(Level.MIMI)
        at_most = self.tr("At most {0} at once; the numbers follow by themselves.").format(MOST_CASES)
        self._count_field = self.add(Field(self.tr("How many"), self._count, at_most))
        self._owner_field = self.add(Field(self.tr("Belongs to"), self._owner))
        self.add(Field(self.tr("Carries up to"), self._level))

    def command(self) -> RegisterCases | None:
        """The request, or None with the wrong fields marked."""
        count, owner = int(self._count.text() or 0), typed(self._owner)
        good = 1 <= count <= MOST_CASES
        self._count_field.set_error("" if good else self.tr("From 1 to {0}.").format(MOST_CASES))
        self._owner_field.set_error("" if owner else self.tr("Room or unit that it belongs to."))
        return RegisterCases(count=count, owner=owner, max_level=self._level.chosen()) if good and owner else None


class CasesRegister(Register):
    """The list of cases with its form."""

    packing_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("box", self.tr("No transport case is registered."), self.tr("New cases"), "Ctrl+N")
        empty.acted.connect(self.new)
        super().__init__(porter, CASES, empty, self.tr("New cases"))
        self.search.setPlaceholderText(self.tr("Number, seal, place or owner"))
        self._shown = 0
        self.fresh: tuple[int, ...] = ()
        """The cases that were registered last, whose labels come next."""

    def ask(self) -> None:
        """Ask for every case."""
        self.porter.ask(questions.cases, then=self.show_rows)

    def words(self, row: CaseRow) -> str:
        """Number, state, seal, place and owner."""
        return " ".join((row.case_no, state_words(row), row.seal_no or "", row.place or "", row.owner))

    def count(self) -> str:
        """How many there are, and how many hold something."""
        full = sum(bool(row.things) for row in self.rows)
        return self.tr("{0} cases, {1} with something in them", "", len(self.rows)).format(len(self.rows), full)

    def new(self) -> None:
        """Open the form for new cases."""
        form = CaseForm()
        self.open_form(form, self.tr("New transport cases"), self.tr("Register"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """Which numbers were given, and what comes next."""
        told = outcome.told
        if not isinstance(told, CasesRegistered):
            return super().saved_words(outcome)
        self.fresh = told.cases
        return self.tr("{0} to {1} are registered; Ctrl+P prints their labels.").format(told.first, told.last)

    def show_one(self, row: CaseRow) -> None:
        """Show one case and what lies in it."""

        self._shown += 1
        shown = self._shown

        def show(inside: tuple[CaseLine, ...]) -> None:
            if self.form is None and shown == self._shown:
                self._show_inside(inside)

        self.side.add(label(case_words(row.case_no), "panel"))
        self.side.add(StateMark(state_role(row), state_words(row)))
        facts = Facts()
        labelled = self.tr("printed") if row.labelled else self.tr("not yet")
        facts.show_facts(
            (
                (self.tr("Carries up to"), LevelChip(int(row.max_level), level_words(row.max_level))),
                (self.tr("Seal"), seal_words(row)),
                (self.tr("Set down in"), row.place or "–"),
                (self.tr("Belongs to"), row.owner),
                (self.tr("Label"), labelled),
            )
        )
        self.side.add(facts)
        self._add_acts(row)
        self.porter.ask(questions.case_contents, row.id, then=show)

    def _show_inside(self, inside: tuple[CaseLine, ...]) -> None:
        lines = self.side.section(self.tr("Contents"), self.tr("{0} things", "", len(inside)).format(len(inside)))
        for line in inside[:_MOST_INSIDE]:
            box = label(box_words(line.box_no) if line.box_no else line.copy_no or "", "small-strong")
            lines.addWidget(in_row(box, code_words(line.code), stretch=1))
        if len(inside) > _MOST_INSIDE:
            lines.addWidget(label(self.tr("{0} more").format(len(inside) - _MOST_INSIDE), "small", "text3"))

    def _add_acts(self, row: CaseRow) -> None:
        pack = primary(self.tr("Pack at the desk"), icon="box", key="F6")
        pack.clicked.connect(self.packing_wanted)
        self.side.add_act(pack)
        if row.things:
            listing = secondary(self.tr("Packing list"), icon="list-checks", key="F8")
            listing.clicked.connect(self.list_wanted)
            self.side.add_act(listing)
        self.side.end_acts()


class CasesPage(Page):
    """Holds the list under a head of its own."""

    key = "cases"
    icon = "box"
    left = Signal()
    opened = Signal(str, object)
    """Another page, and what it shall show."""
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the cases that it is about."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.register = CasesRegister(porter)
        self._head = PageHead(self.tr("Transport cases"))
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(lambda: self._head.set_fact(self.register.count()))
        self.register.packing_wanted.connect(self.pack)
        self.register.list_wanted.connect(self.print_list)
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CasesPage", "Transport cases")

    def help_key(self) -> str:
        """Cases stand in the chapter about shelving."""
        return "shelving"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        found = [
            KeyHint("Ctrl+N", self.tr("new cases"), self.register.new),
            KeyHint("F6", self.tr("pack at the desk"), self.pack),
        ]
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("labels"), self.print_labels))
            found.append(KeyHint("F8", self.tr("packing list"), self.print_list))
        found.append(KeyHint("Ctrl+F", self.tr("search"), self.register.to_search))
        return (*found, KeyHint("Esc", self.tr("back to the places"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the cases."""
        self.register.ask()

    def pack(self) -> None:
        """Go on at the desk, where the next scan is a case."""
        self.opened.emit("desk", DeskMode.CASES.value)

    def print_labels(self) -> None:
        """Ask for the labels of the new cases, or of the chosen ones."""
        chosen = tuple(one.id for one in self.register.table.picked_rows() if isinstance(one, CaseRow))
        wanted, self.register.fresh = self.register.fresh or chosen, ()
        if wanted:
            self.labels_wanted.emit("case_label", wanted)

    def print_list(self) -> None:
        """Ask for the packing list of the chosen cases, as far as they hold something."""
        rows = [one for one in self.register.table.picked_rows() if isinstance(one, CaseRow) and one.things]
        if rows and self._prints:
            self.labels_wanted.emit("packing_list", tuple(one.id for one in rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"transport_cases", "case_trips"} and self.isVisible():
            self.entered()
