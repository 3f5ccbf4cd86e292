"""The window: rail, header, notices, one page at a time, and the keys of that page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.look.tokens import NARROW_BELOW, Role
from ui.parts.keybar import KeyBar, KeyHint
from ui.parts.notices import ACT_KEY, CLOSE_KEY, Act, Notice, NoticeStrip
from ui.parts.roomy import Roomy
from ui.shell.header import Header
from ui.shell.page import Page
from ui.shell.rail import Rail
from ui.shell.strip_mark import StripItem

_LEAST_WIDE, _LEAST_HIGH = 1280, 720
_LEAST_PAGE, _SCROLLED_PAGE = QSize(1112, 636), QSize(1198, 636)
"""What pages need; on a smaller screen, or one with large letters, they scroll below the header, beside the rail, and
are as wide then as on a screen of 1366."""
_TURNS = (("Alt+Left", -1, 0), ("Alt+Right", 1, 0), ("Alt+PgUp", 0, -1), ("Alt+PgDown", 0, 1))
"""By these keys a page that has too little room is moved to what the keyboard cannot stand on."""
_CLOCK_MS = 5_000
_MOST_NUMBERED = 10


class Window(QMainWindow):
    """The frame around all pages; it knows nothing of the room, it is told what to show."""

    locked = Signal()
    """The keeper asks to lock."""
    closed = Signal()
    """The window was closed."""
    help_wanted = Signal()
    """The keeper asks for the handbook."""
    page_shown = Signal(str)
    """Another page came to the front."""

    def __init__(self, unit: str, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._places: dict[str, str] = {}
        self._makers: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._page_keys: list[QShortcut] = []
        self.rail = Rail(unit, room)
        self.header = Header()
        self.strip = NoticeStrip()
        self.key_bar = KeyBar()
        self._stack = QStackedWidget()
        self._room, self._stage = Roomy(self._stack, _LEAST_PAGE, _SCROLLED_PAGE), QWidget()
        self._over: Page | None = None
        """What lies over the page and has its own keys."""
        self.setCentralWidget(self._frame())
        self.setWindowTitle(self.tr("Records Room"))
        self._set_least_size()
        self.rail.wanted.connect(self.show_page)
        self.rail.lock_wanted.connect(self.locked)
        self.header.find_field.sought.connect(self._seek)
        self._bind("Ctrl+K", self._to_find)
        self._bind("Ctrl+L", self.locked.emit)
        self._bind("F1", self.help_wanted.emit)
        self._bind(ACT_KEY, self.strip.run_act)
        self._bind(CLOSE_KEY, self.strip.dismiss)
        for key, across, down in _TURNS:
            self._bind(key, partial(self._room.turn, across, down))
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(lambda: self.header.set_clock(datetime.now()))
        self._clock.start()
        self.header.set_clock(datetime.now())

    def plan_page(self, page: type[Page], make: Callable[[], Page]) -> None:
        """Put a page into the rail, below those before; they open with Ctrl+1 to Ctrl+9, the tenth with Ctrl+0."""
        many, key = self.rail.many, page.key
        shortcut = f"Ctrl+{(many + 1) % 10}" if many < _MOST_NUMBERED else ""
        self.rail.add(key, page.title(), page.icon, shortcut)
        if shortcut:
            self._bind(shortcut, lambda: self.show_page(key))
        self.plan_beside(page, make, key)

    def plan_beside(self, page: type[Page], make: Callable[[], Page], place: str) -> None:
        """Know how a page is made that another one leads to; the rail shows the place of that one."""
        self._places[page.key] = self._places.get(place, place)
        self._titles[page.key], self._makers[page.key] = page.title(), make

    def knows(self, key: str) -> bool:
        """Whether there is such a page for this keeper."""
        return key in self._makers

    def made(self, key: str) -> Page:
        """One of the pages; it is made when it is first asked for, so that coming in waits for one page and not all."""
        if key not in self._pages:
            page = self._pages[key] = self._makers[key]()
            self._stack.addWidget(page)
            page.keys_changed.connect(lambda: self._keys_changed(page))
            page.turned.connect(self.strip.turn_page)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Bring a page to the front and the keyboard to where work begins on it."""
        page = self.made(key)
        if page is not self.page():
            self.strip.turn_page()
        self._stack.setCurrentWidget(page)
        self.rail.show_current(self._places[key])
        self._use_keys(page)
        page.entered()
        self._focus(page)
        self.page_shown.emit(key)

    def show_alone(self, page: Page) -> None:
        """Bring a page to the front that is not in the rail, and that nothing leads away from until it is taken off."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._use_keys(page)
        self._focus(page)

    def take_off(self, page: Page) -> None:
        """End a page that was shown alone."""
        self._stack.removeWidget(page)
        page.deleteLater()

    def page(self) -> Page | None:
        """The page in front."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def page_key(self) -> str:
        """The key of the page in front."""
        shown = self.page()
        return shown.key if shown else ""

    def pages(self) -> tuple[tuple[str, str], ...]:
        """Key and title of every page, made already or not."""
        return tuple(self._titles.items())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window goes; what that means is decided elsewhere."""
        self.closed.emit()
        event.accept()

    def notice(
        self, role: Role, sentence: str, act: Act | None = None, topic: str = "", *, first: bool = False
    ) -> None:
        """Say one sentence in the strip; a topic is replaced when told again and stays until cleared."""
        self.strip.post(Notice(role, sentence, act, topic, first=first))

    def clear_notice(self, topic: str) -> None:
        """Take a topic's sentence back."""
        self.strip.clear(topic)

    @property
    def stage(self) -> QWidget:
        """What is seen of the pages; what lies over them, such as the handbook, covers this, not what is scrolled."""
        return self._stage

    def show_keys_of(self, shown: Page | None) -> None:
        """Tell the keys of what lies over the page, or of the page itself again."""
        self._over = shown
        page = shown or self.page()
        if page is not None:
            self._use_keys(page)

    def set_mode(self, icon: str, word: str) -> None:
        """Show the desk's mode in the header."""
        self.header.set_mode(icon, word)

    def set_practice(self, on: bool) -> None:
        """Say on every page that this is practice."""
        self.header.set_practice(on)

    def set_strip(self, items: tuple[StripItem, ...]) -> None:
        """Show how the vault is."""
        self.header.set_strip(items)

    def set_keeper(self, name: str, role: str) -> None:
        """Show who works here."""
        self.header.set_keeper(name, role)

    def set_count(self, page_key: str, count: int) -> None:
        """Show how much work is open on a page."""
        self.rail.set_count(page_key, count)

    def set_approved(self, words: str) -> None:
        """Show in the key bar what this PC is approved for."""
        self.key_bar.set_approved(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1280 the rail shows icons only."""
        self.rail.set_narrow(self.width() < NARROW_BELOW)
        super().resizeEvent(event)

    def _frame(self) -> QWidget:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.header, self.strip):
            right.addWidget(part)
        seen = QVBoxLayout(self._stage)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.addWidget(self._room)
        right.addWidget(self._stage, 1)
        right.addWidget(self.key_bar)
        frame = QWidget()
        frame.setProperty("ground", "window")
        whole = QHBoxLayout(frame)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        return frame

    def _set_least_size(self) -> None:
        screen = QGuiApplication.primaryScreen().availableSize()
        # On a small or strongly scaled screen the window must still fit; the rail shrinks there.
        self.setMinimumSize(min(_LEAST_WIDE, screen.width()), min(_LEAST_HIGH, screen.height()))

    def act_by(self, key: str) -> None:
        """Do what this key does on the page in front, where the key itself was taken for something else."""
        page = self.page()
        hints = page.keys() if page is not None else ()
        hint = next((one for one in hints if one.key == key and one.run is not None), None)
        if hint is not None and hint.run is not None:
            hint.run()

    def _bind(self, key: str, run: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(run)

    def _keys_changed(self, page: Page) -> None:
        if page is self._stack.currentWidget() and self._over is None:
            self._use_keys(page)

    def _use_keys(self, page: Page) -> None:
        for shortcut in self._page_keys:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._page_keys = []
        hints = page.keys()
        if page.key != "help" and all(hint.key != "F1" for hint in hints):
            hints = (*hints, KeyHint("F1", self.tr("Help")))
        for hint in hints:
            if hint.run is not None:
                shortcut = QShortcut(QKeySequence(hint.key), self)
                shortcut.activated.connect(hint.run)
                self._page_keys.append(shortcut)
        self.key_bar.show_keys(hints)

    def _to_find(self) -> None:
        self.header.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.find_field.selectAll()

    def _seek(self, text: str) -> None:
        page = self.page()
        if not text and page is not None:
            self._focus(page)

    def _focus(self, page: Page) -> None:
        # A page without a first field takes the keyboard itself, so that Tab begins at its top.
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)
