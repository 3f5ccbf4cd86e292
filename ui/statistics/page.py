"""Statistics as a page: a year in charts, what is kept beside them; report and register go onto paper (F-31, G-04)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.statistics import MONTHS
from recordsroom.services.queries.year_figures import YearFigures, known_years, year_figures
from ui.look.tokens import GAP_12
from ui.parts.buttons import primary, secondary
from ui.parts.card import Card
from ui.parts.fields import Choice
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.porter import Porter
from ui.shell.page import Page
from ui.statistics.chart import BarChart, Series
from ui.statistics.side import show_kept

translate = QCoreApplication.translate
_COLUMNS, _MOST_COUNTS, _WHOLE = 2, 8, 100.0


class StatisticsPage(Page):
    """Decides nothing: it asks for the figures of a year and draws them; no sum of different units is ever shown."""

    key = "statistics"
    icon = "sliders-horizontal"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form, and the year that it is about."""
    opened = Signal(str, object)
    """Where the register leaves as a file."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.years, self.side = Choice(self.tr("Year")), Pane(framed=True)
        self.figures: YearFigures | None = None
        names = (
            self.tr("Came in"),
            self.tr("Left, or destroyed"),
            self.tr("Read here"),
            self.tr("Lent"),
            self.tr("Lent and not back in time"),
            self.tr("How counts agreed, per cent"),
        )
        self.charts = tuple(BarChart() for _name in names)
        self._cards = tuple(Card(name, " ", padded=True) for name in names)
        self._head = PageHead(self.title(), "", self.years)
        self._lay_out()
        self.years.currentIndexChanged.connect(lambda _place: self._ask())

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("StatisticsPage", "Statistics")

    def help_key(self) -> str:
        """It stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The years, the papers, and the way back."""
        found = [
            KeyHint("F3", self.tr("year before"), self.year_before),
            KeyHint("F4", self.tr("year after"), self.year_after),
        ]
        if self._prints:
            found += [
                KeyHint("Ctrl+P", self.tr("print the yearly report"), self.print_report),
                KeyHint("Ctrl+O", self.tr("print the general register"), self.print_register),
                KeyHint("Ctrl+E", self.tr("export"), self.export),
            ]
        return (*found, KeyHint("Esc", self.tr("back to the loans"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Work begins with the year."""
        return self.years

    def entered(self) -> None:
        """Ask which years there are."""
        self._porter.ask(known_years, then=self._offer)

    @property
    def year(self) -> int:
        """The year that is shown."""
        return int(self.years.chosen() or self._porter.room.clock().today.year)

    def year_before(self) -> None:
        """Show the year before."""
        self._step(1)

    def year_after(self) -> None:
        """Show the year after."""
        self._step(-1)

    def print_report(self) -> None:
        """Print the yearly report (F-31)."""
        self.labels_wanted.emit("year_report", (self.year,))

    def print_register(self) -> None:
        """Print the general register (G-04)."""
        self.labels_wanted.emit("general_register", (self.year,))

    def export(self) -> None:
        """Lead to where the general register of the year that is shown leaves as a file."""
        self.opened.emit("book_export", (Book.GENERAL.value, str(self.year)))

    def _step(self, by: int) -> None:
        place = self.years.currentIndex() + by
        if 0 <= place < self.years.count():
            self.years.setCurrentIndex(place)

    def _offer(self, years: tuple[int, ...]) -> None:
        before = self.years.chosen()
        with QSignalBlocker(self.years):
            self.years.clear()
            for year in years:
                self.years.add(str(year), year)
            self.years.choose(before if before in years else years[0])
        self._ask()

    def _ask(self) -> None:
        self._porter.ask(year_figures, self.year, then=self._show)

    def _show(self, figures: YearFigures | None) -> None:
        if figures is None or figures.year != self.year:
            return
        self.figures = figures
        self._head.set_fact(self.tr("{0}, held as classified as what is kept").format(figures.year))
        months = tuple(str(month) for month in range(1, MONTHS + 1))
        rows = self._rows(figures)
        for chart, card, series in zip(self.charts, self._cards, rows, strict=False):
            chart.show_series(months, series)
            self._note(card, series)
        counts = figures.counts[-_MOST_COUNTS:]
        agreed = _series(self.tr("agree"), "ok", (one.rate or 0.0 for one in counts))
        self.charts[-1].show_series(tuple(f"{one.day:%m-%d}" for one in counts), (agreed,), _WHOLE)
        signed = len(figures.counts)
        self._say(self._cards[-1], self.tr("{0} counts signed", "", signed).format(signed))
        self._show_side(figures)

    def _rows(self, figures: YearFigures) -> tuple[tuple[Series, ...], ...]:
        """What each chart by months shows, each row of bars in its own unit."""
        volumes, items, people = self.tr("volumes"), self.tr("items"), self.tr("readers on days")
        return (
            (
                _series(volumes, "accent", (one.files for one in figures.came)),
                _series(items, "mute", (one.items for one in figures.came)),
            ),
            (
                _series(volumes, "accent", (one.files for one in figures.went)),
                _series(items, "mute", (one.items for one in figures.went)),
                _series(self.tr("items destroyed"), "stop", (one.items for one in figures.destroyed), items),
            ),
            (
                _series(people, "accent", (one.people for one in figures.reading)),
                _series(self.tr("pieces read"), "mute", (one.pieces for one in figures.reading)),
            ),
            (
                _series(people, "accent", (one.people for one in figures.lending)),
                _series(self.tr("pieces lent"), "mute", (one.pieces for one in figures.lending)),
            ),
            (_series(self.tr("pieces"), "look", (one.late for one in figures.lending)),),
        )

    def _note(self, card: Card, series: tuple[Series, ...]) -> None:
        """The sums of the year, each in its own unit."""
        self._say(card, "\u3000".join(f"{sum(one.values):,.0f} {one.name}" for one in series))

    def _say(self, card: Card, words: str) -> None:
        assert card.head is not None, "every chart has a name"
        card.head.set_note(words)

    def _show_side(self, figures: YearFigures) -> None:
        self.side.clear()
        show_kept(self.side, figures)
        if self._prints:
            for made, act in (
                (primary(self.tr("Yearly report"), icon="printer", key="Ctrl+P"), self.print_report),
                (secondary(self.tr("Register"), icon="notebook-tabs", key="Ctrl+O"), self.print_register),
            ):
                made.clicked.connect(act)
                self.side.add_act(made)
        self.side.end_acts()
        self.keys_changed.emit()

    def _lay_out(self) -> None:
        grid_box = QWidget()
        grid = QGridLayout(grid_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP_12)
        for place, (card, chart) in enumerate(zip(self._cards, self.charts, strict=True)):
            card.add(chart, 1)
            grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
            grid.setColumnStretch(place % _COLUMNS, 1)
        self.compose(grid_box, self.side, self._head)


def _series(name: str, token: str, values: Iterable[float], unit: str = "") -> Series:
    return Series(name, token, tuple(values), unit or name)
