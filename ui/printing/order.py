"""What shall be printed, complete: the form with its rows, on which stock and printer, how often and from where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.blank_labels import BLANK_FORM, MOST_BLANKS
from recordsroom.domain.commands import ClosePrint, Command, PrintBlankLabels, PrintDocument, PrintLabels
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.exporting import list_level
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.label_lines import LabelChoice
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.domain.print_accounts import ACCOUNTED
from recordsroom.domain.read_backs import HELD_FROM
from recordsroom.domain.values import Barcode, Level
from recordsroom.services.documents import (
    calibration_sheet,
    command_sheet,
    handbook,
    jacket_back,
    scanner_sheet,
)
from recordsroom.services.documents.blank_label import BlankLabel
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.printing import LabelRun
from ui.messages import desk_command_words
from ui.printing.extent import Sides
from ui.printing.handbook import handbook_pages
from ui.printing.offset import Offset

translate = QCoreApplication.translate

PREVIEWED = 200
"""Labels that the preview shows at most; beyond that nobody turns pages, and everybody waits."""
PREVIEWED_LINES = 3000
"""Lines of a document that the preview shows at most; pages are chosen by looking at them."""
_MOST_COPIES = 99


@dataclass(frozen=True, slots=True, repr=False)
class PaperAccount:
    """What a list is printed for, by whose leave, who gets it, and the medium where it is saved instead (G-30)."""

    purpose: str = ""
    approver: int | None = None
    given_to: str = ""
    medium: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PrintOrder:
    """One run as it stands on the page; a `sample` may be looked at, never printed."""

    form: Form[Any]
    stock: Stock
    rows: Sequence[Any]
    subjects: tuple[int, ...] = ()
    level: Level = Level.PUBLIC
    start: int = 1
    copies: int = 1
    language: Language = "zh"
    sample: bool = False
    offset: Offset = (0.0, 0.0)
    """How far everything is moved, in mm, so that it comes out in the middle of its labels."""
    lines: LabelChoice | None = None
    """Which lines the room has its labels bear; None where that cannot be chosen."""
    issues: bool = False
    """Whether its rows get their numbers only when they are entered in the register."""
    sides: Sides = Sides.ONE
    wanted: tuple[int, ...] = ()
    """The pages that are printed, counted from 0; empty is all of them."""
    account: PaperAccount = PaperAccount()
    """What the paper is for and who gets it, where that is asked."""

    @property
    def document(self) -> bool:
        """Whether its pages bear an imprint, unlike labels and cards."""
        return bool(self.form.frame)

    @property
    def coded(self) -> bool:
        """Whether its labels bear a number that can be scanned back; stamps and cards of columns bear none."""
        return not self.document and all(hasattr(row, "barcode") for row in self.rows[:1])

    @property
    def previewed(self) -> int:
        """How many of its rows the preview shows at most; of bound lists a row is a whole page."""
        return PREVIEWED_LINES if self.document and not self.bound else PREVIEWED

    @property
    def bound(self) -> bool:
        """Whether each of its rows is a page of its own."""
        return self.document and self.stock.per_page == 1

    @property
    def pages(self) -> int:
        """How many pages one copy has."""
        return pages_of(self.stock, len(self.rows), self.start)

    @property
    def sent(self) -> tuple[int, ...]:
        """The pages that go out, counted from 0."""
        return self.wanted or tuple(range(self.pages))

    @property
    def parts(self) -> tuple[PrintOrder, ...]:
        """In which parts it is sent: of a long run of labels the first sheet by itself, so that it can be tried."""
        first = self.stock.per_page - self.start + 1
        if not self.coded or len(self.rows) - first < HELD_FROM:
            return (self,)
        return replace(self, rows=self.rows[:first]), replace(self, rows=self.rows[first:], start=1)

    @property
    def accounted(self) -> bool:
        """Whether it is asked what the paper is for: lists and registers that somebody may carry away (G-30)."""
        return not self.sample and (self.listed or bool(self.account.medium))

    @property
    def listed(self) -> bool:
        """Whether it is a list or register, not a tool of the daily round."""
        return self.form.key in ACCOUNTED

    @property
    def held(self) -> Level:
        """As what the paper is held: a list is never below 内部 (R-43)."""
        return list_level(self.level) if self.accounted else self.level

    @property
    def command(self) -> Command:
        """The request that enters the run in the print register, before anything is sent (R-89)."""
        if self.document:
            return PrintDocument(
                form=self.form.key,
                pages=len(self.sent),
                copies=self.copies,
                level=self.level,
                purpose=self.account.purpose,
                approver=self.account.approver,
                given_to=self.account.given_to,
                medium=self.account.medium,
            )
        if self.issues:
            return PrintBlankLabels(stock=self.stock.key, count=len(self.rows), start=self.start)
        return PrintLabels(form=self.form.key, stock=self.stock.key, subjects=self.subjects, start=self.start)

    def closing(self, print_job: int, failed: str = "") -> Command:
        """The request that says in the register how it ended."""
        return ClosePrint(print_job=print_job, failed=failed)

    def entered(self, told: PrintStarted) -> PrintOrder:
        """The order as it stands in the register: labels that were issued bear their numbers."""
        if not isinstance(told, BlanksIssued):
            return self
        return replace(self, rows=tuple(BlankLabel(Barcode(digits)) for digits in told.labels))

    def drawn(self, dpi: int, imprint: Imprint | None) -> tuple[bytes, str]:
        """The pages to look at, and the characters in any row that no font has."""
        rows = self.rows[: self.previewed]
        return self._render(rows, dpi, imprint), self.form.unknown(self.rows, self.language)

    def pdf(self, progress: Progress, dpi: int, imprint: Imprint) -> bytes:
        """All its pages, drawn for so many dots per inch; raises Cancelled."""
        return self._render(progress.through(self.rows), dpi, imprint)

    def _render(self, rows: Iterable[Any], dpi: int, imprint: Imprint | None) -> bytes:
        return self.form.render(
            rows,
            stock=self.stock,
            start=self.start,
            offset=self.offset,
            imprint=imprint if self.document else None,
            dpi=dpi,
            language=self.language,
        )


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the keeper typed: from which label on, how many copies, and how many of what waits for a label."""

    start: int = 1
    copies: int = 1
    most: int = 200

    def wrong(self, stock: Stock) -> str:
        """What is wrong with them, in words; empty when nothing."""
        if not 1 <= self.start <= stock.per_page:
            return translate("Printing", "The sheet has no such label.")
        if not 1 <= self.copies <= _MOST_COPIES:
            return translate("Printing", "Between 1 and 99 copies can be printed.")
        return "" if self.most else translate("Printing", "Say how many.")


