"""The three lists that answer a question to the past: where it was, who could have seen it, what else was out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.then import OutThen, PieceThen
from recordsroom.services.queries.then_seen import SeenThen, SeenWay
from ui.holdings.words import custody_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_WAYS: dict[SeenWay, Callable[[], str]] = {
    SeenWay.LOAN: lambda: translate("SeenWay", "Borrowed"),
    SeenWay.READING: lambda: translate("SeenWay", "Read here"),
    SeenWay.LEG: lambda: translate("SeenWay", "By circulation"),
    SeenWay.COPY: lambda: translate("SeenWay", "By a copy"),
    SeenWay.CARRY: lambda: translate("SeenWay", "Carried outside"),
    SeenWay.FETCHED: lambda: translate("SeenWay", "Fetched"),
    SeenWay.ALONG: lambda: translate("SeenWay", "Read along"),
    SeenWay.ENQUIRY: lambda: translate("SeenWay", "By enquiry"),
    SeenWay.OPENED: lambda: translate("SeenWay", "Opened by a keeper"),
    SeenWay.INSIDE: lambda: translate("SeenWay", "In the repository"),
}


def way_words(way: str) -> str:
    """How somebody had it, or came to see it."""
    return _WAYS[SeenWay(way)]()


def moment_words(at: datetime) -> str:
    """An instant."""
    return f"{at:%Y-%m-%d %H:%M}"


def span_words(one: SeenThen) -> str:
    """From when to when: times of the day that is asked about, days of any other."""
    return f"{_short(one.since, one.day)}–{_short(one.until, one.day)}"


def _short(at: datetime | None, day: date) -> str:
    if at is None:
        return ""
    return f"{at:%H:%M}" if day == at.date() else f"{at:%Y-%m-%d}" if at.year != day.year else f"{at:%m-%d}"


def where_words(piece: PieceThen) -> str:
    """The place where it stood, or who had it."""
    if piece.holder is not None:
        return f"{piece.holder.person}\u3000{piece.holder.unit}"
    box = translate("Then", "box {0}").format(piece.box) if piece.box else ""
    return "\u3000".join(part for part in (piece.place, box) if part) or "–"


def state_words(piece: PieceThen) -> str:
    """How it stood."""
    return translate("Then", "Not kept here") if piece.custody is None else custody_words(piece.custody)


def _since(piece: PieceThen) -> str:
    return moment_words(piece.holder.since) if piece.holder is not None else "–"


def _level(one: PieceThen | OutThen) -> str:
    return level_mark(one.level, one.scheme, one.secrecy_term)


WHERE: tuple[Column[PieceThen], ...] = (
    Column(
        lambda: translate("Column", "Reference code"),
        lambda one: one.reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
    ),
    Column(
        lambda: translate("Column", "Level"),
        _level,
        kind=Kind.LEVEL,
        level=lambda one: int(one.level or 0),
        name="level",
        width=104,
    ),
    Column(lambda: translate("Column", "State"), state_words, name="state", width=120),
    Column(lambda: translate("Column", "Where, with whom"), where_words, name="where", width=260),
    Column(lambda: translate("Column", "Since"), _since, kind=Kind.DATE, name="since", width=136),
)
SEEN: tuple[Column[SeenThen], ...] = (
    Column(
        lambda: translate("Column", "Person"),
        lambda one: f"{one.person}\u3000{one.unit}".strip(),
        name="who",
        stretch=True,
    ),
    Column(lambda: translate("Column", "How"), lambda one: way_words(one.way), name="how", width=72),
    Column(lambda: translate("Column", "When"), span_words, order=lambda one: one.since, name="when", width=96),
)
OUT: tuple[Column[OutThen], ...] = (
    Column(
        lambda: translate("Column", "Reference code"),
        lambda one: one.reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
    ),
    Column(
        lambda: translate("Column", "Level"),
        _level,
        kind=Kind.LEVEL,
        level=lambda one: int(one.level or 0),
        name="level",
        width=76,
    ),
    Column(lambda: translate("Column", "With whom"), lambda one: one.person, name="who", width=72),
    Column(lambda: translate("Column", "Since"), lambda one: f"{one.since:%Y-%m-%d}", name="since", width=92),
)
