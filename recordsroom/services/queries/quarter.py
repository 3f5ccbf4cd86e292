"""The auditor's report of a quarter: what was done, refused, signed by two, printed, taken away, and how the clock ran.

Numbers alone, so that the paper needs no more care than any list; the entries behind them are on the page.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Text, bindparam, cast, func, literal, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.moments import Moment
from recordsroom.domain.printing import JOURNAL_FILE, FileKind, PrintState
from recordsroom.domain.proof_papers import QUARTER_REPORT
from recordsroom.domain.quarters import Quarter, report_due
from recordsroom.domain.values import Level
from recordsroom.services.queries.clock_jumps import clock_jumps
from recordsroom.services.queries.journal import may_read
from recordsroom.services.queries.past import entry_at
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import checkpoints, drills, journal, journal_bodies, prints, restores


@dataclass(frozen=True, slots=True)
class KindCount:
    """How often one kind of request was done, refused, and signed by two."""

    command: str
    done: int
    refused: int
    together: int


@dataclass(frozen=True, slots=True)
class Quarterly:
    """One quarter in numbers; `head` is the whole hash of its last entry."""

    quarter: Quarter
    first_entry: int
    last_entry: int
    head: str
    kinds: tuple[KindCount, ...]
    refusals: tuple[tuple[str, int], ...]
    """Reasons with their rules, such as APPROVAL_MISSING/R-55, the most frequent first."""
    failed_log_ins: int
    clock_jumps: int
    secrets: tuple[tuple[Level, int, int], ...]
    """Of each level from 秘密 up that was printed: how many jobs, how many pages."""
    exports: tuple[tuple[str, int], ...]
    """The forms of what left as a file, and how often."""
    failed_drills: int
    restores: int
    checkpoints: int

    @property
    def entries(self) -> int:
        """How many entries it has."""
        return sum(kind.done + kind.refused for kind in self.kinds)


_SPAN = journal.c.wall_ms.between(bindparam("first"), bindparam("last"))
_KINDS = (
    select(
        journal.c.command,
        func.count().filter(journal.c.outcome == "DONE").label("done"),
        func.count().filter(journal.c.outcome == "REFUSED").label("refused"),
        func.count(journal.c.second_actor).filter(journal.c.outcome == "DONE").label("together"),
    )
    .where(_SPAN)
    .group_by(journal.c.command)
    .order_by(func.count().desc(), journal.c.command)
)
_RULES = select(journal.c.rules, func.count()).where(_SPAN, journal.c.outcome == "REFUSED").group_by(journal.c.rules)
_FIRST = select(func.min(journal.c.seq)).where(_SPAN)
_FAILED = (
    select(func.sum(func.json_extract(cast(journal_bodies.c.body, Text), literal("$.request.failures"))))
    .join(journal, journal.c.seq == journal_bodies.c.seq)
    .where(_SPAN, journal.c.command == "SignIn", journal.c.outcome == "DONE")
)
_STARTED = prints.c.started_at.between(bindparam("first"), bindparam("last"))
_PRINTED = prints.c.state != PrintState.FAILED.value
_FILES = (*(kind.value for kind in FileKind), JOURNAL_FILE)
_LEFT = prints.c.form.in_(_FILES) | (prints.c.stock.is_not(None) & (prints.c.pieces == 0))
"""What went onto a medium: its number stands where labels have their stock."""
_SECRETS = (
    select(prints.c.level, func.count().label("jobs"), func.sum(prints.c.pages * prints.c.copies).label("sheets"))
    .where(_STARTED, _PRINTED, prints.c.level >= int(Level.MIMI), ~_LEFT)
    .group_by(prints.c.level)
    .order_by(prints.c.level.desc())
)
_EXPORTS = (
    select(prints.c.form, func.count().label("many"))
    .where(_STARTED, _PRINTED, _LEFT)
    .group_by(prints.c.form)
    .order_by(func.count().desc(), prints.c.form)
)
_DRILLS = select(func.count()).where(drills.c.drilled_at.between(bindparam("first"), bindparam("last")))
_RESTORES = select(func.count()).where(restores.c.restored_at.between(bindparam("first"), bindparam("last")))
_SIGNED = select(func.count()).where(checkpoints.c.signed_at.between(bindparam("first"), bindparam("last")))
_REPORTED = select(func.max(prints.c.started_at)).where(
    prints.c.form == QUARTER_REPORT, prints.c.state == PrintState.DONE.value
)
_FOUNDED = select(journal.c.wall_ms, journal.c.offset_minutes).where(journal.c.seq == 1)


def quarterly(sight: Sight, quarter: Quarter) -> Quarterly | None:
    """The quarter in numbers, for whoever reads the journal."""
    if not may_read(sight):
        return None
    offset = sight.stamp.offset_minutes
    span = {"first": Moment(quarter.first).begins(offset), "last": Moment(quarter.last).ends(offset)}
    ask = sight.connection.execute
    last, head = entry_at(sight, span["last"])
    first = int(ask(_FIRST, span).scalar() or 0)
    jumps = sum(first <= seq <= last for seq, _jump in clock_jumps(sight)) if first else 0
    return Quarterly(
        quarter=quarter,
        first_entry=first,
        last_entry=last,
        head=head,
        kinds=tuple(KindCount(row.command, row.done, row.refused, row.together) for row in ask(_KINDS, span)),
        refusals=_refusals(sight, span),
        failed_log_ins=int(ask(_FAILED, span).scalar() or 0),
        clock_jumps=jumps,
        secrets=tuple((Level(row.level), row.jobs, int(row.sheets or 0)) for row in ask(_SECRETS, span)),
        exports=tuple((row.form, row.many) for row in ask(_EXPORTS, span)),
        failed_drills=int(ask(_DRILLS.where(drills.c.found != ""), span).scalar() or 0),
        restores=int(ask(_RESTORES, span).scalar() or 0),
        checkpoints=int(ask(_SIGNED, span).scalar() or 0),
    )


def report_owed(sight: Sight) -> Quarter | None:
    """The quarter of which the auditor has printed no report since it ended; None for everybody else."""
    if Duty.WITNESS not in sight.keeper.duties:
        return None
    founded = sight.connection.execute(_FOUNDED).one_or_none()
    if founded is None:
        return None
    reported = sight.connection.execute(_REPORTED).scalar()
    day = None if reported is None else sight.local(int(reported)).date()
    return report_due(local_date(*founded), day, sight.today)


def _refusals(sight: Sight, span: dict[str, int]) -> tuple[tuple[str, int], ...]:
    counted = Counter[str]()
    for rules, many in sight.connection.execute(_RULES, span):
        for rule in rules.split():
            counted[rule] += many
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0])))
