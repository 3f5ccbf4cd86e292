"""Where the desk goes on after a lock: its mode, who stood there, what was open (P-45)."""

from __future__ import annotations

from recordsroom.domain.desk import DeskMode
from recordsroom.services.acts import Acts, AskPages, Tell, Telling
from recordsroom.services.desk_circulating import DeskCirculating
from recordsroom.services.desk_resuming import FoundAgain


class DeskAgain(DeskCirculating):
    """The part of the grammar that stands up again."""

    def resume(self, found: FoundAgain) -> Acts:
        """Stand where the desk stood before the room was locked, with its transaction still open (P-45)."""
        self.mode, self.question = found.mode, None
        self.begin()
        self.deeds.made.extend(found.made)
        if found.mode is DeskMode.LEND:
            self.reader, self.collector = found.reader, found.collector if found.reader else None
        elif found.mode is DeskMode.RETURN:
            self.returner = found.returner
            self.question = AskPages(found.counting) if found.counting else None
        elif found.mode is DeskMode.SHELVE:
            self.shelf.place, self.shelf.box, self.shelf.held = found.place, found.box, found.held
        elif found.mode is DeskMode.CASES:
            self.cases.case, self.cases.place = found.case, found.place
        elif found.mode is DeskMode.READ:
            self.reading.visit = found.visit
            self.question = AskPages(found.counting) if found.counting else None
        told = Tell(Telling.READER, self.reader) if self.reader else Tell(Telling.MODE)
        return (told, self.question) if self.question else (told,)
