"""What whoever holds keys can change unseen, and what the next foreign signature stops (trust.md §3.6).

Each attack is tried on other entries and rows for each seed, inside a transaction that is never kept.
"""

from __future__ import annotations

import hashlib
import json
import random
from typing import Any

import pytest

from recordsroom.domain.commands import SetPolicy
from recordsroom.domain.counters import Setting
from recordsroom.services import journal
from recordsroom.services.fold import Finding, checked
from recordsroom.services.journal import COLUMNS, Entry, sealed_fields, sealed_hash
from recordsroom.services.signing import Signer, new_signing_key
from recordsroom.storage.unit import Unit
from tests.rooms import ARCHIVIST, SECOND, House
from tests.services.eventful import hands_on, live, refused, signer_of
from tests.services.tampering import last_of

# --- whoever holds keys: the table of trust.md §3.6 ---


def reseal(cursor: Any, first: int, hands: dict[int, Signer], **odd: object) -> None:
    """Make the chain anew from this entry on, signing with the hands that there are; `odd` changes the first."""
    rows = cursor.execute(f"{journal.SELECT} WHERE seq >= ? ORDER BY seq", (first,)).fetchall()
    previous = cursor.execute("SELECT hash FROM journal WHERE seq = ?", (first - 1,)).fetchone()
    last = previous[0] if previous else journal.GENESIS
    for row in rows:
        values = dict(zip(COLUMNS, row, strict=True)) | {"prev_hash": last} | (odd if row[0] == first else {})
        values["hash"] = last = sealed_hash(sealed_fields(Entry(**values)))
        if values["actor"] in hands:
            values["signature"] = hands[values["actor"]].sign(last)
        if values["second_actor"] in hands:
            values["second_signature"] = hands[values["second_actor"]].sign(last)
        changes = ", ".join(f"{name} = ?" for name in COLUMNS[1:])
        cursor.execute(f"UPDATE journal SET {changes} WHERE seq = ?", (*(values[n] for n in COLUMNS[1:]), row[0]))


def rewrite_body(cursor: Any, seq: int) -> bytes:
    """Another form number in the body of an entry that has one, or another reader; gives the new digest."""
    salt, body = cursor.execute("SELECT salt, body FROM journal_bodies WHERE seq = ?", (seq,)).fetchone()
    content = json.loads(body)
    content["request"]["phrase"] = "99"
    fresh = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    cursor.execute("UPDATE journal_bodies SET body = ? WHERE seq = ?", (fresh, seq))
    return hashlib.sha256(salt + fresh).digest()


def own_entries(cursor: Any) -> list[int]:
    return [row[0] for row in cursor.execute("SELECT seq FROM journal WHERE actor = ? ORDER BY seq", (ARCHIVIST,))]


def foreign_after(cursor: Any, seq: int) -> int:
    """The next entry that somebody else signed, first or second."""
    found_at = cursor.execute(
        "SELECT min(seq) FROM journal WHERE seq >= ? AND (actor <> ? OR second_actor IS NOT NULL)", (seq, ARCHIVIST)
    ).fetchone()[0]
    return int(found_at or 0)


def test_an_old_entry_rewritten_by_its_author_is_stopped_by_the_next_foreign_signature(eventful: House, seeds: range):
    own = signer_of(eventful, ARCHIVIST)
    for seed in seeds:
        with hands_on(eventful) as cursor:
            seq = random.Random(seed).choice([n for n in own_entries(cursor)[1:] if foreign_after(cursor, n)])
            stop = foreign_after(cursor, seq)
            reseal(cursor, seq, {ARCHIVIST: own}, body_digest=rewrite_body(cursor, seq))
            assert checked(cursor) == Finding("SIGNATURE_WRONG", stop)


def test_his_own_newest_entry_rewritten_by_its_author_is_not_found_here(eventful: House):
    """What stands in the table of trust.md as "no": only paper, a checkpoint or the next foreign entry covers it."""
    with hands_on(eventful) as cursor:
        seq = last_of(cursor)
        reseal(cursor, seq, {ARCHIVIST: signer_of(eventful, ARCHIVIST)}, body_digest=rewrite_body(cursor, seq))
        assert checked(cursor) is None


