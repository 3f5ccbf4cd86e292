"""The figures of a quarter as lines: on the screen and on paper the same words in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recordsroom.services.documents import quarter_report as paper
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.quarter import Quarterly
from ui.journal.details import code_words, why_words
from ui.language import spoken
from ui.messages import command_words, level_words
from ui.printing.words import form_words, language_of
from ui.rows import Column, Kind

translate = QCoreApplication.translate
ACCOUNTS = (
    "CreateUser",
    "ActivateUser",
    "StopUser",
    "ResetPassword",
    "EnrolFactor",
    "DropFactor",
    "AppointAdministrator",
    "SetClearance",
)
"""What was done to accounts, told apart from the rest."""


@dataclass(frozen=True, slots=True, repr=False)
class Figure:
    """One line: of which part it is, what was counted, how often, and what there is to say of it."""

    part: str
    what: str
    times: int
    note: str = ""


FIGURES: tuple[Column[Figure], ...] = (
    Column(lambda: translate("Column", "Part"), lambda one: one.part, name="part", width=140, sortable=False),
    Column(lambda: translate("Column", "What"), lambda one: one.what, name="what", stretch=True, sortable=False),
    Column(
        lambda: translate("Column", "Times"),
        lambda one: f"{one.times:,}",
        kind=Kind.NUMBER,
        name="times",
        width=80,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Note"), lambda one: one.note, name="note", width=220, sortable=False),
)


def quarter_words(report: Quarterly) -> str:
    """Which quarter it is."""
    return translate("Quarter", "{0}, quarter {1}").format(report.quarter.year, report.quarter.number)


def figures(report: Quarterly) -> tuple[Figure, ...]:
    """Every line, the gravest first."""
    return tuple(_lines(report))


def paper_lines(report: Quarterly) -> tuple[DayLine, ...]:
    """The same on paper, with the head of the journal above and room for signatures below."""
    told = translate("Quarter", "{0}: entries {1} to {2}, head {3}").format(
        quarter_words(report), f"{report.first_entry:,}", f"{report.last_entry:,}", code_words(report.head)
    )
    found = [DayLine(_as_said(told))]
    part = ""
    for one in figures(report):
        if one.part != part:
            part = one.part
            found += [DayLine(_as_said(part)), paper.COLUMNS]
        found.append(DayLine("", _as_said(one.what), f"{one.times:,}", _as_said(one.note)))
    return (*found, paper.SIGNED)


def _lines(report: Quarterly) -> Iterator[Figure]:
    grave = translate("Quarter", "To be looked at")
    yield Figure(grave, translate("Quarter", "Failed log-ins"), report.failed_log_ins)
    yield Figure(grave, translate("Quarter", "Jumps of the clock"), report.clock_jumps)
    yield Figure(grave, translate("Quarter", "Drills that failed"), report.failed_drills)
    yield Figure(grave, translate("Quarter", "Restores from a backup"), report.restores)
    yield Figure(grave, translate("Quarter", "Checkpoints signed"), report.checkpoints)
    refused = translate("Quarter", "Refused by rule")
    for rule, many in report.refusals:
        yield Figure(refused, why_words(rule), many, rule.partition("/")[2])
    accounts = translate("Quarter", "Accounts")
    kinds = {kind.command: kind for kind in report.kinds}
    for command in ACCOUNTS:
        if command in kinds:
            yield Figure(accounts, command_words(command), kinds[command].done)
    together = translate("Quarter", "Signed by two")
    for kind in report.kinds:
        if kind.together:
            yield Figure(together, command_words(kind.command), kind.together)
    secrets = translate("Quarter", "Classified papers printed")
    for level, jobs, pages in report.secrets:
        yield Figure(
            secrets, level_words(level), jobs, translate("Quarter", "{0} pages", "", pages).format(f"{pages:,}")
        )
    left = translate("Quarter", "Left as a file")
    for form, many in report.exports:
        yield Figure(left, form_words(form, language_of(spoken())), many)
    done = translate("Quarter", "All that was asked for")
    for kind in report.kinds:
        note = translate("Quarter", "{0} refused").format(f"{kind.refused:,}") if kind.refused else ""
        yield Figure(done, command_words(kind.command), kind.done, note)


def _as_said(words: str) -> Phrase:
    return Phrase(words, words)
