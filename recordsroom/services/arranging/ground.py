"""What every plan of arranging asks: the pattern of a code, whether it is free, what lies in a file, who is charged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import count

from recordsroom.domain.arrangement import FormerCode, Series
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.inner_items import inside
from recordsroom.domain.keepers import ADMINISTRATORS, User
from recordsroom.domain.numbering import STANDARD, Part, Pattern
from recordsroom.domain.policy import Policy
from recordsroom.domain.reference_codes import Profile, ReferenceCode, normalised, read_reference_code, read_under
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation, may_hold
from recordsroom.domain.values import Custody, Level, RecordKind
from recordsroom.storage.lookup import Lookup

_P4_FILE = Pattern.parse("fonds-category·year-retention[-org]-file3")
"""A file under P4 bears the code of its items without the last part (domain.md §3.2)."""
_CHARGED = {
    Custody.ON_LOAN: Reason.STILL_CHARGED,
    Custody.IN_READING_ROOM: Reason.STILL_CHARGED,
    Custody.RETURNED_UNCHECKED: Reason.PAGES_DIFFER_OPEN,
    Custody.IN_CASE: Reason.PACKED_AWAY,
    Custody.SET_ASIDE: Reason.KEPT_FOR_DESTRUCTION,
    Custody.UNDER_TREATMENT: Reason.UNDER_TREATMENT,
}
_LIKE = (
    "SELECT reference_code FROM records WHERE reference_code >= ?1 AND reference_code < ?2"
    " UNION ALL SELECT code FROM former_codes WHERE code >= ?1 AND code < ?2"
)
_LAST = "\U0010ffff"


class Ground:
    """The room as a plan finds it."""

    def __init__(self, lookup: Lookup, policy: Policy, keeper: User, today: date) -> None:
        self.lookup, self.policy, self.today = lookup, policy, today
        self.known = keeper.knows_up_to(policy.pc_level)
        """Up to which level whoever asks may know of records."""
        self._last: dict[tuple[str, str], int] = {}
        self._carriers: dict[int, list[Carrier]] = {}
        self._claimed: frozenset[str] | None = None

    # --- codes ---

    def pattern(self, record: Record) -> tuple[Pattern, Profile]:
        """The pattern that the code of a record follows, and its profile."""
        profile = Profile(record.profile)
        series = self.lookup.find(Series, id=record.series_id) if record.series_id else None
        if series is not None and Pattern.parse(series.pattern).read(record.reference_code):
            return Pattern.parse(series.pattern), profile
        standard = STANDARD[profile]
        if profile is Profile.P4 and record.kind is RecordKind.FILE:
            return _P4_FILE, profile
        return standard, profile

    def read(self, text: str, like: Record) -> ReferenceCode | None:
        """A code taken apart as that of a record like this one; None where it breaks the pattern."""
        return read_under(normalised(text), *self.pattern(like))

    def read_inside(self, text: str, beginning: str, like: Record) -> ReferenceCode | None:
        """A code taken apart as that of an inner item: its number is what stands behind the beginning of all."""
        code, tail = self.read(text, like), text.removeprefix(beginning)
        # The pattern of a series of files knows no inner items.
        code = code or read_reference_code(text, Profile(like.profile))
        if code is None or not (tail.isascii() and tail.isdigit()) or int(tail) == code.item_no:
            return code
        return replace(code, item_no=int(tail), file_no=code.item_no)

    def why_not_free(self, code: str) -> Objection | None:
        """Why a code may not be given: a record has it, once had it, or claims it in 待整理 (R-36, P-04, P-17)."""
        if self.lookup.find(Record, reference_code=code) is not None:
            return Objection(Reason.CODE_TAKEN, {"code": code})
        if self.lookup.find(FormerCode, code=code) is not None:
            return Objection(Reason.CODE_USED_BEFORE, {"code": code})
        return Objection(Reason.CODE_CLAIMED, {"code": code}) if code in self.claimed else None

    @property
    def claimed(self) -> frozenset[str]:
        """Every code that a record in 待整理 claims."""
        if self._claimed is None:
            found = self.lookup.cursor.execute("SELECT claimed_code FROM pending_rows WHERE claimed_code <> ''")
            self._claimed = frozenset(row[0] for row in found.fetchall())
        return self._claimed

    def codes_like(self, beginning: str) -> list[str]:
        """Every code ever given that begins so."""
        found = self.lookup.cursor.execute(_LIKE, (beginning, beginning + _LAST))
        return [row[0] for row in found.fetchall()]

    def next_code(self, like: Record) -> ReferenceCode | None:
        """The next number of a record's sequence that nothing in 待整理 claims; gaps are never filled."""
        pattern, profile = self.pattern(like)
        code = read_under(like.reference_code, pattern, profile)
        if code is None:
            return None
        sequence = (pattern.text, code.group)
        if sequence not in self._last:
            read = (read_under(text, pattern, profile) for text in self.codes_like(code.group))
            taken = (one.item_no for one in read if one is not None and one.group == code.group)
            self._last[sequence] = max((number for number in taken if number), default=0)
        following = (counted(pattern, profile, code, number) for number in count(self._last[sequence] + 1))
        return next(one for one in following if one is None or one.text not in self.claimed)

    # --- what there is ---

    def record(self, key: int) -> Record:
        """One record; raises Unknown."""
        return self.lookup.get(Record, key)

    def inner(self, file: Record) -> list[Record]:
        """The items of a file in the order of their numbers."""
        found = self.lookup.every(Record, parent_id=file.id) if file.kind is RecordKind.FILE else []
        return sorted(found, key=lambda one: (one.item_no or 0, one.reference_code))

    def carriers(self, record: Record) -> list[Carrier]:
        """The carriers of a record that are still things of their own."""
        if record.id not in self._carriers:
            found = self.lookup.every(Carrier, record_id=record.id)
            self._carriers[record.id] = [one for one in found if one.custody is not Custody.WITHDRAWN]
        return self._carriers[record.id]

    # --- what stands in the way ---

    def standing(self, records: Iterable[Record]) -> list[Objection]:
        """Whether these records stand for themselves, and none of their carriers is with anybody."""
        found = []
        for record in records:
            if record.merged_into_id is not None:
                found.append(Objection(Reason.ALREADY_MERGED, {"code": record.reference_code}))
            if record.pending is not None:
                found.append(Objection(Reason.STILL_PENDING, {"code": record.reference_code}))
            custodies = dict.fromkeys(one.custody for one in self.carriers(record) if one.custody in _CHARGED)
            found += [Objection(_CHARGED[custody], {"code": record.reference_code}) for custody in custodies]
        return found

    def a_file(self, record: Record) -> list[Objection]:
        """Whether this is a FILE."""
        return [] if record.kind is RecordKind.FILE else [Objection(Reason.NOT_A_FILE, {"code": record.reference_code})]

    def may_hold(self, record: Record, level: Level | None) -> list[Objection]:
        """Whether the carriers of a record may stay where they stand, if it bears this level from now on (R-39)."""
        places = {at for one in self.carriers(record) if (at := one.location_id or one.waits_at_id) is not None}
        if level is None or (record.level is not None and level <= record.level):
            return []
        judged = (may_hold(level, self.lookup.get(StorageLocation, place)) for place in sorted(places))
        return [objection for objection in judged if objection]

    def may_enter(self, level: Level | None, title: str | None, *others: str | None) -> list[Objection]:
        """Whether something new of this level may be entered here, with what else it says (R-57, R-124, P-35)."""
        found = []
        if level is not None and level > self.known and any((title, *others)):
            above = level > self.policy.pc_level
            found.append(Objection(Reason.ABOVE_THIS_PC if above else Reason.ABOVE_CLEARANCE, {"level": level}))
        if title is None and (level is None or level <= self.known):
            found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
        roles = frozenset().union(*(user.roles for user in self.lookup.every(User, active=True)))
        if level is not None and level >= Level.JIMI and not roles >= ADMINISTRATORS:
            found.append(Objection(Reason.ADMINISTRATORS_MISSING))
        return found


def counted(pattern: Pattern, profile: Profile, code: ReferenceCode, number: int) -> ReferenceCode | None:
    """The code with this number in place of its own; None where the pattern has no room for it."""
    parts = pattern.read(code.text) or {}
    counting = Part.ITEM if Part.ITEM in parts else Part.FILE
    width = len(parts.get(counting, ""))
    text = f"{code.group}{str(number).zfill(width)}"
    return read_under(text, pattern, profile)


def begins(file: Record) -> str:
    """How the codes of what lies in a file begin."""
    return inside(file.reference_code, Profile(file.profile))


def under_file(item: Record, file: Record, new: str) -> str | None:
    """The code of an inner item once its file has this code; None where its own does not begin with the file's."""
    code, old = item.reference_code, file.reference_code
    return new + code[len(old) :] if code.startswith(begins(file)) else None
