"""The side pane of the register of appraisal: one session, how far it is, and what was said of each line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.appraising import Opinion
from recordsroom.services.queries.appraising import AppraisalRow, AppraisedRow
from ui.holdings.words import retention_words
from ui.look import type
from ui.look.tokens import GAP_12
from ui.messages.appraising import opinion_role, opinion_words, session_role, session_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title, level_mark

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def mark_words(row: AppraisalRow) -> str:
    """The highest mark of a session."""
    top = row.highest
    return "" if top is None or top.level is None else level_mark(top.level, top.scheme, top.secrecy_term)


def show_session(pane: Pane, row: AppraisalRow) -> None:
    """Show what stands in the report of a session, as far as it is."""
    one, top = row.session, row.highest
    chip = LevelChip(int(top.level or 0) if top else 0, mark_words(row))
    pane.add(in_row(chip, StateMark(session_role(row.state), session_words(row.state)), QWidget(), stretch=2,
                    gap=GAP_12))  # fmt: skip
    pane.add(label(row.number, "panel"))
    ended = one.session_ended_on
    told = (
        (translate("Appraisal", "Scope"), one.session_scope),
        (translate("Appraisal", "Group"), one.session_group),
        (translate("Appraisal", "Begun"), f"{one.session_begun_on.isoformat()}{_BESIDE}{row.begun_by}"),
        (translate("Appraisal", "Ended"), f"{ended.isoformat()}{_BESIDE}{one.session_head}" if ended else ""),
        (translate("Appraisal", "Report"), one.session_report),
        (translate("Appraisal", "Given up"), one.session_given_up_why),
    )
    facts = Facts()
    facts.show_facts(tuple((name, said) for name, said in told if said))
    pane.add(facts)


def show_opinions(pane: Pane, row: AppraisalRow) -> None:
    """Show each line with what was said of it."""
    judged = len(row.lines) - len(row.said(None))
    told = translate("Appraisal", "{0} of {1} judged").format(judged, len(row.lines))
    section = pane.section(translate("Appraisal", "Lines"), told)
    for one in row.lines:
        section.addWidget(in_row(label(str(one.number), "small-strong"), code_words(one.reference_code, type.SMALL),
                                 stretch=1))  # fmt: skip
        if one.opinion is not None:
            section.addWidget(StateMark(opinion_role(one.opinion), said_words(one)))
        section.addWidget(paragraph(_facts(one), "small", "text2"))


def said_words(line: AppraisedRow) -> str:
    """What was said of one line."""
    if line.opinion is None:
        return ""
    words = opinion_words(line.opinion)
    if line.opinion is Opinion.KEEP:
        return f"{words}{_BESIDE}{retention_words(line.new_period)}"
    return f"{words}{_BESIDE}{line.why}"


def _facts(line: AppraisedRow) -> str:
    until = "" if line.until is None else translate("Appraisal", "until {0}").format(line.until.isoformat())
    mark = "" if line.level is None else level_mark(line.level, line.scheme, line.secrecy_term)
    parts = (retention_words(line.period), until, mark, line.title or hidden_title())
    return _BESIDE.join(part for part in parts if part)
