"""What a list that leaves says about itself: its mark, its serial in the register, who took it out, and when.

It speaks Chinese whatever the language of the screen, as marks do; it names no title, no person and no place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from recordsroom.domain.secrecy_marks import SecrecyMark, written_mark
from recordsroom.domain.values import Level, Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMark:
    """The register line of one exported list, as the file itself bears it (R-22, R-89)."""

    level: Level
    serial: str
    rows: int
    operator: int
    """The number of the account, not the name."""
    at: datetime
    entry: int
    head_code: str
    what: tuple[str, str] = ("档案目录", "件")
    """What the list is, and how its rows are counted."""

    @property
    def mark(self) -> str:
        """The secrecy mark; a bare star says the longest term of the level (R-05), since the terms inside differ."""
        scheme = Scheme.STATE if self.level.classified else Scheme.INTERNAL
        return written_mark(SecrecyMark(self.level, scheme, "" if self.level.classified else None))

    @property
    def first_line(self) -> str:
        """The first line of the file."""
        told = [
            self.mark,
            f"{self.what[0]} 导出号 {self.serial}",
            f"{self.rows} {self.what[1]}",
            f"{self.at:%Y-%m-%d %H:%M}",
            f"操作账号 {self.operator}",
            f"日志 {self.entry} {self.head_code}",
        ]
        if self.level.masked:
            told.append("机密及以上不导出题名")
        return "\u3000".join(told)

    @property
    def sheet_name(self) -> str:
        """What the sheet of a workbook is called."""
        return f"{self.mark.removesuffix('★')} {self.serial}"

    @property
    def foot(self) -> str:
        """What stands at the foot of each printed page, before its number."""
        return f"导出号 {self.serial} 操作账号 {self.operator}"
