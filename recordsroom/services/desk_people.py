"""Who stands at the desk without a card of their own: entered for today in a few seconds, and served at once (P-16)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import AddReader
from recordsroom.domain.entitlement import MOST_TEMPORARY
from recordsroom.domain.readers import ReaderKind
from recordsroom.services.acts import Acts, AskTemporary, Do, Newcomer, Tell, Telling
from recordsroom.services.desk_standing import DeskStanding


class DeskPeople(DeskStanding):
    """The part of the grammar that is about people."""

    def enter(self, question: AskTemporary, who: Newcomer, today: date) -> Acts:
        """Take somebody who came without a card: a reader for today, cleared as far as such a reader may be (P-16)."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        command = AddReader(
            name=who.name,
            unit=who.unit,
            kind=ReaderKind.TEMPORARY,
            id_number=who.id_number,
            letter_no=who.letter_no,
            cleared=MOST_TEMPORARY,
            valid_until=today,
        )
        return (Do(command),)

    def ask_temporary(self) -> Acts:
        """Ask who came without a card."""
        if isinstance(self.question, AskTemporary):
            return ()
        dropped = self.drop()
        self.question = AskTemporary()
        return (*dropped, self.question)
