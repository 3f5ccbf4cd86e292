"""The room's own settings: declared once with type and default, changed only by journalled command."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache, partial
from typing import Any, get_type_hints

from recordsroom.domain.approval_matrix import CELLS, ApprovalCells, Needed, Use, ascends, cell, edges, possible
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True)
class Policy(ApprovalCells):
    """Every number and name that a rule or a heading reads; the defaults are those of `domain.md` and `practice.md`."""

    unit_name: str = ""
    unit_short_name: str = ""
    fonds_no: str = ""
    fonds_name: str = ""
    pc_level: Level = Level.INTERNAL
    """What this PC is approved for; above it only masked stubs are kept (R-124)."""
    pc_approval_no: str = ""
    classifying_power: Level = Level.JUEMI
    """Up to which level this unit may classify by its own decision (R-142); below 秘密 it has no such power."""
    classifying_basis: str = ""
    """What gives the unit that power: its rank, or the document that authorises it."""
    closing_time: str = "17:30"
    labelled_unit: str = "ITEM"
    """Whether boxes, files or items bear the label in a new series (P-02): BOX, FILE or ITEM."""
    card_kind: str = "OUT_CARD"
    """What 卡 means here: CATALOGUE_CARD, OUT_CARD or NONE (then the count is 账—档)."""
    sample_reference_code: str = ""
    filing_unit: str = "ITEM"
    """Whether this room numbers items 件 or files 卷: ITEM or FILE; it decides between profiles that look alike."""
    foreign_barcodes: int = 0
    """1 where older barcodes on the shelves are kept beside ours."""
    loan_days: int = 14
    """How long an ordinary loan runs (R-61; rooms use 3 to 21)."""
    renewal_days: int = 7
    """By how many days a renewal moves the day of return."""
    renewals_most: int = 1
    """How often one loan may be renewed; 0 renews nothing (R-61)."""
    leg_days: int = 2
    """So long a folder in circulation may be with one reader (R-76)."""
    review_lead_months: int = 6
    """So long before its last day a secret is listed for review (R-13)."""
    destroy_self_most: int = 20
    """So many pieces at most are destroyed in the own machine at once (R-109)."""
    loan_limit: int = 10
    """From this many carriers out at once the desk asks back."""
    spoken_approvals: int = 0
    """1 lets leaders who are away approve by telephone or by word of mouth, to be signed the next day (P-27)."""
    table_limit: int = 5
    """So much lies on one table of the reading room at most; 1 hands out one at a time (R-73)."""
    approval_days: int = 90
    """So long after its date a paper approval may still be used; rooms differ, most say within the quarter."""
    count_pages_from: Level = Level.JIMI
    """From this level on a return needs the page count (P-05)."""
    safe_first: Level = Level.JUEMI
    """From this level up a safe cabinet is open on record before anything is taken from it or put into it (R-47)."""
    wrong_passwords: int = 5
    lockout_minutes: int = 15
    curtain_minutes: int = 3
    deep_lock_minutes: int = 10
    backup_days: int = 7
    """A new backup is due so many days after the last (trust.md §3.7)."""
    drill_days: int = 31
    """A backup is opened in a scratch place at least so often (N14)."""
    password_days: int = 0
    """For how many days a password may be used (R-129); 0 follows the level of the PC."""
    second_factor: int = 0
    """Of whom a key in the hand is demanded beside the password: 0 nobody, 1 the administrators, 2 everybody."""
    practice: int = 0
    """1 in a vault for practice: its labels have serials of their own, which no real room ever issues."""
    passwords_known: int = 0
    """1 in a demonstration, whose passwords stand beside it for everybody to read: their age protects nothing."""

    @property
    def own_names(self) -> frozenset[str]:
        """What this unit is called on documents."""
        return frozenset({self.unit_name, self.unit_short_name} - {""})

    @property
    def days_of_a_password(self) -> int:
        """For how many days a password may be used here; never longer than the level of the PC allows (R-129)."""
        if not self.password_days:
            return longest_password_days(self.pc_level)
        return min(self.password_days, self.most_password_days)

    @property
    def most_password_days(self) -> int:
        """What the security administrator may set at most; a room that demands two factors of all may skip the week."""
        both = self.second_factor >= _OF_EVERYBODY
        return longest_password_days(min(self.pc_level, Level.MIMI) if both else self.pc_level)

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> Policy:
        """The policy as kept in the vault: one text per name, defaults for the rest."""
        hints = _kinds()
        given: dict[str, Any] = {f.name: _read(hints[f.name], texts[f.name]) for f in fields(cls) if f.name in texts}
        return cls(**given)

    def text_of(self, name: str) -> str:
        """One value as the vault keeps it."""
        value = getattr(self, name)
        return str(int(value)) if isinstance(value, int) else value


def longest_password_days(level: Level) -> int:
    """For how many days a password may be used at most on a PC approved for this level (R-129)."""
    return next(days for least, days in _PASSWORD_DAYS if level >= least)


@cache
def _kinds() -> Mapping[str, type]:
    """The type of each setting, worked out once."""
    return get_type_hints(Policy)


def _read(kind: type, text: str) -> object:
    return kind(int(text)) if issubclass(kind, int) else text


_OF_EVERYBODY = 2
_PASSWORD_DAYS = ((Level.JIMI, 7), (Level.MIMI, 30), (Level.PUBLIC, 90))

LIMITS: Mapping[str, tuple[int, int]] = {
    "count_pages_from": (Level.PUBLIC, Level.JIMI),
    "safe_first": (Level.PUBLIC, Level.JUEMI),
    "classifying_power": (Level.INTERNAL, Level.JUEMI),
    "loan_days": (1, 60),
    "renewal_days": (1, 60),
    "renewals_most": (0, 9),
    "leg_days": (1, 5),
    "review_lead_months": (1, 36),
    "destroy_self_most": (1, 99),
    "loan_limit": (1, 99),
    "spoken_approvals": (0, 1),
    "table_limit": (1, 20),
    "approval_days": (1, 365),
    "wrong_passwords": (3, 5),
    "lockout_minutes": (15, 1440),
    "curtain_minutes": (1, 10),
    "deep_lock_minutes": (1, 15),
    "backup_days": (1, 31),
    "drill_days": (7, 92),
    "password_days": (0, longest_password_days(Level.PUBLIC)),
    "foreign_barcodes": (0, 1),
    "second_factor": (0, _OF_EVERYBODY),
    "practice": (0, 1),
    "passwords_known": (0, 1),
    **{name: edges(name) for name in CELLS},
}
"""The least and the most of each number: what protects the room may be made stricter, but never switched off
(P-05, R-130, trust.md §3.3)."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "labelled_unit": ("ITEM", "FILE", "BOX"),
    "card_kind": ("OUT_CARD", "CATALOGUE_CARD", "NONE"),
    "filing_unit": ("ITEM", "FILE"),
}
"""What can be said where a setting is one of a few words."""

