"""The side pane of the print register: one job, and how it is closed, counted off or declared void."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.printing import PaperEnd, PrintState
from recordsroom.services.documents.phrase import Language
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.print_register import PrintRow
from ui.look.tokens import Role
from ui.messages import level_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.fields import Field, Line, PlainDigits
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.printing.piece_field import PieceField
from ui.printing.words import (
    amount_words,
    end_words,
    fault_words,
    form_words,
    reading_words,
    state_role,
    state_words,
    stock_words,
)

_DIGITS = 4


class Asking(Enum):
    """What the pane asks at the moment."""

    NOTHING = auto()
    SPOILED = auto()
    PIECES = auto()
    FAULT = auto()
    END = auto()
    WITNESS = auto()


class RegisterSide(Pane):
    """Shows the chosen job; asks for a number or a reason where one is needed, never in a dialog."""

    done_wanted = Signal()
    spoiled_wanted = Signal()
    void_wanted = Signal()
    fault_chosen = Signal(object)
    """The PrintFault by which the job is void."""
    count_entered = Signal()
    pieces_entered = Signal()
    end_wanted = Signal()
    end_chosen = Signal(object)
    """The PaperEnd of the paper."""
    witness_entered = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self._language = language
        self.asking = Asking.NOTHING
        self.spoiled, self.witness, self.pieces = PlainDigits(), Line(), PieceField()

    def show_job(self, row: PrintRow | None, told: str = "", role: Role = Role.OK) -> None:
        """Show a job with its facts and acts; `told` is what was done or refused last."""
        self.asking = Asking.NOTHING
        self.clear()
        if row is None:
            return
        self._show_head(row, told, role)
        self._show_facts(row)
        if row.state is PrintState.STARTED:
            well = self.tr("Written well") if row.exported else self.tr("Printed well")
            self._act(primary(well, icon="check", key="F9"), self.done_wanted)
        if row.account and not row.account.ended and row.state is PrintState.DONE:
            self._act(secondary(self.tr("What became of it"), key="F7"), self.end_wanted)
        if row.state is not PrintState.FAILED:
            self._act(secondary(self.tr("Spoiled"), key="F8"), self.spoiled_wanted)
            self._act(secondary(self.tr("Void"), key="F6"), self.void_wanted)
        self.end_acts()

    def ask_spoiled(self, row: PrintRow) -> None:
        """Ask how many sheets or labels were spoiled."""
        self.clear()
        self._show_head(row)
        self.asking = Asking.SPOILED
        self.spoiled = PlainDigits(longest=_DIGITS)
        self.spoiled.returnPressed.connect(self.count_entered)
        hint = self.tr("They are destroyed at once and counted here (R-88).")
        self.add(Field(self.tr("Spoiled sheets or labels"), self.spoiled, hint))
        self._act(primary(self.tr("Count them"), icon="file-x", key="Enter"), self.count_entered)
        self.end_acts()
        self.spoiled.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_pieces(self, row: PrintRow) -> None:
        """Ask which pieces with numbers of their own were spoiled."""
        self.clear()
        self._show_head(row)
        self.asking = Asking.PIECES
        self.pieces = PieceField()
        self.pieces.entered.connect(self.pieces_entered)
        self.add(self.pieces)
        self._act(primary(self.tr("Declare void"), icon="file-x", key="Enter"), self.pieces_entered)
        self.end_acts()
        self.pieces.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_fault(self, row: PrintRow) -> None:
        """Ask why the job is void, by a number."""
        self.clear()
        self._show_head(row)
        self.asking = Asking.FAULT
        reasons: list[QWidget] = [label(self.tr("Why is it void?"), "strong")]
        if row.pieces and not row.exported:
            reasons.append(paragraph(self.tr("Its labels no longer count and must be printed again."), "small", "look"))
        for fault in PrintFault:
            reason = secondary(fault_words(fault), key=fault.code, big=True)
            reason.clicked.connect(lambda _on=False, fault=fault: self.fault_chosen.emit(fault))
            reasons.append(reason)
        self.add(column(*reasons))
        reasons[-len(PrintFault)].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_end(self, row: PrintRow) -> None:
        """Ask what became of the paper, by a number."""
        self.clear()
        self._show_head(row)
        self.asking = Asking.END
        ends: list[QWidget] = [label(self.tr("What became of the paper?"), "strong")]
        for number, ended in enumerate(PaperEnd, 1):
            end = secondary(end_words(ended), key=str(number), big=True)
            end.clicked.connect(lambda _on=False, ended=ended: self.end_chosen.emit(ended))
            ends.append(end)
        self.add(column(*ends))
        ends[-len(PaperEnd)].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_witness(self, row: PrintRow) -> None:
        """Ask before whom classified paper was destroyed."""
        self.clear()
        self._show_head(row)
        self.asking = Asking.WITNESS
        self.witness = Line()
        self.witness.returnPressed.connect(self.witness_entered)
        hint = self.tr("Classified paper is destroyed by two (R-88).")
        self.add(Field(self.tr("Destroyed before"), self.witness, hint))
        self._act(primary(self.tr("Destroyed"), icon="file-x", key="Enter"), self.witness_entered)
        self.end_acts()
        self.witness.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, button: Button, wanted: object) -> None:
        button.clicked.connect(wanted)
        self.add_act(button)

    def _show_head(self, row: PrintRow, told: str = "", role: Role = Role.OK) -> None:
        said = SignBox(role)
        said.say(told)
        name = label(form_words(row.form, self._language), "panel")
        serial = label(row.serial, "", "text2")
        self.add(column(said, name, serial, StateMark(state_role(row), state_words(row))))

    def _blanks(self, row: PrintRow) -> tuple[tuple[str, str | QWidget], ...]:
        if row.blanks is None:
            return ()
        return (
            (self.tr("Bound"), f"{row.blanks.bound:,}"),
            (self.tr("Written off"), f"{row.blanks.spoiled:,}"),
            (self.tr("Still free"), f"{row.blanks.free:,}"),
        )

    def _reading(self, row: PrintRow) -> tuple[tuple[str, str | QWidget], ...]:
        if not row.pieces or row.exported:
            return ()
        return ((self.tr("First label scanned back"), reading_words(row.reading)),)

    def _account(self, row: PrintRow) -> tuple[tuple[str, str | QWidget], ...]:
        told = row.account
        if told is None:
            return ()
        facts: list[tuple[str, str | QWidget]] = [(self.tr("What for"), told.purpose or "—")]
        if told.approver:
            facts.append((self.tr("Allowed by"), told.approver))
        if not row.exported:
            facts.append((self.tr("Given to"), told.given_to or self.tr("Stays in the room")))
        if told.ended is not None:
            facts.append((self.tr("What became of it"), f"{end_words(told.ended)}\u3000{told.ended_on}"))
        if told.seen_by:
            facts.append((self.tr("Destroyed before"), told.seen_by))
        return tuple(facts)

    def _show_facts(self, row: PrintRow) -> None:
        facts = Facts()
        closed = f"{row.closed_at:%Y-%m-%d %H:%M}" if row.closed_at else self.tr("Not yet")
        paper = row.paper or stock_words(row.stock, self._language)
        facts.show_facts(
            (
                (self.tr("Level"), LevelChip(int(row.level), level_words(row.level))),
                (self.tr("Amount"), amount_words(row)),
                (self.tr("Medium") if row.exported else self.tr("Stock"), paper),
                (self.tr("Copies"), f"{row.copies:,}"),
                *self._reading(row),
                (self.tr("Spoiled"), f"{row.spoiled:,}"),
                *self._blanks(row),
                *self._account(row),
                (self.tr("Printed by"), row.operator),
                (self.tr("Entered"), f"{row.started_at:%Y-%m-%d %H:%M}"),
                (self.tr("Closed"), closed),
            )
        )
        self.add(facts)
