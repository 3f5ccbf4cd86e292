"""The words for jumps of the clock (trust.md §3.8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.clock_jumps import ClockJump, Jump

translate = QCoreApplication.translate
_HOUR, _DAY = 60, 24 * 60


def jump_words(jump: ClockJump) -> str:
    """By how much the clock differs from the entry before."""
    told = translate("Clock", "set back by {0}")
    if jump.jump is Jump.FORWARD:
        told = translate("Clock", "{0} after the entry before")
    return told.format(_span(jump.minutes))


def _span(minutes: int) -> str:
    if minutes >= _DAY:
        return translate("Clock", "{0} days", "", minutes // _DAY).format(minutes // _DAY)
    if minutes >= _HOUR:
        return translate("Clock", "{0} hours", "", minutes // _HOUR).format(minutes // _HOUR)
    return translate("Clock", "{0} minutes", "", minutes).format(minutes)
