"""The form of one record: for a new one, an inner item, one that is put right, or one that waited to be mended."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, unique
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from recordsroom.domain.commands import RecordFacts
from recordsroom.domain.registering import beyond_law
from recordsroom.domain.values import Level, RecordKind, Scheme
from recordsroom.services.queries.registering import Offers
from recordsroom.services.queries.series import SeriesRow
from ui.people.forms import Form, typed
from ui.registering.fields import COPIES, SPOTS, USUAL, RecordFields
from ui.registering.filled import Filled, put_facts, put_retention, read_fields

_PAUSE_MS = 150
_TOLD = ("title", "document_no", "responsible_body", "remarks")
_OFFERED = {
    "responsible_body": "responsible_bodies",
    "classifying_unit": "classifying_units",
    "knowledge_scope": "knowledge_scopes",
    "distribution": "distributions",
}
_WITH_TERM = frozenset({Scheme.STATE, Scheme.WORK, Scheme.BUSINESS})


@unique
class Task(Enum):
    """What the form is filled for."""

    NEW = "NEW"
    INNER = "INNER"
    EDIT = "EDIT"
    MEND = "MEND"


class RecordForm(Form):
    """Decides nothing: it reads what is typed and says below a field what cannot be read."""

    code_changed = Signal()
    """Another series or another code stands there; how it will be judged is to be asked."""
    typed_on = Signal()
    """Something was typed into a field."""

    def __init__(self, ceiling: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ceiling = ceiling
        self._last: dict[str, Any] = {}
        self._series: tuple[SeriesRow, ...] = ()
        self.task = Task.NEW
        self.fields = RecordFields()
        self.add_plain(self.fields)
        for spot in SPOTS:
            editor = self.fields.editors[spot.name]
            self.take_keys(editor)
            if isinstance(editor, QLineEdit):
                editor.textEdited.connect(lambda _text: self.typed_on.emit())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.code_changed)
        self.fields.line("code").textEdited.connect(self._pause.start)
        self.fields.choice("series").currentIndexChanged.connect(self._series_chosen)
        self.fields.choice("level").currentIndexChanged.connect(self._follow)
        self.fields.choice("kind").currentIndexChanged.connect(self._follow)
        self.fields.line("term").textChanged.connect(self._follow)
        self.begin(Task.NEW)

    # --- what it is filled for ---

    def begin(self, task: Task, *, noticed: bool = False, inner: bool = False, bound: bool = False) -> None:
        """Make the form ready; `noticed` asks for the notice of the unit that set the level (R-09).

        An `inner` item has its place in a file; one that is `bound` there has pages, but no copies.
        """
        self.task = task
        self.fields.show_series(on=task in {Task.NEW, Task.MEND})
        self.fields.show_fields(COPIES, on=task in {Task.NEW, Task.INNER})
        self.fields.show_fields(("pages",), on=task in {Task.NEW, Task.INNER} or bound)
        self.fields.show_page_no(on=inner or task is Task.INNER)
        self.fields.show_fields(("notice_no", "notice_on"), on=noticed)
        self.fields.allow("code", task is not Task.EDIT)
        self.fields.choice("kind").setEnabled(task is Task.NEW)
        if task is Task.INNER:
            self.fields.put("kind", RecordKind.ITEM)
        self.fields.line("copies").setPlaceholderText("0" if task is Task.INNER else "1")
        self.fields.clear_errors()
        self.show_wrong("")
        self._follow()

    def offer_series(self, rows: Sequence[SeriesRow], chosen: int | None = None) -> None:
        """Offer the series that still take numbers; what is chosen stays chosen."""
        choice = self.fields.choice("series")
        before = choice.chosen() if chosen is None else chosen
        self._series = tuple(row for row in rows if not row.closed)
        choice.blockSignals(True)
        choice.clear()
        for row in self._series:
            choice.add(row.name, row.id)
        choice.choose(before)
        choice.blockSignals(False)
        self._series_chosen()

    def series(self) -> SeriesRow | None:
        """The series that is chosen."""
        return next((row for row in self._series if row.id == self.fields.value("series")), None)

    def offer(self, offers: Offers) -> None:
        """Offer what was said before in the fields where it often is said again."""
        for name, values in _OFFERED.items():
            self.suggest(self.fields.line(name), getattr(offers, values))

    def put_code(self, code: str) -> None:
        """Propose a code."""
        self.fields.put("code", code)
        self.code_changed.emit()

    def code(self) -> str:
        """The code as it is typed."""
        return typed(self.fields.line("code"))

    def put_facts(self, facts: RecordFacts, source_code: str = "") -> None:
        """Fill the form with what is said of a record now."""
        put_facts(self.fields, facts, source_code)
        self._follow()

    def take_coded(self, retention: str | None) -> None:
        """Where the code itself names the period, the field follows it (R-36)."""
        if retention is not None:
            put_retention(self.fields, retention)
        self.fields.allow("retention", retention is None)

    # --- what comes of it ---

    def filled(self) -> Filled | None:
        """What the form says, or None with the wrong fields marked and the keyboard in the first of them."""
        read = read_fields(self.fields, fewest=1 if self.task is Task.NEW else 0)
        if read is None:
            wrong = next(spot.name for spot in SPOTS if self.fields.editors[spot.name].property("wrong"))
            self.fields.editors[wrong].setFocus(Qt.FocusReason.OtherFocusReason)
        return read

    def keep_usual(self) -> None:
        """After saving: what is mostly the same stays, the rest is empty for the next."""
        self._last = {spot.name: self.fields.value(spot.name) for spot in SPOTS}
        for spot in SPOTS:
            if spot.name not in USUAL and spot.name != "code":
                self.fields.put(spot.name, None)
        self.show_wrong("")
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def same_as_last(self) -> None:
        """Put into the field in hand what the record saved before had there."""
        hand = QApplication.focusWidget()
        name = next((name for name, editor in self.fields.editors.items() if editor is hand), "")
        if name in self._last:
            self.fields.put(name, self._last[name])
            if isinstance(hand, QLineEdit):
                hand.selectAll()

    def clear(self) -> None:
        """Forget everything typed, as when the page is left."""
        for spot in SPOTS:
            if spot.name not in USUAL:
                self.fields.put(spot.name, None)

    def begun(self) -> bool:
        """Whether something was typed that would be lost."""
        return any(self.fields.kept(name) for name in (*_TOLD[:2], "dated", "pages", "copy_nos", "remarks"))

    def first_focus(self) -> QWidget:
        """The title, since the number is proposed; for what is mended, the number."""
        if self.task is Task.MEND:
            return self.fields.editors["code"]
        title = self.fields.editors["title"]
        return title if title.isEnabled() else self.fields.editors["level"]

    def _series_chosen(self) -> None:
        series = self.series()
        if series is not None and self.task is Task.NEW:
            self.fields.put("kind", series.kind)
        self.code_changed.emit()

    def _follow(self) -> None:
        """Offer the fields that the level and the kind leave open; the others are passed over."""
        level, scheme = self.fields.value("level")
        stub = level is not None and level > self._ceiling
        for name in _TOLD:
            self.fields.allow(name, not stub)
        state = scheme is Scheme.STATE
        self.fields.allow("term", scheme in _WITH_TERM)
        for name in ("classifying_unit", "notified_on"):
            self.fields.allow(name, state)
        self.fields.allow("secret_points", state and not stub)
        file = self.fields.value("kind") is RecordKind.FILE
        for name in ("items", "dated_to"):
            self.fields.allow(name, file or (self.task is not Task.NEW and bool(self.fields.kept(name))))
        term = typed(self.fields.line("term"))
        longer = state and bool(term) and beyond_law(RecordFacts(level=level, scheme=scheme, secrecy_term=term))
        self.fields.show_fields(("special_provision", "seconded_by"), on=longer)
        hint = self.tr("Above this PC or your clearance: only a stub is kept.") if stub else ""
        self.fields.fields["level"].set_hint(hint)
