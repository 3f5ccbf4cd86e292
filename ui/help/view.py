"""The handbook over the page one is on: chapters at the left, the text beside them, a search above; Esc goes back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.help.chapters import chapter_of, read_chapters
from ui.help.contents import Contents
from ui.help.sheet import Sheet
from ui.parts.buttons import quiet
from ui.parts.card import Card
from ui.parts.empty import EmptyState
from ui.parts.fields import Line
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row
from ui.shell.page import Page

translate = QCoreApplication.translate

_CONTENTS, _CONTENTS_NARROW, _NARROW, _SEARCH = 272, 240, 900, 260
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HelpView(Page):
    """Covers any widget it is asked to; it knows nothing of the room and asks nothing."""

    key = "help"
    icon = "circle-question-mark"

    closed = Signal()
    """The keeper goes back to work."""
    paper_wanted = Signal()
    """The whole handbook shall be printed."""

    def __init__(self, language: str, parent: QWidget | None = None, *, printable: bool = False) -> None:
        super().__init__(parent)
        self._printable = printable
        self._chapters = {chapter.key: chapter for chapter in read_chapters(language)}
        self._host: QWidget | None = None
        self._left: QWidget | None = None
        self._current = ""
        self.contents = Contents(tuple(self._chapters.values()))
        self.sheet = Sheet(language)
        self.search = Line(ghost=self.tr("Search the help"))
        self._nothing = EmptyState("search", self.tr("No chapter says anything about that."), self.tr("All chapters"))
        self._lay_out()
        self._connect()
        self.hide()

    @classmethod
    def title(cls) -> str:
        """The name of the page."""
        return translate("HelpView", "Help")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys while the help is open."""
        return (
            KeyHint("↑↓", self.tr("read on")),
            KeyHint("←→", self.tr("other chapter")),
            KeyHint("Ctrl+F", self.tr("search"), self.to_search),
            *((KeyHint("Ctrl+P", self.tr("print all of it"), self.print),) if self._printable else ()),
            KeyHint("Esc", self.tr("back to work"), self.step_back),
        )

    def first_focus(self) -> QWidget | None:
        """Reading begins at once."""
        return self.sheet

    def open(self, argument: object) -> None:
        """Show the chapter of this key."""
        self.show_chapter(str(argument))

    def show_chapter(self, key: str) -> None:
        """Show the chapter of this key or of the page of this key."""
        self.contents.go_to(chapter_of(key))

    @property
    def chapter(self) -> str:
        """The key of the chapter that is shown."""
        return self._current

    def cover(self, host: QWidget, page: str, spot: str = "") -> None:
        """Lie over this widget with the chapter of this page, until Esc or until somebody asks to leave.

        Where a part of some chapter is about this spot, such as one register of many, that part is shown.
        """
        about = next((chapter for chapter in self._chapters.values() if spot in chapter.spots), None)
        self._left = QApplication.focusWidget()
        self._follow(host)
        self.search.clear()
        self.show_chapter(about.key if about else page)
        self.setGeometry(host.rect())
        self.show()
        self.raise_()
        if about is not None:
            self.sheet.go_to_heading(about.spots[spot])
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self, host: QWidget, page: str, spot: str = "") -> None:
        """What F1 does: open the help, or go back to work."""
        if self.isVisible():
            self.leave()
        else:
            self.cover(host, page, spot)

    def leave(self) -> None:
        """Go back to work, to the very field one came from; nothing happens where the help is not open."""
        if self.isHidden():
            return
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if inside and self._left is not None and self._left.isVisible():
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left = None
        self.closed.emit()

    def step_back(self) -> None:
        """What Esc does: empty the search first, then go back to work."""
        if self.search.text():
            self.search.clear()
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    def to_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def print(self) -> None:
        """Ask for the whole handbook on paper, where there is a page that prints."""
        if self._printable:
            self.paper_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names of chapters are read whole; numbers beside them have room where the screen has."""
        super().resizeEvent(event)
        self._list.setFixedWidth(_CONTENTS if self.width() >= _NARROW else _CONTENTS_NARROW)

    def event(self, event: QEvent) -> bool:
        """While the keyboard is here, no key of the page below may act; those of the window still do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not _of_window(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the help; no other key gets past it."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_F:
            self.to_search()
        elif control and event.key() == Qt.Key.Key_P:
            self.print()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.step_back()
        elif plain and event.key() == Qt.Key.Key_F1:
            self.leave()
        elif plain and event.key() in _STEPS:
            self.contents.step(_STEPS[Qt.Key(event.key())])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is covered; Enter and Down in the search lead on."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self._host is not None:
            self.setGeometry(self._host.rect())
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._search_key(event)
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self._go_on()
            return True
        if event.key() == Qt.Key.Key_Down:
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _go_on(self) -> None:
        """To the next place found; behind the last one of a chapter to the next chapter that has one."""
        if not self.search.text().strip() or self.sheet.go_on():
            return
        before = self.contents.currentRow()
        self.contents.step(1)
        if self.contents.currentRow() == before:
            self.contents.go_to(self._first_found())
            self.sheet.show_chapter(self._chapters[self._current])
        self.sheet.go_on()

    def _seek(self, typed: str) -> None:
        sought = typed.strip()
        counts = {key: chapter.count(sought) for key, chapter in self._chapters.items()} if sought else None
        self.contents.show_counts(counts)
        self.sheet.seek(sought)
        found = counts is None or any(counts.values())
        self.sheet.setVisible(found)
        self._nothing.setVisible(not found)
        if counts is not None and found and not counts[self._current]:
            self.contents.go_to(self._first_found())
        if sought and found:
            self.sheet.go_on()

    def _first_found(self) -> str:
        sought = self.search.text().strip()
        return next((key for key, chapter in self._chapters.items() if chapter.count(sought)), self._current)

    def _show(self, key: str) -> None:
        self._current = key
        self.sheet.show_chapter(self._chapters[key])

    def _follow(self, host: QWidget) -> None:
        if self._host is not host:
            if self._host is not None:
                self._host.removeEventFilter(self)
            self._host = host
            self.setParent(host)
            host.installEventFilter(self)

    def _lay_out(self) -> None:
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search.setFixedWidth(_SEARCH)
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the help"))
        self._back = quiet(self.tr("Back to work"), icon="x", key="Esc")
        fact = self.tr("What to scan, what to press, what a refusal means")
        head = PageHead(self.title(), fact, self.search, self._back)
        self._list = chapters = Card(padded=False)
        chapters.body.setContentsMargins(0, 4, 0, 4)
        chapters.add(self.contents, 1)
        text = Card(padded=False)
        text.add(self.sheet, 1)
        text.add(self._nothing, 1)
        self._nothing.hide()
        self.compose(row(chapters, text), None, head)

    def _connect(self) -> None:
        self.contents.chosen.connect(self._show)
        self.search.textChanged.connect(self._seek)
        self.search.installEventFilter(self)
        self._back.clicked.connect(self.leave)
        self._nothing.acted.connect(self.search.clear)


def _of_window(event: QKeyEvent) -> bool:
    """Find, lock, the pages' numbers, and what the notice above offers."""
    number = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and (number or event.key() in _WINDOW)


_WINDOW = frozenset({Qt.Key.Key_G, Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_W})
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
