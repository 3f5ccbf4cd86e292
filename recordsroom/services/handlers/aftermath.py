"""What no act would allow must not come about by taking one back, though every single row still is as it was left.

Asked before and after: a code, box or form number that was given anew meanwhile, a label written off and borne, a
box somewhere else than what lies in it, a level over a place or a case that is too low for it or closed, be it taken
back at the carrier, the record or the place, or over the clearance of whoever has a copy (R-57), one keeper alone at
what two of them open (R-46). Only what is newly wrong counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation, may_hold
from recordsroom.domain.values import Level
from recordsroom.services.packed import wrong_in_cases
from recordsroom.storage.unit import Unit

Pair: TypeAlias = tuple[str, int, str, int]
"""Two rows that cannot stand beside each other."""

_CODES = (
    "SELECT 'former_codes', f.id, 'records', r.id FROM former_codes f CROSS JOIN records r"
    " ON r.reference_code = f.code WHERE r.merged_into_id IS NULL"
)
"""A code given up is nobody's any more (R-36); only what went into another file keeps its own (P-17)."""
_NUMBERS = (
    "SELECT 'boxes', a.id, 'boxes', b.id FROM boxes a JOIN boxes b"
    " ON b.box_no = a.box_no AND b.fonds_no IS a.fonds_no AND b.id > a.id"
)
_APART = (
    "SELECT 'boxes', b.id, 'carriers', c.id FROM carriers c JOIN boxes b ON b.id = c.box_id"
    " WHERE c.custody = 'SHELVED' AND c.location_id IS NOT b.location_id AND c.{0} IN (SELECT value FROM json_each(?))"
)
_SLIPPED_IN = (
    "SELECT 'case_packings', p.id, 'carriers', c.id FROM case_packings p JOIN carriers c ON c.box_id = p.box_id"
    " WHERE p.unpacked_at IS NULL AND c.custody = 'ACCESSIONED' AND c.waits_at_id IS NULL"
    " AND c.{0} IN (SELECT value FROM json_each(?))"
)
"""What never stood anywhere lies in a box that is packed: nothing goes into a case so (P-18)."""
_STANDING = (
    "SELECT c.id, r.level, coalesce(c.location_id, c.waits_at_id) FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE coalesce(c.location_id, c.waits_at_id) IS NOT NULL AND c.{0} IN (SELECT value FROM json_each(?))"
)
_BELONGING = (
    "SELECT c.id, r.level, c.home_id FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.home_id IS NOT NULL AND coalesce(c.location_id, c.waits_at_id) IS NULL"
    " AND c.{0} IN (SELECT value FROM json_each(?))"
)
"""What is out; a record's level may rise meanwhile, so this is asked of moves and places only."""
_OPEN_WITHIN = (
    "SELECT 'storage_locations', s.id, 'storage_locations', p.id FROM storage_locations s"
    " JOIN storage_locations p ON p.id = s.parent_id WHERE p.closed AND s.closed IS NULL"
)
"""A place is closed with all its parts."""
_KEPT_OTHERWISE = (
    "SELECT 'storage_locations', s.id, 'storage_locations', p.id FROM storage_locations s"
    " JOIN storage_locations p ON p.id = s.parent_id"
    " WHERE p.dedicated_to IS NOT NULL AND s.dedicated_to IS NOT p.dedicated_to"
)
"""A place that is kept for one level is kept for it with all its parts (R-38)."""
_ABOVE_ITS_WHOLE = (
    "SELECT 'storage_locations', s.id, 'storage_locations', p.id FROM storage_locations s"
    " JOIN storage_locations p ON p.id = s.parent_id WHERE s.max_level > p.max_level"
)
"""A part never holds more than what it is part of (R-39)."""
_UNGUARDED = (
    "SELECT s.id FROM storage_locations s WHERE NOT s.dual_control AND s.id IN (SELECT value FROM json_each(?))"
    " AND (EXISTS (SELECT 1 FROM carriers c WHERE c.location_id = s.id)"
    " OR EXISTS (SELECT 1 FROM carriers c WHERE c.home_id = s.id)"
    " OR EXISTS (SELECT 1 FROM carriers c WHERE c.waits_at_id = s.id))"
)
"""What one keeper opens alone, though something stands or belongs there."""
_ENTERED_NOWHERE = (
    "SELECT 'late_sheets', s.id, 'late_entries', e.id FROM late_entries e JOIN late_sheets s ON s.id = e.sheet_id"
    " WHERE s.opened_at IS NULL",
    "SELECT 'late_sheets', s.id, 'late_visits', e.id FROM late_visits e JOIN late_sheets s ON s.id = e.sheet_id"
    " WHERE s.opened_at IS NULL",
)
"""Lines that were entered late stand on a sheet that says when, why and by whom (P-06)."""
_USED_TWICE = (
    "SELECT 'void_sheets', v.id, 'late_sheets', s.id FROM void_sheets v JOIN late_sheets s ON s.id = v.sheet_id"
    " WHERE s.opened_at IS NOT NULL",
    "SELECT 'loan_slips', s.id, 'approvals', a.id FROM loan_slips s JOIN approvals a ON a.form_no = s.slip_no"
    " WHERE a.reader_id <> s.reader_id",
    "SELECT 'countersignatures', f.id, 'day_closings', d.id FROM countersignatures f"
    " JOIN day_closings d ON d.second_no = f.form_no",
    "SELECT 'countersignatures', f.id, 'late_sheets', s.id FROM countersignatures f"
    " JOIN late_sheets s ON s.countersign_no = f.form_no",
)
"""The number of a sheet, a slip or a form stands for one thing (P-06, R-74, P-34)."""
_SPOILED_AND_BORNE = (
    "SELECT 'labels', l.id, 'carriers', c.id FROM labels l JOIN carriers c ON c.barcode = l.barcode WHERE l.retired"
    " AND l.id = (SELECT max(newer.id) FROM labels newer WHERE newer.barcode = l.barcode)"
    " AND {0} IN (SELECT value FROM json_each(?))"
)
"""A label that was written off is on nothing (P-03)."""
_HELD = (
    "SELECT c.id, r.level, p.cleared FROM loans l JOIN carriers c ON c.id = l.carrier_id"
    " JOIN records r ON r.id = c.record_id JOIN readers p ON p.id = l.reader_id"
    " WHERE l.checked_at IS NULL AND r.level > p.cleared AND c.{0} IN (SELECT value FROM json_each(?))"
)
_LEFT_WITHOUT = (
    "SELECT 'visits', v.id, 'loans', l.id FROM visits v JOIN visit_readings p ON p.visit_id = v.id"
    " JOIN loans l ON l.id = p.loan_id WHERE v.left_as = 'CLEAR' AND l.checked_at IS NULL"
)
"""Nobody has left while something lies on the table (R-73)."""
_LEFT_WITH_MORE = (
    "SELECT 'visits', v.id, 'notebook_issues', n.id FROM visits v JOIN notebook_issues n ON n.visit_id = v.id"
    " WHERE v.left_as = 'CLEAR' AND n.leaves_in IS NULL",
    "SELECT 'visits', v.id, 'visit_companions', c.id FROM visits v JOIN visit_companions c ON c.visit_id = v.id"
    " WHERE v.left_at IS NOT NULL AND c.parted_at IS NULL",
    "SELECT 'visits', v.id, 'visit_companions', c.id FROM visits v JOIN visit_companions c"
    " ON c.companion_id = v.reader_id WHERE v.left_at IS NULL AND c.parted_at IS NULL",
)
"""Neither with a notebook, nor with somebody who still reads along; and nobody reads at two seats (R-68, P-14)."""
_ROUND = (
    "SELECT 'circulation_legs', g.id, 'loans', l.id FROM circulation_legs g JOIN leg_loans x ON x.leg_id = g.id"
    " JOIN loans l ON l.id = x.loan_id WHERE g.ended_at IS NOT NULL AND l.checked_at IS NULL",
    "SELECT 'circulation_legs', g.id, 'circulation_legs', h.id FROM circulation_legs g JOIN circulation_legs h"
    " ON h.circulation_id = g.circulation_id AND h.id > g.id WHERE g.sent_at IS NOT NULL AND g.ended_at IS NULL"
    " AND h.sent_at IS NOT NULL AND h.ended_at IS NULL",
    "SELECT 'circulation_legs', g.id, 'circulations', c.id FROM circulation_legs g"
    " JOIN circulations c ON c.id = g.circulation_id"
    " WHERE g.sent_at IS NOT NULL AND g.ended_at IS NULL AND c.closed_at IS NOT NULL",
    "SELECT 'circulations', c.id, 'circulations', d.id FROM folder_items f"
    " JOIN circulations c ON c.id = f.circulation_id AND c.closed_at IS NULL"
    " JOIN folder_items i ON i.carrier_id = f.carrier_id AND i.circulation_id > f.circulation_id"
    " JOIN circulations d ON d.id = i.circulation_id AND d.closed_at IS NULL",
)
"""A folder goes one way at a time, comes back whole, and nothing lies in two of them (R-75, R-78)."""
_BELIED = (
    "SELECT 'accessions', a.id, 'accessions', a.id FROM accessions a WHERE a.taken_over_at IS NOT NULL AND"
    " a.deed_came <> (SELECT count(*) FROM accession_lines l WHERE l.accession_id = a.id AND l.came_in_at NOT NULL)"
)
"""What came by a deed that both signed did come (R-28)."""
_SINCE = "SELECT min(seq) FROM traces WHERE seq > ? AND ((subject = ? AND row = ?) OR (subject = ? AND row = ?))"


