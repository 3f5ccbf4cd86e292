"""Whatever is changed behind the room's back is found and named; what cannot be found is said here too (trust.md §3.6).

Each attack of the tables is tried on other entries and rows for each seed, inside a transaction that is never kept.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlcipher3.dbapi2 import DatabaseError

from recordsroom.services import journal
from recordsroom.services.fold import Finding, checked
from recordsroom.services.journal import COLUMNS, Entry, sealed_fields, sealed_hash
from recordsroom.services.signing import Signer, new_signing_key
from recordsroom.storage.mapping import BY_TABLE
from tests.rooms import ARCHIVIST, SECOND, House, Model
from tests.rooms import _house as opened
from tests.services.eventful import hands_on, live, refused, signer_of

Attack = Callable[[Any, random.Random], object]
"""Does it on the cursor; what it gives back is the number of the entry, or the table, that must be named."""

_SEALED = COLUMNS[: COLUMNS.index("hash")]
_OPTIONAL = ("second_actor", "reverses", "scan_first", "scan_last", "scan_digest")


@pytest.fixture
def seeds(pytestconfig: pytest.Config) -> range:
    return range(25 if pytestconfig.getoption("--full") else 2)


@pytest.fixture(scope="module")
def eventful(stocked_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One room for all attacks, since none of them is kept; at its end its fold is checked like everybody's."""
    for house in opened(stocked_model, tmp_path_factory.mktemp("eventful") / "vault"):
        live(house)
        yield house


def found(house: House, attack: Attack, seed: int) -> tuple[Finding | None, object]:
    with hands_on(house) as cursor:
        named = attack(cursor, random.Random(seed))
        return checked(cursor), named


def last_of(cursor: Any) -> int:
    return int(cursor.execute("SELECT max(seq) FROM journal").fetchone()[0])


def some_entry(cursor: Any, chance: random.Random) -> int:
    return chance.randint(1, last_of(cursor))


def test_the_hands_alone_change_nothing(eventful: House):
    assert found(eventful, lambda cursor, chance: None, 0) == (None, None)


# --- fields of entries ---


def other(value: object, chance: random.Random) -> object:
    if isinstance(value, int):
        return value + chance.randint(1, 9)
    if isinstance(value, bytes):
        place = chance.randrange(len(value))
        return value[:place] + bytes([value[place] ^ (1 << chance.randrange(8))]) + value[place + 1 :]
    return f"{value or ''}x"


