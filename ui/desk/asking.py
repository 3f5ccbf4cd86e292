"""What the desk shows while it asks something: the band, its sound, and the line in the list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from recordsroom.services.acts import (
    AskApproval,
    AskBorrower,
    AskLeader,
    AskNamed,
    AskPages,
    AskPlace,
    AskReason,
    AskSeal,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
    OfVisits,
    Question,
)
from recordsroom.services.desk_answers import COUNTED
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.visit_questions import AskShort, AskVisit
from ui.desk import boxed, cased, labelling, seated
from ui.desk.lending_outcomes import asked_sheet
from ui.desk.wording import Line, Outcoming, carrier_told, facts_of, holder_of, mark_of, pages_compared, thing_words
from ui.look.tokens import Role
from ui.messages import doubt_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


def asked(question: Question) -> Outcoming:
    """The words for a question; its place on the page is the page's business."""
    if isinstance(question, AskPages):
        return _ask_pages(question.carrier)
    if isinstance(question, AskReason):
        return _ask_reason(question)
    if isinstance(question, AskPlace | AskNamed | AskTail):
        return labelling.asked(question) if isinstance(question, AskTail) else boxed.asked(question)
    if isinstance(question, AskVisit | AskShort | OfVisits | AskSeal):
        return cased.asked(question) if isinstance(question, AskSeal) else seated.asked(question)
    if isinstance(question, AskBorrower | AskSecond):
        return _ask_second(question) if isinstance(question, AskSecond) else _ask_whom(question)
    return _ask_typed(question)


def _ask_whom(question: AskBorrower) -> Outcoming:
    verb = translate("Outcome", "For whom?")
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, question.collector.name, icon="user-check"))


def _ask_typed(question: AskApproval | AskLeader | AskSheet | AskTemporary) -> Outcoming:
    """The words for what is typed from a paper."""
    if isinstance(question, AskSheet):
        return asked_sheet(question.sheet)
    return _ask_temporary() if isinstance(question, AskTemporary) else _ask_approval(question)


def _ask_pages(carrier: CarrierSeen) -> Outcoming:
    verb = translate("Outcome", "Count pages")
    home = translate("Outcome", "Belongs in {0}").format(carrier.home) if carrier.home else ""
    who = holder_of(carrier)
    due = translate("Outcome", "Due {0}").format(carrier.due_on.isoformat()) if carrier.due_on else ""
    told = carrier_told(Role.LOOK, verb, mark_of(carrier), carrier, (who, due, home))
    return Outcoming(Sound.LOOK, told, Line(Role.LOOK, verb, carrier, carrier.reader_name or ""))


def _ask_reason(question: AskReason) -> Outcoming:
    verb = translate("Outcome", "Please confirm")
    about = question.do.about
    if about is None:
        facts = tuple(doubt_words(doubt) for doubt in question.doubts)
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, thing_words(question.do), facts=facts))
    command = question.do.command
    compared = pages_compared(about.pages, command.pages) if isinstance(command, COUNTED) else ""
    facts = (mark_of(about), compared) if compared else facts_of(about)
    return Outcoming(Sound.LOOK, carrier_told(Role.LOOK, verb, about.reader_name or "", about, facts))


def _ask_approval(question: AskApproval | AskLeader) -> Outcoming:
    verb, fact = translate("Outcome", "Paper approval"), translate("Outcome", "Type what the signed form says")
    if isinstance(question, AskLeader):
        verb, fact = translate("Outcome", "Leader's password"), translate("Outcome", "The leader types it at this PC")
    elif question.spoken:
        verb = translate("Outcome", "Spoken approval")
        fact = translate("Outcome", "Type who said it and why; the form is signed within a working day")
    facts = (fact,)
    if question.do.about is None:
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, question.name, facts=facts, icon="stamp"))
    told = carrier_told(Role.LOOK, verb, question.name, question.do.about, facts)
    return Outcoming(Sound.LOOK, replace(told, icon="stamp"))


def _ask_temporary() -> Outcoming:
    verb, facts = translate("Outcome", "Without a card"), (translate("Outcome", "Look at identity card and letter"),)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, facts=facts, icon="id-card"))


def _ask_second(question: AskSecond) -> Outcoming:
    verb = translate("Outcome", "Two keepers")
    where = question.do.at.name if question.do.at else ""
    if question.do.about is None:
        facts = tuple(fact for fact in (thing_words(question.do), where) if fact)
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, facts=facts, icon="users"))
    told = carrier_told(Role.LOOK, verb, where, question.do.about, (mark_of(question.do.about),))
    return Outcoming(Sound.LOOK, replace(told, icon="users"))
