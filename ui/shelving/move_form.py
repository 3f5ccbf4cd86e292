"""The form of a whole-room move: its list from a file or by scans, what it comes to, the reason for a doubt (P-18)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import MoveHoldings
from recordsroom.domain.desk import PHRASES, Phrase
from recordsroom.domain.rules import Doubt
from recordsroom.services.queries.moving import MoveLine
from recordsroom.services.queries.scanned import PlaceSeen
from recordsroom.services.reading.move_list import MoveRow
from ui.look.tokens import Role
from ui.messages import doubt_words, phrase_words
from ui.parts.buttons import secondary
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field
from ui.parts.sign import SignBox
from ui.parts.words import paragraph
from ui.people.forms import Form
from ui.shelving.act import FormAct


class MoveForm(Form):
    """Gathers rows and tells what they come to; the dry run itself stands in the list beside it."""

    changed = Signal()
    """Something is otherwise now."""
    file_wanted = Signal()
    """A list shall be chosen."""
    packing_wanted = Signal()
    """What moves goes through the street: it is packed in transport cases first, at the desk."""
    cases_wanted = Signal()
    """The list of transport cases shall be shown."""
    rows_changed = Signal()
    """There are other rows now, to be judged anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[MoveRow, ...] = ()
        self._digest = ""
        self._lines: tuple[MoveLine, ...] = ()
        self._held: PlaceSeen | None = None
        self._file = secondary(self.tr("Choose a list"), icon="folder-open", key="Ctrl+O")
        self._file.clicked.connect(self.file_wanted)
        self._told_next, self._sums, self._doubt = paragraph("", "small", "text2"), Facts(), SignBox(Role.LOOK)
        self._reason = Choice()
        self._reason_field = Field(self.tr("Go on because"), self._reason)
        self._reason.add(self.tr("choose a reason"), None)
        for phrase in PHRASES[Doubt.PLACE_OVERFULL]:
            self._reason.add(phrase_words(phrase), phrase)
        self._pack = secondary(self.tr("Pack in transport cases"), icon="box", key="Ctrl+F5")
        self._pack.clicked.connect(self.packing_wanted)
        self._cases = secondary(self.tr("List of transport cases"), icon="list-checks", key="Ctrl+T")
        self._cases.clicked.connect(self.cases_wanted)
        for button in (self._file, self._pack, self._cases):
            self.take_keys(button)
        self.add_plain(self._file)
        self.add_plain(self._told_next)
        self.add_plain(self._sums)
        self.add_plain(self._doubt)
        self.add(self._reason_field)
        self.add_plain(paragraph(self.tr("Through the street, boxes travel under a seal:"), "small", "text2"))
        self.add_plain(self._pack)
        self.add_plain(self._cases)
        self._reason.activated.connect(lambda _at: self.changed.emit())
        self.begin((), "")

    def begin(self, rows: tuple[MoveRow, ...], digest: str) -> None:
        """Take the rows of a list in place of those that were there."""
        self.rows, self._digest, self._held = rows, digest, None
        self._undoubted()
        self.show_lines(())
        self.rows_changed.emit()

    def scan(self, place: PlaceSeen) -> None:
        """Take a scanned place: the old one first, then the new one."""
        if self._held is None:
            self._held = place
        else:
            line = max((row.line for row in self.rows), default=0) + 1
            self.rows = (*self.rows, MoveRow(line, self._held.code, place.code))
            self._held = None
            self._undoubted()
            self.rows_changed.emit()
        self._tell_next()

    def show_lines(self, lines: tuple[MoveLine, ...]) -> None:
        """Say what the dry run comes to."""
        self._lines = lines
        wrong = sum(line.wrong for line in lines)
        facts = [
            (self.tr("Shelves"), f"{len(lines):,}"),
            (self.tr("Boxes"), f"{sum(line.boxes for line in lines):,}"),
            (self.tr("Pieces"), f"{sum(line.carriers for line in lines):,}"),
            (self.tr("Cannot move"), f"{wrong:,}"),
        ]
        self._sums.show_facts(tuple(facts))
        self._sums.setVisible(bool(lines))
        self._tell_next()
        self.changed.emit()

    def doubt(self) -> None:
        """The room asks back: by the estimate a new shelf is over-full."""
        self._doubt.say(doubt_words(Doubt.PLACE_OVERFULL))
        self._reason_field.setVisible(True)
        self.changed.emit()

    def act(self) -> FormAct:
        """What Ctrl+Enter does now."""
        words = self.tr("Move {0} pieces", "", sum(line.carriers for line in self._lines)).format(
            f"{sum(line.carriers for line in self._lines):,}"
        )
        missing = ""
        if not self._lines:
            missing = self.tr("Choose a list, or scan an old place and its new one.")
        elif wrong := sum(line.wrong for line in self._lines):
            missing = self.tr("{0} rows cannot move; mend the list first.", "", wrong).format(wrong)
        elif self._reason_field.isVisibleTo(self) and self._reason.chosen() is None:
            missing = self.tr("A new shelf would be over-full: choose a reason, or mend the list.")
        return FormAct(words, "arrow-right-left", missing)

    def command(self) -> MoveHoldings:
        """The move that is asked for."""
        phrase: Phrase | None = self._reason.chosen() if self._reason_field.isVisibleTo(self) else None
        return MoveHoldings(
            moves=tuple((line.source or 0, line.target or 0) for line in self._lines),
            file_digest=self._digest,
            confirmed=frozenset({Doubt.PLACE_OVERFULL}) if phrase else frozenset(),
            phrase=str(phrase.value) if phrase else "",
        )

    def _undoubted(self) -> None:
        self._doubt.say("")
        self._reason.choose(None)
        self._reason_field.setVisible(False)
        self.show_wrong("")

    def _tell_next(self) -> None:
        words = self.tr("A list with two columns, old and new place; or scan the old place, then the new one.")
        if self._held is not None:
            words = self.tr("From {0}: now scan the new place.").format(self._held.code)
        self._told_next.setText(words)
