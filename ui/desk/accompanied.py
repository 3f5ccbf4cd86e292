"""What the desk says about notebooks at a seat and about who reads along (R-68, P-14)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import Command, IssueNotebook, JoinVisit, PartFromVisit, TakeNotebook
from recordsroom.domain.visit_facts import CompanyChanged, NotebookBack, NotebookIssued
from recordsroom.services.visit_questions import AskCompanion, AskLeaves
from ui.desk.wording import Line, Outcoming
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.reading import seat_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate
OfCompany: TypeAlias = NotebookIssued | NotebookBack | CompanyChanged
CANNOT: dict[type[Command], Callable[[], str]] = {
    IssueNotebook: lambda: translate("Outcome", "Not given out"),
    TakeNotebook: lambda: translate("Outcome", "Not taken back"),
    JoinVisit: lambda: translate("Outcome", "Cannot read along"),
    PartFromVisit: lambda: translate("Outcome", "Not done"),
}
"""What is said first where the rules refuse it."""


def asked(question: AskLeaves | AskCompanion) -> Outcoming:
    """The words while leaves are counted, or a card is waited for."""
    if isinstance(question, AskCompanion):
        visit = question.visit
        facts = tuple(one.name for one in visit.companions) or (translate("Outcome", "Nobody reads along yet"),)
        verb = translate("Outcome", "Who reads along?")
        where = f"{seat_words(visit.seat_no)}\u3000{visit.reader_name}"
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, where, facts=facts, icon="users"))
    notebook = question.notebook
    verb = translate("Outcome", "Count leaves")
    facts = (level_words(notebook.max_level), notebook.taken_by or notebook.custodian)
    line = Line(Role.LOOK, verb, person=notebook.equipment_no)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, notebook.equipment_no, facts=facts, icon="book-open"), line)


def done(told: OfCompany) -> Outcoming:
    """The words for a notebook that went to a seat or came back, and for who reads along."""
    seat = seat_words(told.seat_no)
    if isinstance(told, CompanyChanged):
        verb = translate("Outcome", "Reads along") if told.joined else translate("Outcome", "Went before")
        whom = (seat, told.reader_name)
        line = Line(Role.OK, verb, person=f"{told.companion_name}\u3000{seat}")
        return Outcoming(Sound.OK, Told(Role.OK, verb, told.companion_name, facts=whom, icon="users"), line)
    leaves = translate("Outcome", "{0} leaves").format(told.leaves)
    back = isinstance(told, NotebookBack)
    short = told.missing if isinstance(told, NotebookBack) else 0
    role, sound = (Role.STOP, Sound.STOP) if short else (Role.OK, Sound.OK)
    verb = translate("Outcome", "Notebook back") if back else translate("Outcome", "Notebook given out")
    missing = translate("Outcome", "{0} leaves missing").format(short) if short else ""
    facts = tuple(fact for fact in (seat, told.reader_name, leaves, missing) if fact)
    line = Line(role, verb, person=f"{told.notebook_no}\u3000{seat}")
    return Outcoming(sound, Told(role, verb, told.notebook_no, facts=facts, icon="book-open"), line)