def order_of(form: Form[Any], stock: Stock, run: LabelRun, numbers: Numbers, language: Language) -> PrintOrder:
    """Put an order together; without anything to print it shows how the form looks."""
    issues = form.key == BLANK_FORM
    rows = (form.sample,) * max(min(numbers.most, MOST_BLANKS), 1) if issues else run.rows
    return PrintOrder(
        form=form,
        stock=stock,
        rows=rows or form.samples,
        subjects=run.subjects,
        level=run.level,
        start=numbers.start,
        copies=numbers.copies,
        language=language,
        sample=not rows,
        lines=run.lines,
        issues=issues,
    )


def pages_of(stock: Stock, count: int, start: int) -> int:
    """How many pages so many labels take, beginning at a label of the first."""
    return max(1, -(-(count + start - 1) // stock.per_page))


def note_words(order: PrintOrder) -> str:
    """What to know about the pages on the screen: that they are a sample, or not all of them."""
    if order.sample:
        return translate("Printing", "An invented sample: this is how the form looks.")
    if order.issues:
        return translate("Printing", "Every label gets a new number when the job is entered; these are samples.")
    if len(order.rows) <= order.previewed:
        return ""
    if order.bound:
        told = translate("Printing", "The preview shows the first {0} of {1} pages; all of them are printed.")
        return told.format(PREVIEWED, f"{len(order.rows):,}")
    if order.document:
        told = translate("Printing", "The preview shows the first {0} of {1} lines; all of them are printed.")
        return told.format(f"{order.previewed:,}", f"{len(order.rows):,}")
    told = translate("Printing", "The preview shows the first {0} of {1} labels; all of them are printed.")
    return told.format(PREVIEWED, f"{len(order.rows):,}")


def desk_commands() -> tuple[command_sheet.DeskCommand, ...]:
    """The cards of the command sheet: every command of the desk by the words that the desk itself uses."""
    return tuple(command_sheet.DeskCommand(command.barcode, _as_said(command)) for command in DeskCommand)


SHEETS: dict[str, Callable[[], Sequence[Any]]] = {
    command_sheet.FORM.key: desk_commands,
    scanner_sheet.FORM.key: lambda: scanner_sheet.CODES,
    jacket_back.FORM.key: lambda: jacket_back.HALVES,
    calibration_sheet.FORM.key: lambda: calibration_sheet.STEPS,
    handbook.FORM.key: handbook_pages,
}
"""Sheets that are about nothing in the vault, with what stands on them."""


def _as_said(command: DeskCommand) -> Phrase:
    words = desk_command_words(command)
    return Phrase(words, words)
