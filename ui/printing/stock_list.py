"""The room's own label papers: a list, the chosen one drawn to scale, and the form in which it is put right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from recordsroom.domain.commands import RetireLabelStock
from recordsroom.domain.label_stocks import Feed, StockMeasures, may_stock, millimetres
from recordsroom.services.documents.own_stock import own_stock
from recordsroom.services.documents.phrase import Language
from recordsroom.services.documents.suiting import Suiting, suiting
from recordsroom.services.documents.trouble import TooFine
from recordsroom.services.queries import label_stocks as questions
from recordsroom.services.queries.label_stocks import OwnStockRow
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.buttons import quiet, secondary
from ui.parts.card import Card
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.porter import Porter
from ui.printing.printers import PrinterMemory
from ui.printing.stock_form import StockForm
from ui.printing.stock_picture import StockPicture
from ui.printing.words import form_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_USUAL_DPI = 300
_LIST = 340
BEGUN = StockMeasures(
    feed=Feed.SHEET,
    label_wide=63_50,
    label_tall=38_10,
    across=3,
    down=7,
    edge_left=7_25,
    edge_top=15_15,
    pitch_across=66_00,
    pitch_down=38_10,
)
"""With these measures a first paper of one's own is begun: the commonest sheet of 21."""


def size_words(paper: StockMeasures) -> str:
    """How large one label is."""
    return f"{millimetres(paper.label_wide)} × {millimetres(paper.label_tall)}"


def kind_words(paper: StockMeasures) -> str:
    """A roll, or a sheet with so many columns and rows."""
    if paper.feed is Feed.ROLL:
        roll = translate("LabelStock", "Roll")
        return roll if paper.across == 1 else translate("LabelStock", "Roll, {0} across").format(paper.across)
    return translate("LabelStock", "A4, {0} × {1}").format(paper.across, paper.down)


COLUMNS: tuple[Column[OwnStockRow], ...] = (
    Column(
        lambda: translate("LabelStock", "Label paper"),
        lambda row: row.name,
        name="name",
        stretch=True,
        quiet=lambda row: row.retired,
    ),
    Column(
        lambda: translate("LabelStock", "Label, mm"), lambda row: size_words(row.paper), name="label_size", width=104
    ),
    Column(
        lambda: translate("LabelStock", "State"),
        lambda row: translate("LabelStock", "retired") if row.retired else translate("LabelStock", "offered"),
        kind=Kind.STATE,
        role=lambda row: Role.MUTE if row.retired else Role.OK,
        name="state",
        width=88,
    ),
)


