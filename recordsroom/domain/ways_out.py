"""The ways out of the room: by which of them a carrier is out, whatever the loan beneath it says."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class WayOut(StrEnum):
    """How somebody came to have a carrier; each way has its own register and its own day of return."""

    LOAN = "LOAN"
    READING = "READING"
    """At a table of the reading room (G-11)."""
    LEG = "LEG"
    """One reader of a sheet of circulation (G-14)."""
    COPY = "COPY"
    """A copy that is still to be filed or destroyed (G-15)."""
    CARRY = "CARRY"
    """Carried outside, or sent to another unit (G-18)."""


RENEWED = frozenset({WayOut.LOAN})
"""Only an ordinary loan is renewed at the desk: every other day of return stands on a form of its own (R-61)."""
