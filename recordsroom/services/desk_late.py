"""Entering late at the desk 补录: a sheet is opened, what is scanned then bears its number and time (P-06)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands import CloseSheet, OpenSheet, PrepareSheets, Undo
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.desk_facts import SheetClosed, SheetOpened
from recordsroom.domain.facts import Fact, Undone
from recordsroom.domain.late_entries import LateCause, SheetForm
from recordsroom.services.acts import Acts, AskSheet, Do, Tell, Telling
from recordsroom.services.desk_renewing import DeskRenewing
from recordsroom.services.queries.late import SheetSeen

PACK = PrepareSheets(count=8, registers=4, readings=3, calls=5)
"""So many blank sheets of each form make a pack; it fits one morning without power."""


@dataclass(frozen=True, slots=True, repr=False)
class Written:
    """What the head of a sheet says."""

    sheet_no: str
    happened_at: int
    cause: LateCause
    countersigned_by: str = ""
    countersign_no: str = ""


class DeskLate(DeskRenewing):
    """The part of the grammar that is about what was written by hand (P-06)."""

    def __init__(self) -> None:
        super().__init__()
        self._head: OpenSheet | None = None
        """What the head of the open sheet said last."""

    def take_sheet(self, sheet: SheetSeen) -> Acts:
        """Take a sheet that was scanned."""
        if sheet.closed:
            return (Tell(Telling.SHEET_USED, sheet),)
        dropped = self.drop()
        self.question = AskSheet(sheet)
        return (*dropped, self.question)

    def enter_late(self) -> Acts:
        """Ask which sheet is entered; one that is open shows its head again, to go on at another time or to end."""
        if isinstance(self.question, AskSheet):
            return ()
        dropped = self.drop()
        self.question = AskSheet(self._open_sheet())
        return (*dropped, self.question)

    def end_sheet(self) -> Acts:
        """All lines of the open sheet are entered."""
        if self.late is None:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        return (Do(CloseSheet(sheet=self.late.sheet)),)

    def write_sheet(self, question: AskSheet, written: Written) -> Acts:
        """Take what the head of the sheet says."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        command = OpenSheet(
            sheet_no=written.sheet_no,
            happened_at=written.happened_at,
            cause=written.cause,
            countersigned_by=written.countersigned_by,
            countersign_no=written.countersign_no,
        )
        return (Do(command),)

    def prepare_sheets(self) -> Acts:
        """Number a pack of blank sheets."""
        if not isinstance(self.question, AskSheet):
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        return (Do(PACK),)

    def _open_sheet(self) -> SheetSeen | None:
        opened, head = self.late, self._head
        if opened is None or head is None:
            return None
        return SheetSeen(
            opened.sheet,
            opened.sheet_no,
            opened.happened_at,
            head.cause,
            head.countersigned_by,
            head.countersign_no,
            form=SheetForm(opened.sheet_form),
        )

    def follow_sheet(self, do: Do, told: Fact) -> None:
        """Keep in mind which sheet is open after something was done."""
        if isinstance(told, SheetOpened):
            # The lines of a sheet are a transaction of their own; on a page of the reading room the visit goes on.
            goes_on = self.reading if self.mode is DeskMode.READ and self.late is not None else None
            self.begin()
            if told.sheet_form == SheetForm.READING:
                self.mode = DeskMode.READ
            if goes_on is not None and self.late is not None and self.late.sheet == told.sheet:
                self.reading = goes_on
            self.late, self.question = told, None
            if isinstance(do.command, OpenSheet):
                self._head = do.command
        elif isinstance(told, SheetClosed) or (
            isinstance(do.command, Undo) and isinstance(told, Undone) and told.command == OpenSheet.__name__
        ):
            self.late = None
