"""The register of lists of files 案卷目录登记簿 (G-05): every 目录号 with its years, files and pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.file_list import Catalogue, catalogues
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice
from ui.parts.keybar import KeyHint
from ui.parts.words import code_words
from ui.people.register import Register
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.rows import Column, Kind

translate = QCoreApplication.translate

CATALOGUES: tuple[Column[Catalogue], ...] = (
    Column(
        lambda: translate("CataloguesRegister", "List"),
        lambda one: one.line.code,
        kind=Kind.CODE,
        name="code",
        width=176,
    ),
    Column(lambda: translate("CataloguesRegister", "Name"), lambda one: one.line.name, name="name", stretch=True),
    Column(lambda: translate("Column", "Fonds"), lambda one: one.line.fonds_no, name="fonds", width=72),
    Column(lambda: translate("Column", "Years"), lambda one: one.line.years, name="years", width=88),
    Column(lambda: translate("Column", "Kept"), lambda one: one.line.retention, name="kept", width=88),
    Column(
        lambda: translate("Column", "Files"),
        lambda one: f"{one.line.files:,}",
        lambda one: one.line.files,
        kind=Kind.NUMBER,
        name="files",
        width=64,
    ),
    Column(
        lambda: translate("Column", "First to last"),
        lambda one: f"{one.line.first}–{one.line.last}",
        name="span",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Pages"), lambda one: one.line.pages, lambda one: one.tally.pages,
        kind=Kind.NUMBER, name="pages", width=76,
    ),
)  # fmt: skip


class CataloguesRegister(Register):
    """Every list of files; there are dozens of them, so they are shown at once."""

    printed = Signal()
    """The register is wanted on paper."""

    def __init__(self, porter: Porter) -> None:
        self.prints = Duty.PRINT in porter.room.keeper.duties
        super().__init__(porter, CATALOGUES, EmptyState("notebook-tabs", self.tr("No file has been registered yet.")))
        self.search.setPlaceholderText(self.tr("List, name or fonds"))
        self.year = Choice(self.tr("Year"))
        self.year.add(self.tr("all"), None)
        self.filters.addWidget(self.year)
        self.year.currentIndexChanged.connect(lambda _place: self._filter(self.search.text()))

    def ask(self) -> None:
        """Ask for every list."""
        self.porter.ask(catalogues, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these lists, and offer the years of their files."""
        before = self.year.chosen()
        with QSignalBlocker(self.year):
            self.year.clear()
            self.year.add(self.tr("all"), None)
            for year in sorted({year for row in rows for year in row.years}, reverse=True):
                self.year.add(str(year), year)
            self.year.choose(before)
        super().show_rows(rows)

    def words(self, row: Catalogue) -> str:
        """Code, name, fonds, years and how long they are kept."""
        line = row.line
        return " ".join((line.code, line.name, line.fonds_no, line.years, line.retention))

    def fits(self, row: Catalogue) -> bool:
        """Whether it has files of the year that is chosen."""
        year = self.year.chosen()
        return year is None or year in row.years

    def count(self) -> str:
        """How many lists there are, and how many files stand in them."""
        files = sum(row.line.files for row in self.rows)
        return self.tr("{0} lists, {1}", "", len(self.rows)).format(
            len(self.rows), self.tr("{0} files", "", files).format(f"{files:,}")
        )

    def show_one(self, row: Catalogue) -> None:
        """Show one list."""
        line = row.line
        self.side.add(code_words(line.code))
        told = (
            (self.tr("Name"), line.name),
            (self.tr("Fonds"), line.fonds_no),
            (self.tr("Years"), line.years),
            (self.tr("Kept"), line.retention),
            (self.tr("Files"), f"{line.files:,}"),
            (self.tr("From"), line.first),
            (self.tr("To"), line.last),
            (self.tr("Pages"), line.pages),
            (self.tr("Remarks"), line.note),
        )
        facts = Facts()
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        if self.prints:
            paper = primary(self.tr("Print"), icon="printer", key="Ctrl+P")
            paper.clicked.connect(self.printed)
            self.side.add_act(paper)
        self.side.end_acts()


class CataloguesPage(OwnPage):
    """The lists of files, printed and exported as a whole."""

    key = "catalogues"
    icon = "notebook-tabs"
    touched = frozenset({"records", "carriers", "series"})
    hears = frozenset()
    register: CataloguesRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, CataloguesRegister(porter), parent)
        self.register.printed.connect(self.print_register)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CataloguesPage", "Register of lists of files")

    def acts(self) -> tuple[KeyHint, ...]:
        """The register on paper, and as a file."""
        if not self.prints:
            return ()
        return (
            KeyHint("Ctrl+P", self.tr("print"), self.print_register),
            KeyHint("Ctrl+E", self.tr("export"), self.export),
        )

    def print_register(self) -> None:
        """Print every list."""
        self.labels_wanted.emit("catalogue_register", ())

    def export(self) -> None:
        """Lead to where the register leaves as a file."""
        self.opened.emit("book_export", (Book.CATALOGUES.value, ""))