@pytest.mark.parametrize("field", [name for name in (*_SEALED, "hash") if name != "seq"])
def test_a_changed_field_of_an_entry_breaks_the_chain_there(eventful: House, seeds: range, field: str):
    def change(cursor: Any, chance: random.Random) -> int:
        seq = some_entry(cursor, chance)
        value = cursor.execute(f"SELECT {field} FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
        if value is None:
            fresh: object = b"\1" * 32 if field == "scan_digest" else 1
        elif field in _OPTIONAL and chance.random() < 0.5:
            fresh = None
        else:
            fresh = other(value, chance)
        cursor.execute(f"UPDATE journal SET {field} = ? WHERE seq = ?", (fresh, seq))
        return seq

    for seed in seeds:
        finding, seq = found(eventful, change, seed)
        assert finding == Finding("CHAIN_BROKEN", int(str(seq))), seed


@pytest.mark.parametrize("field", ["signature", "second_signature"])
def test_a_changed_signature_is_found(eventful: House, seeds: range, field: str):
    def change(cursor: Any, chance: random.Random) -> int:
        signed = cursor.execute(f"SELECT seq, {field} FROM journal WHERE {field} IS NOT NULL").fetchall()
        seq, value = chance.choice(signed)
        cursor.execute(f"UPDATE journal SET {field} = ? WHERE seq = ?", (other(value, chance), seq))
        return int(seq)

    for seed in seeds:
        finding, seq = found(eventful, change, seed)
        assert finding == Finding("SIGNATURE_WRONG", int(str(seq)))


def _sign_beside(cursor: Any, chance: random.Random) -> int:
    """A second signature where nobody signed second."""
    seq = cursor.execute("SELECT max(seq) FROM journal WHERE second_actor IS NULL").fetchone()[0]
    cursor.execute("UPDATE journal SET second_signature = signature WHERE seq = ?", (seq,))
    return int(seq)


def _take_second_away(cursor: Any, chance: random.Random) -> int:
    seq = cursor.execute("SELECT seq FROM journal WHERE second_actor IS NOT NULL").fetchone()[0]
    cursor.execute("UPDATE journal SET second_signature = NULL WHERE seq = ?", (seq,))
    return int(seq)


def _sign_for_first(cursor: Any, chance: random.Random) -> int:
    """The first hand in the place of the second."""
    seq = cursor.execute("SELECT seq FROM journal WHERE second_actor IS NOT NULL").fetchone()[0]
    cursor.execute("UPDATE journal SET second_signature = signature WHERE seq = ?", (seq,))
    return int(seq)


@pytest.mark.parametrize("attack", [_sign_beside, _take_second_away, _sign_for_first])
def test_second_signatures_stand_where_they_belong(eventful: House, attack: Attack):
    finding, seq = found(eventful, attack, 0)
    assert finding == Finding("SIGNATURE_WRONG", int(str(seq)))


# --- whole entries ---


def _drop_entry(cursor: Any, chance: random.Random) -> int:
    seq = chance.randint(1, last_of(cursor) - 1)
    cursor.execute("DELETE FROM journal WHERE seq = ?", (seq,))
    return seq


def _swap_entries(cursor: Any, chance: random.Random) -> int:
    seq = chance.randint(1, last_of(cursor) - 1)
    for a, b in ((seq, -1), (seq + 1, seq), (-1, seq + 1)):
        cursor.execute("UPDATE journal SET seq = ? WHERE seq = ?", (b, a))
    return seq


def _repeat_entry(cursor: Any, chance: random.Random) -> int:
    """The last entry once more, under the next number and another operation id."""
    seq = last_of(cursor)
    row = list(cursor.execute(f"{journal.SELECT} WHERE seq = ?", (seq,)).fetchone())
    row[0], row[COLUMNS.index("operation")], row[COLUMNS.index("hash")] = seq + 1, "again", b"\2" * 32
    cursor.execute(f"INSERT INTO journal VALUES ({','.join('?' * len(row))})", row)
    return seq + 1


def _renumber(cursor: Any, chance: random.Random) -> int:
    """Everything one number further on."""
    for seq in range(last_of(cursor), 0, -1):
        cursor.execute("UPDATE journal SET seq = ? WHERE seq = ?", (seq + 1, seq))
        cursor.execute("UPDATE journal_bodies SET seq = ? WHERE seq = ?", (seq + 1, seq))
    return 1


def _entry_before_the_first(cursor: Any, chance: random.Random) -> int:
    row = list(cursor.execute(f"{journal.SELECT} WHERE seq = 1").fetchone())
    row[0], row[COLUMNS.index("operation")], row[COLUMNS.index("hash")] = 0, "before", b"\3" * 32
    cursor.execute(f"INSERT INTO journal VALUES ({','.join('?' * len(row))})", row)
    return 0


@pytest.mark.parametrize("attack", [_drop_entry, _swap_entries, _repeat_entry, _renumber, _entry_before_the_first])
def test_an_entry_gone_moved_or_added_breaks_the_chain(eventful: House, seeds: range, attack: Attack):
    for seed in seeds:
        finding, seq = found(eventful, attack, seed)
        assert finding == Finding("CHAIN_BROKEN", int(str(seq))), seed


# --- bodies and parts ---


def _change_body(cursor: Any, chance: random.Random) -> int:
    seq = some_entry(cursor, chance)
    body = cursor.execute("SELECT body FROM journal_bodies WHERE seq = ?", (seq,)).fetchone()[0]
    cursor.execute("UPDATE journal_bodies SET body = ? WHERE seq = ?", (other(body, chance), seq))
    return seq


def _change_salt(cursor: Any, chance: random.Random) -> int:
    seq = some_entry(cursor, chance)
    salt = cursor.execute("SELECT salt FROM journal_bodies WHERE seq = ?", (seq,)).fetchone()[0]
    cursor.execute("UPDATE journal_bodies SET salt = ? WHERE seq = ?", (other(salt, chance), seq))
    return seq


def _move_the_border(cursor: Any, chance: random.Random) -> int:
    """The first byte of the body to the end of the salt: the same bytes, cut elsewhere."""
    seq = some_entry(cursor, chance)
    salt, body = cursor.execute("SELECT salt, body FROM journal_bodies WHERE seq = ?", (seq,)).fetchone()
    cursor.execute("UPDATE journal_bodies SET salt = ?, body = ? WHERE seq = ?", (salt + body[:1], body[1:], seq))
    return seq


def _drop_body(cursor: Any, chance: random.Random) -> int:
    seq = some_entry(cursor, chance)
    cursor.execute("DELETE FROM journal_bodies WHERE seq = ?", (seq,))
    return seq


def _swap_bodies(cursor: Any, chance: random.Random) -> int:
    seq = chance.randint(1, last_of(cursor) - 1)
    for a, b in ((seq, -1), (seq + 1, seq), (-1, seq + 1)):
        cursor.execute("UPDATE journal_bodies SET seq = ? WHERE seq = ?", (b, a))
    return seq


def _body_of_nothing(cursor: Any, chance: random.Random) -> int:
    seq = last_of(cursor) + 5
    cursor.execute("INSERT INTO journal_bodies VALUES (?, ?, ?)", (seq, b"s" * 16, b"{}"))
    return seq


def _bulk_entry(cursor: Any) -> int:
    return int(cursor.execute("SELECT max(seq) FROM journal_parts").fetchone()[0])


def _change_part(cursor: Any, chance: random.Random) -> int:
    seq = _bulk_entry(cursor)
    payload = cursor.execute("SELECT payload FROM journal_parts WHERE seq = ? AND part = 1", (seq,)).fetchone()[0]
    cursor.execute("UPDATE journal_parts SET payload = ? WHERE seq = ? AND part = 1", (other(payload, chance), seq))
    return seq


def _change_part_and_its_digest(cursor: Any, chance: random.Random) -> int:
    seq = _bulk_entry(cursor)
    payload = cursor.execute("SELECT payload FROM journal_parts WHERE seq = ? AND part = 2", (seq,)).fetchone()[0]
    digest = hashlib.sha256(payload).digest()
    cursor.execute(
        "UPDATE journal_parts SET payload = ?, digest = ? WHERE seq = ? AND part = 1", (payload, digest, seq)
    )
    return seq


def _drop_part(cursor: Any, chance: random.Random) -> int:
    seq = _bulk_entry(cursor)
    cursor.execute("DELETE FROM journal_parts WHERE seq = ? AND part = ?", (seq, chance.choice((1, 2))))
    return seq


def _swap_parts(cursor: Any, chance: random.Random) -> int:
    seq = _bulk_entry(cursor)
    for a, b in ((1, 9), (2, 1), (9, 2)):
        cursor.execute("UPDATE journal_parts SET part = ? WHERE seq = ? AND part = ?", (b, seq, a))
    return seq


def _add_part(cursor: Any, chance: random.Random) -> int:
    seq = chance.randint(1, last_of(cursor))
    row = cursor.execute("SELECT rows, payload, digest FROM journal_parts LIMIT 1").fetchone()
    cursor.execute("INSERT INTO journal_parts VALUES (?, 7, ?, ?, ?)", (seq, *row))
    return seq


def _part_of_nothing(cursor: Any, chance: random.Random) -> int:
    seq = last_of(cursor) + 5
    row = cursor.execute("SELECT rows, payload, digest FROM journal_parts LIMIT 1").fetchone()
    cursor.execute("INSERT INTO journal_parts VALUES (?, 1, ?, ?, ?)", (seq, *row))
    return seq


@pytest.mark.parametrize(
    "attack",
    [
        _change_body,
        _change_salt,
        _move_the_border,
        _drop_body,
        _swap_bodies,
        _body_of_nothing,
        _change_part,
        _change_part_and_its_digest,
        _drop_part,
        _swap_parts,
        _add_part,
        _part_of_nothing,
    ],
)
def test_a_changed_body_or_part_is_found_at_its_entry(eventful: House, seeds: range, attack: Attack):
    for seed in seeds:
        finding, seq = found(eventful, attack, seed)
        assert finding == Finding("BODY_ALTERED", int(str(seq))), seed


# --- rows of the tables ---


@pytest.mark.parametrize("table", sorted(BY_TABLE))
def test_every_field_of_every_table_is_folded(eventful: House, seeds: range, table: str):
    tried = set()
    for column in BY_TABLE[table].columns[1:]:
        for seed in seeds:
            with hands_on(eventful) as cursor:
                key = change_row(cursor, table, column, random.Random(seed))
                if key:
                    tried.add(column)
                    assert checked(cursor) == Finding("ROW_ALTERED", 0, table, key), (column, seed)
    assert tried == set(BY_TABLE[table].columns[1:])


def change_row(cursor: Any, table: str, column: str, chance: random.Random) -> int:
    """Give one row another value that the schema lets stand there; 0 where it lets none."""
    found_rows = cursor.execute(f"SELECT id, {column} FROM {table}").fetchall()
    for key, value in chance.sample(found_rows, min(9, len(found_rows))):
        near = [other(value, chance)] if value is not None else []
        for fresh in (*near, None, 0, 1, 2, 4, 9, "x", "2031-01-01", "STARTED", "DONE", "1000000009", "AUDITOR"):
            try:
                cursor.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (fresh, key))
            except DatabaseError:
                continue
            if cursor.execute(f"SELECT {column} FROM {table} WHERE id = ?", (key,)).fetchone()[0] != value:
                return int(key)
    return 0


@pytest.mark.parametrize("table", sorted(BY_TABLE))
def test_a_row_gone_is_found(eventful: House, seeds: range, table: str):
    for seed in seeds:
        with hands_on(eventful) as cursor:
            key = random.Random(seed).choice(cursor.execute(f"SELECT id FROM {table}").fetchall())[0]
            cursor.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
            finding = checked(cursor)
            assert finding and (finding.code, finding.table) == ("ROW_MISSING", table)


@pytest.mark.parametrize("table", ["readers", "approvals", "counters", "policies", "traces"])
def test_a_row_added_is_found_and_what_is_derived_is_not_looked_at(eventful: House, table: str):
    values = {
        "readers": "(999, '5000000999', '某某', 'x', '', 'NONE', 1, '2031-01-01', 0)",
        "approvals": "(999, 'Z-1', 1, 1, '2026-11-20')",
        "counters": "(999, 'barcode.NOTHING', 1)",
        "policies": "(999, 'nothing', 'x')",
        "traces": "('readers', 1, 999)",
    }
    with hands_on(eventful) as cursor:
        cursor.execute(f"INSERT INTO {table} VALUES {values[table]}")
        assert checked(cursor) == (None if table == "traces" else Finding("ROW_ADDED", 0, table, 999))


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
