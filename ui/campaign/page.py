"""建库: how far each shelf is, where to go on, its labels, and the act that ends the campaign (P-03, P-35)."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import OpenCampaign
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.errors import Doubtful
from recordsroom.services.queries import campaign as questions
from recordsroom.services.queries.campaign import Count, Shelf, Wall
from recordsroom.services.room import Outcome
from ui import messages
from ui.campaign.act import act_lines, highest
from ui.campaign.act_form import ActForm
from ui.campaign.columns import COLUMNS, shelf_words, state_of
from ui.campaign.picture import WallPicture
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.parts.progress import Bar
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.porter import Porter
from ui.shell.page import Page

_TOUCHED = frozenset({"carriers", "records", "campaigns", "storage_locations"})


class CampaignWall(Register):
    """The list of shelves; Enter goes on there at the desk."""

    opened = Signal(str, object)
    labels_wanted = Signal(str, tuple)
    document_wanted = Signal(str, tuple, object)
    """A document, what it says, and as which level it is kept."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("warehouse", self.tr("Nothing is registered yet; bring a list in first."))
        super().__init__(porter, COLUMNS, empty)
        self.search.setPlaceholderText(self.tr("Shelf or place"))
        self.wall = Wall()
        self.table.opened.connect(lambda _shelf: self.go_on())

    @property
    def current(self) -> Shelf | None:
        """The shelf that the keyboard is on."""
        shelf = self.table.current()
        return shelf if isinstance(shelf, Shelf) else None

    def ask(self) -> None:
        """Ask how far each shelf is."""
        self.porter.ask(questions.wall, then=self._take)

    def words(self, row: Shelf) -> str:
        """The shelf's own name and what lists call it."""
        return " ".join((shelf_words(row), *row.claims))

    def count(self) -> str:
        """How far the room is."""
        total, labelled, shelved, unchecked = (f"{figure:,}" for figure in self.wall.figures)
        words = self.tr("{0} labelled, {1} shelved, {2} to be checked, of {3}")
        return words.format(labelled, shelved, unchecked, total)

    def go_on(self) -> None:
        """Go to the desk with this shelf open; one that no list names as we do is scanned there."""
        shelf = self.current
        if shelf is not None:
            self.opened.emit("desk", shelf.barcode or DeskMode.SHELVE.value)

    def print_labels(self) -> None:
        """Print the labels that are missing on this shelf, in the order of the codes."""
        shelf = self.current
        if shelf is not None:
            self.porter.ask(questions.bare_of_shelf, shelf, then=self._print)

    def print_act(self) -> None:
        """Print the act, to be signed, or as it was signed."""
        self.porter.ask(questions.act_counts, then=self._print_act)

    def begin(self) -> None:
        """Begin the campaign by hand."""
        if self.wall.campaign is None:
            self.porter.do(OpenCampaign(), self._begun, self.refused)

    def new(self) -> None:
        """Enter the signed act."""
        of = self.wall.campaign
        if of is not None and of.open:
            form = ActForm(self.porter.room.clock().today)
            self.open_form(form, self.tr("Opening act"), self.tr("Enter the act"), form.command)

    def refused(self, failed: Exception) -> None:
        """What is doubted is said once; saving once more confirms it."""
        if isinstance(failed, Doubtful) and isinstance(self.form, ActForm):
            self.form.doubts = frozenset(failed.doubts)
            told = self.tr("{0} Saving once more enters it all the same.").format(messages.sentence(failed))
            self.form.show_wrong(told, Role.LOOK)
            return
        super().refused(failed)
        if self.form is not None:
            self.form.show_wrong(messages.in_a_form(failed))

    def show_one(self, row: Shelf) -> None:
        """Show one shelf with what can be done there."""
        role, state = state_of(row)
        self.side.add(label(shelf_words(row), "panel"))
        bar = Bar()
        bar.show_parts(row.total, (Role.OK, row.shelved), (Role.LOOK, max(row.labelled - row.shelved, 0)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("State"), StateMark(role, state)),
                (self.tr("Labelled"), f"{row.labelled:,} / {row.total:,}"),
                (self.tr("Shelved"), f"{row.shelved:,} / {row.total:,}"),
                (self.tr("To be checked"), f"{row.unchecked:,}"),
            )
        )
        self.side.add(column(bar, facts))
        if row.place is None:
            self.side.add(
                paragraph(self.tr("Only lists say so. It becomes real where it is scanned."), "small", "text2")
            )

    def show_always(self) -> None:
        """The state of the campaign, and the acts that are possible now."""
        of = self.wall.campaign
        if of is None:
            told = self.tr("No campaign was begun. The first list of an empty room begins it, or F8.")
        elif of.open:
            told = self.tr("Building up since {0}. The signed act ends it.").format(of.begun_on.isoformat())
        else:
            told = self.tr("Act {0} stands for all that came in before it.").format(of.act_no)
        self.side.add(paragraph(told, "small", "text2"))
        if self.current is not None:
            on = primary(self.tr("Go on"), icon="scan-barcode", key="Enter")
            on.clicked.connect(self.go_on)
            self.side.add_act(on)
            labels = secondary(self.tr("Labels"), icon="printer", key="Ctrl+P")
            labels.clicked.connect(self.print_labels)
            self.side.add_act(labels)
            self.side.end_acts()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys while no form is open."""
        of, hints = self.wall.campaign, []
        if self.current is not None:
            hints += [
                KeyHint("Enter", self.tr("go on here")),
                KeyHint("Ctrl+P", self.tr("labels of this shelf"), self.print_labels),
                KeyHint("F7", self.tr("print the act"), self.print_act),
            ]
        if of is None:
            hints.append(KeyHint("F8", self.tr("begin building up"), self.begin))
        elif of.open:
            hints.append(KeyHint("F6", self.tr("enter the act"), self.new))
        return tuple(hints)

    def _take(self, told: Wall) -> None:
        first, self.wall = not self.wall.shelves, told
        self.show_rows(told.shelves)
        if first and told.next is not None:
            # Work goes on where it was left (P-35, P-45); the list has its height only after the picture has.
            wanted = told.next.id
            QTimer.singleShot(0, self, lambda: self.table.go_to(wanted))
        self.keys_changed.emit()

    def _begun(self, outcome: Outcome) -> None:
        self.tell(self.saved_words(outcome))
        self.ask()

    def _print(self, subjects: tuple[int, ...]) -> None:
        if subjects:
            self.labels_wanted.emit("carrier_label", subjects)
        else:
            self.tell(self.tr("Every one of them has its label."), Role.LOOK)

    def _print_act(self, counts: tuple[Count, ...]) -> None:
        self.document_wanted.emit("opening_act", act_lines(self.wall.campaign, counts), highest(counts))


class CampaignPage(Page):
    """Holds the wall under a head and a picture of all shelves."""

    left = Signal()
    opened = Signal(str, object)
    labels_wanted = Signal(str, tuple)
    document_wanted = Signal(str, tuple, object)

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register, self.picture = CampaignWall(porter), WallPicture()
        self._head = PageHead(self.tr("Building up"))
        self.compose(self.register, None, column(self._head, self.picture))
        wall = self.register
        wall.keys_changed.connect(self.keys_changed)
        wall.counted.connect(self._count)
        wall.opened.connect(self.opened)
        wall.labels_wanted.connect(self.labels_wanted)
        wall.document_wanted.connect(self.document_wanted)
        wall.table.chosen.connect(self._chosen)
        self.picture.chosen.connect(wall.table.go_to)
        porter.changed.connect(self._changed)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.to_search)
        return (*self.register.keys(), search, KeyHint("Esc", self.tr("back to the holdings"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask how far everything is."""
        self.register.ask()

    def _chosen(self, shelf: Shelf | None) -> None:
        self.picture.mark(shelf.id if shelf is not None else "")
        self.keys_changed.emit()

    def _count(self) -> None:
        self._head.set_fact(self.register.count())
        self.picture.show_shelves(self.register.wall.shelves)

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and self.register.form is None and tables & _TOUCHED:
            self.entered()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))
