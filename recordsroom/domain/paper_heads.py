"""The code of the journal on a paper 纸上链头码: which entry it vouches for, and whether the journal still has that.

A borrower's slip, a receipt and the sheet of a day bear it, each in a hand of its own: whoever rewrites or cuts the
journal must have every paper too (N9, trust.md §3.6). It is digits only, so that any scanner types it on any keyboard.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum, unique

from recordsroom.domain.facts import Fact

_MARK = "97"
"""What every such code begins with; no label and no sheet of a count is as long."""
_KIND, _EPOCH, _ENTRY, _ROOM, _CODE = 2, 4, 10, 8, 25
LENGTH = len(_MARK) + _KIND + _EPOCH + _ENTRY + _ROOM + _CODE + 2
"""So many digits it has, the two that check it included."""
HEX = 20
"""Eighty bits of the hash, as hex digits."""
SHORTEST = 16
"""So many hex digits stand in the foot of every paper, for the eye and the keyboard."""
_IN_A_FOOT = re.compile(r"(?:\D*\s)?([1-9][0-9,]{0,12})\s+((?:[0-9a-fA-F]\s*){16,20})")


class NoPaperHead(ValueError):
    """What was scanned or typed is no code of the journal."""


@unique
class PaperKind(IntEnum):
    """Which papers bear the code; the number is part of it."""

    TYPED = 0
    """Only number and head code were typed from the foot of some paper."""
    LOAN_SLIP = 1
    RETURN_RECEIPT = 2
    DAY_CLOSING = 3
    ENQUIRY_PROOF = 4
    INVENTORY_SHEET = 5
    DESTRUCTION_RECORD = 6
    DRILL_SLIP = 7
    QUARTER_REPORT = 8


KINDS: dict[str, PaperKind] = {kind.name.lower(): kind for kind in PaperKind if kind is not PaperKind.TYPED}
"""By the key of its form."""


@unique
class PaperVerdict(StrEnum):
    """What the journal says about a paper."""

    AGREES = "AGREES"
    GIVEN_UP = "GIVEN_UP"
    """A restore that two signed gave that entry up; the paper is one of those to be entered anew."""
    DIFFERS = "DIFFERS"
    """The entry of this number is another one now: the journal was rewritten."""
    BEYOND = "BEYOND"
    """The journal ends before that number: it was cut back, or an older one was put back."""
    EPOCH_UNKNOWN = "EPOCH_UNKNOWN"
    """The journal has not come to that epoch: a state from before a restore was put back."""
    OTHER_ROOM = "OTHER_ROOM"
    """Another vault's paper, or another vault in this one's place."""
    BROKEN = "BROKEN"
    """The entries up to that number do not seal one another any more."""

    @property
    def finding(self) -> bool:
        """Whether the auditor must see it."""
        return self not in {PaperVerdict.AGREES, PaperVerdict.GIVEN_UP}


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What a paper says; epoch 0 and no room where only number and head code were typed."""

    kind: PaperKind
    epoch: int
    entry: int
    room: str
    """Eight digits made of the first entry's hash."""
    code: str
    """The beginning of the entry's hash, 16 to 20 hex digits."""

    @property
    def digits(self) -> str:
        """As it is printed; raises ValueError for what does not fit."""
        parts = ((self.kind, _KIND), (self.epoch, _EPOCH), (self.entry, _ENTRY), (int(self.room), _ROOM))
        body = _MARK + "".join(f"{value:0{wide}d}" for value, wide in (*parts, (int(self.code[:HEX], 16), _CODE)))
        if len(body) != LENGTH - 2:
            raise ValueError(f"no code of {LENGTH} digits")
        return body + _check(body)

    @classmethod
    def parse(cls, text: str) -> PaperHead:
        """Read a code as scanned or typed; raises NoPaperHead for everything else, one wrong digit included."""
        digits = "".join(unicodedata.normalize("NFKC", text).split())
        if len(digits) != LENGTH or not (digits.isascii() and digits.isdigit()) or not digits.startswith(_MARK):
            raise NoPaperHead
        if _check(digits[:-2]) != digits[-2:]:
            raise NoPaperHead
        values, at = list[str](), len(_MARK)
        for wide in (_KIND, _EPOCH, _ENTRY, _ROOM, _CODE):
            values.append(digits[at : at + wide])
            at += wide
        kind, epoch, entry, room, code = values
        if int(kind) not in set(PaperKind) or not int(kind) or not int(epoch) or not int(entry) or int(code) >> 80:
            raise NoPaperHead
        return cls(PaperKind(int(kind)), int(epoch), int(entry), room, f"{int(code):0{HEX}x}")

    @classmethod
    def typed(cls, text: str) -> PaperHead:
        """Read a code, or number and head code as in a foot: 1284 7f3a 9c01 55e2 0d4b. Raises NoPaperHead."""
        try:
            return cls.parse(text)
        except NoPaperHead:
            found = _IN_A_FOOT.fullmatch(unicodedata.normalize("NFKC", text).strip())
        if found is None:
            raise NoPaperHead
        number, code = found[1].replace(",", ""), "".join(found[2].split()).lower()
        if len(number) > _ENTRY:
            raise NoPaperHead
        return cls(PaperKind.TYPED, 0, int(number), "", code)

    def __repr__(self) -> str:
        return f"PaperHead({self.entry})"


