"""Searches kept under a name: a menu that looks for one again, and a line in which a new one is named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from recordsroom.domain.commands import RemoveFilter, SaveFilter
from recordsroom.services.queries.filters import KeptFilter, own_filters
from recordsroom.services.queries.search import EVERYTHING, search_text
from ui import messages
from ui.holdings.filters import FilterRow
from ui.look.tokens import CONTROL, GAP_8, Role
from ui.parts.buttons import secondary
from ui.parts.fields import Line
from ui.parts.words import label
from ui.porter import Porter

_LONGEST_NAME = 40


class KeptSearches(QWidget):
    """The line in which a search is named; hidden but for that."""

    said = Signal(object, str)
    """A role and a sentence for the strip."""
    turned = Signal()
    """The line has come or gone, and Esc does something else."""

    def __init__(self, porter: Porter, filters: FilterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self._filters = porter, filters
        filters.kept.clicked.connect(self.offer)
        self.name = Line(ghost=self.tr("Name of the search"))
        self.name.setFixedHeight(CONTROL)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.returnPressed.connect(self._save)
        save, away = (
            secondary(self.tr("Keep search"), icon="check", key="Enter"),
            secondary(self.tr("Put away"), key="Esc"),
        )
        save.clicked.connect(self._save)
        away.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(label(self.tr("Keep this search as"), "small", "text2"))
        row.addWidget(self.name, 1)
        row.addWidget(save)
        row.addWidget(away)
        self.hide()

    def offer(self) -> None:
        """Ask which searches are kept, and offer them."""
        self._porter.ask(own_filters, then=self._show_menu)

    def put_away(self) -> None:
        """Hide the line and go back to the search."""
        self.hide()
        self._filters.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def _show_menu(self, kept: tuple[KeptFilter, ...]) -> None:
        menu = QMenu(self._filters)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, one in enumerate(kept, 1):
            menu.addAction(_entry(number, one)).triggered.connect(partial(self._look_for, one))
        if kept:
            menu.addSeparator()
        keep = menu.addAction(self.tr("&Keep this search…"))
        keep.setEnabled(self._filters.search() != EVERYTHING)
        keep.triggered.connect(lambda _checked: self._begin())
        if kept:
            removing = menu.addMenu(self.tr("&Remove"))
            for number, one in enumerate(kept, 1):
                removing.addAction(_entry(number, one)).triggered.connect(partial(self._remove, one))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._filters.mapToGlobal(self._filters.rect().bottomLeft()))

    def _look_for(self, kept: KeptFilter, _checked: bool = False) -> None:
        self._filters.show_search(kept.search)
        self._filters.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self.name.setText(self._filters.words()[:_LONGEST_NAME])
        self.show()
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def _save(self) -> None:
        request = SaveFilter(filter_name=self.name.text(), filter_query=search_text(self._filters.search()))
        self._porter.do(request, lambda _outcome: self._saved(), self._failed)

    def _saved(self) -> None:
        self.put_away()
        self.said.emit(Role.OK, self.tr("The search is kept; Ctrl+D looks for it again."))

    def _remove(self, kept: KeptFilter, _checked: bool = False) -> None:
        told = self.tr("The search is kept no longer.")
        request = RemoveFilter(saved_filter=kept.id)
        self._porter.do(request, lambda _outcome: self.said.emit(Role.OK, told), self._failed)

    def _failed(self, failed: Exception) -> None:
        self.said.emit(Role.STOP, messages.sentence(failed))


def _entry(number: int, kept: KeptFilter) -> str:
    return f"&{number}  {kept.name.replace('&', '&&')}"
