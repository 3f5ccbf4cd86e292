"""The outgoing book 发文登记簿 (G-02): what was delivered to whom, who signed for it, what comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.services.queries.dispatches import (
    DispatchEntry,
    DispatchState,
    dispatch_count,
    dispatch_months,
    dispatch_page,
)
from ui.look.tokens import Role
from ui.messages.carrying import channel_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.filters import RegisterFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.registers.piece import code_column, level_column, show_piece
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_STATES: dict[DispatchState, tuple[Role, Callable[[], str]]] = {
    DispatchState.ON_WAY: (Role.LOOK, lambda: translate("DispatchState", "Not signed for")),
    DispatchState.SIGNED: (Role.INFO, lambda: translate("DispatchState", "To be called in")),
    DispatchState.CALLED_IN: (Role.OK, lambda: translate("DispatchState", "Called in")),
    DispatchState.STAYS: (Role.MUTE, lambda: translate("DispatchState", "Stays there")),
}


def dispatch_words(state: DispatchState) -> str:
    """Where a delivered piece is."""
    return _STATES[state][1]()


OUTGOING: tuple[Column[DispatchEntry], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda one: dispatch_words(one.state),
        kind=Kind.STATE,
        role=lambda one: _STATES[one.state][0],
        name="state",
        width=96,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Dispatch"),
        lambda one: one.number,
        kind=Kind.SERIAL,
        name="number",
        width=100,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Sent on"),
        lambda one: f"{one.out_at:%Y-%m-%d}",
        kind=Kind.DATE,
        name="day",
        width=92,
        sortable=False,
    ),
    Column(lambda: translate("Column", "To unit"), lambda one: one.to_unit, name="unit", width=120, sortable=False),
    code_column(lambda one: one.piece),
    level_column(lambda one: one.piece),
    Column(
        lambda: translate("Column", "Copy"),
        lambda one: one.piece.copy_no or "",
        name="copy",
        width=76,
        shown=False,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Signed for"), lambda one: one.taken_by, name="taken", width=80, sortable=False),
)


class OutgoingPage(PagedPage):
    """The deliveries of the room, piece by piece."""

    key = "outgoing"
    icon = "send"
    questions = Questions(dispatch_months, dispatch_count, dispatch_page)
    touched = frozenset({"carry_outs", "carry_loans", "loans"})
    form = "dispatch_register"
    book = Book.DISPATCHES

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        filters = RegisterFilters(self.tr("Dispatch, unit, bearer or reference code"), DispatchState, dispatch_words)
        empty = EmptyState("send", self.tr("Nothing was delivered like that; forms of delivery make this book."))
        super().__init__(porter, OUTGOING, filters, empty, parent)
        self.table.opened.connect(lambda _row: self.to_form())

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("OutgoingPage", "Outgoing book")

    def acts(self) -> tuple[KeyHint, ...]:
        """The form by which it left, where the receipt is entered too."""
        return (KeyHint("Enter", self.tr("its form"), told=self.chosen() is not None),)

    def fact(self, count: int) -> str:
        """How many pieces are so."""
        return self.tr("{0} pieces delivered", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a piece is to be chosen."""
        return self.tr("Choose a piece; who signed for it stands here.")

    def month_of(self, row: DispatchEntry) -> str:
        """The month in which it was sent."""
        return f"{row.out_at:%Y-%m}"

    def to_form(self) -> None:
        """Look at the form on the page of what is carried outside."""
        row = self.chosen()
        if row is not None:
            self.opened.emit("carried", row.form)

    def show_one(self, row: DispatchEntry) -> None:
        """Show one delivered piece."""
        show_piece(self.side, row.piece, StateMark(_STATES[row.state][0], dispatch_words(row.state)))
        taken = "\u3000".join(part for part in (row.taken_by, str(row.taken_on or ""), row.receipt_no) if part)
        told = (
            (self.tr("Dispatch"), row.number),
            (self.tr("Sent"), f"{row.out_at:%Y-%m-%d %H:%M}\u3000{row.keeper}"),
            (self.tr("To unit"), row.to_unit),
            (self.tr("Document"), row.document_no),
            (self.tr("Copies"), "\u3000".join(part for part in (str(row.copies), row.piece.copy_no) if part)),
            (self.tr("Way"), channel_words(row.channel)),
            (self.tr("Bearer"), row.bearer),
            (self.tr("Seal"), row.seal),
            (self.tr("Signed for"), taken or self.tr("not yet")),
            (self.tr("Due"), row.back_by.isoformat()),
            (self.tr("Called in"), f"{row.back_at:%Y-%m-%d %H:%M}" if row.state is DispatchState.CALLED_IN else ""),
        )
        facts = Facts()
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        form = primary(self.tr("Its form"), icon="file-text", key="Enter")
        form.clicked.connect(self.to_form)
        self.side.add_act(form)
        self.side.end_acts()
