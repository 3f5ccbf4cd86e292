"""The matrix of approvals 审批权限: for each use and level, who must at least have signed (domain.md §4.3, P-08)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum, unique

from recordsroom.domain.values import Authority, Level


@unique
class Needed(IntEnum):
    """What a use needs, from nothing to never; the rungs between are those of the ladder, with the same numbers."""

    NOBODY = 0
    """No approval is asked for; that it was used is registered all the same."""
    SECTION_HEAD = 1
    BRANCH_LEADER = 2
    CHARGE_LEADER = 3
    PRINCIPAL = 4
    ORIGINATOR = 5
    """原定密机关: stands outside the ladder, and nobody of this unit can sign for it."""
    NEVER = 6

    @property
    def rung(self) -> Authority | None:
        """The rung of the ladder that may sign; None where nobody is asked, or nobody here can sign."""
        return Authority(self) if Needed.SECTION_HEAD <= self <= Needed.PRINCIPAL else None


@unique
class Use(StrEnum):
    """What somebody wants with a carrier."""

    READ = "READ"
    READ_BEYOND = "READ_BEYOND"
    """Reading by somebody outside the circle of those who are to know 知悉范围."""
    TAKE_OUT = "TAKE_OUT"
    EXCERPT = "EXCERPT"
    COPY = "COPY"
    CARRY = "CARRY"
    DESTROY = "DESTROY"
    CLASSIFY = "CLASSIFY"
    """Deciding on level, term or publication as 定密责任人; what it was counts as much as what it becomes (R-10)."""


@dataclass(frozen=True, kw_only=True)
class ApprovalCells:
    """Every cell of the matrix, each a setting of its own; the defaults are those of `domain.md` §4.3 and P-08."""

    read_public: Needed = Needed.NOBODY
    read_internal: Needed = Needed.SECTION_HEAD
    read_mimi: Needed = Needed.BRANCH_LEADER
    read_jimi: Needed = Needed.CHARGE_LEADER
    read_juemi: Needed = Needed.PRINCIPAL
    read_beyond_public: Needed = Needed.SECTION_HEAD
    read_beyond_internal: Needed = Needed.BRANCH_LEADER
    read_beyond_mimi: Needed = Needed.PRINCIPAL
    read_beyond_jimi: Needed = Needed.PRINCIPAL
    read_beyond_juemi: Needed = Needed.PRINCIPAL
    take_out_public: Needed = Needed.SECTION_HEAD
    take_out_internal: Needed = Needed.BRANCH_LEADER
    take_out_mimi: Needed = Needed.PRINCIPAL
    take_out_jimi: Needed = Needed.NEVER
    take_out_juemi: Needed = Needed.NEVER
    excerpt_public: Needed = Needed.NOBODY
    excerpt_internal: Needed = Needed.SECTION_HEAD
    excerpt_mimi: Needed = Needed.BRANCH_LEADER
    excerpt_jimi: Needed = Needed.CHARGE_LEADER
    excerpt_juemi: Needed = Needed.ORIGINATOR
    copy_public: Needed = Needed.SECTION_HEAD
    copy_internal: Needed = Needed.BRANCH_LEADER
    copy_mimi: Needed = Needed.CHARGE_LEADER
    copy_jimi: Needed = Needed.CHARGE_LEADER
    copy_juemi: Needed = Needed.ORIGINATOR
    carry_public: Needed = Needed.SECTION_HEAD
    carry_internal: Needed = Needed.BRANCH_LEADER
    carry_mimi: Needed = Needed.BRANCH_LEADER
    carry_jimi: Needed = Needed.BRANCH_LEADER
    carry_juemi: Needed = Needed.PRINCIPAL
    destroy_public: Needed = Needed.CHARGE_LEADER
    destroy_internal: Needed = Needed.CHARGE_LEADER
    destroy_mimi: Needed = Needed.CHARGE_LEADER
    destroy_jimi: Needed = Needed.CHARGE_LEADER
    destroy_juemi: Needed = Needed.CHARGE_LEADER
    classify_public: Needed = Needed.SECTION_HEAD
    classify_internal: Needed = Needed.SECTION_HEAD
    classify_mimi: Needed = Needed.BRANCH_LEADER
    classify_jimi: Needed = Needed.CHARGE_LEADER
    classify_juemi: Needed = Needed.PRINCIPAL

    def needed(self, use: Use, level: Level) -> Needed:
        """Who must at least have signed before a carrier of this level is used so."""
        found: Needed = getattr(self, cell(use, level))
        return found


def cell(use: Use, level: Level) -> str:
    """The name of the setting that is this cell."""
    return f"{use.value.lower()}_{level.name.lower()}"


CELLS: Mapping[str, tuple[Use, Level]] = {cell(use, level): (use, level) for use in Use for level in Level}
"""Every cell by the name of its setting, row by row."""

_NEVER_OUT = (Needed.NEVER, Needed.NEVER)
_EDGES: Mapping[tuple[Use, Level], tuple[Needed, Needed]] = {
    # 绝密 never leaves the room on loan, and 机密 at most by the word of the principal head.
    (Use.TAKE_OUT, Level.PUBLIC): (Needed.SECTION_HEAD, Needed.NEVER),
    (Use.TAKE_OUT, Level.INTERNAL): (Needed.SECTION_HEAD, Needed.NEVER),
    (Use.TAKE_OUT, Level.JIMI): (Needed.PRINCIPAL, Needed.NEVER),
    (Use.TAKE_OUT, Level.JUEMI): _NEVER_OUT,
    # Whoever set 绝密 alone may let it be copied or excerpted.
    (Use.EXCERPT, Level.JUEMI): (Needed.ORIGINATOR, Needed.NEVER),
    (Use.COPY, Level.JUEMI): (Needed.ORIGINATOR, Needed.NEVER),
    (Use.READ, Level.JUEMI): (Needed.CHARGE_LEADER, Needed.NEVER),
    (Use.READ_BEYOND, Level.JUEMI): (Needed.PRINCIPAL, Needed.NEVER),
    (Use.CARRY, Level.JUEMI): (Needed.PRINCIPAL, Needed.NEVER),
}
_LEAST = {Level.PUBLIC: Needed.NOBODY, Level.INTERNAL: Needed.NOBODY}


def edges(name: str) -> tuple[Needed, Needed]:
    """The least and the most that a cell may say: secrets are never used without a leader's word (R-53, R-55)."""
    use, level = CELLS[name]
    if use is Use.DESTROY:
        # Nothing is destroyed by the word of less than a leader, and what may never be destroyed is kept for good.
        return Needed.BRANCH_LEADER, Needed.NEVER
    if use is Use.CLASSIFY:
        # The head is a classifier by law and may name others of any rung; the unit's own power is apart.
        return Needed.SECTION_HEAD, Needed.PRINCIPAL
    return _EDGES.get((use, level), (_LEAST.get(level, Needed.BRANCH_LEADER), Needed.NEVER))


def possible(name: str) -> tuple[Needed, ...]:
    """What a cell may say; whoever set the level has a word only where a copy or an excerpt is made of it (R-83)."""
    least, most = edges(name)
    asks_originator = CELLS[name][0] in {Use.EXCERPT, Use.COPY}
    return tuple(one for one in Needed if least <= one <= most and (asks_originator or one is not Needed.ORIGINATOR))


def ascends(cells: ApprovalCells, use: Use) -> bool:
    """Whether no higher level is used by the word of a lower rung than a lower one (P-08)."""
    row = [cells.needed(use, level) for level in Level]
    return row == sorted(row)
