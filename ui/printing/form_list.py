"""The list at the left: forms by purpose, and what waits for its label, each with its number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recordsroom.services.documents.phrase import Language
from ui.look import brush, icons, type
from ui.look.tokens import GAP_8, GAP_12
from ui.printing.words import form_words
from ui.rows import AnyIndex

translate = QCoreApplication.translate
_ROW, _HEAD = 34, 30
_ENTRY, _WORDS, _NUMBER = (Qt.ItemDataRole.UserRole + place for place in range(3))


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a form, or with `waiting` the subjects that have no such label yet."""

    form: str
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    entry: Entry
    icon: str
    initials: str
    words: Callable[[], str] | None = None
    """Instead of the form's own name."""


@dataclass(frozen=True, slots=True)
class _Purpose:
    words: Callable[[], str]
    lines: tuple[_Line, ...]


_PURPOSES = (
    _Purpose(
        lambda: translate("Purpose", "Labels and cards"),
        (
            _Line(Entry("carrier_label"), "tag", "dabq"),
            _Line(Entry("box_label"), "box", "hbq"),
            _Line(Entry("case_label"), "box", "zzxbq"),
            _Line(Entry("seat_label"), "armchair", "ylzwbq"),
            _Line(Entry("medium_label"), "hard-drive", "ccjzbq"),
            _Line(Entry("device_label"), "printer", "smsbbq"),
            _Line(Entry("location_label"), "map-pin", "jwbq"),
            _Line(Entry("end_card"), "warehouse", "ldp"),
            _Line(Entry("person_card"), "id-card", "lyzk"),
        ),
    ),
    _Purpose(
        lambda: translate("Purpose", "Not labelled yet"),
        (
            _Line(Entry("carrier_label", True), "archive", "zt", lambda: translate("Purpose", "Carriers")),
            _Line(Entry("box_label", True), "box", "h", lambda: translate("Purpose", "Boxes")),
            _Line(Entry("location_label", True), "warehouse", "jw", lambda: translate("Purpose", "Places")),
            _Line(Entry("person_card", True), "users", "lyz", lambda: translate("Purpose", "Readers")),
            _Line(Entry("case_label", True), "box", "zzx", lambda: translate("Purpose", "Transport cases")),
        ),
    ),
    _Purpose(
        lambda: translate("Purpose", "At the desk"),
        (
            _Line(Entry("command_sheet"), "scan-barcode", "mlk"),
            _Line(Entry("scanner_sheet"), "scan-barcode", "smqcsy"),
            _Line(Entry("calibration_sheet"), "printer", "dyjjzy"),
            _Line(Entry("place_book"), "map-pin", "jwtmc"),
            _Line(Entry("reader_book"), "users", "cylyztmc"),
            _Line(Entry("emergency_sheet"), "file-text", "yjdjd"),
            _Line(Entry("loan_slip"), "file-text", "dacyjyspd"),
            _Line(Entry("circulation_sheet"), "send", "wjcyd"),
            _Line(Entry("call_in_list"), "rotate-ccw", "qtdjb"),
            _Line(Entry("carry_sheet"), "send", "xdwcspd"),
            _Line(Entry("secrecy_approval"), "stamp", "mjbgjmspb"),
            _Line(Entry("secrecy_notice"), "send", "mjbgjmtz"),
            _Line(Entry("copy_form"), "copy", "fzzlspb"),
            _Line(Entry("copy_stamp"), "stamp", "fzjcj"),
            _Line(Entry("call_slip"), "list-checks", "djd"),
            _Line(Entry("out_card"), "id-card", "djkdjk"),
            _Line(Entry("recall_notice"), "send", "chtzd"),
            _Line(Entry("walk_list"), "list-checks", "gjqd"),
            _Line(Entry("day_closing"), "flag", "rzjl"),
            _Line(Entry("return_receipt"), "circle-check", "ghhz"),
            _Line(Entry("overdue_list"), "file-text", "yqqd"),
            _Line(Entry("approval_list"), "stamp", "spdyl"),
        ),
    ),
    _Purpose(
        lambda: translate("Purpose", "Counts and lists"),
        (
            _Line(Entry("loan_register"), "notebook-tabs", "jydjb"),
            _Line(Entry("copy_register"), "copy", "fzzlspdjb"),
            _Line(Entry("carry_register"), "send", "cdxdwcdjb"),
            _Line(Entry("accession_register"), "archive", "dajsdjb"),
            _Line(Entry("safe_register"), "lock-open", "bmgcqdj"),
            _Line(Entry("room_stay_register"), "warehouse", "kfcrdjb"),
            _Line(Entry("reading_register"), "book-open", "ylscydjb"),
            _Line(Entry("chase_register"), "send", "chdjb"),
            _Line(Entry("dispatch_register"), "send", "fwdjb"),
            _Line(Entry("movement_register"), "arrow-right-left", "dacrkdjb"),
            _Line(Entry("shift_register"), "users", "zbjjbdjb"),
            _Line(Entry("knowing_list"), "users", "zxrydj"),
            _Line(Entry("receipt_book"), "notebook-tabs", "swdjb"),
            _Line(Entry("handover_sheet"), "arrow-right-left", "gzjjqd"),
            _Line(Entry("clearance_sheet"), "user-check", "lgqtd"),
            _Line(Entry("inventory_sheet"), "list-checks", "daqdb"),
            _Line(Entry("holder_sheet"), "id-card", "cyrhdd"),
            _Line(Entry("count_findings"), "clipboard-check", "qdcyb"),
            _Line(Entry("count_report"), "stamp", "qdbg"),
            _Line(Entry("count_register"), "notebook-tabs", "qdhddj"),
            _Line(Entry("classified_list"), "file-text", "smwjml"),
            _Line(Entry("climate_sheet"), "thermometer", "kfwsdjl"),
            _Line(Entry("inspection_register"), "shield", "bfjcdjb"),
            _Line(Entry("treatment_register"), "file-x", "xfxddjb"),
            _Line(Entry("salvage_list"), "list-checks", "qjqd"),
            _Line(Entry("year_report"), "file-text", "tjnb"),
            _Line(Entry("general_register"), "notebook-tabs", "zdjb"),
            _Line(Entry("secret_matters"), "stamp", "gjmmsxdjb"),
            _Line(Entry("secrecy_review"), "calendar-check", "gjmmndshbg"),
            _Line(Entry("secrecy_register"), "stamp", "mjbgjmdjb"),
            _Line(Entry("appraisal_opinions"), "hourglass", "dajdyjb"),
            _Line(Entry("incident_report"), "triangle-alert", "smxzbmsjbg"),
            _Line(Entry("incident_register"), "triangle-alert", "smsjdjb"),
            _Line(Entry("hold_register"), "gavel", "ztczdjb"),
            _Line(Entry("destruction_list"), "shredder", "daxhqc"),
            _Line(Entry("destruction_record"), "shredder", "daxhspb"),
            _Line(Entry("packing_list"), "list-checks", "zxqd"),
            _Line(Entry("medium_register"), "hard-drive", "smccjzdjb"),
            _Line(Entry("medium_uses"), "hard-drive", "smccjzsydjb"),
            _Line(Entry("device_register"), "printer", "smsbdjb"),
            _Line(Entry("drill_slip"), "file-check-2", "shyd"),
            _Line(Entry("then_sheet"), "history", "dsqkd"),
            _Line(Entry("quarter_report"), "calendar-check", "sjjb"),
            _Line(Entry("recovery_sheet"), "key-round", "hfd"),
        ),
    ),
    _Purpose(
        lambda: translate("Purpose", "Papers of the holdings"),
        (
            _Line(Entry("filing_list"), "file-text", "gdwjml"),
            _Line(Entry("file_list"), "folder", "ajml"),
            _Line(Entry("catalogue_register"), "notebook-tabs", "ajmldjb"),
            _Line(Entry("inner_list"), "list-checks", "jnwjml"),
            _Line(Entry("inner_list_technical"), "list-checks", "jnml"),
            _Line(Entry("file_note"), "scroll-text", "jnbkb"),
            _Line(Entry("box_note"), "scroll-text", "hnbkb"),
            _Line(Entry("file_cover"), "folder-open", "ajfm"),
            _Line(Entry("file_jacket"), "folder-open", "ajjp"),
            _Line(Entry("jacket_back"), "folder-open", "ajjpfd"),
            _Line(Entry("transfer_list"), "arrow-right-left", "dayjdjb"),
            _Line(Entry("transfer_deed"), "send", "dayjjgdjb"),
            _Line(Entry("accession_deed"), "archive", "dayjjswj"),
            _Line(Entry("filing_stamp"), "stamp", "gdz"),
        ),
    ),
    _Purpose(
        lambda: translate("Purpose", "Building up"),
        (
            _Line(Entry("blank_label"), "tag", "yykbbq"),
            _Line(Entry("opening_act"), "stamp", "qcjz"),
        ),
    ),
)


