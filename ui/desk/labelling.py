"""What the desk says while a room is built up: labels that are bound, tails of codes, values that are 待核 (P-03)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.facts import Done
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.opening_facts import LabelBound, UncheckedFilled
from recordsroom.services.acts import AskTail, Do, Tell, Telling
from recordsroom.services.queries.scanned_blank import BlankSeen
from ui.desk.wording import Line, Outcoming, carrier_told, facts_of, mark_of, pages_words
from ui.look.tokens import Role
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate

_VALUES: dict[Unchecked, tuple[Callable[[], str], Callable[[], str]]] = {
    Unchecked.PAGES: (lambda: translate("Unchecked", "Pages?"), lambda: translate("Unchecked", "Enter")),
    Unchecked.COPY_NO: (lambda: translate("Unchecked", "Copy no.?"), lambda: translate("Unchecked", "Enter")),
    Unchecked.RETENTION: (
        lambda: translate("Unchecked", "Kept, years?"),
        lambda: translate("Unchecked", "0 is permanent"),
    ),
    Unchecked.TERM: (lambda: translate("Unchecked", "Secret, years?"), lambda: translate("Unchecked", "Enter")),
}
_FILLED: dict[str, Callable[[int], str]] = {
    Unchecked.PAGES: lambda n: translate("Unchecked", "{0} pages", "", n),
    Unchecked.COPY_NO: lambda _n: translate("Unchecked", "Copy {0}"),
    Unchecked.RETENTION: lambda n: translate("Unchecked", "Kept {0} years", "", n),
    Unchecked.TERM: lambda n: translate("Unchecked", "Secret for {0} years", "", n),
}
LONGEST_ANSWER = 12
"""A tail such as 2019-0016, a copy number, or the ten digits of a damaged label."""


def asked_value(value: Unchecked) -> tuple[str, str]:
    """What is asked for beside the outcome, and how it is answered."""
    question, hint = _VALUES[value]
    return question(), hint()


def asked(question: AskTail) -> Outcoming:
    """The words for a blank label: what is it stuck on, and which of several."""
    digits = question.label.digits
    if question.tailed.found:
        verb = translate("Outcome", "Which of them?")
        many = translate("Outcome", "{0} codes end in {1}").format(question.tailed.total, question.said)
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, facts=(many,), icon="tag"))
    verb = translate("Outcome", "New label")
    facts = (translate("Outcome", "Type the end of the code that it is stuck on, Enter"),)
    return Outcoming(Sound.OK, Told(Role.INFO, verb, digits, facts=facts, icon="tag"))


def tail_question() -> tuple[str, str]:
    """What stands above and below the field for the tail."""
    return translate("Outcome", "End of the code"), translate("Outcome", "16 or 2019-16")


def tell(said: Tell) -> Outcoming:
    """The words for a label that counts for nothing, or a tail that nothing ends in."""
    if isinstance(said.seen, BlankSeen):
        verb, facts = translate("Outcome", "Label void"), (translate("Outcome", "It was written off; take another."),)
        line = Line(Role.STOP, verb, digits=said.seen.digits)
        return Outcoming(Sound.STOP, Told(Role.STOP, verb, code=said.seen.digits, facts=facts), line)
    assert said.what is Telling.NO_SUCH_TAIL, "the only other thing that is told here"
    word = translate("Outcome", "No code ends so")
    return Outcoming(Sound.STOP, Told(Role.STOP, word), Line(Role.STOP, word))


def done(do: Do, told: LabelBound | UncheckedFilled | Done) -> Outcoming:
    """The words for a bound label, a value that is known now, a label that was written off."""
    if isinstance(told, LabelBound):
        verb = translate("Outcome", "Label bound")
        claimed = translate("Outcome", "By the list: {0}").format(told.claimed_place) if told.claimed_place else ""
        line = Line(Role.OK, verb, told.line, told.claimed_place or "", pages_words(told.line.pages))
        return Outcoming(Sound.OK, carrier_told(Role.OK, verb, "", told.line, (*facts_of(told.line), claimed)), line)
    if isinstance(told, UncheckedFilled):
        words = permanent() if told.value == Unchecked.RETENTION and not int(told.said) else _filled(told)
        verb = translate("Outcome", "Noted")
        line = Line(Role.OK, verb, told.line, words, pages_words(told.line.pages))
        return Outcoming(Sound.OK, carrier_told(Role.OK, verb, words, told.line, (mark_of(told.line),)), line)
    verb = translate("Outcome", "Label written off")
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb), Line(Role.LOOK, verb))


def permanent() -> str:
    """What nought years mean for retention."""
    return translate("Unchecked", "Kept for good")


def _filled(told: UncheckedFilled) -> str:
    number = int(told.said) if told.said.isdecimal() else 0
    return _FILLED[told.value](number).format(told.said)
