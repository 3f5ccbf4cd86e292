"""What a sealed entry is made of, checked with nothing but the standard library and the public keys."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy.exc import IntegrityError

from recordsroom.domain.commands import AddReader, LendCarrier, RecordApproval, ShelveCarrier, SignIn
from recordsroom.domain.errors import Doubtful, Refused, Unknown
from recordsroom.domain.facts import Shelved
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services import journal
from recordsroom.services.journal import ScanRange
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer, public_key_of, vouched
from recordsroom.storage.mapping import BY_TABLE
from tests.builders import TODAY, MovableClock
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, House
from tests.services.eventful import live, rows, signer_of

FIELDS = (
    *("seq", "format", "epoch", "wall_ms", "offset_minutes", "monotonic_ms", "boot", "station", "actor", "role"),
    *("second_actor", "operation", "command", "outcome", "rules", "reverses", "scan_first", "scan_last"),
    *("scan_digest", "body_digest", "state_digest", "prev_hash", "hash", "signature", "second_signature"),
)
"""The format of an entry, for ever: names and order."""


def entries(house: House) -> list[dict[str, Any]]:
    return [dict(zip(FIELDS, row, strict=True)) for row in rows(house, f"SELECT {', '.join(FIELDS)} FROM journal")]


def last_entry(house: House) -> dict[str, Any]:
    return entries(house)[-1]


def body_of(house: House, seq: int) -> dict[str, Any]:
    [[body]] = rows(house, "SELECT body FROM journal_bodies WHERE seq = ?", seq)
    content = json.loads(body)
    assert isinstance(content, dict)
    return content


def second_hash(entry: dict[str, Any]) -> bytes:
    """The hash of an entry by a second implementation: each field with its length before it."""
    content = b"records-room entry 1"
    for name in FIELDS[: FIELDS.index("hash")]:
        value = entry[name]
        cell = b"-" if value is None else b"+" + (value if isinstance(value, bytes) else str(value).encode())
        content += len(cell).to_bytes(4) + cell
    return hashlib.sha256(content).digest()


def test_the_format_of_an_entry_is_as_it_was_on_the_first_day():
    assert journal.COLUMNS == FIELDS and journal.FORMAT == 1


def test_every_entry_verifies_with_public_keys_alone(house: House):
    live(house)
    keys = {key: bytes.fromhex(public) for key, public in rows(house, "SELECT id, public_key FROM users")}
    previous, seen = bytes(32), 0
    for entry in entries(house):
        seen += 1
        assert entry["seq"] == seen and entry["format"] == 1 and entry["epoch"] == 1
        assert entry["prev_hash"] == previous
        assert entry["hash"] == second_hash(entry)
        Ed25519PublicKey.from_public_bytes(keys[entry["actor"]]).verify(entry["signature"], entry["hash"])
        assert (entry["second_actor"] is None) == (entry["second_signature"] is None)
        if entry["second_actor"]:
            second = Ed25519PublicKey.from_public_bytes(keys[entry["second_actor"]])
            second.verify(entry["second_signature"], entry["hash"])
        previous = entry["hash"]
    actors = {entry["actor"] for entry in entries(house)}
    assert actors == {ARCHIVIST, AUDITOR, SECOND} and seen > 25


def test_the_body_digest_is_salted_and_every_salt_is_its_own(house: House):
    live(house)
    salts = set()
    for entry in entries(house):
        [[salt, body]] = rows(house, "SELECT salt, body FROM journal_bodies WHERE seq = ?", entry["seq"])
        assert len(salt) == 16
        assert entry["body_digest"] == hashlib.sha256(salt + body).digest() != hashlib.sha256(body).digest()
        salts.add(salt)
    assert len(salts) == len(entries(house))


def test_bodies_are_canonical(house: House):
    live(house)
    for seq, body in rows(house, "SELECT seq, body FROM journal_bodies"):
        text = body.decode()
        assert unicodedata.is_normalized("NFC", text)
        content = json.loads(text, parse_float=pytest.fail)
        assert set(content) == {"changes", "parts", "request"}, seq
        again = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert again == text, seq


def test_an_entry_tells_the_rows_before_and_after(house: House):
    done = house.room.do(ShelveCarrier(carrier=1, location=2))
    body = body_of(house, done.entry)
    request = {"carrier": 1, "confirmed": [], "location": 2, "move": False, "out_of_box": False, "phrase": ""}
    request |= {"countersignature": None}
    assert body["request"] == request
    [change] = body["changes"]
    assert (change["t"], change["id"]) == ("carriers", 1)
    assert change["b"]["custody"] == "ACCESSIONED" and change["a"]["custody"] == "SHELVED"
    assert change["a"]["location_id"] == change["a"]["home_id"] == 2
    entry = last_entry(house)
    assert (entry["command"], entry["outcome"], entry["rules"], entry["role"]) == (
        *("ShelveCarrier", "DONE", "", "ARCHIVIST"),
    )
    assert entry["hash"].hex()[:16] == done.head_code


def test_the_state_digest_is_the_sum_over_all_rows(house: House):
    live(house, many=True)
    total = 0
    for name, mapping in BY_TABLE.items():
        for row in rows(house, f"SELECT {', '.join(mapping.columns)} FROM {name}"):
            text = mapping.sealed(row)
            total += int.from_bytes(hashlib.sha256(f"{name}\0{row[0]}\0{text}".encode()).digest())
    assert last_entry(house)["state_digest"] == (total % 2**256).to_bytes(32)


def test_a_refusal_leaves_an_entry_with_its_rule_and_no_changes(house: House):
    before = last_entry(house)
    with pytest.raises(Refused):
        house.room.do(LendCarrier(carrier=2, reader=1))
    entry = last_entry(house)
    assert (entry["outcome"], entry["rules"]) == ("REFUSED", "APPROVAL_MISSING/R-55")
    assert entry["state_digest"] == before["state_digest"]
    assert body_of(house, entry["seq"])["changes"] == []


def test_r131_what_is_not_ones_duty_is_refused_and_sealed(house: House):
    with pytest.raises(Refused) as refused:
        house.enter(AUDITOR).do(ShelveCarrier(carrier=1, location=2))
    assert refused.value.reasons == (Reason.NOT_YOUR_DUTY,)
    entry = last_entry(house)
    assert (entry["actor"], entry["outcome"], entry["rules"]) == (AUDITOR, "REFUSED", "NOT_YOUR_DUTY/R-131")


def test_what_is_asked_back_leaves_no_entry_until_it_is_confirmed_and_then_says_so(house: House):
    room = house.room
    for number in range(10):
        room.do(AddReader(name=f"某{number}", unit="x", valid_until=TODAY))
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    rows_before = len(entries(house))
    limited = room.policy
    object.__setattr__(limited, "loan_limit", 0)
    with pytest.raises(Doubtful) as doubtful:
        room.do(LendCarrier(carrier=2, reader=1))
    assert doubtful.value.doubts == (Doubt.MANY_OUT,)
    assert len(entries(house)) == rows_before
    room.do(LendCarrier(carrier=2, reader=1, confirmed=frozenset({Doubt.MANY_OUT})))
    assert last_entry(house)["rules"] == "MANY_OUT/R-74"


def test_g036_what_does_not_exist_leaves_an_entry_without_changes(house: House):
    before = len(entries(house))
    with pytest.raises(Unknown):
        house.room.do(ShelveCarrier(carrier=999, location=2))
    *_earlier, last = entries(house)
    assert len(entries(house)) == before + 1
    assert (last["outcome"], last["rules"]) == ("REFUSED", "UNKNOWN")


def test_a_second_signature_binds_its_signer(house: House):
    second = signer_of(house, SECOND)
    house.room.do(ShelveCarrier(carrier=1, location=2), second=second)
    entry = last_entry(house)
    assert entry["second_actor"] == SECOND
    assert vouched(second.public_key, entry["hash"], entry["second_signature"])
    assert not vouched(second.public_key, entry["hash"], entry["signature"])
    assert not vouched("not a key", entry["hash"], entry["signature"])


def test_a_signing_hand_does_not_show_its_key(house: House):
    private = bytes(house.model.secrets[SECOND].signing_key)
    signer = Signer(SECOND, private)
    assert repr(signer) == f"Signer({SECOND})" and signer.public_key == public_key_of(private)


def test_the_scans_of_an_entry_are_sealed_with_it(house: House):
    house.room.do(ShelveCarrier(carrier=1, location=2), scans=ScanRange(3, 4, b"\5" * 32))
    entry = last_entry(house)
    assert (entry["scan_first"], entry["scan_last"], entry["scan_digest"]) == (3, 4, b"\5" * 32)
    assert entry["hash"] == second_hash(entry)
    # The fold would rightly miss these scans; the next test's room must not.
    house.room.do(SignIn(failures=0, opening=""))


# --- order never depends on the clock (trust.md, T17) ---


def test_clock_jumps_keep_the_order(house: House, clock: MovableClock):
    before = last_entry(house)["seq"]
    carrier = 1
    for days in (1, -3650, 3650, -40, 0):
        clock.move(days=days)
        clock.offset_minutes = -300 if days > 1 else 480
        house.room.do(ShelveCarrier(carrier=carrier, location=2 if days >= 0 else 3, move=True))
    kept = entries(house)[before:]
    assert [entry["seq"] for entry in kept] == list(range(before + 1, before + 6))
    assert [entry["offset_minutes"] for entry in kept] == [480, 480, -300, 480, 480]


# --- the journal's tables only grow ---

ATTACKS = (
    "UPDATE {table} SET {column} = {column}",
    "DELETE FROM {table}",
    "INSERT OR REPLACE INTO {table} SELECT * FROM {table} ORDER BY {key} LIMIT 1",
    "REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    "INSERT INTO {table} SELECT * FROM {table} LIMIT 1",
    "INSERT OR IGNORE INTO {table} SELECT * FROM {table} LIMIT 1",
    "UPDATE OR REPLACE {table} SET {key} = {key} + 1",
)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(
    ("table", "key", "column"),
    [
        ("journal", "seq", "rules"),
        ("journal_bodies", "seq", "body"),
        ("journal_parts", "seq", "payload"),
        ("scans", "id", "digits"),
    ],
)
def test_what_only_grows_refuses_every_other_way(house: House, table: str, key: str, column: str, attack: str):
    with house.room.vault.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO scans VALUES (1, 1, 1, '1', 1, 'ASK', '1000000009', 10, NULL, 1)")
    before = rows(house, f"SELECT * FROM {table}")
    assert before
    with house.room.vault.engine.connect() as connection:
        transaction = connection.begin()
        with pytest.raises(IntegrityError, match="only grows"):
            connection.exec_driver_sql(attack.format(table=table, key=key, column=column))
        transaction.rollback()
    assert rows(house, f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("seq", [0, -1, 1, 999])
def test_an_entry_out_of_order_is_refused(house: House, seq: int):
    count = ", ".join("?" * (len(FIELDS) - 2))
    with house.room.vault.engine.connect() as connection:
        transaction = connection.begin()
        last = list(connection.exec_driver_sql("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").one())
        with pytest.raises(IntegrityError, match="only grows"):
            connection.exec_driver_sql(f"INSERT INTO journal VALUES (?, {count}, ?)", (seq, *last[1:]))
        transaction.rollback()


def test_an_entry_that_does_not_follow_the_last_is_refused(house: House):
    with house.room.vault.engine.connect() as connection:
        transaction = connection.begin()
        last = dict(connection.exec_driver_sql("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").mappings().one())
        fresh = last | {"seq": last["seq"] + 1, "operation": "x", "hash": b"x" * 32, "prev_hash": b"y" * 32}
        statement = f"INSERT INTO journal ({', '.join(fresh)}) VALUES ({', '.join('?' * len(fresh))})"
        with pytest.raises(IntegrityError, match="only grows"):
            connection.exec_driver_sql(statement, tuple(fresh.values()))
        connection.exec_driver_sql(statement, tuple((fresh | {"prev_hash": last["hash"]}).values()))
        transaction.rollback()


def test_control_without_the_triggers_a_replaced_entry_goes_in(house: House):
    from tests.services.eventful import hands_on  # noqa: PLC0415 - beside the one test that takes protections off

    with hands_on(house) as cursor:
        cursor.execute("INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2")


def test_facts_and_commands_do_not_show_what_they_hold(room: Room):
    done = room.do(ShelveCarrier(carrier=2, location=2))
    assert isinstance(done.told, Shelved) and done.told.line.title
    assert done.told.line.title not in repr(done) and repr(RecordApproval.__name__)
    assert "白露宁" not in repr(AddReader(name="白露宁", unit="x", valid_until=TODAY))