class FormList(QListWidget):
    """Says which line is chosen; arrows pass the headings by."""

    chosen = Signal(object)
    """The Entry the keyboard is on, or None where nothing fits the search."""
    opened = Signal()
    """A line by Enter or double click."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._numbers: Mapping[Entry, int] = {}
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Forms"))
        self.narrow("")
        self.setCurrentRow(1)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_numbers(self, numbers: Mapping[Entry, int]) -> None:
        """Show beside each line how many labels it means; nought shows nothing."""
        self._numbers = numbers
        for item in self._items():
            item.setData(_NUMBER, numbers.get(item.data(_ENTRY), 0))

    def narrow(self, sought: str) -> None:
        """Show only lines whose words or 拼音首字母 hold what is sought; the chosen one stays if it is among them."""
        before, wanted = self.chosen_entry(), sought.strip().casefold()
        self.blockSignals(True)
        self.clear()
        for purpose in _PURPOSES:
            fitting = [line for line in purpose.lines if self._fits(line, purpose, wanted)]
            if fitting:
                self._add_heading(purpose.words())
            for line in fitting:
                self._add(line)
        self.blockSignals(False)
        if before is None or not self.go_to(before):
            self.setCurrentRow(1)
        if self.chosen_entry() != before:
            self.chosen.emit(self.chosen_entry())

    def chosen_entry(self) -> Entry | None:
        """The line the keyboard is on."""
        item = self.currentItem()
        found = item.data(_ENTRY) if item else None
        return found if isinstance(found, Entry) else None

    def go_to(self, entry: Entry) -> bool:
        """Put the keyboard on a line; False where the search hides it."""
        for item in self._items():
            if item.data(_ENTRY) == entry:
                self.setCurrentItem(item)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrows are Qt's, which skip what cannot be chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which line is chosen."""
        super().currentChanged(current, previous)
        entry = current.data(_ENTRY)
        if isinstance(entry, Entry) and not self.signalsBlocked():
            self.chosen.emit(entry)

    def _words(self, line: _Line) -> str:
        return line.words() if line.words else form_words(line.entry.form, self._language)

    def _fits(self, line: _Line, purpose: _Purpose, wanted: str) -> bool:
        return wanted in f"{self._words(line)} {purpose.words()}".casefold() or line.initials.startswith(wanted)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(120, _HEAD))
        self.addItem(item)

    def _add(self, line: _Line) -> None:
        item = QListWidgetItem(self._words(line))
        item.setSizeHint(QSize(120, _ROW))
        item.setData(_ENTRY, line.entry)
        item.setData(_WORDS, line.icon)
        item.setData(_NUMBER, self._numbers.get(line.entry, 0))
        self.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]


