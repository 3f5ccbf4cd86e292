"""What would be allowed now: a carrier and a person, and for each use the answer, the reason, the next step (P-48)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.commands import AskForSlip
from recordsroom.domain.keepers import Duty
from recordsroom.domain.slip_facts import SlipsMade
from recordsroom.services.explaining import Explained, explain
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.meant import meant
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Outcome
from ui import messages
from ui.approvals.explained import EXPLAINED, show_answer, slip_lifts
from ui.desk.gone import gone_words
from ui.look.tokens import GAP_12, GAP_16, ROW_DESK, Role
from ui.parts.card import Card
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Line
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row
from ui.parts.numbered import Choice, Numbered
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import code_words, label, paragraph
from ui.people.words import level_mark
from ui.porter import Porter

translate = QCoreApplication.translate
_FIELD = 420


class ExplainTab(QWidget):
    """Asks the room what the desk would be answered; nothing is done here, and nothing of the trial is kept."""

    keys_changed = Signal()
    slip_wanted = Signal(tuple)
    """The slips that shall be printed."""
    desk_wanted = Signal(str)
    """The digits of the carrier with which work goes on at the desk."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self._asked = porter, 0
        self._lends = Duty.LEND in porter.room.keeper.duties
        self.carrier: CarrierSeen | None = None
        self.reader: ReaderSeen | None = None
        self._found: tuple[CarrierSeen | ReaderSeen, ...] = ()
        self._told = ""
        self.field = Line(ghost=self.tr("Scan, or type a label, code, title or name"))
        self.choices, self.who, self.side = Numbered(), Facts(), Pane(framed=True)
        self.table = Table(EXPLAINED, key=lambda one: one.use, row_height=ROW_DESK)
        self._lay_out()
        self.field.returnPressed.connect(self.look_up)
        self.choices.chosen.connect(lambda number: self.take(self._found[number - 1]))
        self.table.chosen.connect(lambda _one: self._show_side())
        self._show_who()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as far as there is something to do."""
        hints = [KeyHint("Enter", self.tr("look up"))]
        if self._found:
            hints.append(KeyHint(self.choices.digits, self.tr("choose")))
        if self.chosen() is not None:
            hints.append(KeyHint("↑↓", self.tr("choose a use")))
        if self._slip_helps:
            hints.append(KeyHint("Ctrl+P", self.tr("print a slip to be signed"), self.print_slip))
        if self.carrier is not None and self._lends:
            hints.append(KeyHint("F6", self.tr("to the desk"), self.to_desk))
        hints.append(KeyHint("F7", self.tr("begin anew"), self.begin))
        return tuple(hints)

    def first_focus(self) -> QWidget:
        """What is looked up is scanned or typed."""
        return self.choices if self._found else self.field

    def chosen(self) -> Explained | None:
        """The use that the keyboard is on."""
        one = self.table.current()
        return one if isinstance(one, Explained) else None

    def begin(self) -> None:
        """Forget carrier and person."""
        self.carrier = self.reader = None
        self._found, self._told = (), ""
        self.field.clear()
        self._show_who()
        self.ask()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_up(self) -> None:
        """Ask what the typed words mean."""
        if text := self.field.text().strip():
            self._porter.ask(meant, text, then=self._offer)

    def show_seen(self, seen: Seen) -> None:
        """Take what was scanned, if it is a carrier or a person."""
        if isinstance(seen, CarrierSeen | ReaderSeen):
            self.take(seen)
        elif isinstance(seen, GoneSeen):
            self._tell(gone_words(seen))
        else:
            self._tell(self.tr("That is neither a carrier nor a reader of this room."))

    def take(self, seen: CarrierSeen | ReaderSeen) -> None:
        """Put a carrier or a person into the question, and ask as soon as there are both."""
        if isinstance(seen, CarrierSeen):
            self.carrier = seen
        else:
            self.reader = seen
        self._found, self._told = (), ""
        self.field.clear()
        self._show_who()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask()

    def ask(self) -> None:
        """Judge anew: between two looks something may have gone out."""
        carrier, reader = self.carrier, self.reader
        if carrier is None or reader is None:
            self.table.show_rows(())
            self._show_side()
            return
        self._asked += 1
        asked = self._asked
        judge = partial(explain, carrier=carrier.id, reader=reader.id, level=carrier.level)
        self._porter.within(judge, partial(self._show, asked))

    def print_slip(self) -> None:
        """Number the slip that asks for this carrier, and print it."""
        if self._slip_helps and self.carrier is not None and self.reader is not None:
            request = AskForSlip(reader=self.reader.id, carriers=(self.carrier.id,))
            self._porter.do(request, self._print, lambda failed: self._tell(messages.sentence(failed)))

    def to_desk(self) -> None:
        """Go on at the desk."""
        if self.carrier is not None and self._lends:
            self.desk_wanted.emit(self.carrier.digits)

    @property
    def _slip_helps(self) -> bool:
        one = self.chosen()
        return one is not None and self._lends and slip_lifts(one)

    def _print(self, outcome: Outcome) -> None:
        assert isinstance(outcome.told, SlipsMade), "a slip is answered by a slip"
        self.slip_wanted.emit(outcome.told.slips)

    def _offer(self, found: tuple[CarrierSeen | ReaderSeen, ...]) -> None:
        if len(found) == 1:
            self.take(found[0])
            return
        self._found = found
        self._told = "" if found else self.tr("Nothing here is called so.")
        self._show_who()
        self._show_side()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, asked: int, rows: tuple[Explained, ...]) -> None:
        if asked != self._asked:
            return
        self.table.show_rows(rows)
        if self.table.current() is None:
            # What a keeper is asked most is whether it may go out.
            self.table.go_to(next((one.use for one in rows if one.use is Use.TAKE_OUT), None))
        self._show_side()
        if self.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, sentence: str) -> None:
        self._told = sentence
        self._show_side()

    def _show_who(self) -> None:
        carrier, reader = self.carrier, self.reader
        self.who.show_facts(
            (
                (self.tr("Carrier"), _carrier_line(carrier) if carrier else self.tr("not chosen yet")),
                (self.tr("Person"), _reader_words(reader) if reader else self.tr("not chosen yet")),
            )
        )
        self.choices.show_choices(
            tuple(Choice(number, _meant_words(one)) for number, one in enumerate(self._found, 1)), marks=True
        )
        self.choices.setVisible(bool(self._found))
        self.keys_changed.emit()

    def _show_side(self) -> None:
        self.side.clear()
        if self._told:
            sign = SignBox(Role.LOOK)
            self.side.add(sign)
            sign.say(self._told)
        one = self.chosen()
        if one is not None and self.carrier is not None:
            show_answer(self.side, one, self.carrier)
        elif not self._told:
            self.side.add(paragraph(self.tr("Why, and what comes next, stands here."), "", "text2"))
        self.keys_changed.emit()

    def _lay_out(self) -> None:
        self.field.setFixedWidth(_FIELD)
        self.field.setClearButtonEnabled(True)
        card = Card()
        card.add(self.field)
        card.add(self.choices)
        card.add(self.who)
        self.table.set_empty(EmptyState("circle-question-mark", self.tr("Name a carrier and a person.")))
        left = QVBoxLayout()
        left.setSpacing(GAP_12)
        left.addWidget(card)
        left.addWidget(TableCard(self.table), 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_16)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)


def _carrier_words(carrier: CarrierSeen) -> str:
    mark = level_mark(carrier.level, carrier.scheme, carrier.secrecy_term)
    return "\u3000".join(part for part in (carrier.reference_code, carrier.copy_no, mark, carrier.title) if part)


def _carrier_line(carrier: CarrierSeen) -> QWidget:
    mark = level_mark(carrier.level, carrier.scheme, carrier.secrecy_term)
    told = "\u3000".join(part for part in (carrier.copy_no, mark, carrier.title) if part)
    return row(code_words(carrier.reference_code), label(told))


def _reader_words(reader: ReaderSeen) -> str:
    return "\u3000".join(part for part in (reader.name, reader.unit, reader.post) if part)


def _meant_words(one: CarrierSeen | ReaderSeen) -> str:
    return _carrier_words(one) if isinstance(one, CarrierSeen) else _reader_words(one)
