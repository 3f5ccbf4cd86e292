"""The journal page: every sealed entry, newest first, what it changed, and whether the chain holds."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.keepers import Duty
from recordsroom.services.journal_list import Listing
from recordsroom.services.queries import journal as questions
from recordsroom.services.queries.journal import Chain, EntryRow, JournalFilter
from recordsroom.services.queries.journal_entry import EntryDetails, entry_details
from recordsroom.services.room import Outcome
from ui import messages
from ui.journal.chain_strip import ChainStrip
from ui.journal.columns import COLUMNS
from ui.journal.entry_pane import add_entry
from ui.journal.filters import Filters
from ui.journal.leaving import JournalLeaving, LeavingCard
from ui.journal.taking_back import TakingBack
from ui.journal.together import Together, wants_second
from ui.journal.witnessing import WitnessCard, Witnessing
from ui.look.tokens import Role
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Deliver
from ui.shell.page import Page


class JournalPage(Page):
    """Shows and proves; the one thing it asks for is to take an entry back."""

    key = "journal"
    icon = "scroll-text"

    opened = Signal(str, object)
    """Another page and what it is told."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self._undoes, self._checks = Duty.UNDO in duties, Duty.VERIFY in duties
        self._exports, self._witnesses = Duty.EXPORT_JOURNAL in duties, Duty.WITNESS in duties
        self.strip = ChainStrip(porter, checks=self._checks)
        self.filters, self.side = Filters(porter), Pane(framed=True)
        self.table = Table(COLUMNS, key=lambda row: row.seq)
        self.table.set_empty(EmptyState("scroll-text", self.tr("No entry is like that.")))
        self._last, self._shown, self._told = 0, 0, ("", Role.OK)
        self._details: EntryDetails | None = None
        self._lacking: Refused | None = None
        """That a second person is missing to take the shown entry back (R-46)."""
        self.together = Together(porter, self)
        self.leaving = JournalLeaving(porter, self)
        self.leaving.ended.connect(self._left)
        self.witnessing = Witnessing(porter, self)
        self.witnessing.ended.connect(self._left)
        self._head, self.owed = PageHead(self.title()), SignBox(Role.LOOK)
        self.taking_back = TakingBack(porter, self)
        work = column(self.filters, TableCard(self.table), self.taking_back.bar, stretch=1)
        self.compose(work, self.side, column(self._head, self.strip, self.owed))
        self.together.ended.connect(self._ended)
        self.taking_back.ended.connect(self._ended)
        self.table.chosen.connect(self._choose)
        self.table.rows.dataChanged.connect(self._arrived)
        self.filters.changed.connect(self._count)
        self.strip.check_done.connect(self.keys_changed)
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return QCoreApplication.translate("JournalPage", "Journal")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the page."""
        # The bar has room for eight; who exports and witnesses has more to be told than how lists are walked.
        hints = [KeyHint("↑↓", self.tr("choose an entry"), told=not self._exports)]
        if self._undoes:
            hints.append(KeyHint("F8", self.tr("take back"), self.undo))
            signed = self._lacking is not None and wants_second(self._lacking, paper=True)
            hints.append(KeyHint("Ctrl+F10", self.tr("countersigned form"), self.undo_on_paper, told=signed))
        if self._exports:
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        if self._witnesses:
            hints.append(KeyHint("F7", self.tr("sign a checkpoint"), self.witness))
        if self._open_card() is not None or self.leaving.busy or self.taking_back.busy:
            hints.append(KeyHint("Esc", self.tr("cancel"), self._leave))
        if self.together.card is not None:
            hints.append(KeyHint("Esc", self.tr("leave it as it is"), self._leave))
        hints.append(KeyHint("F2", self.tr("compare a paper"), lambda: self.opened.emit("papers", None)))
        hints.append(KeyHint("F4", self.tr("at that time"), self.to_then))
        hints.append(KeyHint("F5", self.tr("quarters"), lambda: self.opened.emit("quarter", None)))
        hints.append(KeyHint("F6", self.tr("follow"), self.filters.follow.setFocus))
        if self._checks:
            hints.append(KeyHint("F9", self.tr("check everything"), self.check))
        if self.strip.running:
            hints.append(KeyHint("Esc", self.tr("stop checking"), self.strip.stop))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """Work begins in the list, or where the second person types."""
        card = self.together.card or self._open_card()
        return self.table if card is None else card.first_focus()

    def _open_card(self) -> LeavingCard | WitnessCard | None:
        return self.leaving.card or self.witnessing.card

    def entered(self) -> None:
        """Ask for everything anew."""
        self._porter.ask(questions.chain, then=self._show_chain)
        self._porter.ask(questions.writers, then=self.filters.offer_writers)

    def open(self, argument: object) -> None:
        """Show the entry with this number."""
        if isinstance(argument, int):
            self._show_one(argument)

    def check(self) -> None:
        """Run the full check."""
        if self._checks:
            self.strip.start()
            self.keys_changed.emit()

    def export(self) -> None:
        """Let the entries shown leave as a list; with all filters off the journal, to be verified elsewhere."""
        if self._exports and self._open_card() is None and not self.leaving.busy:
            wanted, count = self.filters.wanted(), self.table.rows.rowCount()
            if wanted.wide or count:
                self.leaving.begin(self._show_card, None if wanted.wide else Listing(wanted, self._last, count))
                self.keys_changed.emit()

    def to_then(self) -> None:
        """Lead to where a moment is asked about, with what the shown entry is about."""
        self.opened.emit("then", self._details.row.about if self._details is not None else "")

    def witness(self) -> None:
        """Sign how far the journal has come, on the auditor's own medium."""
        if self._witnesses and self._open_card() is None and not self.leaving.busy:
            self.witnessing.begin(self._show_card)
            self.keys_changed.emit()

    def undo(self) -> None:
        """Take the shown entry back."""
        details = self._details
        if not self._undoes or details is None or details.stands_in_the_way is not None or self.taking_back.busy:
            return
        if self._lacking is not None:
            self._ask_second(paper=False)
        else:
            self.taking_back.begin(details.row.seq)
            self._allow_undo(details)
            self.keys_changed.emit()

    def undo_on_paper(self) -> None:
        """Take the shown entry back with a form that was countersigned today."""
        if self._lacking is not None and wants_second(self._lacking, paper=True):
            self._ask_second(paper=True)

    def _ask_second(self, *, paper: bool) -> None:
        if self._details is not None:
            undo = Undo(entry=self._details.row.seq)
            self.together.begin(undo, paper=paper, show=self._show_card)
            self.keys_changed.emit()

    def _show_card(self, card: QWidget) -> None:
        self.side.clear()
        self.side.add(card)

    def _left(self, role: Role, told: str) -> None:
        self._told = (told, role)
        self.keys_changed.emit()
        self._show_one(self._shown)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.taking_back.stop()
        self.leaving.leave()
        self.witnessing.leave()
        if self.leaving.busy:
            return
        self.together.leave()
        self.keys_changed.emit()
        self._show_one(self._shown)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self, what: Outcome | Exception) -> None:
        self._told = self.taking_back.told(what, self._shown)
        self.keys_changed.emit()
        self._show_one(self._shown)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chain(self, chain: Chain) -> None:
        self.strip.show_chain(chain)
        self._last = chain.last
        self._count()

    def _count(self) -> None:
        wanted = self.filters.wanted()
        self._porter.ask(questions.count_entries, wanted, then=lambda count: self._show_count(wanted, count))

    def _show_count(self, wanted: JournalFilter, count: int) -> None:
        if wanted != self.filters.wanted():
            return
        words = self.tr("{0} entries", "", count) if wanted.wide else self.tr("{0} entries of {1}", "", count)
        self._head.set_fact(words.format(f"{count:,}", f"{self._last:,}"))
        last = self._last

        def fetch(first: int, many: int, deliver: Deliver) -> None:
            self._porter.ask(questions.journal_page, wanted, last, first, many, then=deliver)

        self.table.show_pages(count, fetch)
        self._stay(wanted)

    def _stay(self, wanted: JournalFilter) -> None:
        """Keep the keyboard on the entry that is shown; its row may come later than its place."""
        place = self._last - self._shown if self._shown and wanted.wide else 0
        index = self.table.rows.index(place, 0)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, how)

    def _arrived(self) -> None:
        """Rows have come: the one that the keyboard was already on can be opened now."""
        self._choose(self.table.current())

    def _choose(self, row: EntryRow | None) -> None:
        # A list that only now comes in does not put away what somebody has begun.
        begun = self._open_card() is not None and not self.table.hasFocus()
        if row is not None and row.seq != self._shown and not begun:
            # The entry of what was just told comes in as the newest, and the list goes to it.
            if not self._shown < row.seq == self._last:
                self._told = ("", Role.OK)
            self._show_one(row.seq)

    def _show_one(self, seq: int) -> None:
        self._shown, self._lacking = seq, None
        self.together.leave()
        self.leaving.put_away()
        self.witnessing.leave()
        self._porter.ask(entry_details, seq, then=self._show_details)

    def _show_details(self, details: EntryDetails | None) -> None:
        if details is None or details.row.seq != self._shown:
            return
        self._details = details
        if self._open_card() is not None or self.together.card is not None:
            # Somebody began something while the answer was on its way.
            return
        self.side.clear()
        said, tone = self._told
        if said:
            box = SignBox(tone)
            self.side.add(box)
            box.say(said, tone)
        add_entry(self.side, details)
        if self._undoes:
            self._add_undo(details)
            # Bulk work is not turned around only to see whether it could be.
            if details.stands_in_the_way is None and not details.bulk_rows:
                undo = Undo(entry=details.row.seq)
                self._porter.within(lambda room: room.foresee(undo), partial(self._forbid, details))

    def _add_undo(self, details: EntryDetails) -> None:
        self._back = secondary(self.tr("Take back this entry"), icon="undo-2", key="F8", big=True)
        self._back.clicked.connect(self.undo)
        self.side.add_act(self._back)
        self._allow_undo(details)

    def _allow_undo(self, details: EntryDetails) -> None:
        way, busy = details.stands_in_the_way, self.taking_back.busy
        why = self.tr("An entry is being taken back.") if busy else messages.reason_words(way) if way else ""
        self._back.allow(not why, why)

    def _forbid(self, details: EntryDetails, refused: Refused | None) -> None:
        """Switch the act off where turning the entry around would bring about what no act allows."""
        if refused is not None and details is self._details and wants_second(refused):
            self._lacking = refused
            self.keys_changed.emit()
        elif refused is not None and details is self._details:
            way = refused.objections[0]
            self._details = replace(details, stands_in_the_way=way)
            self._back.allow(False, messages.reason_words(way))

    def _changed(self, touched: frozenset[str]) -> None:
        if "journal" in touched and self.isVisible():
            self.entered()
