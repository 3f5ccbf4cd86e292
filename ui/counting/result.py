"""What a count came to, readable from a distance, and beside it how much agreed in the years before."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.witnesses import CardKind
from recordsroom.services.queries.count_findings import FindingRow
from recordsroom.services.queries.counts import CountState, YearOfCounts
from ui.look import type
from ui.look.tokens import GAP_4, GAP_24, Role
from ui.parts.card import Card
from ui.parts.progress import THIN, Bar
from ui.parts.words import Words, label, set_ink

MOST_YEARS = 3
_WIDE = 112


def share_words(agreed: int, expected: int) -> str:
    """How much agrees, in per cent; never a round hundred where something differs."""
    if not expected:
        return "–"
    share = 100 * agreed / expected
    return f"{min(share, 99.9) if agreed < expected else share:.1f} %"


class CountResult(Card):
    """The share that agrees in large digits, what is left to do, and the years."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._share, self._found, self._left = label("", "status"), label("", "panel"), label("", "small", "look")
        for words in (self._found, self._left):
            words.setWordWrap(True)
        told = QVBoxLayout()
        told.setSpacing(GAP_4)
        told.addStretch(1)
        told.addWidget(self._found)
        told.addWidget(self._left)
        told.addStretch(1)
        self._years = tuple(_Year() for _number in range(MOST_YEARS))
        self._nothing = ""
        row = QHBoxLayout()
        row.setSpacing(GAP_24)
        row.addWidget(self._share)
        row.addLayout(told, 1)
        for year in self._years:
            row.addWidget(year)
        self.body.addLayout(row)

    def show_state(self, state: CountState) -> None:
        """Show what agreed, and what nobody counted."""
        session = state.row.session
        agrees = session.matched >= session.expected
        self._share.setText(share_words(session.matched, session.expected))
        set_ink(self._share, "ok" if agrees else "look")
        left = session.shelves - session.shelves_done
        words = self.tr("{0} shelves were not counted", "", left)
        if state.held:
            words = self.tr("{0} holders were not asked", "", left)
        self._left.setText(words.format(f"{left:,}"))
        self._left.setVisible(left > 0)
        self._nothing = self._agreement(state, whole=not left)

    def show_findings(self, rows: tuple[FindingRow, ...]) -> None:
        """Show how many discrepancies there are, and how many are open."""
        still = sum(not row.finding.settled for row in rows)
        told = self._nothing
        if still:
            told = self.tr("{0} discrepancies, {1} still to be settled", "", len(rows)).format(f"{len(rows):,}", still)
        elif rows:
            told = self.tr("{0} discrepancies, all settled", "", len(rows)).format(f"{len(rows):,}")
        self._found.setText(told)

    def _agreement(self, state: CountState, *, whole: bool) -> str:
        if not whole:
            return self.tr("What was counted agrees.")
        if state.held:
            return self.tr("Everything was shown, and nothing else.")
        if state.row.session.cards is CardKind.NONE:
            return self.tr("Register and shelves agree.")
        return self.tr("Register, shelves and cards agree.")

    def show_years(self, years: tuple[YearOfCounts, ...]) -> None:
        """Show how much agreed in the newest years."""
        for shown, year in zip(self._years, (*years[:MOST_YEARS], *[None] * MOST_YEARS), strict=False):
            shown.show_year(year)


class _Year(QWidget):
    """One year: its number, its share, and a thin bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        small = type.font(type.SMALL)
        self._name, self._counts, self._bar = Words("", small, "text2"), Words("", small, "text3"), Bar(THIN)
        self.setFixedWidth(_WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._bar)
        column.addWidget(self._counts)
        column.addStretch(1)

    def show_year(self, year: YearOfCounts | None) -> None:
        """Show one year, or nothing."""
        self.setVisible(year is not None)
        if year is not None:
            told = self.tr("{0}: {1}").format(year.year, share_words(year.agreed, year.expected))
            self._name.show_words(told)
            self._counts.show_words(self.tr("{0} counts", "", year.counts).format(year.counts))
            self._bar.show_parts(year.expected, (Role.OK, year.agreed))
