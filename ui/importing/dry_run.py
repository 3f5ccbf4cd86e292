"""Carries a list through its dry run: read beside the room, its codes asked for in slices, judged beside the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.commands import RememberedLayout
from recordsroom.domain.errors import Unreadable
from recordsroom.domain.numbering import Profile
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.importing import SLICE, import_conditions, remembered_layout, taken_codes
from recordsroom.services.reading.dry_run import Choices, Conditions, DryRun
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.list_codes import ListCodes, read_codes
from recordsroom.services.reading.remembering import applied, sheet_in
from recordsroom.services.reading.source import SourceList, open_list
from ui.porter import Porter

T = TypeVar("T")


class DryRunWork(QObject):
    """One list at a time; a new one, or another choice, makes what is still under way worthless."""

    read = Signal(object, object, bool)
    """The list, the choices to begin with, and whether the room remembered lists of this look."""
    judged = Signal(object)
    """The dry run."""
    failed = Signal(str, str)
    """Why the file is not read, and near which line."""
    stopped = Signal(object, object)
    """The keeper stopped it: the list, None before the first report, and the choices of the last report."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._turn = 0
        self.progress: Progress | None = None
        """The work under way, for the bar; None while there is none, or while the room is being asked."""
        self.busy = False
        """Whether a report is still to come."""
        self._reported: tuple[SourceList, Choices, Conditions, ListCodes] | None = None
        self._source: SourceList | None = None
        self._choices = Choices(profile=Profile.P1)
        self._conditions: Conditions | None = None
        self._codes: ListCodes | None = None
        """The codes as the list has them now, once the conditions tell of them."""

    def open(self, path: Path, encoding: Encoding | None = None, sheet: str = "") -> None:
        """Read a list and judge it with what can be guessed, or with what the room remembers of its look."""
        self.forget()
        self.busy = True
        then = self._ask_conditions if sheet else partial(self._ask_sheet, path)
        self._run(lambda progress: open_list(path, progress, encoding, sheet), then)

    def choose(self, choices: Choices) -> None:
        """Judge the list anew under other choices."""
        if self._source is not None:
            again = choices.profile is not self._choices.profile or self._codes is None
            self._choices, self.busy = choices, True
            self._turn += 1
            if again:
                self._find_codes()
            else:
                self._judge()

    def take_as(self, headings: Sequence[Heading | None]) -> SourceList | None:
        """Judge the list anew with its columns taken for something else; answers the list as it is then understood."""
        if self._source is not None:
            self._source, self.busy = self._source.taken_as(headings), True
            self._turn += 1
            self._find_codes()
        return self._source

    def stop(self) -> None:
        """Stop what is under way, be it that the room is being asked just now; the last report counts again."""
        if self.progress is not None:
            self.progress.unwanted = True
        elif self.busy:
            self._stopped()

    def forget(self) -> None:
        """Let go of the list, as when the page is left or the room is locked."""
        if self.progress is not None:
            self.progress.unwanted = True
        self._turn += 1
        self._source, self._conditions, self._codes, self._reported, self.progress = None, None, None, None, None
        self.busy = False

    def _stopped(self) -> None:
        self._turn += 1
        self.busy, self._source = False, None
        if self._reported is not None:
            self._source, self._choices, self._conditions, self._codes = self._reported
        self.stopped.emit(self._source, self._choices)

    def _ask_sheet(self, path: Path, source: SourceList) -> None:
        """Go on with the sheet that was the list in the last workbook of this look, where that is another one."""
        turn = self._turn

        def known(layout: RememberedLayout | None) -> None:
            if turn != self._turn:
                return
            if sheet := sheet_in(layout, source):
                self._run(lambda progress: open_list(path, progress, None, sheet), self._ask_conditions)
            else:
                self._ask_conditions(source)

        self._porter.ask(remembered_layout, source.book_signature, then=known)

    def _ask_conditions(self, source: SourceList) -> None:
        self._source = source
        turn = self._turn

        def understood(layout: RememberedLayout | None) -> None:
            if turn == self._turn:
                self._understand(source, layout)

        def keep(conditions: Conditions) -> None:
            if turn == self._turn:
                self._conditions = conditions
                self._porter.ask(remembered_layout, source.signature, then=understood)

        self._porter.ask(import_conditions, then=keep)

    def _understand(self, source: SourceList, layout: RememberedLayout | None) -> None:
        fonds_no = self._conditions.fonds_no if self._conditions else ""

        def work(_progress: Progress) -> tuple[SourceList, Choices]:
            choices = Choices(profile=likely_profile(source, fonds_no))
            return applied(layout, source, choices) if layout else (source, choices)

        def told(found: tuple[SourceList, Choices]) -> None:
            self._source, self._choices = found
            self.read.emit(*found, layout is not None)
            self._find_codes()

        self._run(work, told)

    def _find_codes(self) -> None:
        """Ask the room which of the list's codes it has, whenever the list may give other codes than before."""
        source, choices, conditions = self._source, self._choices, self._conditions
        if source is None or conditions is None:
            return
        self._codes = None
        plain = replace(conditions, known_codes=frozenset())

        def ask(codes: ListCodes) -> None:
            self._ask_codes(self._turn, plain, codes, 0)

        self._run(lambda progress: read_codes(source, choices, plain.fonds_no, progress), ask)

    def _ask_codes(self, turn: int, conditions: Conditions, codes: ListCodes, first: int) -> None:
        if turn != self._turn:
            return
        some = codes.asked[first : first + SLICE]
        if not some:
            self._conditions, self._codes = conditions, codes
            self._judge()
            return

        def keep(taken: frozenset[str]) -> None:
            known = conditions.known_codes | taken if taken else conditions.known_codes
            self._ask_codes(turn, replace(conditions, known_codes=known), codes, first + SLICE)

        self._porter.ask(taken_codes, some, then=keep)

    def _judge(self) -> None:
        source, choices, conditions, codes = self._source, self._choices, self._conditions, self._codes
        if source is None or conditions is None or codes is None:
            return

        def told(run: DryRun) -> None:
            self.busy, self._reported = False, (source, choices, conditions, codes)
            self.judged.emit(run)

        self._run(lambda progress: judge(source, choices, conditions, progress, codes), told)

    def _run(self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        turn = self._turn

        def done(result: T) -> None:
            if turn == self._turn:
                # Not every piece of work looks whether it is still wanted.
                unwanted, self.progress = progress.unwanted, None
                if unwanted:
                    self._stopped()
                else:
                    then(result)

        def ended(failed: Exception) -> None:
            if turn == self._turn:
                self.progress = None
                self._tell(failed)

        if self.progress is not None:
            self.progress.unwanted = True
        self.progress = progress = self._porter.run(work, done, ended)

    def _tell(self, failed: Exception) -> None:
        if isinstance(failed, Unreadable):
            self.busy = False
            self.failed.emit(str(failed.facts["problem"]), str(failed.facts.get("line", "")))
        else:
            self._stopped()
