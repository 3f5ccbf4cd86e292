"""Taking an entry back: its changes turned around as a new entry, if every row still is as it left it."""

from __future__ import annotations

import json
from typing import Any

from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.cases import CaseTrip
from recordsroom.domain.commands import Undo
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact, Undone
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services import handlers, journal
from recordsroom.services.handlers.aftermath import Aftermath
from recordsroom.services.handlers.count_signed import refuse_of_signed_counts
from recordsroom.services.handlers.dual_control import against_opening, against_seal, places_at
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.jobs import Progress
from recordsroom.services.journal import Entry, bulk_source
from recordsroom.services.packed import levels_in
from recordsroom.services.stamp import Stamp, local_date
from recordsroom.storage import parts
from recordsroom.storage.canonical import canonical
from recordsroom.storage.unit import NEVER_TURNED_BACK, Unit, refuse_unless

_DAY_MS = 24 * 3600 * 1000
_REVERSAL = "SELECT seq FROM journal WHERE reverses = ? ORDER BY seq DESC LIMIT 1"
_LATER = "SELECT min(seq) FROM traces WHERE subject = ? AND row = ? AND seq > ?"
_PARTS = "SELECT payload, rows FROM journal_parts WHERE seq = ? ORDER BY part DESC"
_BODY = "SELECT body FROM journal_bodies WHERE seq = ?"
_STANDS = ("carriers", "boxes")
_WHERE = ("location_id", "waits_at_id", "home_id", "box_id")
_LEVELS = (
    "SELECT DISTINCT r.level FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.id IN (SELECT value FROM json_each(?)) OR c.box_id IN (SELECT value FROM json_each(?))"
)
_REPRINTED = (
    "SELECT count(*) FROM labels l JOIN prints p ON p.id = l.print_id"
    " WHERE l.retired = 0 AND l.barcode = ? AND p.form <> ?"
)
_LABELLED = "SELECT count(*) FROM labels WHERE retired = 0 AND barcode = ?"


def undo(request: Undo, unit: Unit, scene: Scene) -> Fact:
    """Turn one entry around, or name the later entry that stands in the way."""
    places, levels = _opened(unit, request.entry)
    trips = _sealed_by(unit, request.entry)
    sealed = tuple(level for trip in trips for level in levels_in(unit, trip))
    entry, count = turn_back(request.entry, unit, scene)
    against = against_opening(unit, scene, request, places_at(unit, *places), levels)
    if objections := (*against, *against_seal(unit, scene, request, sealed, [trip.id for trip in trips])):
        raise Refused(*objections)
    return Undone(entry.seq, entry.command, count)


def turn_back(seq: int, unit: Unit, scene: Scene) -> tuple[Entry, int]:
    """Turn all changes of an entry around inside this unit; answers the entry and how many rows that were."""
    row = unit.cursor.execute(f"{journal.SELECT} WHERE seq = ?", (seq,)).fetchone()
    refuse_unless(row is not None, Reason.NOT_UNDOABLE)
    entry = Entry(*row)
    _may_undo(entry, unit, scene)
    body = _body(unit, entry.seq)
    refuse_of_signed_counts(unit, body["changes"])
    unit.reverses = entry.seq
    count, aftermath = 0, Aftermath(unit, body["changes"])
    for change in reversed(body["changes"]):
        if change["t"] not in NEVER_TURNED_BACK:
            _turn_around(unit, change, entry.seq)
            count += 1
    count += _turn_bulk_around(unit, entry.seq, scene.progress)
    aftermath.demand_nothing_new(entry.seq)
    return entry, count


def touched(unit: Unit, seq: int, table: str, row: int) -> bool:
    """Whether an entry changed this row."""
    return any((change["t"], int(change["id"])) == (table, row) for change in _body(unit, seq)["changes"])


def _body(unit: Unit, seq: int) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(unit.cursor.execute(_BODY, (seq,)).fetchone()[0])
    return body


def _opened(unit: Unit, seq: int) -> tuple[list[int], list[Level | None]]:
    """The places that taking an entry back puts something into or takes it out of, and the levels of that (R-46)."""
    found = unit.cursor.execute(_BODY, (seq,)).fetchone()
    moved = [one for one in (_body(unit, seq)["changes"] if found else ()) if one["t"] in _STANDS]
    places = dict[int, None]()
    keys: dict[str, list[int]] = {table: [] for table in _STANDS}
    for change in moved:
        sides = [change[side] or {} for side in ("b", "a")]
        ways = [tuple(side.get(column) for column in _WHERE) for side in sides]
        if ways[0] == ways[1]:
            continue
        # What only came into a box was touched where it stands; where a thing belongs counts once that is another.
        homes = {side.get("home_id") for side in sides}
        touched_places = [*ways[0][:2], *ways[1][:2], *(homes if len(homes) > 1 else ())]
        places |= dict.fromkeys(key for key in touched_places if key is not None)
        keys[change["t"]].append(int(change["id"]))
    told = unit.cursor.execute(_LEVELS, tuple(json.dumps(keys[table]) for table in _STANDS)).fetchall()
    return list(places), [None if level is None else Level(level) for (level,) in told]


