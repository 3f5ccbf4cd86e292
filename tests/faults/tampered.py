"""What can be done to a journal and to an export of it, by hands that have every key: the trials of the verifiers."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from typing import Any

from recordsroom.services import journal
from recordsroom.services.journal import COLUMNS
from recordsroom.services.signing import Signer
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, SECOND, SECURITY, House
from tests.services import test_fold_entries as entries
from tests.services.eventful import signer_of
from tests.services.tampering import Attack, last_of, other
from tests.services.test_fold_keys import _cut, reseal

Forgery = Callable[[list[list[Any]]], object]
Hands = dict[int, Signer]


def attacks(house: House) -> dict[str, Attack]:
    """Everything that is done to the room's tables: with no key, and with everybody's."""
    hands = {user: signer_of(house, user) for user in range(1, len(ACCOUNTS) + 1)}
    plain = {name: getattr(entries, name) for name in _PLAIN}
    fields = {f"field {name}": _field(name) for name in COLUMNS[1:]}
    sealed = {f"resealed {name}": _resealed(hands, change) for name, change in _ODD.items()}
    return {"nothing": lambda _cursor, _chance: None, **plain, **fields, **sealed, **_more(hands)}


_PLAIN = (
    *("_drop_entry", "_swap_entries", "_repeat_entry", "_renumber", "_entry_before_the_first", "_change_body"),
    *("_change_salt", "_move_the_border", "_drop_body", "_swap_bodies", "_body_of_nothing", "_change_part"),
    *("_change_part_and_its_digest", "_drop_part", "_swap_parts", "_add_part", "_part_of_nothing"),
)
_ODD: dict[str, Callable[[dict[str, Any]], dict[str, object]]] = {
    "as it was": lambda entry: {},
    "epoch": lambda entry: {"epoch": entry["epoch"] + 1},
    "restored alone": lambda entry: {"epoch": entry["epoch"] + 1, "command": "RestoreVault", "second_actor": None},
    "restored by two": lambda entry: {
        "epoch": entry["epoch"] + 1,
        "command": "RestoreVault",
        "second_actor": SECURITY,
    },
    "restored in vain": lambda entry: {"command": "RestoreVault"},
    "refused restore": lambda entry: {"epoch": entry["epoch"] + 1, "command": "RestoreVault", "outcome": "REFUSED"},
    "reverses itself": lambda entry: {"reverses": entry["seq"]},
    "reverses the next": lambda entry: {"reverses": entry["seq"] + 1},
    "reverses the one before": lambda entry: {"reverses": entry["seq"] - 1},
    "role": lambda entry: {"role": "AUDITOR"},
    "role and refused": lambda entry: {"role": "AUDITOR", "outcome": "REFUSED"},
    "actor": lambda entry: {"actor": AUDITOR},
    "actor and role": lambda entry: {"actor": AUDITOR, "role": "AUDITOR"},
    "actor unknown": lambda entry: {"actor": 77},
    "second": lambda entry: {"second_actor": SECOND},
    "second without the duty": lambda entry: {"second_actor": SECURITY},
    "second unknown": lambda entry: {"second_actor": 77},
    "second gone": lambda entry: {"second_actor": None},
    "command": lambda entry: {"command": "SetPolicy"},
    "command unknown": lambda entry: {"command": "Nothing"},
    "command on accounts": lambda entry: {"command": "StopUser"},
    "state": lambda entry: {"state_digest": bytes(32)},
    "body digest": lambda entry: {"body_digest": bytes(32)},
}


_NEW: dict[str, object] = {"scan_digest": b"\1" * 32, "second_signature": b"\1" * 64}
"""What stands in a field that was empty, where a number will not do."""


def _field(name: str) -> Attack:
    def change(cursor: Any, chance: random.Random) -> None:
        seq = chance.randint(2, last_of(cursor))
        value = cursor.execute(f"SELECT {name} FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
        fresh = _NEW.get(name, 1) if value is None else other(value, chance)
        cursor.execute(f"UPDATE journal SET {name} = ? WHERE seq = ?", (fresh, seq))

    return change


def _resealed(hands: Hands, change: Callable[[dict[str, Any]], dict[str, object]]) -> Attack:
    """An entry changed like this, and it and all later ones sealed anew by everybody's own hand."""

    def attack(cursor: Any, chance: random.Random) -> None:
        own = cursor.execute("SELECT seq FROM journal WHERE actor = ? AND seq > 8", (ARCHIVIST,)).fetchall()
        seq = chance.choice(own)[0]
        row = cursor.execute(f"{journal.SELECT} WHERE seq = ?", (seq,)).fetchone()
        entry = dict(zip(COLUMNS, row, strict=True))
        odd = change(entry)
        if odd.get("second_actor") is not None and entry["second_signature"] is None:
            odd["second_signature"] = b"\1" * 64
        reseal(cursor, seq, hands, **odd)

    return attack


