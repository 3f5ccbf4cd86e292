"""The reading room 阅览室: its seats as a plan, the visit at the chosen one, seats set up and labelled (F-15, N13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from recordsroom.domain.commands import AddSeat, ChangeSeat
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.reading_counts import ReadingCounts, read_today
from recordsroom.services.queries.scanned_seat import SeatSeen
from recordsroom.services.queries.seats import seat_plan
from ui import messages
from ui.desk.reading_side import seat_card, visit_card
from ui.look.tokens import GAP_16, Role
from ui.parts.buttons import primary, secondary
from ui.parts.card import Card
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.porter import Porter
from ui.reading.plan import SeatPlan
from ui.reading.seat_form import SeatForm
from ui.shell.page import Page

translate = QCoreApplication.translate

_EVERY_MS = 30_000
"""How often the minutes are told anew."""


class ReadingPage(Page):
    """Decides nothing: it asks who sits where and shows it."""

    key = "reading"
    icon = "book-open"

    left = Signal()
    opened = Signal(str, object)
    """The desk, and the label of the seat that it goes on with."""
    labels_wanted = Signal(str, tuple)
    """The form and the seats that it is about."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self._sets_up, self._prints = Duty.KEEP_SHELVES in duties, Duty.PRINT in duties
        self.form: SeatForm | None = None
        self._wanted = ""
        """The number of the seat that is to be chosen once it is here."""
        self._told: tuple[Role, str] = (Role.OK, "")
        self._seats: tuple[SeatSeen, ...] = ()
        self._counts = ReadingCounts(0, 0)
        self.plan, self.side = SeatPlan(), Pane()
        self._head = PageHead(self.title())
        self._empty = EmptyState("armchair", self.tr("No seat is set up yet."), self.tr("New seat"), "Ctrl+N")
        self._main = QStackedWidget()
        self._lay_out()
        self.plan.chosen.connect(lambda _seat: self._show_chosen(forget=True))
        self.plan.opened.connect(lambda _seat: self.at_desk())
        self._empty.acted.connect(self.new_seat)
        porter.changed.connect(self._changed)
        clock = QTimer(self)
        clock.setInterval(_EVERY_MS)
        clock.timeout.connect(self._tell_time)
        clock.start()

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("ReadingPage", "Reading room")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the plan, or of the form beside it."""
        if self.form is not None:
            save = KeyHint("Ctrl+Enter", self.tr("save"), self.save)
            other_enter = KeyHint("Ctrl+Return", "", self.save, told=False)
            return (
                KeyHint("Enter", self.tr("next field")),
                save,
                other_enter,
                KeyHint("Esc", self.tr("put away"), self.close_form),
            )
        found = [KeyHint("←→↑↓", self.tr("choose")), KeyHint("Enter", self.tr("at the desk"))]
        if self._sets_up:
            found.append(KeyHint("Ctrl+N", self.tr("new seat"), self.new_seat))
            found.append(KeyHint("F2", self.tr("change seat"), self.change_seat, self.plan.current is not None))
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("labels"), self.print_labels, bool(self._seats)))
        found.append(KeyHint("F7", self.tr("register"), lambda: self.opened.emit("visits", None)))
        return (*found, KeyHint("Esc", self.tr("back to the desk"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the plan."""
        return self.form.first_focus() if self.form is not None else self.plan

    def entered(self) -> None:
        """Ask who sits where."""
        self._porter.ask(read_today, then=self._show_counts)
        self._porter.ask(seat_plan, then=self._show)

    def open(self, argument: object) -> None:
        """Stand on the seat of this number."""
        if isinstance(argument, str):
            self._wanted = argument

    def at_desk(self) -> None:
        """Go on at the desk with the chosen seat."""
        if self.plan.current is not None:
            self.opened.emit("desk", self.plan.current.digits)

    def new_seat(self) -> None:
        """Ask for a new seat; the next number is proposed."""
        if self._sets_up and self.form is None:
            numbers = [int(seat.seat_no) for seat in self._seats if seat.seat_no.isdecimal()]
            self._ask(SeatForm(proposed=str(max(numbers, default=0) + 1)), self.tr("New seat"))

    def change_seat(self) -> None:
        """Ask what the chosen seat is for now."""
        seat = self.plan.current
        if self._sets_up and seat is not None and self.form is None:
            self._ask(SeatForm(seat), self.tr("Seat {0}").format(seat.seat_no))

    def print_labels(self) -> None:
        """Ask for the labels of the seats that have none, or of the chosen one."""
        fresh = tuple(seat.id for seat in self._seats if not seat.labelled)
        chosen = (self.plan.current.id,) if self.plan.current is not None else ()
        if self._prints and (wanted := fresh or chosen):
            self.labels_wanted.emit("seat_label", wanted)

    def save(self) -> None:
        """Ask the room for what the form says."""
        request = self.form.command() if self.form is not None else None
        if request is not None:
            self._porter.do(request, lambda _outcome: self._saved(request), self._refused)

    def close_form(self) -> None:
        """Put the form away and show the chosen seat again."""
        self.form = None
        self._show_chosen()
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _ask(self, form: SeatForm, title: str) -> None:
        self.form = form
        self.side.clear()
        self.side.add(label(title, "panel"))
        self.side.add(form)
        save = primary(self.tr("Keep it"), icon="check", key="Ctrl+Enter", big=True)
        save.clicked.connect(self.save)
        self.side.add_act(save)
        form.submitted.connect(self.save)
        form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _saved(self, request: AddSeat | ChangeSeat) -> None:
        if isinstance(request, AddSeat):
            self._wanted = request.seat_no.upper()
        self._told = (Role.OK, self.tr("Kept. Ctrl+P prints the labels that are missing."))
        self.close_form()
        self.entered()

    def _refused(self, failed: Exception) -> None:
        if self.form is not None:
            self.form.show_wrong(messages.in_a_form(failed))

    def _show(self, seats: tuple[SeatSeen, ...]) -> None:
        self._seats = seats
        self.plan.show_seats(seats, self._porter.room.clock().local)
        if self._wanted:
            self.plan.go_to(next((seat.id for seat in seats if seat.seat_no == self._wanted), 0))
            self._wanted = ""
        self._tell_head()
        self._main.setCurrentIndex(0 if seats else 1)
        if self.form is None:
            self._show_chosen()
        self.keys_changed.emit()

    def _show_counts(self, counts: ReadingCounts) -> None:
        self._counts = counts
        self._tell_head()

    def _tell_head(self) -> None:
        counts, here = self._counts, sum(seat.visit is not None for seat in self._seats)
        pieces = self.tr("{0} pieces", "", counts.pieces).format(counts.pieces)
        today = self.tr("today {0} readers, {1}", "", counts.people).format(counts.people, pieces)
        self._head.set_fact("\u3000".join((self.tr("{0} here").format(here), today)))

    def _show_chosen(self, *, forget: bool = False) -> None:
        if self.form is not None:
            return
        if forget:
            self._told = (Role.OK, "")
        self.side.clear()
        role, sentence = self._told
        if sentence:
            said = SignBox(role)
            self.side.add(said)
            said.say(sentence, role)
        seat = self.plan.current
        if seat is None:
            return
        self.side.add(visit_card(seat.visit) if seat.visit is not None else seat_card(seat))
        word = self.tr("Serve at the desk") if seat.visit is not None else self.tr("Let somebody in at the desk")
        serve = primary(word, icon="scan-barcode", key="Enter", big=True)
        serve.clicked.connect(self.at_desk)
        self.side.add_act(serve)
        if self._sets_up and seat.visit is None:
            change = secondary(self.tr("Change seat"), icon="armchair", key="F2", big=True)
            change.clicked.connect(self.change_seat)
            self.side.add_act(change)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("scrolled", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.addWidget(self.plan)
        column.addStretch(1)
        scroll.setWidget(inside)
        card = Card(padded=False)
        self._main.addWidget(scroll)
        self._main.addWidget(self._empty)
        card.add(self._main)
        self.compose(card, self.side, self._head)

    def _tell_time(self) -> None:
        if self.isVisible() and self.form is None:
            self.entered()

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"seats", "visits", "visit_readings", "loans"} and self.isVisible():
            self.entered()
