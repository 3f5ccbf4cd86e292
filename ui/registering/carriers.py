"""The copies of one record: what is written about each is put right, and further ones are entered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from recordsroom.domain.commands import AddCarriers, Command, EditCarrier, NewCarrier
from recordsroom.domain.copy_numbers import expanded
from recordsroom.domain.values import CarrierKind
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries.record_details import CarrierRow, RecordDetails
from recordsroom.services.room import Outcome
from ui import messages
from ui.holdings.words import to_be_checked
from ui.look.tokens import GAP_8, GAP_12, Role
from ui.parts.card import Card
from ui.parts.fields import Choice, Line, PlainDigits
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.forms import Form, typed
from ui.porter import Porter
from ui.registering.side import EntrySide
from ui.registering.words import carrier_kind_words
from ui.shell.page import Page

_MOST_DIGITS = 5


class CarrierLine:
    """The three fields of one copy, or of the copies to be added."""

    def __init__(self, row: CarrierRow | None) -> None:
        self.row = row
        self.kind, self.copy_no = (
            Choice(),
            Line(row.copy_no or "" if row else "", to_be_checked() if row else "000616-000618"),
        )
        self.pages = PlainDigits(to_be_checked(), _MOST_DIGITS)
        for kind in CarrierKind:
            self.kind.add(carrier_kind_words(kind), kind)
        self.kind.choose(row.kind if row else CarrierKind.PAPER)
        self.pages.setText(str(row.pages) if row and row.pages else "")

    @property
    def editors(self) -> tuple[QWidget, ...]:
        """In the order of the keyboard."""
        return self.kind, self.copy_no, self.pages

    def command(self) -> EditCarrier | None:
        """What was changed, or None where nothing was."""
        if self.row is None:
            return None
        kind, copy_no, pages = CarrierKind(self.kind.chosen()), typed(self.copy_no) or None, self._pages()
        if (kind, copy_no, pages) == (self.row.kind, self.row.copy_no, self.row.pages):
            return None
        return EditCarrier(carrier=self.row.id, kind=kind, copy_no=copy_no, pages=pages)

    def further(self, count: int) -> tuple[NewCarrier, ...]:
        """The copies to be added: as many as numbers are named, else as many as were said."""
        numbers = expanded(self.copy_no.text()) or ()
        kind, pages = CarrierKind(self.kind.chosen()), self._pages()
        each: tuple[str | None, ...] = numbers or (None,) * count
        return tuple(NewCarrier(kind=kind, copy_no=number, pages=pages) for number in each)

    def _pages(self) -> int | None:
        return int(self.pages.text()) if self.pages.text() else None


class CarriersForm(Form):
    """A line for each copy, and one for further copies."""

    def __init__(self, carriers: tuple[CarrierRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [CarrierLine(row) for row in carriers]
        self.new, self.count = CarrierLine(None), PlainDigits("0", _MOST_DIGITS)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_12)
        grid.setVerticalSpacing(GAP_8)
        heads = ("", self.tr("Carrier"), self.tr("Copy no."), self.tr("Pages"), "")
        for place, words in enumerate(heads):
            grid.addWidget(label(words, "small", "text2"), 0, place)
        for at, line in enumerate(self.lines, 1):
            self._put(grid, at, line, self._name(line.row), label("", "small"))
        self._put(grid, len(self.lines) + 1, self.new, self.tr("Further copies"), self.count)
        for place, stretch in enumerate((2, 2, 3, 1, 1)):
            grid.setColumnStretch(place, stretch)
        box = QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        box.setLayout(grid)
        self.add_plain(box)
        self.take_keys(self.count)
        self.count.setAccessibleName(self.tr("How many further copies"))

    def commands(self, record: int) -> list[Command]:
        """Everything that was changed, each an entry of its own."""
        changed: list[Command] = [command for line in self.lines if (command := line.command()) is not None]
        count = int(self.count.text() or 0)
        further = self.new.further(count) if count or self.new.copy_no.text() else ()
        return [*changed, AddCarriers(record=record, carriers=further)] if further else changed

    def _put(self, grid: QGridLayout, at: int, line: CarrierLine, name: str, last: QWidget) -> None:
        grid.addWidget(label(name, "small", "text2"), at, 0)
        for place, editor in enumerate(line.editors, 1):
            grid.addWidget(editor, at, place)
            self.take_keys(editor)
            editor.setAccessibleName(f"{name} {place}")
        grid.addWidget(last, at, 4)

    def _name(self, row: CarrierRow | None) -> str:
        if row is None:
            return ""
        if row.parent_id is not None:
            return self.tr("Disc with its volume")
        if row.copy_index is None:
            return self.tr("The only copy")
        return self.tr("Copy {0} of {1}").format(row.copy_index, row.copies)


class CarriersPage(Page):
    """Shows the copies as fields; what was changed is sent copy by copy."""

    left = Signal()
    said = Signal(object, str)

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.form = CarriersForm(())
        self.side, self._head, self._card = EntrySide(), PageHead(self.tr("Copies")), Card()
        self._record, self._waiting, self._done = 0, list[Command](), 0
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card.add(self._area, 1)
        self.side.save_wanted.connect(self.save)
        self.compose(self._card, self.side, self._head)

    def start(self, record: int) -> None:
        """Show the copies of this record."""
        self._record = record
        self._porter.ask(detail_questions.record_details, record, then=self._show)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the fields."""
        return (
            KeyHint("Enter", self.tr("next field")),
            KeyHint("Ctrl+Enter", self.tr("save"), self.save),
            KeyHint("Ctrl+Return", "", self.save, told=False),
            KeyHint("Esc", self.tr("back"), self.left.emit),
        )

    def first_focus(self) -> QWidget | None:
        """The first copy's fields."""
        return self.form.first_focus()

    def save(self) -> None:
        """Send every change, one after the other; the first that is refused ends it."""
        if not self._waiting:
            self._waiting, self._done = self.form.commands(self._record), 0
            self._next()

    def _next(self) -> None:
        if self._waiting:
            self._porter.do(self._waiting[0], self._sent, self._refused)
            return
        if self._done:
            self.said.emit(Role.OK, self.tr("{0} carriers were put right.", "", self._done).format(self._done))
        self.left.emit()

    def _sent(self, _outcome: Outcome) -> None:
        self._waiting.pop(0)
        self._done += 1
        self._next()

    def _refused(self, failed: Exception) -> None:
        self._waiting = []
        self._porter.ask(
            detail_questions.record_details, self._record, then=partial(self._show, wrong=messages.in_a_form(failed))
        )

    def _show(self, details: RecordDetails | None, wrong: str = "") -> None:
        if details is None:
            self.left.emit()
            return
        self.form = CarriersForm(details.carriers)
        self.form.submitted.connect(self.save)
        self.form.show_wrong(wrong)
        inside = QWidget()
        inside.setProperty("scrolled", True)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, GAP_12, 0)
        inner.addWidget(self.form)
        inner.addStretch(1)
        self._area.setWidget(inside)
        self.side.begin(self.tr("Save"))
        self.side.code.show_plain(details.reference_code, details.series or "")
        rules = [
            self.tr("From jimi up every copy has its number."),
            self.tr("Pages of what is out are counted when it comes back."),
        ]
        self.side.tell(rules, self.tr("Copies"))
        self.form.first_focus().setFocus()