@dataclass(frozen=True, slots=True)
class Break:
    """Where the journal began a new epoch: with which entry, and how far it had come of what was given up."""

    entry: int
    epoch: int
    """The epoch that ended."""
    given_up: int | None
    """None where nobody knew."""
    head: str
    given_up_epoch: int = 0
    """The epoch of what was given up, where that is later: a vault that had been restored before."""


@dataclass(frozen=True, slots=True)
class JournalSays:
    """What the journal says about the number on a paper."""

    room: str
    last: int
    epoch: int
    """Of its newest entry."""
    code: str
    """The whole hash of the entry with that number; empty where there is none."""
    sound: bool
    """Whether the entries up to it seal one another."""
    breaks: tuple[Break, ...] = ()


def room_code(first_hash: bytes) -> str:
    """The eight digits that tell the papers of one vault from those of another."""
    return f"{int.from_bytes(first_hash[:8]) % 10**_ROOM:0{_ROOM}d}"


def judge_paper(paper: PaperHead, says: JournalSays) -> PaperVerdict:
    """Compare a paper with the journal; a lawful restore is no finding, and neither is it an agreement."""
    if paper.room and paper.room != says.room:
        return PaperVerdict.OTHER_ROOM
    if says.code.startswith(paper.code):
        return PaperVerdict.AGREES if says.sound else PaperVerdict.BROKEN
    if _given_up(paper, says):
        return PaperVerdict.GIVEN_UP
    if paper.epoch > says.epoch:
        return PaperVerdict.EPOCH_UNKNOWN
    return PaperVerdict.DIFFERS if paper.entry <= says.last else PaperVerdict.BEYOND


def _given_up(paper: PaperHead, says: JournalSays) -> bool:
    """Whether a restore told that it gave this entry up; of the last one given up the head must be the same."""
    for one in says.breaks:
        told = not paper.epoch or one.epoch <= paper.epoch <= max(one.epoch, one.given_up_epoch)
        if one.entry > paper.entry or not told:
            continue
        if one.given_up is None or paper.entry < one.given_up:
            return True
        if paper.entry == one.given_up and _alike(one.head, paper.code):
            return True
    return False


def _alike(known: str, code: str) -> bool:
    """Whether two beginnings of a hash go together, as far as both tell it."""
    told = min(len(known), len(code))
    return known[:told] == code[:told]


def _check(body: str) -> str:
    """Two digits by ISO 7064 (mod 97-10): every wrong digit and every two in the wrong order are caught."""
    return f"{98 - int(body) * 100 % 97:02d}"


@dataclass(frozen=True, slots=True)
class PaperCheck:
    """A paper that did not agree: what it said, how, who found it, and whether the auditor has seen it."""

    id: int
    paper_kind: PaperKind
    paper_epoch: int
    paper_entry: int
    paper_code: str
    paper_verdict: PaperVerdict
    compared_by: int
    compared_at: int
    acknowledged_by: int | None
    acknowledged_at: int | None

    def __repr__(self) -> str:
        return f"PaperCheck({self.id})"


@dataclass(frozen=True, repr=False)
class PaperCompared(Fact):
    """A paper was compared with the journal."""

    paper: PaperHead
    verdict: PaperVerdict
    last: int
    """How far the journal goes."""
    command: str
    """What the entry of that number is about, where it is there."""
    at: datetime | None
    """When that was, as the clock at the desk showed it."""
    before: bool = False
    """Whether the same was found before and still waits for the auditor."""
