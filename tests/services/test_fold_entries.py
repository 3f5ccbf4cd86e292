"""Whatever is changed in the journal behind the room's back is found and named (trust.md §3.6).

Each attack is tried on other entries and rows for each seed, inside a transaction that is never kept.
"""

from __future__ import annotations

import hashlib
import random
from typing import Any

import pytest

from recordsroom.services import journal
from recordsroom.services.fold import Finding
from recordsroom.services.journal import COLUMNS
from tests.rooms import House
from tests.services.tampering import Attack, found, last_of, other, some_entry

_SEALED = COLUMNS[: COLUMNS.index("hash")]
_OPTIONAL = ("second_actor", "reverses", "scan_first", "scan_last", "scan_digest")


def test_the_hands_alone_change_nothing(eventful: House):
    assert found(eventful, lambda cursor, chance: None, 0) == (None, None)


# --- fields of entries ---


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
