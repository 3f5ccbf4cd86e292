"""The form of a label paper: a roll or a sheet by its measures, judged while they are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddLabelStock, ChangeLabelStock
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.label_stocks import A4_TALL, A4_WIDE, Feed, StockMeasures, may_stock, millimetres
from recordsroom.domain.rules import Reason
from ui import messages
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import Form, typed
from ui.printing.millimetres import Millimetres

translate = QCoreApplication.translate

_COUNT_DIGITS = 2
_FEEDS: dict[Feed, Callable[[], str]] = {
    Feed.SHEET: lambda: translate("StockForm", "A4 sheet, die-cut"),
    Feed.ROLL: lambda: translate("StockForm", "Roll"),
}
_FIELD_OF: dict[Reason, str] = {
    Reason.LABEL_TOO_SMALL: "label_wide",
    Reason.LABELS_OVERLAP_ACROSS: "pitch_across",
    Reason.LABELS_OVERLAP_DOWN: "pitch_down",
    Reason.LABELS_BEYOND_RIGHT: "across",
    Reason.LABELS_BEYOND_FOOT: "down",
    Reason.LINER_TOO_NARROW: "liner_wide",
}
_OF_SHEETS = ("down", "edge_left", "edge_top", "pitch_down")
_OF_ROLLS = ("roll_gap", "liner_wide")


def feed_words(feed: Feed) -> str:
    """How a label paper comes."""
    return _FEEDS[feed]()


class StockForm(Form):
    """Asks for name, kind and measures; what is left empty follows from the others and is shown as a ghost."""

    changed = Signal()
    """Another measure was typed."""

    def __init__(
        self, paper: StockMeasures, name: str = "", stock: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stock = stock
        self._name = Line(name, self.tr("Name on the packet"))
        self._feed = Choice()
        self._feed.add(feed_words(Feed.SHEET), Feed.SHEET.value, "a4")
        self._feed.add(feed_words(Feed.ROLL), Feed.ROLL.value, "jz")
        self._feed.choose(paper.feed.value)
        self._counts = {key: PlainDigits(longest=_COUNT_DIGITS) for key in ("across", "down")}
        lengths = ("label_wide", "label_tall", "edge_left", "edge_top", "pitch_across", "pitch_down", *_OF_ROLLS)
        self._lengths = {key: Millimetres(getattr(paper, key)) for key in lengths}
        for key, line in self._counts.items():
            line.setText(str(getattr(paper, key)))
        self._fields = {key: Field(self._named(key), line) for key, line in (self._counts | self._lengths).items()}
        self._lay_out()
        self._show_kind()

    def paper(self) -> StockMeasures | None:
        """The measures as they stand; None while one that nothing else tells is missing or is no number."""
        told = {key: line.hundredths() for key, line in self._lengths.items()}
        wrong = [key for key, line in self._lengths.items() if line.text().strip() and told[key] is None]
        counts = {key: int(line.text()) if line.text().isdecimal() else 0 for key, line in self._counts.items()}
        wide, tall = told["label_wide"], told["label_tall"]
        if wrong or wide is None or tall is None:
            return None
        feed = Feed(self._feed.chosen())
        across, down = counts["across"], counts["down"] if feed is Feed.SHEET else 1
        pitch_across = _told(told["pitch_across"], wide) if across > 1 else 0
        pitch_down = _told(told["pitch_down"], tall) if down > 1 else 0
        sheet = feed is Feed.SHEET
        return StockMeasures(
            feed=feed,
            label_wide=wide,
            label_tall=tall,
            across=across,
            down=down,
            edge_left=_told(told["edge_left"], _middle(A4_WIDE, across, pitch_across, wide)) if sheet else 0,
            edge_top=_told(told["edge_top"], _middle(A4_TALL, down, pitch_down, tall)) if sheet else 0,
            pitch_across=pitch_across,
            pitch_down=pitch_down,
            roll_gap=0 if sheet else told["roll_gap"] or 0,
            liner_wide=None if sheet else told["liner_wide"],
        )

    def command(self) -> AddLabelStock | ChangeLabelStock | None:
        """The request, or None with the wrong fields marked."""
        name, paper = typed(self._name), self.paper()
        self._name_field.set_error("" if name else self.tr("A paper has a name."))
        if paper is None or not name or may_stock(paper):
            self._judge()
            return None
        measures = {key: getattr(paper, key) for key in StockMeasures.__dataclass_fields__}
        if self._stock is None:
            return AddLabelStock(name=name, **measures)
        return ChangeLabelStock(stock=self._stock, name=name, **measures)

    def objections(self) -> tuple[Objection, ...]:
        """Why labels cannot be printed on it as it stands."""
        paper = self.paper()
        return may_stock(paper) if paper is not None else ()

    def _named(self, key: str) -> str:
        return {
            "label_wide": self.tr("Label width, mm"),
            "label_tall": self.tr("Label height, mm"),
            "across": self.tr("Columns"),
            "down": self.tr("Rows"),
            "edge_left": self.tr("Left margin"),
            "edge_top": self.tr("Top margin"),
            "pitch_across": self.tr("Pitch across"),
            "pitch_down": self.tr("Pitch down"),
            "roll_gap": self.tr("Gap between labels"),
            "liner_wide": self.tr("Width of the liner"),
        }[key]

    def _lay_out(self) -> None:
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        self.add(Field(self.tr("Kind of paper"), self._feed))
        for pair in (
            ("label_wide", "label_tall"),
            ("across", "down"),
            ("edge_left", "edge_top"),
            ("pitch_across", "pitch_down"),
            _OF_ROLLS,
        ):
            self.add_beside(*(self._fields[key] for key in pair))
        self._fields["pitch_across"].set_hint(self.tr("From one left edge to the next."))
        self._feed.currentIndexChanged.connect(self._show_kind)
        for line in (self._counts | self._lengths).values():
            line.textChanged.connect(self._judge)

    def _show_kind(self) -> None:
        sheet = self._feed.chosen() == Feed.SHEET.value
        for key in _OF_SHEETS:
            self._fields[key].setVisible(sheet)
        for key in _OF_ROLLS:
            self._fields[key].setVisible(not sheet)
        self._judge()

    def _judge(self) -> None:
        """Mark what is wrong, each at the field that mends it, and show what follows from the other fields."""
        for field in self._fields.values():
            field.set_error("")
        for key, line in self._lengths.items():
            if line.text().strip() and line.hundredths() is None:
                self._fields[key].set_error(self.tr("A length such as 63.5."))
        for objection in self.objections():
            self._fields[_FIELD_OF.get(objection.reason, "across")].set_error(messages.sentence(Refused(objection)))
        self._show_ghosts(self.paper())
        self.changed.emit()

    def _show_ghosts(self, paper: StockMeasures | None) -> None:
        following: Iterable[str] = ("edge_left", "edge_top", "pitch_across", "pitch_down")
        for key in following:
            self._lengths[key].setPlaceholderText(millimetres(getattr(paper, key)) if paper else "")


def _told(typed_length: int | None, following: int) -> int:
    return following if typed_length is None else typed_length


def _middle(page: int, count: int, pitch: int, label: int) -> int:
    """The margin with which the labels lie in the middle of the page."""
    return max(0, page - (count - 1) * pitch - label) // 2