class StockList(Register):
    """What is typed in the form is drawn beside it and tried on the printer's dots; the room judges again."""

    def __init__(self, porter: Porter, printers: PrinterMemory, language: Language) -> None:
        sentence = self.tr("Papers that no maker's list has: a roll, or an A4 sheet by its measures.")
        empty = EmptyState("tag", sentence, self.tr("New paper"), "Ctrl+N")
        empty.acted.connect(self.new)
        super().__init__(porter, COLUMNS, empty, self.tr("New paper"))
        self.search.setPlaceholderText(self.tr("Name or size"))
        self._printers, self._language = printers, language
        self._tried = 0
        self.picture, self._suits = StockPicture(), paragraph("", "small", "text2")
        card = Card(self.tr("To scale"))
        card.add(self.picture, 1)
        card.add(self._suits)
        whole = self.layout()
        assert isinstance(whole, QHBoxLayout), "registers lie beside each other"
        whole.insertWidget(1, card, 1)
        self.table.setMinimumWidth(_LIST)

    def ask(self) -> None:
        """Ask for every paper."""
        self.porter.ask(questions.own_stocks, then=self.show_rows)

    def words(self, row: OwnStockRow) -> str:
        """Name, size and kind."""
        return f"{row.name} {size_words(row.paper)} {kind_words(row.paper)}"

    def count(self) -> str:
        """How many there are."""
        return self.tr("{0} papers of the room's own", "", len(self.rows)).format(len(self.rows))

    def new(self) -> None:
        """Open the form for a new paper, with the measures of the chosen one."""
        row = self.table.current()
        self._open(StockForm(row.paper if row else BEGUN), self.tr("New label paper"))

    def change(self) -> None:
        """Open the form for the chosen paper."""
        row = self.table.current()
        if row is not None and not row.retired:
            self._open(StockForm(row.paper, row.name, row.id), self.tr("Put the paper right"))

    def retire(self) -> None:
        """Offer the chosen paper no more, or again."""
        row = self.table.current()
        if row is not None:
            request = RetireLabelStock(stock=row.id, retired=not row.retired)
            self.porter.do(request, self._turned, self.refused)

    def show_one(self, row: OwnStockRow) -> None:
        """Show one paper with its measures."""
        paper = row.paper
        self.side.add(label(row.name, "panel"))
        facts = Facts()
        told = [
            (self.tr("Kind of paper"), kind_words(paper)),
            (self.tr("Label, mm"), size_words(paper)),
        ]
        if paper.feed is Feed.SHEET:
            margins = f"{millimetres(paper.edge_left)} / {millimetres(paper.edge_top)}"
            told.append((self.tr("Margins left, top"), margins))
        elif paper.liner_wide is not None:
            told.append((self.tr("Width of the liner"), millimetres(paper.liner_wide)))
        if paper.across > 1 or paper.down > 1:
            pitches = f"{millimetres(paper.pitch_across)} / {millimetres(paper.pitch_down)}"
            told.append((self.tr("Pitch across, down"), pitches))
        if paper.roll_gap:
            told.append((self.tr("Gap between labels"), millimetres(paper.roll_gap)))
        told.append((self.tr("Printed on"), self.tr("{0} times", "", row.jobs).format(row.jobs)))
        facts.show_facts(tuple(told))
        self.side.add(facts)
        self._draw(paper)
        self._add_acts(row)

    def show_always(self) -> None:
        """Without a paper there is no picture."""
        if self.table.current() is None:
            self._draw(None)
            hint = SignBox(Role.INFO)
            self.side.add(hint)
            hint.say(self.tr("The measures stand on the packet, or are taken with a ruler."))

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys while no form is open."""
        row = self.table.current()
        hints = [KeyHint("Ctrl+N", self.tr("new paper"), self.new)]
        if row is not None and not row.retired:
            hints.append(KeyHint("F2", self.tr("put right"), self.change))
        if row is not None:
            hints.append(KeyHint("F8", self.tr("offer again") if row.retired else self.tr("retire"), self.retire))
        return tuple(hints)

    def _add_acts(self, row: OwnStockRow) -> None:
        if not row.retired:
            edit = secondary(self.tr("Put right"), icon="pencil", key="F2")
            edit.clicked.connect(self.change)
            self.side.add_act(edit)
        turn = quiet(self.tr("Offer again") if row.retired else self.tr("Retire"), key="F8")
        turn.clicked.connect(self.retire)
        self.side.add_act(turn)
        self.side.end_acts()

    def _open(self, form: StockForm, title: str) -> None:
        form.changed.connect(lambda: self._draw(form.paper()))
        self.open_form(form, title, self.tr("Save"), form.command)
        self._draw(form.paper())

    def _turned(self, outcome: Outcome) -> None:
        self.tell(self.tr("Entered; journal entry {0}.").format(f"{outcome.entry:,}"))
        self.ask()

    def _draw(self, paper: StockMeasures | None) -> None:
        wrong = bool(may_stock(paper)) if paper is not None else False
        self.picture.show_paper(paper, wrong=wrong)
        self._suits.setText("")
        self._tried += 1
        if paper is None or wrong:
            return
        number, stock = self._tried, own_stock(0, "", paper)
        dpi = self._printers.dpi("carrier_label") or _USUAL_DPI

        def then(found: tuple[Suiting, ...]) -> None:
            if number == self._tried:
                self._show_suiting(found, dpi)

        self.porter.run(lambda _progress: suiting(stock, dpi), then)

    def _show_suiting(self, found: tuple[Suiting, ...], dpi: int) -> None:
        """Say what goes on it; for what does not, the first thing in the way with the way out."""
        good = [form_words(one.form, self._language) for one in found if one.trouble is None]
        bad = [one for one in found if one.trouble is not None]
        told = [self.tr("Goes on it at {0} dots per inch: {1}").format(dpi, "\u3000".join(good))] if good else []
        told += [
            f"{form_words(one.form, self._language)}: {messages.sentence(one.trouble)}" for one in bad if one.trouble
        ]
        self._suits.setText("\n".join(told))
        self.picture.show_bars(too_fine=any(isinstance(one.trouble, TooFine) for one in bad))