class Aftermath:
    """What is wrong around the rows of an entry, remembered before they are turned around."""

    def __init__(self, unit: Unit, changes: Iterable[Mapping[str, Any]]) -> None:
        self._unit = unit
        turned = [(one["t"], int(one["id"])) for one in changes]
        self._records, self._carriers, self._boxes, self._labels = (
            json.dumps(sorted({key for name, key in turned if name == table}))
            for table in ("records", "carriers", "boxes", "labels")
        )
        self._shelves = json.dumps(sorted({key for name, key in turned if name == "storage_locations"}))
        self._pairs, self._places, self._hands = self._apart(), self._too_low(), self._uncleared()
        self._alone, self._packed = self._unguarded(), wrong_in_cases(unit)

    def demand_nothing_new(self, seq: int) -> None:
        """Refuse where something is wrong now that was not before the entry was turned around."""
        for pair in sorted(self._apart() - self._pairs):
            later = self._unit.cursor.execute(_SINCE, (seq, *pair)).fetchone()[0]
            raise Refused(Objection(Reason.LATER_ENTRY_STANDS, {"entry": later or 0}))
        found = self._too_low()
        if fresh := sorted(found.keys() - self._places.keys()):
            raise Refused(found[fresh[0]])
        packed = wrong_in_cases(self._unit)
        if wrong := sorted(packed.keys() - self._packed.keys()):
            raise Refused(packed[wrong[0]])
        if self._unguarded() - self._alone:
            raise Refused(Reason.TWO_KEEPERS_STAY)
        held = self._uncleared()
        if known := sorted(held.keys() - self._hands.keys()):
            raise Refused(held[known[0]])

    def _apart(self) -> set[Pair]:
        ask, apart = self._unit.cursor.execute, set[Pair]()
        of_places = (_OPEN_WITHIN, _KEPT_OTHERWISE, _ABOVE_ITS_WHOLE)
        of_papers, of_visits = (*_ENTERED_NOWHERE, *_USED_TWICE, _BELIED), (_LEFT_WITHOUT, *_LEFT_WITH_MORE, *_ROUND)
        for question in (_CODES, _NUMBERS, *of_places, *of_papers, *of_visits):
            apart |= set(ask(question).fetchall())
        for column, keys in (("l.id", self._labels), ("c.id", self._carriers)):
            apart |= set(ask(_SPOILED_AND_BORNE.format(column), (keys,)).fetchall())
        for column, keys in (("id", self._carriers), ("box_id", self._boxes)):
            for question in (_APART, _SLIPPED_IN):
                apart |= set(ask(question.format(column), (keys,)).fetchall())
        return apart

    def _too_low(self) -> dict[tuple[int, bool], Objection]:
        """The carriers that stand, wait or belong where their level may not, with the reason (R-38, R-39)."""
        places: dict[int, StorageLocation] = {}
        found: dict[tuple[int, bool], Objection] = {}
        for question, column, keys in self._whereabouts():
            for carrier, level, place in self._unit.cursor.execute(question.format(column), (keys,)).fetchall():
                if place not in places:
                    places[place] = self._unit.get(StorageLocation, place)
                objection = may_hold(None if level is None else Level(level), places[place])
                if objection:
                    found[carrier, question is _STANDING] = objection
        return found

    def _unguarded(self) -> set[int]:
        return {key for (key,) in self._unit.cursor.execute(_UNGUARDED, (self._shelves,)).fetchall()}

    def _whereabouts(self) -> Iterator[tuple[str, str, str]]:
        """How to ask where what is touched stands, and where what is out belongs."""
        at_shelves = [(column, self._shelves) for column in ("location_id", "waits_at_id")]
        for column, keys in (("id", self._carriers), ("record_id", self._records), *at_shelves):
            yield _STANDING, column, keys
        for column, keys in (("id", self._carriers), ("home_id", self._shelves)):
            yield _BELONGING, column, keys

    def _uncleared(self) -> dict[int, Objection]:
        """The carriers that somebody has who may not know of their level, with the reason (R-57)."""
        found: dict[int, Objection] = {}
        for column, keys in (("id", self._carriers), ("record_id", self._records)):
            for carrier, level, cleared in self._unit.cursor.execute(_HELD.format(column), (keys,)).fetchall():
                found[carrier] = Objection(Reason.NOT_CLEARED, {"level": Level(level), "cleared": Level(cleared)})
        return found
