"""Every register of the room on one page: its number, its name, the forms that it prints; Enter opens it.

The row of words above the loans has room for the daily ones only; here stands every one, also those that other pages
keep, and typing finds it by number, by words and by their sounds (P-10).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.services.documents.index import FORM_PLACES, REGISTER_PLACES
from ui.language import spoken
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.register import Register
from ui.porter import Porter
from ui.printing.words import form_words, language_of
from ui.registers.own_page import OwnPage
from ui.registers.ways import EVERY, WAYS, Way
from ui.rows import Column, Kind

translate = QCoreApplication.translate
Titles = Callable[[], tuple[tuple[str, str], ...]]
_BETWEEN = "\u3000"


@dataclass(frozen=True, slots=True)
class Book:
    """One page that keeps registers: which, by which key of page Registers, and what it prints."""

    id: int
    page: str
    words: str
    numbers: str = ""
    key: str = ""
    forms: tuple[str, ...] = ()
    argument: str | None = None


BOOKS: tuple[Column[Book], ...] = (
    Column(lambda: translate("Column", "Number"), lambda book: book.numbers or "–", name="numbers", width=150),
    Column(lambda: translate("Column", "Register"), lambda book: book.words, name="words", stretch=True, bold=True),
    Column(lambda: translate("Column", "Key"), lambda book: book.key or "–", kind=Kind.CODE, name="key", width=90),
)


class EveryRegister(Register):
    """The list of them; the pane tells what the chosen one prints."""

    opened = Signal(str, object)

    def __init__(self, porter: Porter, titles: Titles) -> None:
        super().__init__(porter, BOOKS, EmptyState("notebook-tabs", self.tr("No register is called so.")))
        self._titles, self._lends = titles, Duty.LEND in porter.room.keeper.duties
        self.search.setPlaceholderText(self.tr("Number, name or its initials"))
        self.table.opened.connect(lambda _book: self.enter())
        self.search.returnPressed.disconnect()
        self.search.returnPressed.connect(self.enter)

    def ask(self) -> None:
        """Show every register that this keeper may see; they are known without the room."""
        self.show_rows(books(self._titles(), self._lends))

    def words(self, row: Book) -> str:
        """Its number, its name, and what its forms are called."""
        return " ".join((row.numbers, row.words, *map(_named, row.forms)))

    def count(self) -> str:
        """How many there are."""
        return self.tr("{0} registers", "", len(self.rows)).format(len(self.rows))

    def enter(self) -> None:
        """Open the chosen one; the first that is found while it is typed."""
        book = self.table.current() or self.table.rows.row(0)
        if isinstance(book, Book):
            self.opened.emit(book.page, book.argument)

    def show_one(self, row: Book) -> None:
        """Tell what it prints and how one comes there."""
        self.side.add(label(row.words, "panel"))
        facts = Facts()
        told = [(self.tr("Number"), row.numbers), (self.tr("Key"), row.key)]
        told += [(self.tr("Prints") if first else "", _named(form)) for first, form in _firsts(row.forms)]
        facts.show_facts(tuple((name, words) for name, words in told if words))
        self.side.add(facts)
        go = primary(self.tr("Open"), icon="corner-down-left", key="Enter", big=True)
        go.clicked.connect(self.enter)
        self.side.add_act(go)
        self.side.end_acts()


class EveryRegisterPage(OwnPage):
    """The list of all registers as a page."""

    key = EVERY
    icon = "notebook-tabs"
    hears = frozenset()
    register: EveryRegister

    def __init__(self, porter: Porter, titles: Titles, parent: QWidget | None = None) -> None:
        super().__init__(porter, EveryRegister(porter, titles), parent)
        self.register.opened.connect(self.opened)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("EveryRegisterPage", "All registers")

    def acts(self) -> tuple[KeyHint, ...]:
        """Choose and open."""
        return KeyHint("↑↓", self.tr("choose")), KeyHint("Enter", self.tr("open"))


def books(titles: tuple[tuple[str, str], ...], lends: bool) -> tuple[Book, ...]:
    """The registers of the pages that there are, by the number of the first register each page keeps."""
    named, by_page = dict(titles), {way.page: way for way in WAYS if way.page != EVERY}
    kept = [place.page for place in REGISTER_PLACES if place.page in named]
    kept += [page for page, way in by_page.items() if page in named and (lends or not way.lends)]
    return tuple(
        _book(number, page, named[page], by_page.get(page)) for number, page in enumerate(dict.fromkeys(kept), start=1)
    )


def _book(number: int, page: str, words: str, way: Way | None) -> Book:
    places = [place for place in (*REGISTER_PLACES, *FORM_PLACES) if place.page == page]
    forms = tuple(dict.fromkeys(form for place in places for form in place.forms))
    numbers = _BETWEEN.join(place.number for place in places if place in REGISTER_PLACES)
    if way is None:
        # A page that does more than keep registers says little by its name; the register is called as it is printed.
        return Book(number, page, _named(forms[0]) if forms else words, numbers, forms=forms)
    return Book(number, page, words, numbers, way.key, forms, way.argument)


def _named(form: str) -> str:
    return form_words(form, language_of(spoken()))


def _firsts(forms: tuple[str, ...]) -> list[tuple[bool, str]]:
    return [(not place, form) for place, form in enumerate(forms)]
