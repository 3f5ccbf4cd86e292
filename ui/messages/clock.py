"""The words for jumps of the clock (trust.md §3.8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.clock_jumps import ClockJump, Jump
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.clock_jumps import ClockStanding

translate = QCoreApplication.translate
_HOUR, _DAY = 60, 24 * 60
Words = Callable[[], str]
REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.CLOCK_DOUBTED: lambda f: translate(
        "Reason", "The clock of this PC ran days ahead before entry {entry}, and nobody confirmed it."
    ).format(entry=f"{int(f.get('entry', 0)):,}"),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.CLOCK_DOUBTED: (
        "calendar-clock",
        lambda: translate("Step", "Let the clock be confirmed first"),
        lambda: translate("Step", "The security administrator and another one: page Today, the line about the clock"),
    ),
}
"""Icon, what to do, and how."""


def jump_words(jump: ClockJump) -> str:
    """By how much the clock differs from the entry before."""
    told = translate("Clock", "set back by {0}")
    if jump.jump is Jump.FORWARD:
        told = translate("Clock", "{0} after the entry before")
    return told.format(_span(jump.minutes))


def moment_words(moment: datetime) -> str:
    """A moment to the minute."""
    return f"{moment:%Y-%m-%d %H:%M}"


def standing_words(standing: ClockStanding) -> str:
    """What the clock of this PC did, and what goes by what until somebody confirms it."""
    if standing.set_back:
        return translate(
            "Clock",
            "The clock of this PC shows {0}, the latest time known is {1}: days go by the latter, "
            "so that nothing that was over counts again.",
        ).format(moment_words(standing.shows), moment_words(standing.latest))
    if standing.sure is not None:
        return translate(
            "Clock",
            "The clock of this PC ran on from {0} to now in one step: until two confirm it, "
            "no secret, restriction or period counts as ended.",
        ).format(moment_words(standing.sure))
    return translate("Clock", "The clock of this PC was set back at entry {0}, and runs on since then.").format(
        f"{standing.back:,}"
    )


def _span(minutes: int) -> str:
    if minutes >= _DAY:
        return translate("Clock", "{0} days", "", minutes // _DAY).format(minutes // _DAY)
    if minutes >= _HOUR:
        return translate("Clock", "{0} hours", "", minutes // _HOUR).format(minutes // _HOUR)
    return translate("Clock", "{0} minutes", "", minutes).format(minutes)