class _Painter(QStyledItemDelegate):
    """Paints a heading small and grey, a line with icon, words and its number at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The stubs of this Qt do not know the fields that every style option has.
        where, state = QRectF(getattr(option, "rect")), getattr(option, "state")  # noqa: B009 - see above
        words, entry = str(index.data(Qt.ItemDataRole.DisplayRole)), index.data(_ENTRY)
        if not isinstance(entry, Entry):
            low = where.adjusted(GAP_12, 6, -GAP_12, 0)
            brush.write(painter, low, words, type.font(type.SMALL), brush.ink("text2"))
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(where, brush.ink("accent_soft" if chosen else "raised" if hovered else "surface"))
        if chosen:
            painter.fillRect(QRectF(where.left(), where.top(), 3, where.height()), brush.ink("accent"))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            brush.ring(painter, where)
        spot = QRectF(where.left() + GAP_12, where.center().y() - icons.BUTTON / 2, icons.BUTTON, icons.BUTTON)
        icons.paint(painter, index.data(_WORDS), "accent" if chosen else "text2", spot)
        inside = where.adjusted(GAP_12 + icons.BUTTON + GAP_8, 0, -GAP_12, 0)
        number = index.data(_NUMBER) or 0
        if number:
            small = type.font(type.SMALL)
            taken = brush.write(painter, inside, f"{number:,}", small, brush.ink("text2"), brush.RIGHT)
            inside.setRight(inside.right() - taken - GAP_8)
        brush.write(painter, inside, words, type.font(bold=chosen), brush.ink("text"))
