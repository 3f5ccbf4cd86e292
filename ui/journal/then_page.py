"""Where was it on 3 March, who could have seen it, what else was out then: one question, one screen."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.domain.moments import Moment, read_minute
from recordsroom.domain.proof_papers import THEN_SHEET
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.queries.about import Subject, SubjectKind
from recordsroom.services.queries.then import Then, then
from recordsroom.services.queries.then_paper import then_numbers
from recordsroom.services.queries.then_subjects import MOST, subjects_named
from ui.journal.details import code_words
from ui.journal.then_columns import OUT, SEEN, WHERE, moment_words
from ui.look.tokens import GAP_12, Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Line
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine, typed
from ui.porter import Porter
from ui.printing.proof import ProofPrinting
from ui.shell.page import Page

translate = QCoreApplication.translate
_DAY, _TIME, _WHAT, _WHERE_TALL = 120, 80, 300, 190


class ThenPage(Page):
    """Decides nothing: it asks the room and shows the answer; titles stay where lists hide them."""

    key = "then"
    icon = "history"

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.found: Then | None = None
        yesterday = porter.room.clock().today - timedelta(days=1)
        self.day, self.time = DateLine(yesterday), Line(ghost="14:30")
        self.what = Line(ghost=self.tr("Label, reference code or name"))
        self.where = Table(WHERE, key=lambda one: one.carrier)
        self.seen = Table(SEEN, key=lambda one: (one.person, one.way, one.since, one.reference_code))
        self.out = Table(OUT, key=lambda one: (one.carrier, one.since))
        self.side = Pane(framed=True)
        self.proof = ProofPrinting(porter, self)
        self.proof.ended.connect(self._printed)
        self._head = PageHead(self.title())
        self._wanted: Moment | None = None
        self._empty = tuple(EmptyState("history", "") for _table in range(3))
        self._lay_out()
        self._tell(self.tr("A day, a time where it is known, and a carrier, a record or a person; then Enter."))

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("ThenPage", "At that time")

    def help_key(self) -> str:
        """It stands in the chapter about the journal."""
        return "journal"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the page."""
        if self.proof.card is not None:
            return KeyHint("Enter", self.tr("print")), KeyHint("Esc", self.tr("put away"), self.put_away)
        found = [KeyHint("Enter", self.tr("ask")), KeyHint("Ctrl+F", self.tr("ask about another"), self.to_what)]
        if self.found is not None:
            found.append(KeyHint("Ctrl+P", self.tr("print"), self.print_sheet))
        return (*found, KeyHint("Esc", self.tr("back to the journal"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Work begins where it is said what is asked about."""
        return self.proof.card.first_focus() if self.proof.card is not None else self.what

    def open(self, argument: object) -> None:
        """Ask about what the journal shows."""
        if isinstance(argument, str) and argument:
            self.what.setText(argument)
            self.ask()

    def takes(self, text: str) -> bool:
        """Whether a scan is for this page while it is in front."""
        try:
            mine = Barcode.parse(text).kind in {Kind.CARRIER, Kind.PERSON}
        except BadBarcode:
            return False
        if mine:
            self.what.setText(text)
        return mine

    def show_seen(self, _seen: object) -> None:
        """Ask about what was scanned, now that the scan is written down."""
        self.ask()

    def to_what(self) -> None:
        """Put the keyboard where it is said what is asked about."""
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.what.selectAll()

    def ask(self) -> None:
        """Ask the room, once day, time and thing are said."""
        day, time = self.day.day(), typed(self.time)
        minute = read_minute(time) if time else None
        if day is None or (time and minute is None):
            self._tell(self.tr("Day as 2026-03-03, time as 14:30."), Role.LOOK)
        elif not typed(self.what):
            self.to_what()
        else:
            self._wanted = Moment(day, minute)
            self._porter.ask(subjects_named, typed(self.what), then=self._named)

    def print_sheet(self) -> None:
        """Print the answer as it stands."""
        if self.found is not None:
            subject = self.found.subject
            numbers = then_numbers(subject.kind, subject.id, self.found.moment)
            self.proof.begin(THEN_SHEET, numbers, self._show_card)

    def put_away(self) -> None:
        """Print nothing."""
        self.proof.leave()
        self._show_side()
        self.to_what()
        self.keys_changed.emit()

    def _named(self, found: tuple[Subject, ...]) -> None:
        if not found:
            self._tell(self.tr("Nothing here is called so."), Role.LOOK)
        elif len(found) > 1:
            names = "\n".join(f"{one.called}\u3000{one.note}".strip() for one in found[:MOST])
            told = self.tr("Several are called so; type one of them in full:")
            self._tell(f"{told}\n{names}" + ("\n…" if len(found) > MOST else ""), Role.LOOK)
        elif self._wanted is not None:
            self._porter.ask(then, found[0], self._wanted, then=self._show)

    def _show(self, found: Then | None) -> None:
        self.found = found
        if found is None:
            return
        person = found.subject.kind is SubjectKind.READER
        for empty in self._empty:
            empty.say(self.tr("Nothing is registered."))
        self.where.show_rows(found.pieces)
        self.seen.show_rows(found.seen)
        self.out.show_rows(found.out)
        self._where_card.setVisible(not person)
        self._seen_card.set_note(self.tr("{0} occasions that day", "", len(found.seen)).format(len(found.seen)))
        self._out_card.set_note(self.tr("{0} of {1}").format(len(found.out), f"{found.out_total:,}"))
        if self._out_card.head is not None:
            self._out_card.head.set_title(self.tr("What this person had") if person else self.tr("What else was out"))
        self._show_side()
        self.keys_changed.emit()

    def _show_side(self, said: str = "", role: Role = Role.OK) -> None:
        self.side.clear()
        if said:
            box = SignBox(role)
            self.side.add(box)
            box.say(said, role)
        found = self.found
        if found is None:
            return
        self.side.add(label(found.subject.called, "panel"))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("At"), moment_words(found.at)),
                (self.tr("Journal"), self.tr("up to entry {0}").format(f"{found.entry:,}")),
                (self.tr("Head"), code_words(found.head) if found.head else "–"),
            )
        )
        self.side.add(facts)
        told = self.tr(
            "Where it stood is read from the journal; loans, visits, openings and stays of the whole day count as "
            "occasions to see it. What was taken without being scanned is not known here."
        )
        self.side.add(paragraph(told, "small", "text2"))
        out = secondary(self.tr("Print"), icon="printer", key="Ctrl+P")
        out.clicked.connect(self.print_sheet)
        self.side.add_act(out)

    def _tell(self, sentence: str, role: Role = Role.INFO) -> None:
        self.found = None
        for table, empty in zip((self.where, self.seen, self.out), self._empty, strict=True):
            # What was not asked yet is not answered with "nothing".
            empty.say(self.tr("Nothing was asked yet."))
            table.show_rows(())
        for card in (self._seen_card, self._out_card):
            card.set_note("")
        self._show_side(sentence, role)
        self.keys_changed.emit()

    def _show_card(self, card: QWidget) -> None:
        self.side.clear()
        self.side.add(card)
        self.keys_changed.emit()

    def _printed(self, role: Role, told: str) -> None:
        self._show_side(told, role)
        self.to_what()
        self.keys_changed.emit()

    def _lay_out(self) -> None:
        asked = QWidget()
        line = QHBoxLayout(asked)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_12)
        for words, field, wide in (
            (self.tr("Day"), self.day, _DAY),
            (self.tr("Time"), self.time, _TIME),
            (self.tr("What or whom"), self.what, _WHAT),
        ):
            field.setFixedWidth(wide)
            field.setAccessibleName(words)
            field.returnPressed.connect(self.ask)
            line.addWidget(label(words, "", "text2"))
            line.addWidget(field)
        go = primary(self.tr("Ask"), icon="search", key="Enter")
        go.clicked.connect(self.ask)
        line.addWidget(go)
        line.addStretch(1)
        for table, empty in zip((self.where, self.seen, self.out), self._empty, strict=True):
            table.set_empty(empty)
        self._where_card = TableCard(self.where, self.tr("Where it was"))
        self._where_card.setFixedHeight(_WHERE_TALL)
        self._seen_card = TableCard(self.seen, self.tr("Who could have seen it that day"))
        self._out_card = TableCard(self.out, self.tr("What else was out"))
        lists = QWidget()
        beside = QHBoxLayout(lists)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_12)
        beside.addWidget(self._seen_card, 2)
        beside.addWidget(self._out_card, 3)
        self.compose(column(asked, self._where_card, lists), self.side, self._head)
