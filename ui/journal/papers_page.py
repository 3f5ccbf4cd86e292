"""Compare a paper: the code in its foot held against the journal; what did not agree waits for the auditor (N9)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.domain.commands import AcknowledgePapers, ComparePaper
from recordsroom.domain.keepers import Duty
from recordsroom.domain.paper_heads import NoPaperHead, PaperCompared, PaperHead, PaperVerdict
from recordsroom.services.queries.paper_heads import PaperRow, held_against, papers_waiting
from recordsroom.services.room import Outcome
from ui import messages
from ui.journal.details import code_words
from ui.look.tokens import GAP_12, Role
from ui.messages.papers import compared_words, paper_words, verdict_words, what_to_do, why_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Field, Line
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label, paragraph
from ui.people.forms import Form, typed
from ui.porter import Porter
from ui.rows import Column, Kind
from ui.shell.page import Page

translate = QCoreApplication.translate
_TONES = {PaperVerdict.AGREES: Role.OK, PaperVerdict.GIVEN_UP: Role.LOOK}
COLUMNS: tuple[Column[PaperRow], ...] = (
    Column(
        lambda: translate("Column", "What was found"),
        lambda row: verdict_words(row.verdict),
        kind=Kind.STATE,
        role=lambda _row: Role.STOP,
        name="verdict",
        width=168,
    ),
    Column(lambda: translate("Column", "Paper"), lambda row: paper_words(row.kind), name="paper", stretch=True),
    Column(
        lambda: translate("Column", "Entry"),
        lambda row: f"{row.entry:,}",
        order=lambda row: row.entry,
        kind=Kind.NUMBER,
        name="entry",
        width=96,
    ),
    Column(lambda: translate("Column", "By whom"), lambda row: row.by, name="by", width=120),
    Column(lambda: translate("Column", "When"), lambda row: f"{row.at:%Y-%m-%d %H:%M}", name="at", width=160),
)


class SeenForm(Form):
    """What the auditor did about the papers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = Line()
        self._field = self.add(Field(self.tr("What was done"), self.reason))

    def said(self) -> str:
        """What was done, or nothing with the field marked."""
        text = typed(self.reason)
        self._field.set_error("" if text else self.tr("Whom you told, and where the paper is kept."))
        return text


