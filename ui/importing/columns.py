"""The columns of the dry run's report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.reading.dry_run import ReportLine
from ui.holdings.words import mark_words, title_words
from ui.importing.words import advice_words, finding_words, verdict_role, verdict_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
# Wide enough for what answers and mending bring later, which the first rows need not hold.
_CHIP_WIDTH, _STATE_WIDTH = 92, 96
_ADVICE_WIDTH, _ADVICE_LEAST = 420, 140


def _title(line: ReportLine) -> str:
    return title_words(line.title, stub=False)


def _told(line: ReportLine) -> str:
    """What is wrong, and how much else is."""
    words = _two_lines(line)[0]
    more = len(line.findings) - 1
    return f"{words}\u3000" + translate("Report", "and {0} more").format(more) if more else words


def _advice(line: ReportLine) -> str:
    return _two_lines(line)[1]


def _two_lines(line: ReportLine) -> tuple[str, str]:
    """The cell above the advice; advice without a cell takes both lines, since one is too narrow for it."""
    cell, advice = finding_words(line.findings[0]), advice_words(line.verdict)
    if line.pending:
        advice = translate("Report", "Comes in to be mended; the row is kept whole.")
    if cell:
        return cell, advice
    first, comma, rest = advice.partition(translate("Report", ", "))
    return first + comma.rstrip(), rest


REPORT: tuple[Column[ReportLine], ...] = (
    Column(
        heading=lambda: translate("Report", "Row"),
        text=lambda line: str(line.line),
        order=lambda line: line.line,
        kind=Kind.NUMBER,
        name="line",
    ),
    Column(
        heading=lambda: translate("Report", "Reference code, title"),
        text=lambda line: line.reference_code,
        second=_title,
        kind=Kind.CODE,
        name="code",
        stretch=True,
    ),
    Column(
        heading=lambda: translate("Report", "Title"),
        text=_title,
        name="title",
        quiet=lambda line: line.title is None,
        shown=False,
    ),
    Column(
        heading=lambda: translate("Report", "Level"),
        text=lambda line: mark_words(line.level, line.scheme, line.secrecy_term),
        order=lambda line: -1 if line.level is None else int(line.level),
        kind=Kind.LEVEL,
        level=lambda line: int(line.level or 0),
        name="level",
        width=_CHIP_WIDTH,
    ),
    Column(
        heading=lambda: translate("Report", "Verdict"),
        text=lambda line: verdict_words(line.verdict),
        kind=Kind.STATE,
        role=lambda line: verdict_role(line.verdict),
        name="verdict",
        width=_STATE_WIDTH,
    ),
    Column(
        heading=lambda: translate("Report", "Problem and remedy"),
        text=_told,
        second=_advice,
        name="advice",
        width=_ADVICE_WIDTH,
        least=_ADVICE_LEAST,
        sortable=False,
    ),
)
