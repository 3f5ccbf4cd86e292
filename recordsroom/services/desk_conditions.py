"""The part of the desk's grammar that takes condition codes: what they are meant for follows from what came before."""

from __future__ import annotations

from recordsroom.domain.commands import RecordCondition
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.values import Condition
from recordsroom.services.acts import Acts, AskTail, Do, Tell, Telling
from recordsroom.services.desk_answers import with_condition
from recordsroom.services.desk_labels import DeskLabels


class DeskConditions(DeskLabels):
    """A blank label, what was shelved or asked about, or the return that was made last."""

    def correct(self, condition: Condition) -> Acts:
        """Take a condition code."""
        if isinstance(self.question, AskTail):
            return self.spoil(self.question)
        if self.mode is DeskMode.SHELVE:
            return self.note_shelved(condition)
        if self.mode is DeskMode.ASK:
            seen = self.looked_at
            done = Do(RecordCondition(carrier=seen.id, condition=condition), seen) if seen else None
            return (done or Tell(Telling.NOTHING_ASKED),)
        if self.question is not None:
            return (Tell(Telling.NOTHING_ASKED),)
        return with_condition(self.deeds.handled, condition)