def _more(hands: Hands) -> dict[str, Attack]:
    def foreign(cursor: Any, chance: random.Random) -> None:
        """Everything made anew, with the archivist's hand alone."""
        reseal(cursor, chance.randint(2, 9), {ARCHIVIST: hands[ARCHIVIST]}, wall_ms=1)

    def account(cursor: Any, chance: random.Random) -> None:
        """The founding says that an administrator is a keeper too; everything is sealed anew by everybody."""
        _rewritten(cursor, hands, 1, '"roles":"AUDITOR"', '"roles":"ARCHIVIST,AUDITOR"')

    def stopped(cursor: Any, chance: random.Random) -> None:
        """The founding says that the archivist's account is out of use."""
        _rewritten(cursor, hands, 1, '"active":1', '"active":0')

    def other_key(cursor: Any, chance: random.Random) -> None:
        """The founding gives the second custodian the archivist's key."""
        mine, theirs = hands[ARCHIVIST].public_key, hands[SECOND].public_key
        _rewritten(cursor, hands, 1, theirs, mine)

    def row(cursor: Any, chance: random.Random) -> None:
        cursor.execute("UPDATE readers SET name = name || 'x' WHERE id = 1")

    def row_gone(cursor: Any, chance: random.Random) -> None:
        cursor.execute("DELETE FROM policies WHERE id = (SELECT max(id) FROM policies)")

    def row_below(cursor: Any, chance: random.Random) -> None:
        cursor.execute("INSERT INTO policies VALUES (-9, 'nothing', 'x')")

    def row_more(cursor: Any, chance: random.Random) -> None:
        cursor.execute("INSERT INTO policies VALUES (999, 'nothing', 'x')")

    def not_sealable(cursor: Any, chance: random.Random) -> None:
        cursor.execute("UPDATE records SET title = 'e\u0301' WHERE id = 1")

    def cut(cursor: Any, chance: random.Random) -> None:
        _cut(cursor, chance.randint(1, 3))

    def unreadable(cursor: Any, chance: random.Random) -> None:
        """A body that is no text of ours, sealed anew by everybody."""
        _rewritten(cursor, hands, chance.randint(9, last_of(cursor)), '{"', '["')

    def last_signature(cursor: Any, chance: random.Random) -> None:
        cursor.execute("UPDATE journal SET signature = ? WHERE seq = ?", (b"\1" * 64, last_of(cursor)))

    def second_signature_alone(cursor: Any, chance: random.Random) -> None:
        cursor.execute("UPDATE journal SET second_signature = signature WHERE seq = ?", (last_of(cursor),))

    told = (foreign, account, stopped, other_key, row, row_gone, row_below, row_more, not_sealable, cut)
    return {act.__name__: act for act in (*told, unreadable, last_signature, second_signature_alone)}


def _rewritten(cursor: Any, hands: Hands, seq: int, old: str, new: str) -> None:
    """Change the body of an entry, and seal it and all later ones anew by everybody's own hand."""
    salt, body = cursor.execute("SELECT salt, body FROM journal_bodies WHERE seq = ?", (seq,)).fetchone()
    fresh = body.replace(old.encode(), new.encode())
    assert fresh != body, "the body says it otherwise"
    cursor.execute("UPDATE journal_bodies SET body = ? WHERE seq = ?", (fresh, seq))
    reseal(cursor, seq, hands, body_digest=hashlib.sha256(salt + fresh).digest())


def _entry_at(lines: list[list[Any]], place: int) -> list[Any]:
    return [line for line in lines if line[0] == "entry"][place]


def _turn_signature(lines: list[list[Any]]) -> None:
    line = _entry_at(lines, -1)
    at = COLUMNS.index("signature") + 1
    line[at] = line[at][:64] + f"{(1 << 255) - 19:064x}"


def _swap_body(lines: list[list[Any]]) -> None:
    """The body stands before another entry."""
    [place, *_rest] = [at for at, line in enumerate(lines) if line[0] == "body"]
    lines[place][1] += 1


FORGERIES: dict[str, Forgery] = {
    "nothing": lambda lines: None,
    "no end": lambda lines: lines.pop(),
    "last entry gone": lambda lines: lines.pop(-2),
    "two ends": lambda lines: lines.append(lines[-1]),
    "entry after the end": lambda lines: lines.append(lines[-2]),
    "other end": lambda lines: lines[-1].__setitem__(2, "0" * 64),
    "earlier end": lambda lines: lines[-1].__setitem__(1, lines[-1][1] - 1),
    "no first line": lambda lines: lines.pop(0),
    "other kind": lambda lines: lines[0].__setitem__(1, "records-room journal 2"),
    "first line longer": lambda lines: lines[0].append(1),
    "body gone": lambda lines: lines.pop(1),
    "body of another": _swap_body,
    "body changed": lambda lines: lines[1].__setitem__(3, lines[1][3].replace("AUDITOR", "ARCHIVIST")),
    "salt shorter": lambda lines: lines[1].__setitem__(2, lines[1][2][2:]),
    "salt not a number": lambda lines: lines[1].__setitem__(2, "zz"),
    "field too many": lambda lines: _entry_at(lines, 3).append(1),
    "field gone": lambda lines: _entry_at(lines, 3).pop(),
    "true for a number": lambda lines: _entry_at(lines, 0).__setitem__(1, True),
    "text for a number": lambda lines: _entry_at(lines, 2).__setitem__(1, "3"),
    "hash shorter": lambda lines: _entry_at(lines, 2).__setitem__(COLUMNS.index("hash") + 1, "ff"),
    "no signature": lambda lines: _entry_at(lines, -1).__setitem__(-2, None),
    "second signature": lambda lines: _entry_at(lines, -2).__setitem__(-1, "ff" * 64),
    "signature too great": _turn_signature,
    "line of another kind": lambda lines: lines.insert(5, ["else"]),
    "empty line": lambda lines: lines.insert(5, []),
    "a number for a line": lambda lines: lines.insert(5, 7),  # type: ignore[arg-type]  # what nobody should write
}


def done_to(lines: tuple[str, ...], forge: Forgery) -> list[list[Any]]:
    """The lines of an export after a forgery."""
    told = [json.loads(line) for line in lines]
    forge(told)
    return told
