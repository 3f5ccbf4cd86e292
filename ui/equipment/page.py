"""The page of media and devices: two registers under one head, their labels and their printed forms (F-29, G-29)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.equipment import EquipmentRow
from ui.equipment.register import EquipmentRegister
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.porter import Porter
from ui.shell.page import Page

translate = QCoreApplication.translate

_MEDIA, _DEVICES = 0, 1


class EquipmentPage(Page):
    """Stands beside the registers of loans; F2 shows the media, F3 the devices."""

    key = "equipment"
    icon = "hard-drive"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form, and the numbers of what it is about."""
    opened = Signal(str, object)
    """Where a register leaves as a file."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.register, self._tabs = EquipmentRegister(porter), QTabBar()
        for words in (self.tr("Storage media"), self.tr("Devices")):
            self._tabs.addTab(words)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._head = PageHead(self.title())
        self.compose(column(self._tabs, self.register), None, self._head)
        self._tabs.currentChanged.connect(self._turn_to)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(self._count)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("EquipmentPage", "Media and devices")

    def help_key(self) -> str:
        """They stand in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register in front, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        found = list(self.register.keys())
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("labels"), self.print_labels))
            found.append(KeyHint("F4", self.tr("print the register"), self.print_register))
            if self.register.medium:
                found.append(KeyHint("F5", self.tr("print the uses"), self.print_uses))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=bool(self.register.rows)))
            found.append(KeyHint("Ctrl+O", self.tr("export the uses"), self.export_uses, told=bool(self.register.rows)))
        other = ("F3", _DEVICES) if self.register.medium else ("F2", _MEDIA)
        turn = KeyHint(other[0], self._tabs.tabText(other[1]), lambda: self._tabs.setCurrentIndex(other[1]))
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.search.setFocus)
        return (*found, turn, search, KeyHint("Esc", self.tr("back to the registers"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask for what is registered."""
        self.register.ask()

    def open(self, argument: object) -> None:
        """Show the medium or device with this number of the vault, or the list of devices."""
        if isinstance(argument, int):
            self.register.go_to(argument)
        elif argument == "devices":
            self._tabs.setCurrentIndex(_DEVICES)

    def print_labels(self) -> None:
        """Ask for the labels of the chosen ones."""
        chosen = tuple(one.id for one in self.register.table.picked_rows() if isinstance(one, EquipmentRow))
        if chosen and self._prints:
            self.labels_wanted.emit("medium_label" if self.register.medium else "device_label", chosen)

    def print_register(self) -> None:
        """Ask for the register in front on paper, or as a file."""
        self.labels_wanted.emit("medium_register" if self.register.medium else "device_register", ())

    def print_uses(self) -> None:
        """Ask for the register of uses on paper, or as a file."""
        self.labels_wanted.emit("medium_uses", ())

    def export(self) -> None:
        """Lead to where the register in front leaves as a file."""
        self._leave(Book.MEDIA if self.register.medium else Book.DEVICES)

    def export_uses(self) -> None:
        """Lead to where the uses and repairs of what is in front leave as a file."""
        self._leave(Book.MEDIUM_USES if self.register.medium else Book.DEVICE_REPAIRS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _leave(self, book: Book) -> None:
        if self._prints and self.register.rows:
            self.opened.emit("book_export", (book.value, self.register.narrow.month.chosen() or ""))

    def _turn_to(self, place: int) -> None:
        self.register.turn_to(medium=place == _MEDIA)
        self.register.table.setFocus()

    def _count(self) -> None:
        with QSignalBlocker(self._tabs):
            self._tabs.setCurrentIndex(_MEDIA if self.register.medium else _DEVICES)
        self._head.set_fact(self.register.count())

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"equipment", "equipment_uses"} and self.isVisible():
            self.entered()