LONGEST_TEXT = 120
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "fonds_no": re.compile(r"([A-Z0-9]{4})?"),
    "closing_time": re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]"),
}
_AGREEMENTS: tuple[tuple[frozenset[str], Callable[[Policy], bool]], ...] = (
    (
        frozenset({"pc_level", "pc_approval_no"}),
        # Without the number of its approval a PC is approved for nothing that is a state secret.
        lambda policy: bool(policy.pc_approval_no) or not policy.pc_level.classified,
    ),
    *(
        # A higher level is never used by the word of a lower rung (P-08).
        (frozenset(cell(use, level) for level in Level), partial(ascends, use=use))
        for use in Use
    ),
    (
        frozenset({"curtain_minutes", "deep_lock_minutes"}),
        # A curtain that comes after the lock would never be drawn.
        lambda policy: policy.curtain_minutes <= policy.deep_lock_minutes,
    ),
    (
        # A week is skipped only where nobody comes in by a password alone (trust.md §3.3).
        frozenset({"password_days", "second_factor"}),
        lambda policy: policy.password_days <= policy.most_password_days,
    ),
)

FOUNDED_WITH = frozenset({"practice", "passwords_known"})
"""What a vault is, from its founding on; no setting makes a real room one for practice."""


def valid_policy_text(name: str, text: str) -> bool:
    """Whether this name is declared, and the text fits its type and lies within what is possible."""
    hints = _kinds()
    if name not in hints:
        return False
    if name in CELLS and text == str(int(Needed.ORIGINATOR)):
        return Needed.ORIGINATOR in possible(name)
    if issubclass(hints[name], int):
        return _valid_number(name, hints[name], text)
    if name in CHOICES:
        return text in CHOICES[name]
    if name in _PATTERNS:
        return _PATTERNS[name].fullmatch(text) is not None
    return text == text.strip() and text.isprintable() and len(text) <= LONGEST_TEXT


def contradicts(policy: Policy, name: str, text: str) -> bool:
    """Whether a value that is possible in itself does not go with the other settings of the room."""
    value: Any = _read(_kinds()[name], text)
    changed = replace(policy, **{name: value})
    return any(name in names and not agree(changed) for names, agree in _AGREEMENTS)


def _valid_number(name: str, kind: type[int], text: str) -> bool:
    try:
        number = kind(int(text))
    except ValueError:
        return False
    least, most = LIMITS.get(name, (number, number))
    return text == str(int(number)) and least <= number <= most
