"""The holdings page: the list of records, and in its place whatever is done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from recordsroom.services.queries.arranging import Subject
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.receipts import ReceiptRow
from recordsroom.services.queries.search import EVERYTHING, Order
from ui.arranging.page import ArrangingPage
from ui.arranging.relabel import RelabelPage
from ui.boxes.page import BoxesPage
from ui.campaign.page import CampaignPage
from ui.exporting.page import ExportPage, Leaving
from ui.holdings.list_page import HoldingsList
from ui.importing.page import ImportPage
from ui.mending.entry import MendPage
from ui.mending.page import WaitingList
from ui.papers.page import EVERY_PAPER, PapersPage
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registering.carriers import CarriersPage
from ui.registering.editing import EditPage
from ui.registering.page import RegisterPage
from ui.series.missing import MISSING_NUMBERS, MissingPage
from ui.series.page import SeriesPage
from ui.shell.page import Page

translate = QCoreApplication.translate

_PARTS: dict[str, Callable[[Porter], Page]] = {
    "registering": RegisterPage,
    "editing": EditPage,
    "carriers": CarriersPage,
    "waiting": WaitingList,
    "mending": MendPage,
    "series": SeriesPage,
    "missing": MissingPage,
    "boxes": BoxesPage,
    "campaign": CampaignPage,
    "papers": PapersPage,
}
"""What is made only when it is first wanted."""
_CHAPTERS = {
    "importing": "importing",
    "exporting": "exporting",
    "arranging": "arranging",
    "relabelling": "arranging",
    **dict.fromkeys(_PARTS, "registering"),
    "boxes": "arranging",
    "campaign": "campaign",
    "papers": "forms",
}

_MATTERS: dict[object, str] = {
    Matter.CAMPAIGN: "campaign",
    Matter.WAITING: "waiting",
    Matter.SERIES_MISSING: "series",
    MISSING_NUMBERS: "missing",
}


class HoldingsPage(Page):
    """Holds the parts and changes between them."""

    key = "holdings"
    icon = "archive"

    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    document_wanted = Signal(str, tuple, object)
    """A document, what it says, and as which level it is kept."""
    opened = Signal(str, object)
    """Another page, and what it shall show."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, wishes: Preferences | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._stack = QStackedLayout(self)
        self.list, self.importing, self.exporting = HoldingsList(porter, wishes), ImportPage(porter), ExportPage(porter)
        self.arranging, self.relabelling = ArrangingPage(porter), RelabelPage(porter)
        self._made: dict[str, Page] = {
            "list": self.list,
            "importing": self.importing,
            "exporting": self.exporting,
            "arranging": self.arranging,
            "relabelling": self.relabelling,
        }
        for part in self._made.values():
            self._stack.addWidget(part)
            self._connect(part)
        self.list.keeping.import_wanted.connect(self.bring_in)
        self.list.keeping.part_wanted.connect(self.begin)
        self.list.export_wanted.connect(self.export)
        self.list.papers_wanted.connect(self.print_papers)
        self.arranging.papers_wanted.connect(
            lambda records: self.print_papers(Leaving(EVERYTHING, Order.CODE, down=False, chosen=records))
        )
        self.list.chosen.arranging_wanted.connect(self.arrange)
        self.list.onward.wanted.connect(self.opened)

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("HoldingsPage", "Holdings")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the part that is shown."""
        return self.shown().keys()

    def pane(self) -> Pane | None:
        """The side pane of the part that is shown."""
        return self.shown().pane()

    def first_focus(self) -> QWidget | None:
        """Where work begins on the part that is shown."""
        return self.shown().first_focus()

    def entered(self) -> None:
        """Ask for everything anew."""
        self.shown().entered()

    def help_key(self) -> str:
        """Which chapter of the handbook belongs to the part that is shown."""
        return _CHAPTERS.get(self._shown_name(), self.key)

    def help_spot(self) -> str:
        """The part that is shown."""
        return f"{self.key}-{self._shown_name()}"

    def _shown_name(self) -> str:
        return next(name for name, part in self._made.items() if part is self.shown())

    def bring_in(self) -> None:
        """Go to the import and let the keeper choose a file."""
        self._turn_to(self.importing)
        self.importing.choose_file()

    def bring_in_file(self, path: Path) -> None:
        """Go to the import with this file."""
        self._turn_to(self.importing)
        self.importing.read(path)

    def export(self, leaving: Leaving) -> None:
        """Go to the export with what shall leave."""
        self._turn_to(self.exporting)
        self.exporting.start(leaving)

    def print_papers(self, leaving: Leaving) -> None:
        """Go to the papers that can be printed about what was chosen in the list."""
        papers = self.part("papers")
        assert isinstance(papers, PapersPage), "that part is made of it"
        self._turn_to(papers)
        papers.start(leaving)

    def arrange(self, subjects: tuple[Subject, ...]) -> None:
        """Go to the acts of arranging with what was chosen in the list."""
        if subjects:
            self.arranging.choose(subjects)
            self._turn_to(self.arranging)

    def open(self, argument: object) -> None:
        """Show what matches a text, the record with a number, or the labels to be renewed."""
        if argument is Matter.RELABEL:
            self._turn_to(self.relabelling)
            return
        if argument == EVERY_PAPER:
            self.print_papers(Leaving(EVERYTHING, Order.CODE, down=False))
            return
        if isinstance(argument, ReceiptRow):
            self.begin("registering", argument)
            return
        if argument in _MATTERS:
            self.begin(_MATTERS[argument])
            return
        self._turn_to(self.list)
        if isinstance(argument, str):
            self.list.filters.look_for(argument)
        elif isinstance(argument, int):
            self.list.show_record(argument)

    def shown(self) -> Page:
        """The part that is shown."""
        part = self._stack.currentWidget()
        assert isinstance(part, Page), "nothing but parts is in the stack"
        return part

    def part(self, name: str) -> Page:
        """A part by its name, made when it is first wanted."""
        if name not in self._made:
            made = self._made[name] = _PARTS[name](self._porter)
            self._stack.addWidget(made)
            self._connect(made)
        return self._made[name]

    def begin(self, name: str, argument: object = None) -> None:
        """Go to a part; the argument is the record it begins with, some with the entry that opened it."""
        part = self.part(name)
        self._turn_to(part)
        if isinstance(part, RegisterPage):
            if isinstance(argument, ReceiptRow):
                part.start_from(argument)
            else:
                part.start_inside(argument) if isinstance(argument, int) else part.start()
        elif isinstance(part, CarriersPage) and isinstance(argument, int):
            part.start(argument)
        elif isinstance(part, EditPage | MendPage) and isinstance(argument, tuple):
            part.start(*argument)

    def _connect(self, part: Page) -> None:
        part.keys_changed.connect(lambda: self._keys_of(part))
        for name, slot in (
            ("labels_wanted", self.labels_wanted),
            ("document_wanted", self.document_wanted),
            ("opened", self.opened),
            ("said", self.said),
            ("left", lambda record=0: self._back_from(part, record)),
            ("series_wanted", lambda: self.begin("series")),
            ("missing_wanted", lambda: self.begin("missing")),
            ("look_wanted", self.open),
        ):
            signal = getattr(part, name, None)
            if signal is not None:
                signal.connect(slot)
        if isinstance(part, WaitingList):
            part.mend_wanted.connect(lambda record, opened: self.begin("mending", (record, opened)))
        if isinstance(part, MendPage):
            part.mended.connect(self._mend_next)

    def _keys_of(self, part: Page) -> None:
        if part is self.shown():
            self.keys_changed.emit()

    def _back_from(self, part: Page, record: int = 0) -> None:
        """Back to where the part was opened; an act of arranging names the record to come back to."""
        if isinstance(part, MendPage):
            self._turn_to(self.part("waiting"))
            return
        if isinstance(part, MissingPage):
            self._turn_to(self.part("series"))
            return
        self.list.keep(record)
        self._turn_to(self.list)
        self.list.refresh()
        if part is self.arranging:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mend_next(self) -> None:
        waiting = self.part("waiting")
        assert isinstance(waiting, WaitingList), "what waits is listed there"
        waiting.mend_next()

    def _turn_to(self, part: Page) -> None:
        if self.shown() is self.list and part is not self.list:
            # Coming back to the list is another matter: there a part just told what it did.
            self.turned.emit()
        self._stack.setCurrentWidget(part)
        part.entered()
        focus = part.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()
