"""What the page of one count shows: band, figures, shelves, and the discrepancies or the order of the shelves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recordsroom.domain.counting_facts import BoxFound
from recordsroom.services.queries.count_findings import FindingRow
from recordsroom.services.queries.count_order import MisfiledRow
from recordsroom.services.queries.counts import CountState
from ui.counting.columns import FINDINGS, MISFILED, parts_words
from ui.counting.figures import CountFigures
from ui.counting.result import CountResult
from ui.counting.tiles import ShelfTiles
from ui.look.tokens import GAP_12
from ui.parts.band import Band
from ui.parts.card import Card
from ui.parts.empty import EmptyState
from ui.parts.fields import Line
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.shelving.plan_card import PlanCard

SHOWN = frozenset(
    {"count_sessions", "count_seen", "count_holders", "count_settlements", "carriers", "loans", "equipment_uses"}
)
"""Whatever changes in these tables is shown anew."""


class CountBody(QWidget):
    """Shows and asks nothing."""

    entered = Signal(str)
    """A code that was typed by hand."""
    told = Signal(object)
    """How far the count is, a `CountState`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band, self.figures, self.tiles = Band(), CountFigures(), ShelfTiles()
        self.result = CountResult()
        self.found: tuple[FindingRow, ...] = ()
        """The discrepancies as they were heard of last."""
        self.intake = Line()
        self.intake.returnPressed.connect(self._typed)
        self.wait_for(None)
        self.findings = Table(FINDINGS, key=lambda row: row.finding.key)
        self._nothing, self._blind = EmptyState("circle-check", ""), False
        self.findings.set_empty(self._nothing)
        self.misfiled = Table(MISFILED, key=lambda row: row.carrier)
        self.misfiled.set_empty(EmptyState("circle-check", self.tr("Everything stands in order.")))
        self._stack, self._tile_card = QStackedWidget(), Card(self.tr("Shelves"))
        self._tile_card.add(self.tiles)
        self._plan_open = False
        self._cards = (
            TableCard(self.findings, self.tr("Discrepancies")),
            TableCard(self.misfiled, self.tr("Order on the shelves")),
        )
        for card in self._cards:
            self._stack.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        for widget in (self.intake, self.band, self.result, self.figures, self._tile_card):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def show_state(self, state: CountState) -> None:
        """Show how far the count is; the band belongs to scanning alone."""
        session = state.row.session
        self.figures.show_state(state)
        self.tiles.show_tiles(state.shelves, state.now, parts_words(session))
        self._tile_card.set_title(parts_words(session))
        self._tile_card.set_note(self.tr("{0} of {1} done").format(f"{session.shelves_done:,}", f"{session.shelves:,}"))
        self.result.show_state(state)
        self.result.setVisible(not session.counting)
        self.band.setVisible(session.counting)
        self.intake.setVisible(session.counting)
        self._place_tiles(counting=session.counting)
        self._blind = session.blind and session.counting
        hidden, none = (
            self.tr("Told once the scanning is over: this count is blind."),
            self.tr("No discrepancy was found so far."),
        )
        self._nothing.say(hidden if self._blind else none)
        self.told.emit(state)

    def rest(self, state: CountState | None) -> None:
        """Be calm: say what comes first or, where something was counted already, where it goes on (P-25)."""
        if state is None or state.last is None:
            shelf, holder = (
                self.tr("Scan a shelf, then what stands there"),
                self.tr("Scan a holder's card, then what is shown"),
            )
            self.band.rest(holder if state is not None and state.held else shelf)
            return
        last = state.last
        words = self.tr("Last accepted {0}, {1}, {2}").format(last.code, last.place, f"{last.at:%m-%d %H:%M}")
        self.band.rest(self.tr("Go on at {0}").format(state.place_now or last.place), words)

    def wait_for(self, box: BoxFound | None) -> None:
        """Say in the field what is waited for: a code, or behind a box its number or seal."""
        ghost = self.tr("Code by hand, Enter") if box is None else self.tr("Number inside, or the seal, Enter")
        self.intake.setPlaceholderText(ghost)
        self.intake.setAccessibleName(ghost)

    def show_findings(self, rows: tuple[FindingRow, ...], *, onward: bool = False) -> None:
        """Show the discrepancies, the gravest first; `onward` leaves a settled one for the next that is open."""
        more = len(rows) != len(self.found)
        self.found = rows
        self.findings.show_rows(rows)
        if more:
            # The first that differed was measured alone; what came after it may bear a longer mark.
            self.findings.fit_again()
        if onward:
            self._go_on(rows)
        if self.findings.current() is None:
            self.findings.go_first()
        still = sum(not row.finding.settled for row in rows)
        self.figures.show_differing(len(rows))
        self.result.show_findings(rows)
        told = self.tr("{0}, {1} open; counting changes nothing").format(len(rows), still)
        self._cards[0].set_note("" if self._blind else told)

    def _go_on(self, rows: tuple[FindingRow, ...]) -> None:
        now = self.findings.currentIndex().row()
        following = next((one for one in (*rows[now:], *rows[: max(now, 0)]) if not one.finding.settled), None)
        if following is not None:
            self.findings.go_to(following.finding.key)

    def show_misfiled(self, rows: tuple[MisfiledRow, ...]) -> None:
        """Show what stands out of order."""
        self.misfiled.show_rows(rows)
        self._cards[1].set_note(self.tr("{0} out of order").format(len(rows)))

    def show_order(self) -> None:
        """Bring the order on the shelves to the front."""
        self.show_card(self._cards[1])

    def turn_over(self) -> None:
        """From the discrepancies to the order on the shelves, and back."""
        self.show_card(None if self._stack.currentIndex() == 1 else self._cards[1])

    def add_card(self, card: TableCard | PlanCard) -> None:
        """Keep one more card behind the discrepancies."""
        self._stack.addWidget(card)

    def show_card(self, card: TableCard | PlanCard | None) -> None:
        """Bring a card to the front, None for the discrepancies; the plan tells itself what tiles and figures do."""
        self._stack.setCurrentWidget(card or self._cards[0])
        self._plan_open = isinstance(card, PlanCard)
        self.figures.setVisible(not self._plan_open)
        # Once the scanning is over each discrepancy names its place, and the list needs the room.
        self._place_tiles(counting=self.result.isHidden())

    def _place_tiles(self, *, counting: bool) -> None:
        self._tile_card.setVisible(counting and not self._plan_open)

    def shows(self, card: TableCard | PlanCard) -> bool:
        """Whether this card is in front."""
        return self._stack.currentWidget() is card

    def _typed(self) -> None:
        text = self.intake.text()
        self.intake.clear()
        self.entered.emit(text)
