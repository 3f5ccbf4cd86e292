"""How one answer is shown: the columns of the uses, and beside them why, by which rule, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.services.desk_answers import APPROVABLE
from recordsroom.services.explaining import Answer, Explained
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.refusal import steps_for
from ui.desk.wording import whom_words
from ui.look.tokens import Role
from ui.messages import doubt_words, reason_words, rule_of, rule_source
from ui.messages.uses import needed_words, use_meaning, use_words
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.words import label, paragraph
from ui.rows import Column, Kind

translate = QCoreApplication.translate

_ANSWERS: dict[Answer, tuple[Role, Callable[[], str]]] = {
    Answer.YES: (Role.OK, lambda: translate("Answer", "May be done now")),
    Answer.ASKED: (Role.LOOK, lambda: translate("Answer", "After a question")),
    Answer.NO: (Role.STOP, lambda: translate("Answer", "Not now")),
    Answer.MATRIX: (Role.MUTE, lambda: translate("Answer", "By the matrix")),
}


def answer_words(answer: Answer) -> str:
    """How the use would end."""
    return _ANSWERS[answer][1]()


def why_words(one: Explained) -> str:
    """The first thing to know about it."""
    if one.objections:
        return reason_words(one.objections[0])
    if one.doubts:
        return doubt_words(one.doubts[0])
    return "–"


def slip_lifts(one: Explained) -> bool:
    """Whether a signed slip is all that is missing."""
    return bool(one.objections) and all(objection.reason in APPROVABLE for objection in one.objections)


EXPLAINED: tuple[Column[Explained], ...] = (
    Column(lambda: translate("Column", "Use"), lambda one: use_words(one.use), name="use", width=112, sortable=False),
    Column(
        lambda: translate("Column", "Answer"),
        lambda one: answer_words(one.answer),
        kind=Kind.STATE,
        role=lambda one: _ANSWERS[one.answer][0],
        name="answer",
        width=128,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Signed by"),
        lambda one: "–" if one.needed is None else needed_words(one.needed),
        name="needed",
        width=128,
        sortable=False,
    ),
    Column(lambda: translate("Column", "What stands in the way"), why_words, name="why", stretch=True, sortable=False),
)


def show_answer(pane: Pane, one: Explained, carrier: CarrierSeen) -> None:
    """Tell one answer whole."""
    pane.add(label(use_words(one.use), "panel"))
    role, words = _ANSWERS[one.answer]
    pane.add(StateMark(role, words()))
    pane.add(paragraph(use_meaning(one.use), "small", "text2"))
    facts = Facts()
    unknown = translate("Explained", "first find out the level")
    signed = unknown if one.needed is None else needed_words(one.needed)
    facts.show_facts(((translate("Explained", "At least"), signed),))
    pane.add(facts)
    if one.answer is Answer.MATRIX:
        pane.add(paragraph(translate("Explained", "This program does not carry it out; the matrix says who signs.")))
        return
    if one.objections:
        _show_why(pane, one)
        lines = pane.section(translate("Explained", "What may be done now"))
        for step in steps_for(one.objections, carrier.home or ""):
            prints = step.command is DeskCommand.PRINT_SLIP
            # Nothing was refused and nobody waits at the desk; and a slip is offered where it lifts everything.
            if step.command is DeskCommand.SKIP or (prints and not slip_lifts(one)):
                continue
            lines.addWidget(label(f"{step.words}\u3000{step.key}" if prints else step.words, "strong"))
            lines.addWidget(paragraph(step.note, "small", "text2"))
    if one.doubts:
        lines = pane.section(translate("Explained", "Will be asked"))
        for doubt in one.doubts:
            lines.addWidget(paragraph(doubt_words(doubt)))
            if whom := whom_words(doubt, carrier):
                lines.addWidget(paragraph(whom, "strong"))


def _show_why(pane: Pane, one: Explained) -> None:
    rules = " ".join(dict.fromkeys(rule for each in one.objections if (rule := rule_of(each.reason))))
    lines = pane.section(translate("Explained", "Why"), rules)
    for objection in one.objections:
        lines.addWidget(paragraph(reason_words(objection)))
    for source in dict.fromkeys(source for each in one.objections if (source := rule_source(each.reason))):
        lines.addWidget(paragraph(source, "small", "text2"))
