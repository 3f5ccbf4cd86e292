"""Papers of the chosen records: a digit says which, and the printing page goes on with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries import holdings
from recordsroom.services.queries import holdings_papers as questions
from recordsroom.services.queries.holdings_papers import PaperCounts
from recordsroom.services.queries.search import EVERYTHING, Order
from ui.exporting.page import Leaving
from ui.gallery.facts import FACTS, form_number
from ui.language import spoken
from ui.look.tokens import Role
from ui.papers.opening import OpenPapers
from ui.parts.buttons import quiet
from ui.parts.card import Card
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.numbered import Choice, Numbered
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import paragraph
from ui.porter import Porter
from ui.printing.words import FORM_OF, language_of
from ui.shell.page import Page

PAPERS = (
    ("filing_list", "file-text"),
    ("file_list", "folder"),
    ("inner_list", "list-checks"),
    ("inner_list_technical", "list-checks"),
    ("file_note", "scroll-text"),
    ("file_cover", "folder-open"),
    ("file_jacket", "folder-open"),
    ("transfer_list", "arrow-right-left"),
    ("filing_stamp", "stamp"),
)
"""The papers by the digit that chooses them, from 1."""
EVERY_PAPER = ("papers",)
"""Opens the papers about everything that is held, when handed to the holdings page."""


class PapersPage(Page):
    """Decides nothing: it asks how much each paper would be about and hands the choice on."""

    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the records that it shall be printed about."""
    document_wanted = Signal(str, tuple, object)
    """A paper that tells what lists hide: its form, its pages, and as which level it is kept."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._leaving = Leaving(EVERYTHING, Order.CODE, down=False)
        self._records: tuple[int, ...] = ()
        self._counts: PaperCounts | None = None
        self._whole, self._openly, self._asked = False, False, 0
        self._opening = OpenPapers(porter, self)
        self._opening.labels_wanted.connect(self.labels_wanted)
        self._opening.document_wanted.connect(self.document_wanted)
        self._opening.said.connect(self.said)
        self.choices = Numbered()
        self.side = Pane(framed=True)
        back = quiet(self.tr("Back to the holdings"), icon="chevron-left", key="Esc")
        back.clicked.connect(self.left)
        self._head = PageHead(self.tr("Papers of the holdings"), "", back)
        card = Card(padded=False)
        card.add(self.choices)
        filler = QWidget()
        self.compose(column(card, filler), self.side, self._head)
        self.choices.chosen.connect(self._choose)

    def keys(self) -> tuple[KeyHint, ...]:
        """The digits that choose, and the way between what is chosen and the whole list."""
        hints = [KeyHint(self.choices.digits, self.tr("choose the paper")), KeyHint("Enter", self.tr("go on"))]
        if self._leaving.chosen:
            other = self.tr("only what is chosen") if self._whole else self.tr("the whole list")
            hints.append(KeyHint("F6", other, self.turn))
        titles = self.tr("hide what lists hide") if self._openly else self.tr("tell hidden titles")
        hints.append(KeyHint("F7", titles, self.turn_open))
        return (*hints, KeyHint("Esc", self.tr("back to the holdings"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Digits choose at once."""
        return self.choices

    def start(self, leaving: Leaving) -> None:
        """Begin with the records that are chosen in the list, or with all that it shows."""
        self._leaving, self._whole, self._openly = leaving, not leaving.chosen, False
        self._ask()

    def turn(self) -> None:
        """Change between the records that are chosen and all that the list shows."""
        if self._leaving.chosen:
            self._whole = not self._whole
            self._ask()

    def turn_open(self) -> None:
        """Change between papers that hide what lists hide, and such that tell it and are journalled."""
        self._openly = not self._openly
        if self._counts is not None:
            self._show_side(self._counts)
        self.keys_changed.emit()

    def _ask(self) -> None:
        self._asked += 1
        asked, told = self._asked, self._leaving
        if self._whole:
            then = partial(self._count, asked)
            self._porter.ask(holdings.record_ids, told.search, told.order, told.down, then=then)
        else:
            self._count(asked, told.chosen)

    def _count(self, asked: int, records: tuple[int, ...]) -> None:
        if asked == self._asked:
            # Until it is known what these are, no digit chooses.
            self._records, self._counts = records, None
            self._porter.ask(questions.paper_counts, records, then=partial(self._show, asked))

    def _show(self, asked: int, counts: PaperCounts) -> None:
        if asked != self._asked:
            return
        self._counts = counts
        language = language_of(spoken())
        self.choices.show_choices(
            tuple(
                Choice(
                    number,
                    f"{FORM_OF[form].name.put(language)}\u3000{form_number(form)}",
                    self._note(form, counts),
                    icon,
                    offered=counts.of(form) > 0,
                )
                for number, (form, icon) in enumerate(PAPERS, 1)
            ),
            marks=True,
        )
        self._head.set_fact(self.tr("{0} records", "", len(self._records)).format(f"{len(self._records):,}"))
        self._show_side(counts)
        self.keys_changed.emit()
        self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, form: str, counts: PaperCounts) -> str:
        if counts.of(form):
            return FACTS[form].when()
        return (
            self.tr("No item is chosen.") if form in {"filing_list", "filing_stamp"} else self.tr("No file is chosen.")
        )

    def _show_side(self, counts: PaperCounts) -> None:
        self.side.clear()
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Items"), f"{counts.items:,}"),
                (self.tr("Files"), f"{counts.files:,}"),
                (self.tr("Inner items"), f"{counts.inner:,}"),
            )
        )
        self.side.add(facts)
        if counts.waiting:
            box = SignBox(Role.LOOK)
            self.side.add(box)
            told = self.tr("{0} records have no number of their own yet and stand on no paper.", "", counts.waiting)
            box.say(told.format(f"{counts.waiting:,}"))
        if self._openly:
            open_box = SignBox(Role.LOOK)
            self.side.add(open_box)
            open_box.say(self.tr("Titles that lists hide are printed as far as you may know them; each is journalled."))
        else:
            self.side.add(paragraph(self.tr("What lists hide by its level stays hidden on paper."), "small", "text2"))
        self.side.add(
            paragraph(self.tr("The register of all lists of files (G-05) is on the printing page."), "small", "text2")
        )

    def _choose(self, number: int) -> None:
        form = PAPERS[number - 1][0]
        if self._counts is None or not self._counts.of(form):
            return
        if self._openly and form in questions.PAPERS:
            self._opening.open(form, self._records)
        else:
            self.labels_wanted.emit(form, self._records)