class PapersPage(Page):
    """Judges nothing itself: it asks the room about each paper and lists what did not agree."""

    key = "papers"
    icon = "file-check-2"

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._witnesses = Duty.WITNESS in porter.room.keeper.duties
        self.code = Line(ghost=self.tr("Scan the code, or type number and head code"))
        self.verdict = SignBox(Role.INFO)
        self.table = Table(COLUMNS, key=lambda row: row.id)
        self.table.set_empty(EmptyState("file-check-2", self.tr("No paper disagrees with the journal.")))
        self.side = Pane(framed=True)
        self.form: SeenForm | None = None
        self._rows: tuple[PaperRow, ...] = ()
        self._head = PageHead(self.title())
        self._lay_out()
        self.table.chosen.connect(lambda _row: self._show_side())
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("PapersPage", "Compare papers")

    def help_key(self) -> str:
        """It stands in the chapter about the journal."""
        return "journal"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the page."""
        if self.form is not None:
            return KeyHint("Enter", self.tr("seen")), KeyHint("Esc", self.tr("put away"), self._put_away)
        found = [KeyHint("Enter", self.tr("compare")), KeyHint("Ctrl+F", self.tr("another paper"), self.to_code)]
        if self._witnesses and self._rows:
            found.append(KeyHint("F7", self.tr("seen by the auditor"), self.acknowledge))
        return (*found, KeyHint("Esc", self.tr("back to the journal"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Work begins where a code is scanned or typed."""
        return self.form.first_focus() if self.form is not None else self.code

    def entered(self) -> None:
        """Ask what waits."""
        self._porter.ask(papers_waiting, then=self._show)

    def takes(self, text: str) -> bool:
        """Whether a scan is for this page while it is in front."""
        try:
            PaperHead.parse(text)
        except NoPaperHead:
            return False
        return True

    def show_seen(self, seen: object) -> None:
        """Compare what was scanned, now that the scan is written down."""
        if isinstance(seen, PaperHead):
            self.compare(seen)

    def open(self, argument: object) -> None:
        """Compare the paper that was scanned while another page was in front."""
        if isinstance(argument, PaperHead):
            self.compare(argument)

    def to_code(self) -> None:
        """Put the keyboard where the next code is typed."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code.selectAll()

    def ask(self) -> None:
        """Compare what was typed."""
        text = typed(self.code)
        if not text:
            return
        try:
            paper = PaperHead.typed(text)
        except NoPaperHead:
            self.verdict.say(self.tr("As in the foot of the paper: the number, a blank, sixteen signs."), Role.LOOK)
            return
        self.compare(paper)

    def compare(self, paper: PaperHead) -> None:
        """Hold it against the journal; a room for reading only tells, and enters nothing."""
        if self._porter.room.finding:
            self._porter.ask(held_against, paper, self._witnesses, then=self._tell)
            return
        self._porter.do(ComparePaper(paper=paper, whole=self._witnesses), self._compared, self._refused)

    def acknowledge(self) -> None:
        """Ask what was done about the papers that wait."""
        if not (self._witnesses and self._rows) or self.form is not None:
            return
        self.form = SeenForm()
        self.form.submitted.connect(self._submit)
        self._show_side()
        self.keys_changed.emit()
        self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        reason = self.form.said() if self.form is not None else ""
        if reason and self._rows:
            self._porter.do(AcknowledgePapers(last=self._rows[-1].id, reason=reason), self._seen, self._refused)

    def _seen(self, _outcome: Outcome) -> None:
        self._put_away()
        self.verdict.say(self.tr("Entered that you have seen them, and what was done."), Role.OK)
        self.entered()

    def _put_away(self) -> None:
        self.form = None
        self._show_side()
        self.keys_changed.emit()
        self.to_code()

    def _compared(self, outcome: Outcome) -> None:
        if isinstance(outcome.told, PaperCompared):
            self._tell(outcome.told)
        self.entered()

    def _tell(self, told: PaperCompared | None) -> None:
        if told is None:
            return
        words = compared_words(told, messages.command_words(told.command) if told.command else "")
        self.verdict.say(words, _TONES.get(told.verdict, Role.STOP))
        self.code.clear()
        self.to_code()

    def _refused(self, failed: Exception) -> None:
        if self.form is not None:
            self.form.show_wrong(messages.in_a_form(failed))
        else:
            self.verdict.say(messages.sentence(failed), Role.STOP)

    def _show(self, rows: tuple[PaperRow, ...]) -> None:
        self._rows = rows
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.go_first()
        self._card.set_note(self.tr("{0} waiting for the auditor").format(len(rows)) if rows else "")
        self._show_side()
        self.keys_changed.emit()

    def _show_side(self) -> None:
        self.side.clear()
        if self.form is not None:
            self.side.add(label(self.tr("Seen by the auditor"), "panel"))
            told = self.tr("The papers of the list, {0} in all, are closed with this; the journal keeps them for ever.")
            self.side.add(paragraph(told.format(len(self._rows)), "small", "text2"))
            self.side.add(self.form)
            return
        row = self.table.current()
        self.side.add(label(self.tr("What a paper proves"), "panel") if row is None else _title(row))
        for words, tone in self._told(row):
            self.side.add(paragraph(words, "small", tone))
        if row is not None:
            facts = Facts()
            facts.show_facts(
                (
                    (self.tr("Entry"), f"{row.entry:,}"),
                    (self.tr("Head on it"), code_words(row.code)),
                    (self.tr("Compared"), f"{row.at:%Y-%m-%d %H:%M}\u3000{row.by}"),
                )
            )
            self.side.add(facts)
        if row is not None and self._witnesses:
            seen = secondary(self.tr("Seen by the auditor"), icon="check", key="F7")
            seen.clicked.connect(self.acknowledge)
            self.side.add_act(seen)

    def _told(self, row: PaperRow | None) -> tuple[tuple[str, str], ...]:
        if row is not None:
            return (why_words(row.verdict, row.entry), "stop"), (what_to_do(), "text2")
        told = self.tr(
            "Slip, receipt and sheet of the day bear the number of an entry and its head code, as words and as a code "
            "in the foot. Whoever rewrites or cuts back the journal cannot change them; a paper that agrees vouches "
            "for every entry up to its own."
        )
        return ((told, "text2"),)

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and "paper_checks" in tables:
            self.entered()

    def _lay_out(self) -> None:
        asked = QWidget()
        line = QHBoxLayout(asked)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_12)
        self.code.setAccessibleName(self.tr("Code of the paper"))
        self.code.returnPressed.connect(self.ask)
        go = primary(self.tr("Compare"), icon="file-check-2", key="Enter")
        go.clicked.connect(self.ask)
        line.addWidget(label(self.tr("Code of the paper"), "", "text2"))
        line.addWidget(self.code, 1)
        line.addWidget(go)
        self._card = TableCard(self.table, self.tr("Papers that did not agree"))
        self.compose(column(asked, self.verdict, self._card), self.side, self._head)


def _title(row: PaperRow) -> QWidget:
    return label(verdict_words(row.verdict), "panel")
