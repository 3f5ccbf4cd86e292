"""The report of a quarter: its figures on one page, turned by two keys, and printed to be signed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.proof_papers import QUARTER_REPORT
from recordsroom.domain.quarters import Quarter
from recordsroom.domain.values import Level
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.queries.quarter import Quarterly, quarterly
from ui.journal.details import code_words
from ui.journal.quarter_lines import FIGURES, figures, paper_lines, quarter_words
from ui.look.tokens import Role
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label, paragraph
from ui.porter import Porter
from ui.printing.proof import ProofPrinting
from ui.shell.page import Page

translate = QCoreApplication.translate


class QuarterPage(Page):
    """Counts nothing itself; it begins with the last whole quarter, which is the one to be reported."""

    key = "quarter"
    icon = "calendar-check"

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.quarter = Quarter.of(porter.room.clock().today).before
        self.report: Quarterly | None = None
        self.table = Table(FIGURES, key=lambda one: (one.part, one.what))
        self.table.set_empty(EmptyState("calendar-check", self.tr("The room did not stand in this quarter.")))
        self.side = Pane(framed=True)
        self.proof = ProofPrinting(porter, self)
        self.proof.ended.connect(self._printed)
        self._head = PageHead(self.title())
        self.compose(TableCard(self.table), self.side, self._head)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("QuarterPage", "Report of a quarter")

    def help_key(self) -> str:
        """It stands in the chapter about the journal."""
        return "journal"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the page."""
        if self.proof.card is not None:
            return KeyHint("Enter", self.tr("print")), KeyHint("Esc", self.tr("put away"), self.put_away)
        found = [
            KeyHint("F2", self.tr("quarter before"), lambda: self._turn(self.quarter.before)),
            KeyHint("F3", self.tr("quarter after"), lambda: self._turn(self.quarter.after)),
        ]
        if self.report is not None and self.report.entries:
            found.append(KeyHint("Ctrl+P", self.tr("print"), self.print_report))
        return (*found, KeyHint("Esc", self.tr("back to the journal"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Reading begins in the list, or where the printer is chosen."""
        return self.proof.card.first_focus() if self.proof.card is not None else self.table

    def entered(self) -> None:
        """Ask for the quarter."""
        self._porter.ask(quarterly, self.quarter, then=self._show)

    def print_report(self) -> None:
        """Print it as it stands, to be signed."""
        if self.report is not None and self.report.entries:
            lines = LabelRun((), paper_lines(self.report), Level.INTERNAL)
            self.proof.begin_with(QUARTER_REPORT, lines, self._show_card)

    def put_away(self) -> None:
        """Print nothing."""
        self.proof.leave()
        self._show_side()
        self._back_to_list()

    def _turn(self, quarter: Quarter) -> None:
        if quarter.first <= self._porter.room.clock().today:
            self.quarter = quarter
            self.entered()

    def _show(self, report: Quarterly | None) -> None:
        if report is None or report.quarter != self.quarter:
            return
        self.report = report
        self._head.set_fact(quarter_words(report))
        self.table.show_rows(figures(report) if report.entries else ())
        self.table.go_first()
        if self.proof.card is None:
            self._show_side()
        self.keys_changed.emit()

    def _show_side(self, said: str = "", role: Role = Role.OK) -> None:
        self.side.clear()
        if said:
            box = SignBox(role)
            self.side.add(box)
            box.say(said, role)
        report = self.report
        if report is None:
            return
        self.side.add(label(quarter_words(report), "panel"))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Entries"), f"{report.first_entry:,}–{report.last_entry:,}" if report.entries else "–"),
                (self.tr("Head"), code_words(report.head) if report.head else "–"),
            )
        )
        self.side.add(facts)
        if report.quarter.last >= self._porter.room.clock().today:
            unended = self.tr("This quarter has not ended; what is printed now does not count as its report.")
            self.side.add(paragraph(unended, "small", "look"))
        out = secondary(self.tr("Print"), icon="printer", key="Ctrl+P")
        out.clicked.connect(self.print_report)
        self.side.add_act(out)

    def _show_card(self, card: QWidget) -> None:
        self.side.clear()
        self.side.add(card)
        self.keys_changed.emit()

    def _printed(self, role: Role, told: str) -> None:
        self._show_side(told, role)
        self._back_to_list()

    def _back_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()
