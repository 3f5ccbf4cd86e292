"""The room's own settings: declared once with type and default, changed only by journalled command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, get_type_hints

from recordsroom.domain.values import Authority, Level


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Every number and name that a rule or a heading reads; the defaults are those of `domain.md` and `practice.md`."""

    unit_name: str = ""
    unit_short_name: str = ""
    fonds_no: str = ""
    fonds_name: str = ""
    pc_level: Level = Level.INTERNAL
    """What this PC is approved for; above it only masked stubs are kept (R-124)."""
    pc_approval_no: str = ""
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
    loan_limit: int = 10
    """From this many carriers out at once the desk asks back."""
    undo_same_day: int = 1
    take_out_public: Authority = Authority.SECTION_HEAD
    """Who may let 普通 carriers out of the room (P-08); the next two are the columns of domain.md §4.3."""
    take_out_internal: Authority = Authority.BRANCH_LEADER
    take_out_mimi: Authority = Authority.PRINCIPAL
    count_pages_from: Level = Level.JIMI
    """From this level on a return needs the page count (P-05)."""
    wrong_passwords: int = 5
    lockout_minutes: int = 15
    curtain_minutes: int = 3
    deep_lock_minutes: int = 10
    practice: int = 0
    """1 in a vault for practice: its labels have serials of their own, which no real room ever issues."""
    two_administrators_reason: str = ""
    """Why system and security administration are one person here, where the room's profile allows it."""

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> Policy:
        """The policy as kept in the vault: one text per name, defaults for the rest."""
        hints = get_type_hints(cls)
        given: dict[str, Any] = {f.name: _read(hints[f.name], texts[f.name]) for f in fields(cls) if f.name in texts}
        return cls(**given)

    def text_of(self, name: str) -> str:
        """One value as the vault keeps it."""
        value = getattr(self, name)
        return str(int(value)) if isinstance(value, int) else value


def _read(kind: type, text: str) -> object:
    return kind(int(text)) if issubclass(kind, int) else text


def valid_policy_text(name: str, text: str) -> bool:
    """Whether this name is declared and the text fits its type."""
    hints = get_type_hints(Policy)
    if name not in hints:
        return False
    try:
        _read(hints[name], text)
    except ValueError:
        return False
    return True
