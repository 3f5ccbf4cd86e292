"""The figures of a count in one line over a bar, readable from a distance."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.services.queries.counts import CountState
from ui.look.tokens import GAP_24, Role
from ui.parts.card import Card
from ui.parts.progress import Bar
from ui.parts.words import label, set_ink

_DIFFER = 3


class CountFigures(Card):
    """Expected, seen, agreeing, differing, shelves left; a blind count tells only what was seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        names = (
            self.tr("Expected"),
            self.tr("Seen"),
            self.tr("Agree"),
            self.tr("Differ"),
            self.tr("Put aside"),
            self.tr("Left to count"),
        )
        self._values = tuple(label("", "title") for _name in names)
        self._note, self._bar, line = label("", "small", "text2"), Bar(), QHBoxLayout()
        line.setSpacing(GAP_24)
        for name, value in zip(names, self._values, strict=True):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(label(name, "small", "text2"))
            pair.addWidget(value)
            line.addLayout(pair)
        line.addStretch(1)
        line.addWidget(self._note)
        self.body.addLayout(line)
        self.add(self._bar)

    def show_state(self, state: CountState) -> None:
        """Show how far a count is."""
        row, session = state.row, state.row.session
        blind = row.expected is None
        shown = (
            "–" if row.expected is None else f"{row.expected:,}",
            f"{session.things_seen:,}",
            "–" if blind else f"{session.matched:,}",
            "–" if blind else f"{session.differing:,}",
            f"{session.strays:,}",
            f"{session.shelves - session.shelves_done:,}",
        )
        inks = ("", "", "ok" if session.matched else "", "look" if session.differing else "", "", "")
        for value, words, ink in zip(self._values, shown, inks, strict=True):
            value.setText(words)
            set_ink(value, "" if blind else ink)
        self._note.setText(
            self.tr("Begun {0}, frozen at entry {1}").format(f"{row.begun_at:%m-%d %H:%M}", session.frozen_seq)
        )
        if row.expected is None:
            self._bar.show_parts(session.shelves, (Role.INFO, session.shelves_done))
        else:
            self._bar.show_parts(row.expected, (Role.OK, session.matched), (Role.LOOK, session.differing))

    def show_differing(self, found: int) -> None:
        """Show how many discrepancies there are, what was not seen among them."""
        if self._values[_DIFFER].text() != "–":
            self._values[_DIFFER].setText(f"{found:,}")
            set_ink(self._values[_DIFFER], "look" if found else "")
