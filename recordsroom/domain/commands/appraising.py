"""What is asked about appraisal: a session is begun, its lines are judged, it is ended with its report (F-22, T-30)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginAppraisal(Command):
    """Lay records before a group of two at least."""

    session_no: str
    session_scope: str
    session_group: str
    records: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class AddToAppraisal(Command):
    """Lay more records before a group that still sits."""

    appraisal: int
    records: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class OpineOnLines(Command):
    """Write down what the group says of these lines; of several proposed periods the longest counts."""

    appraisal: int
    lines: tuple[int, ...]
    opinion: Opinion
    period: str = ""
    why: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class EndAppraisal(Command):
    """End a session with its report: what is kept on gets its new period (T-30)."""

    appraisal: int
    session_report: str
    session_head: str


@dataclass(frozen=True, kw_only=True, repr=False)
class GiveUpAppraisal(Command):
    """Give a session up; its lines are before no group any more."""

    appraisal: int
    why: str
