"""What is said when a question of the desk is left without an answer."""

from __future__ import annotations

from recordsroom.services.acts import (
    Acts,
    AskBorrower,
    AskNamed,
    AskPages,
    AskPlace,
    AskSeal,
    AskSheet,
    AskTail,
    AskTemporary,
    OfVisits,
    Question,
    Tell,
    Telling,
)
from recordsroom.services.visit_questions import AskShort, AskVisit


def left_undone(question: Question) -> Acts:
    """What to say when a question is left without an answer; nothing where nothing hung on it."""
    if isinstance(question, AskNamed):
        return left_undone(question.under) if question.under else ()
    if isinstance(question, AskPlace):
        return (Tell(Telling.UNANSWERED),) if question.things else ()
    if isinstance(question, AskTemporary | AskBorrower | AskTail | AskSheet | AskVisit | AskShort | OfVisits):
        return (Tell(Telling.UNANSWERED),)
    if isinstance(question, AskPages):
        return (Tell(Telling.UNANSWERED, question.carrier),)
    if isinstance(question, AskSeal):
        return (Tell(Telling.UNANSWERED, question.case),)
    return (Tell(Telling.UNANSWERED, question.do.about or question.do.box or question.do.case),)
