"""Building a room up at the desk: a blank label, the tail of a code, then box and place in the same row (P-03).

blank label → tail, Enter → (number, where several fit) → box → location; with the location scanned first, the label
and the tail are all that a volume takes. What is 待核 is asked for beside this, and nothing waits for the answer.
"""

from __future__ import annotations

from recordsroom.domain.commands import BindLabel, FillUnchecked, RecordCondition, SpoilLabel
from recordsroom.domain.facts import Fact, Returned, Shelved, ShelvedInBox
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.opening_facts import LabelBound, UncheckedFilled
from recordsroom.domain.values import Condition
from recordsroom.services.acts import Acts, AskTail, AskUnchecked, Do, Look, SeekTail, Tell, Telling
from recordsroom.services.desk_approving import DeskApproving
from recordsroom.services.queries.code_tails import Near, Tailed
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.queries.scanned_blank import BlankSeen

_LONGEST_TAIL = 24


class DeskLabels(DeskApproving):
    """The part of the grammar that binds labels and fills what is 待核."""

    def take_label(self, label: BlankSeen) -> Acts:
        """A blank label was scanned: what is it stuck on?"""
        if label.spoiled:
            return (Tell(Telling.LABEL_SPOILED, label),)
        self.shelve()
        self.question = AskTail(label)
        return (self.question,)

    def tail(self, typed: str, question: AskTail) -> Acts:
        """Take the tail of a code; one that was meant for an earlier label counts for nothing."""
        said = typed.strip()
        if self.question is not question or not 0 < len(said) <= _LONGEST_TAIL:
            return (Tell(Telling.NOTHING_ASKED),)
        place = self.shelf.place
        near = Near(self.bound_code, place.name if place else "", place.code if place else "")
        return (SeekTail(question, said, near),)

    def tailed(self, sought: SeekTail, tailed: Tailed) -> Acts:
        """Take what a tail means: one is bound at once, of several one is chosen by number."""
        if self.question is not sought.asked:
            return (Tell(Telling.NOTHING_ASKED),)
        if not tailed.found:
            return (Tell(Telling.NO_SUCH_TAIL), sought.asked)
        self.question = asked = AskTail(sought.asked.label, sought.said, tailed)
        return self.choose(1, asked) if tailed.total == 1 else (asked,)

    def choose(self, number: int, question: AskTail) -> Acts:
        """Bind the label to the one with this number in the list."""
        found = question.tailed.found
        if self.question is not question or not 1 <= number <= len(found):
            return (Tell(Telling.NOTHING_ASKED),)
        self.question, carrier = None, found[number - 1]
        return (Do(BindLabel(carrier=carrier.id, label=question.label.digits), carrier),)

    def spoil(self, question: AskTail) -> Acts:
        """The label in question is torn or smeared; it is written off."""
        self.question = None
        return (Do(SpoilLabel(label=question.label.digits)),)

    def note_shelved(self, condition: Condition) -> Acts:
        """Note how what was handled last in this mode looks: damage only marks it for repair, mould keeps it apart."""
        last = self.deeds.handled
        about = self.shelf.held or (last.do.about if last and isinstance(last.told, Shelved | ShelvedInBox) else None)
        if about is None or self.question is not None:
            return (Tell(Telling.NOTHING_ASKED),)
        return (Do(RecordCondition(carrier=about.id, condition=condition), about),)

    def after(self, do: Do, told: Fact) -> Acts:
        """What follows when something was done: a bound label is taken as scanned, an open value is asked for."""
        if isinstance(told, LabelBound):
            self.bound_code = told.line.reference_code
            return (Look(told.line.barcode),)
        if isinstance(told, UncheckedFilled) and do.about is not None:
            return self.ask_open_value(do.about, after=Unchecked(told.value))
        kept = isinstance(told, Shelved | ShelvedInBox) or (isinstance(told, Returned) and told.clean)
        return self.ask_open_value(do.about) if kept and do.about is not None else ()

    def ask_open_value(self, carrier: CarrierSeen, after: Unchecked | None = None) -> Acts:
        """Ask for the first value that is 待核, or for the one behind another."""
        asked = [value for value in carrier.unchecked if value is not Unchecked.LEVEL]
        later = asked[asked.index(after) + 1 :] if after in asked else asked
        self.open_value = AskUnchecked(carrier, later[0]) if later else None
        return (self.open_value,) if self.open_value else ()

    def fill(self, said: str, question: AskUnchecked) -> Acts:
        """Take the value; one that was meant for an earlier carrier counts for nothing."""
        if self.open_value is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        self.open_value = None
        return (Do(FillUnchecked(carrier=question.carrier.id, value=question.value, said=said), question.carrier),)
