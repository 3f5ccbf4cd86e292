"""The auditor's checkpoints: only a journal that goes on from the last one is signed (trust.md §3.6)."""

from __future__ import annotations

import json

from recordsroom.domain.checkpoints import Checkpoint, Covered, doubts_about, may_follow
from recordsroom.domain.commands import SignCheckpoint
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.signing import vouched
from recordsroom.storage.unit import Unit, refuse_unless

_HASH_AT = "SELECT hash FROM journal WHERE seq = ?"
_WITH_KEYS = (
    "SELECT b.body FROM traces t JOIN journal j ON j.seq = t.seq JOIN journal_bodies b ON b.seq = t.seq"
    " WHERE t.subject = 'users' AND t.row = ? AND j.outcome = 'DONE'"
)


def sign_checkpoint(request: SignCheckpoint, unit: Unit, scene: Scene) -> Fact:
    """Enter a checkpoint; it covers everything up to this very entry."""
    medium, previous = request.medium.strip(), request.previous
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    refuse_unless_writable(unit, medium, Level.INTERNAL)
    if previous is not None:
        refuse_unless(previous.room == request.room, Reason.CHECKPOINT_FALSE)
        if reason := may_follow(_hash_at(unit, previous.entry), previous, vouched=_vouched(unit, previous)):
            raise Refused(reason)
    if doubts := doubts_about(unit.count("SELECT count(*) FROM checkpoints"), previous, request.confirmed):
        raise Doubtful(doubts)
    made = unit.add(
        Checkpoint,
        medium_no=medium,
        previous_entry=0 if previous is None else previous.entry,
        made_by=scene.keeper.id,
        signed_at=scene.stamp.wall_ms,
    )
    return Entered(made.id)


def _hash_at(unit: Unit, entry: int) -> str:
    row = unit.cursor.execute(_HASH_AT, (entry,)).fetchone()
    return "" if row is None else str(row[0].hex())


def _vouched(unit: Unit, covered: Covered) -> bool:
    """Whether the signature is by a key that its signer ever had; a key ends with a new password for once."""
    try:
        signature = bytes.fromhex(covered.signature)
    except ValueError:
        return False
    return any(vouched(key, covered.text.encode(), signature) for key in _keys_of(unit, covered.signer))


def _keys_of(unit: Unit, user: int) -> set[str]:
    bodies = unit.cursor.execute(_WITH_KEYS, (user,)).fetchall()
    changes = (change for (body,) in bodies for change in json.loads(body)["changes"])
    return {
        str(change["a"]["public_key"])
        for change in changes
        if change["t"] == "users" and change["id"] == user and change["a"]
    }


HANDLERS: Handlers = {SignCheckpoint: Handler(sign_checkpoint, needs=Duty.WITNESS, undoable=False)}
