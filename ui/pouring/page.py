"""倒入: what a memory scanner pours is kept here without acting, looked through, and carried out group by group (P-01).

While this page is in front every scan is a poured line. What is typed goes into the field at the top, so that a pour
with times, which no scanner key run is, cannot press anything; only keys with Ctrl, Del and the F keys act.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, CorrectPoured, DropPoured, InsertPoured, ShelvePoured, Undo
from recordsroom.domain.desk import Phrase, phrases_for
from recordsroom.domain.errors import Refused, Trouble
from recordsroom.domain.pour_facts import PouredDone
from recordsroom.domain.pouring import Origin, Reading, in_a_row, reading_of
from recordsroom.services.jobs import Progress
from recordsroom.services.pouring import Foreseen, Heap, foreseen, read_poured, take_poured
from recordsroom.services.room import Outcome, Room
from recordsroom.services.shelf_run import MOVABLE
from ui import ask
from ui.look.tokens import Role
from ui.messages import phrase_words, sentence
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.fields import Line
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.numbered import Choice, Numbered
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label, paragraph
from ui.porter import Porter
from ui.pouring.columns import COLUMNS, PURPOSES, PourRow, finding_words, rows_of
from ui.pouring.steps import PourSteps, pour_steps
from ui.shell.page import Page

_REST_MS = 600
"""After so long without a reading, what was poured so far is kept."""
_AT_ONCE = 200
"""So many readings are kept before the pour is over, so that little is lost whatever happens."""


class PourPage(Page):
    """Decides nothing: it gathers readings, shows what the room foresees, and passes confirmed groups on."""

    key = "pour"
    icon = "scan-barcode"
    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.heap = Heap()
        self._readings: list[Reading] = []
        self._made: list[int] = []
        """The groups that were carried out from here, the last one last; F8 takes back these and no others."""
        self._steps = PourSteps((), {})
        self._told, self._told_role = "", Role.OK
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._keep)
        self.intake = Line(ghost=self.tr("Code by hand, Enter; F4 puts the marked line right with it"))
        self.intake.setAccessibleName(self.intake.placeholderText())
        self.intake.returnPressed.connect(self._typed)
        self.table = Table(COLUMNS, key=lambda row: row.id)
        self.table.set_empty(EmptyState("scan-barcode", self.tr("Pour the memory scanner in now, or choose its file.")))
        self.table.chosen.connect(self._show_group)
        self.table.installEventFilter(self)
        self.reasons = Numbered()
        self._head, self._side = PageHead(self.tr("Pour in")), Pane()
        self.compose(column(self.intake, TableCard(self.table)), self._side, self._head)
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return QCoreApplication.translate("PourPage", "Pour in")

    def help_key(self) -> str:
        """It belongs to the desk."""
        return "desk"

    def keys(self) -> tuple[KeyHint, ...]:
        """What can be done with lines and groups."""
        return (
            KeyHint("F9", self.tr("Carry out all that is ready"), self.carry_out),
            KeyHint("F6", self.tr("Only this group"), self._only_this),
            KeyHint("F8", self.tr("Undo"), self._undo, bool(self._made)),
            KeyHint("Del", self.tr("Leave the line out"), self._drop),
            KeyHint("F4", self.tr("Put right"), self._correct),
            KeyHint("F3", self.tr("Put in before"), self._insert),
            KeyHint("Ctrl+M", self.tr("Put it here for good"), self._move),
            KeyHint("Ctrl+O", self.tr("Choose a file"), self._choose),
            KeyHint("Esc", self.tr("Back to the desk"), self.left.emit),
        )

    def first_focus(self) -> QWidget:
        """The list."""
        return self.table

    def entered(self) -> None:
        """Look again at what is open."""
        self._porter.within(foreseen, then=self._show)

    def hear(self, text: str) -> None:
        """Take one reading as poured; the half second of the desk does not count here."""
        begun = self.intake.text()
        self.intake.clear()
        # The end of a line with its time may look like a scan of its own.
        if (reading := reading_of((begun + text).replace("\t", ",").split(","))) is not None:
            self._readings.append(reading)
        self._rest.start()
        if len(self._readings) >= _AT_ONCE:
            self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Signs that are typed over the list go into the field, so that a pour presses nothing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
            if plain and event.text().isprintable() and event.text():
                self.intake.setFocus(Qt.FocusReason.OtherFocusReason)
                self.intake.insert(event.text())
                return True
        return super().eventFilter(watched, event)

    def read_file(self, path: Path) -> None:
        """Keep what stands in a file; nothing of it acts."""
        self._porter.run(partial(_read, path), self._read, self._failed)

    def carry_out(self) -> None:
        """Carry out every group that needs no further word, one after the other."""
        self._next([group.request for group in self.heap.groups if group.ready and group.request is not None])

    def _typed(self) -> None:
        text = self.intake.text().strip()
        asked = self._group()
        one = int(text) if text.isdigit() and len(text) == 1 and not self._rest.isActive() else 0
        if one and asked is not None and (asked.doubts or self._steps.offers(one)):
            self.intake.clear()
            (self._reasoned if asked.doubts else self._steps.choose)(one)
        elif text:
            self.hear("")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._rest.stop()
        taken, self._readings = in_a_row(self._readings), []
        if taken:
            self._porter.act(partial(_taken, taken, Origin.SCANNER), then=self._kept, otherwise=self._failed)

    def _read(self, found: tuple[Reading, ...]) -> None:
        self._porter.act(partial(_taken, found, Origin.FILE), then=self._kept, otherwise=self._failed)

    def _kept(self, _outcome: Outcome) -> None:
        self._tell("")

    def _next(self, requests: list[Command]) -> None:
        if not requests:
            self.entered()
            return
        first, *rest = requests
        self._porter.do(first, partial(self._done, rest), lambda failed: self._not_done(failed, rest))

    def _done(self, rest: list[Command], outcome: Outcome) -> None:
        self._made.append(outcome.entry)
        if isinstance(outcome.told, PouredDone):
            told, self._told_role = outcome.told, Role.OK
            words = self.tr("{0}: {1} pieces {2}", "", told.things)
            self._told = words.format(PURPOSES[told.purpose](), f"{told.things:,}", told.whither)
        self.keys_changed.emit()
        self._next(rest)

    def _not_done(self, failed: Exception, rest: list[Command]) -> None:
        self._failed(failed)
        self._next(rest)

    def _only_this(self) -> None:
        group = self._group()
        if group is not None and group.ready and group.request is not None:
            self._next([group.request])

    def _move(self) -> None:
        group = self._group()
        movable = group is not None and {one.reason for one in group.objections} <= MOVABLE
        if group is not None and movable and isinstance(group.request, ShelvePoured):
            self._next([replace(group.request, move=True)])

    def _reasoned(self, number: int) -> None:
        group = self._group()
        if group is not None and group.request is not None and number in phrases_for(group.doubts):
            told = replace(group.request, confirmed=frozenset(group.doubts), phrase=str(Phrase(number).value))
            self._next([told])

    def _undo(self) -> None:
        if self._made:
            self._porter.do(Undo(entry=self._made[-1]), self._undone, self._failed)

    def _undone(self, _outcome: Outcome) -> None:
        self._made.pop()
        self._tell(self.tr("Taken back; its lines are open again."))

    def _drop(self) -> None:
        if (row := self.table.current()) is not None:
            self._porter.do(DropPoured(lines=(row.id,)), self._kept, self._failed)

    def _correct(self) -> None:
        self._write(lambda row, said: CorrectPoured(line=row.id, said=said))

    def _insert(self) -> None:
        self._write(lambda row, said: InsertPoured(before=row.id, said=said))

    def _write(self, make: Callable[[PourRow, str], Command]) -> None:
        row, said = self.table.current(), self.intake.text()
        if row is not None and said.strip():
            self.intake.clear()
            self._porter.do(make(row, said), self._kept, self._failed)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.csv *.txt)")
        ask.file_to_open(self, self.tr("Choose the file of the memory scanner"), kinds, self.read_file)

    def _failed(self, failed: Exception) -> None:
        if isinstance(failed, Refused | Trouble):
            self._tell(sentence(failed), Role.STOP)

    def _tell(self, words: str, role: Role = Role.OK) -> None:
        self._told, self._told_role = words, role
        self.entered()

    def _group(self) -> Foreseen | None:
        row = self.table.current()
        return row.group if isinstance(row, PourRow) else None

    def _show(self, heap: Heap) -> None:
        self.heap = heap
        rows = rows_of(heap)
        ready = sum(group.ready for group in heap.groups)
        lines = self.tr("{0} lines, groups ready: {1} of {2}", "", len(rows))
        self._head.set_fact(lines.format(len(rows), ready, len(heap.groups)))
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.go_first()
        self._show_group(self.table.current())
        self.keys_changed.emit()

    def _show_group(self, row: PourRow | None) -> None:
        side = self._side
        side.clear()
        if self._told:
            said = SignBox(self._told_role)
            side.add(said)
            said.say(self._told)
        if self.heap.before is not None:
            side.add(paragraph(self.tr("The same codes were poured in before; was the scanner emptied?"), "", "look"))
        if row is None:
            return
        group = row.group
        side.add(label(f"{row.number} {PURPOSES[group.group.purpose]()}", "panel"))
        for words in finding_words(group):
            side.add(paragraph(words))
        own = {"Ctrl+M": self._move, "Del": self._drop, "F4": self.intake.setFocus}
        self._steps = PourSteps(pour_steps(group), own)
        if self._steps.told:
            side.add(self._steps)
        if group.doubts:
            self.reasons = Numbered()
            self.reasons.show_choices(tuple(Choice(int(one), phrase_words(one)) for one in phrases_for(group.doubts)))
            self.reasons.chosen.connect(self._reasoned)
            side.add(self.reasons)
            side.add(paragraph(self.tr("Type the number of a reason, then Enter."), "small", "text2"))
        go = primary(self.tr("Carry out all that is ready"), icon="check", key="F9", big=True)
        go.clicked.connect(self.carry_out)
        out = secondary(self.tr("Leave the line out"), icon="x", key="Del", big=True)
        out.clicked.connect(self._drop)
        side.add_act(go)
        side.add_act(out)

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & {"carriers", "boxes", "loans"}:
            self.entered()


def _read(path: Path, progress: Progress) -> tuple[Reading, ...]:
    return read_poured(path, progress)


def _taken(readings: tuple[Reading, ...], origin: Origin, room: Room) -> Outcome:
    return take_poured(room, readings, origin)