def _sealed_by(unit: Unit, seq: int) -> list[CaseTrip]:
    """The trips whose seal an entry put on or took off; whoever takes that back needs two as well."""
    found = unit.cursor.execute(_BODY, (seq,)).fetchone()
    changes = _body(unit, seq)["changes"] if found else ()
    of_seals = [one for one in changes if one["t"] == "case_trips" and _touches_seal(one)]
    trips = (unit.find(CaseTrip, id=int(one["id"])) for one in of_seals)
    return [trip for trip in trips if trip is not None]


def _touches_seal(change: dict[str, Any]) -> bool:
    before, after = (change[side] or {} for side in ("b", "a"))
    return any(before.get(name) != after.get(name) for name in ("seal_no", "unsealed_at"))


def _turn_bulk_around(unit: Unit, seq: int, progress: Progress) -> int:
    """Turn the bulk work of an entry around: out with its own rows, or in again with those that it took out."""
    source, forward = bulk_source(unit.cursor, seq)
    packed = unit.cursor.execute(_PARTS, (source,)).fetchall()
    whole: int = sum(rows for _payload, rows in packed)
    progress.total = whole
    for payload, count in packed if forward else reversed(packed):
        changed = unit.take_back_bulk(payload) if forward else unit.put_again_bulk(payload)
        if changed is not None:
            table = parts.read(payload)[0].table
            later = unit.cursor.execute(_LATER, (table, changed, seq)).fetchone()[0]
            raise Refused(Objection(Reason.LATER_ENTRY_STANDS, {"entry": later or 0}))
        progress.step(count)
    return whole


def _may_undo(entry: Entry, unit: Unit, scene: Scene) -> None:
    command = next((kind for kind in handlers.HANDLERS if kind.__name__ == entry.command), None)
    refuse_unless(
        command is not None and handlers.HANDLERS[command].undoable and entry.outcome == "DONE", Reason.NOT_UNDOABLE
    )
    assert command is not None, "it was looked up above"
    refuse_unless(handlers.HANDLERS[command].needs in scene.keeper.duties, Reason.NOT_YOURS_TO_UNDO)
    refuse_unless(unit.cursor.execute(_REVERSAL, (entry.seq,)).fetchone() is None, Reason.ALREADY_UNDONE)
    own = entry.actor == scene.keeper.id
    same_day = _same_day(entry, scene.stamp)
    refuse_unless((own and same_day) or Duty.UNDO_OTHERS in scene.keeper.duties, Reason.NOT_YOURS_TO_UNDO)


def _same_day(entry: Entry, stamp: Stamp) -> bool:
    """Whether an entry is of today; where the clock was set back, the steady one must say so too."""
    made = local_date(entry.wall_ms, entry.offset_minutes)
    if not stamp.set_back:
        return made == stamp.today
    ran = stamp.monotonic_ms - entry.monotonic_ms if stamp.boot == entry.boot else -1
    return made == local_date(stamp.wall_ms, stamp.offset_minutes) and 0 <= ran < _DAY_MS


def _turn_around(unit: Unit, change: dict[str, Any], seq: int) -> None:
    table, key = str(change["t"]), int(str(change["id"]))
    texts = [None if change[side] is None else canonical(change[side]) for side in ("b", "a")]
    before, after = texts
    if before is None and isinstance(change["a"], dict) and "barcode" in change["a"]:
        # A thing whose label is already out there cannot be made not to have been.
        labelled = unit.count(_LABELLED, change["a"]["barcode"])
        refuse_unless(not labelled, Reason.NOT_UNDOABLE)
    if (given := _number_given(change)) is not None:
        # So is a number that was printed for the thing after it was given to it.
        refuse_unless(not unit.count(_REPRINTED, given, BLANK_FORM), Reason.NOT_UNDOABLE)
    if not unit.take_back(table, before, after, key):
        later = unit.cursor.execute(_LATER, (table, key, seq)).fetchone()[0]
        raise Refused(Objection(Reason.LATER_ENTRY_STANDS, {"entry": later or _leaning(unit, table, key, seq)}))


def _leaning(unit: Unit, table: str, key: int, seq: int) -> int:
    """The first later entry that made something which leans on a row, as a notice does on its loan; else 0."""
    later = [unit.cursor.execute(_LATER, (*row, seq)).fetchone()[0] for row in unit.leaning_on(table, key)]
    return min((entry for entry in later if entry), default=0)


def _number_given(change: dict[str, Any]) -> str | None:
    """The label that a thing has since this change, in place of another."""
    old, new = ((change[side] or {}).get("barcode") for side in ("b", "a"))
    return new if old is not None and old != new else None


HANDLERS: Handlers = {Undo: Handler(undo, needs=Duty.UNDO)}
