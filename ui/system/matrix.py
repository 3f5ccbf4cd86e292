"""The matrix of approvals 审批权限 on the system page: who must sign for which use of which level, cell by cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.approval_matrix import CELLS, Needed, Use
from recordsroom.domain.values import Level
from recordsroom.services.queries import policy as questions
from recordsroom.services.queries.policy import SettingRow
from ui.look.tokens import GAP_16
from ui.messages.uses import use_meaning, use_words
from ui.parts.card import Card
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.words import paragraph
from ui.people.words import level_words
from ui.porter import Porter
from ui.system.columns import SettingLine
from ui.system.editing import SettingEditing
from ui.system.grid import MatrixGrid
from ui.system.settings import Setting

translate = QCoreApplication.translate
MATRIX = "approvals"
"""Opens the matrix when handed to the page's `open`; so does the name of any cell."""
_RULES = {
    Use.READ: "R-55",
    Use.READ_BEYOND: "R-55",
    Use.TAKE_OUT: "P-08",
    Use.EXCERPT: "R-68",
    Use.COPY: "R-82",
    Use.CARRY: "R-70",
    Use.DESTROY: "P-08",
    Use.CLASSIFY: "R-10",
}


def _cell_setting(name: str, use: Use, level: Level) -> Setting:
    return Setting(
        name,
        lambda: use_words(use),
        lambda: translate("Matrix", "{0}: {1}").format(use_words(use), level_words(level)),
        lambda: use_meaning(use),
        _RULES[use],
    )


MATRIX_CELLS = {name: _cell_setting(name, use, level) for name, (use, level) in CELLS.items()}
"""Every cell as a setting of the room, as the pane and the form take it."""


class MatrixTab(QWidget):
    """Shows the whole matrix to everybody; the security administrator changes a cell in the pane beside it."""

    counted = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._rows: dict[str, SettingRow] = {}
        self.grid = MatrixGrid()
        self.editing = SettingEditing(porter, self)
        self.side = self.editing.side
        card = Card(padded=False)
        card.add(self.grid)
        note = self.tr(
            "The rung named may sign, and every rung above it. A change holds for what is done from then on; "
            "what was approved before stays approved. Bold is what this room has set for itself."
        )
        left = column(card, paragraph(note, "small", "text2"), QWidget())
        whole = column(row(left, self.side, stretch=0, gap=GAP_16))
        layout = whole.layout()
        if layout is not None:
            self.setLayout(layout)
        self.grid.chosen.connect(lambda name: self.editing.choose(self._line(name)))
        self.grid.opened.connect(lambda _name: self.editing.begin())
        self.editing.left.connect(lambda: self.grid.setFocus(Qt.FocusReason.OtherFocusReason))

    def ask(self) -> None:
        """Ask how every cell stands."""
        self._porter.ask(questions.settings, then=self._show)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the matrix; those who may not change anything have fewer."""
        move = KeyHint("←→↑↓", self.tr("choose a cell"))
        if not self.editing.allowed:
            return (move,)
        return (
            move,
            KeyHint("Enter", self.tr("change, then save")),
            KeyHint("Ctrl+Enter", self.tr("save"), self.editing.save),
            KeyHint("Ctrl+Return", "", self.editing.save, told=False),
            KeyHint("Esc", self.tr("back to the matrix"), self.editing.put_away),
            KeyHint("F6", self.tr("default"), self.editing.fill_in_default),
            KeyHint("Ctrl+Z", self.tr("take the change back"), self.editing.take_back, told=self.editing.can_take_back),
        )

    def count(self) -> str:
        """How many cells this room has set for itself."""
        own = sum(row.text != MATRIX_CELLS[name].default for name, row in self._rows.items())
        return self.tr("{0} cells, {1} set here").format(len(CELLS), own)

    def open(self, name: str) -> None:
        """Go to a cell."""
        self.grid.choose(name if name in CELLS else self.grid.name)

    def _line(self, name: str) -> SettingLine | None:
        row = self._rows.get(name)
        return None if row is None else SettingLine(MATRIX_CELLS[name], row, first=False)

    def _show(self, rows: tuple[SettingRow, ...]) -> None:
        self._rows = {row.name: row for row in rows if row.name in CELLS}
        self.grid.show_cells({name: Needed(int(row.text)) for name, row in self._rows.items()})
        self.editing.show(self._line(self.grid.name))
        self.counted.emit()