@pytest.mark.parametrize("hand", ["own", "fresh"])
def test_an_entry_in_anothers_name_needs_anothers_key(eventful: House, hand: str):
    own = signer_of(eventful, ARCHIVIST)
    signer = own if hand == "own" else Signer(SECOND, new_signing_key())
    with hands_on(eventful) as cursor:
        seq = last_of(cursor)
        reseal(cursor, seq, {SECOND: signer}, actor=SECOND)
        assert checked(cursor) == Finding("SIGNATURE_WRONG", seq)


def test_an_entry_by_nobody_is_found(eventful: House):
    own = signer_of(eventful, ARCHIVIST)
    with hands_on(eventful) as cursor:
        seq = last_of(cursor)
        reseal(cursor, seq, {77: own}, actor=77)
        assert checked(cursor) == Finding("SIGNATURE_WRONG", seq)


def test_an_act_signed_by_somebody_without_the_duty_is_found(eventful: House):
    """The archivist has the data key and a signing key of his own; the settings are none of his business."""
    keeper, own = eventful.room.keeper, signer_of(eventful, ARCHIVIST)
    with hands_on(eventful) as cursor:
        unit, command = Unit(cursor), SetPolicy(name="pc_level", value="4")
        level = unit.find(Setting, name="pc_level")
        assert level is not None
        unit.change(level, value="4")
        request = journal.Request(
            command=command, outcome="DONE", keeper=keeper, signer=own, stamp=eventful.clock(), operation="x"
        )
        entry = journal.write(unit, request)
        assert checked(cursor) == Finding("DUTY_WRONG", entry.seq)


def test_a_state_that_the_changes_do_not_give_is_found_even_when_resealed(eventful: House):
    own = signer_of(eventful, ARCHIVIST)
    with hands_on(eventful) as cursor:
        seq = last_of(cursor)
        reseal(cursor, seq, {ARCHIVIST: own}, state_digest=bytes(32))
        assert checked(cursor) == Finding("STATE_WRONG", seq)


def test_an_entry_that_reverses_itself_or_the_future_ends_the_check(eventful: House):
    own = signer_of(eventful, ARCHIVIST)
    for offset in (0, 1):
        with hands_on(eventful) as cursor:
            seq = last_of(cursor)
            reseal(cursor, seq, {ARCHIVIST: own}, reverses=seq + offset)
            assert checked(cursor) == Finding("CHAIN_BROKEN", seq)


def test_a_changed_row_with_a_changed_entry_is_stopped_by_the_next_foreign_signature(eventful: House):
    own = signer_of(eventful, ARCHIVIST)
    with hands_on(eventful) as cursor:
        seq = own_entries(cursor)[3]
        stop = foreign_after(cursor, seq)
        salt, body = cursor.execute("SELECT salt, body FROM journal_bodies WHERE seq = ?", (seq,)).fetchone()
        fresh = body.replace("白露宁".encode(), "白露凝".encode())
        assert fresh != body
        cursor.execute("UPDATE journal_bodies SET body = ? WHERE seq = ?", (fresh, seq))
        cursor.execute("UPDATE readers SET name = '白露凝' WHERE name = '白露宁'")
        reseal(cursor, seq, {ARCHIVIST: own}, body_digest=hashlib.sha256(salt + fresh).digest())
        finding = checked(cursor)
        assert finding and finding.code in {"STATE_WRONG", "SIGNATURE_WRONG"} and seq <= finding.seq <= stop


def _cut(cursor: Any, entries: int) -> int:
    last = last_of(cursor) - entries
    for table in ("journal_parts", "journal_bodies", "journal"):
        cursor.execute(f"DELETE FROM {table} WHERE seq > ?", (last,))
    return last


def test_a_cut_tail_leaves_rows_that_no_entry_tells_of(eventful: House, seeds: range):
    for seed in seeds:
        with hands_on(eventful) as cursor:
            _cut(cursor, 1 + seed % 3)
            finding = checked(cursor)
            assert finding and (finding.code, finding.table) == ("ROW_ALTERED", "carriers")


def test_a_cut_tail_of_entries_without_changes_is_found_by_the_head_file_alone(house: House):
    """A refusal at the end leaves no rows: the fold is content, the note outside the vault is not."""
    live(house)
    refused(house.room, carrier=3)
    head = house.room.vault.head
    assert head is not None
    with hands_on(house) as cursor:
        last = _cut(cursor, 1)
        assert checked(cursor) is None
        row = cursor.execute("SELECT epoch FROM journal WHERE seq = ?", (last,)).fetchone()
    finding = head.finding(row[0], last, "", None)
    assert finding is not None and finding.facts["finding"] == "OLDER"
