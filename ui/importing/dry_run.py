"""Carries a list through its dry run: read beside the room, its codes asked for in slices, judged beside the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.importing import SLICE, import_conditions, taken_codes
from recordsroom.services.reading.dry_run import Choices, Conditions
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.judging import codes_of, judge, likely_profile
from recordsroom.services.reading.source import SourceList, open_list
from ui.porter import Porter

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class _Brought:
    """A list as it came from the file, with what was worked out beside the room."""

    source: SourceList
    codes: tuple[str, ...]
    choices: Choices


class DryRunWork(QObject):
    """One list at a time; a new one, or another choice, makes what is still under way worthless."""

    read = Signal(object, object)
    """The list, and the choices to begin with."""
    judged = Signal(object)
    """The dry run."""
    failed = Signal(str, str)
    """Why the file is not read, and near which line."""
    stopped = Signal()
    """The keeper cancelled it."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._turn = 0
        self.progress: Progress | None = None
        """The work under way, for the bar; None while there is none."""
        self._brought: _Brought | None = None
        self._conditions: Conditions | None = None

    def open(self, path: Path, encoding: Encoding | None = None) -> None:
        """Read a list and judge it with what can be guessed."""
        self.forget()

        def work(progress: Progress) -> _Brought:
            source = open_list(path, progress, encoding)
            return _Brought(source, tuple(dict.fromkeys(codes_of(source))), Choices(profile=likely_profile(source)))

        self._run(work, self._ask_conditions)

    def choose(self, choices: Choices) -> None:
        """Judge the list anew under other choices."""
        if self._brought is not None:
            self._brought = replace(self._brought, choices=choices)
            self._turn += 1
            self._judge()

    def cancel(self) -> None:
        """Stop what is under way."""
        if self.progress is not None:
            self.progress.unwanted = True

    def forget(self) -> None:
        """Let go of the list, as when the page is left or the room is locked."""
        self.cancel()
        self._turn += 1
        self._brought, self._conditions, self.progress = None, None, None

    def _ask_conditions(self, brought: _Brought) -> None:
        self._brought = brought
        turn = self._turn
        self._porter.ask(import_conditions, then=lambda found: self._ask_codes(turn, found, 0))

    def _ask_codes(self, turn: int, conditions: Conditions, first: int) -> None:
        if turn != self._turn or self._brought is None:
            return
        codes = self._brought.codes[first : first + SLICE]
        if not codes:
            self._conditions = conditions
            self.read.emit(self._brought.source, self._brought.choices)
            self._judge()
            return

        def keep(taken: frozenset[str]) -> None:
            known = conditions.known_codes | taken
            self._ask_codes(turn, replace(conditions, known_codes=known), first + SLICE)

        self._porter.ask(taken_codes, codes, then=keep)

    def _judge(self) -> None:
        brought, conditions = self._brought, self._conditions
        if brought is not None and conditions is not None:
            self._run(lambda progress: judge(brought.source, brought.choices, conditions, progress), self.judged.emit)

    def _run(self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        turn = self._turn

        def done(result: T) -> None:
            if turn == self._turn:
                self.progress = None
                then(result)

        def ended(failed: Exception) -> None:
            if turn == self._turn:
                self.progress = None
                self._tell(failed)

        self.cancel()
        self.progress = self._porter.run(work, done, ended)

    def _tell(self, failed: Exception) -> None:
        if isinstance(failed, Unreadable):
            self.failed.emit(str(failed.facts["problem"]), str(failed.facts.get("line", "")))
        else:
            self.stopped.emit()
