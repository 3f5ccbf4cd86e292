"""Checkpoints on the auditor's own medium: read from it, signed, written behind the earlier ones, and read again.

The lines are those of a note of the transparency logs (origin, size, root, signature), but our root is the head of a
chain and no tree, so it is not called one.
"""

from __future__ import annotations

import re
from pathlib import Path

from recordsroom.domain.checkpoints import Covered
from recordsroom.domain.commands import SignCheckpoint
from recordsroom.domain.errors import Damaged, DiskFailed
from recordsroom.domain.rules import Doubt
from recordsroom.services import journal
from recordsroom.services.journal_export import number_of
from recordsroom.services.room import Outcome, Room
from recordsroom.storage.files import read_small, replace_whole
from recordsroom.storage.place import check_medium
from recordsroom.storage.transaction import unit_of_work

_NOTE = re.compile(
    r"records-room/(?P<room>[0-9a-f]{32})\n(?P<entry>[1-9][0-9]{0,17})\n(?P<head>[0-9a-f]{64})\n\n"
    r"— (?P<signer>[1-9][0-9]{0,8}) (?P<signature>[0-9a-f]{128})\n\n"
)


def file_name(room: str) -> str:
    """What the file is called: by the room's own number, which is no secret."""
    return f"{room[:8]}.checkpoints"


def written(covered: Covered) -> str:
    """One checkpoint as it stands in the file."""
    return f"{covered.text}\n— {covered.signer} {covered.signature}\n\n"


def read_checkpoints(folder: Path, room: str) -> tuple[Covered, ...]:
    """Every checkpoint of this room on a medium, the earliest first; Damaged where the file is not whole."""
    path = folder / file_name(room)
    if not path.exists():
        return ()
    text, found, place = read_small(path, "checkpoints").decode("utf-8", "replace"), list[Covered](), 0
    while place < len(text):
        note = _NOTE.match(text, place)
        if note is None:
            raise Damaged(part="checkpoints", problem="FORM")
        entry, signer = int(note["entry"]), int(note["signer"])
        found.append(Covered(note["room"], entry, note["head"], signer, note["signature"]))
        place = note.end()
    return tuple(found)


def sign_checkpoint(
    room: Room, medium: str, folder: Path, confirmed: frozenset[Doubt] = frozenset()
) -> tuple[Outcome, Covered]:
    """Enter it, sign it, and write it behind the earlier ones; answers what now lies on the medium.

    Raises Refused where the journal does not go on from the last one, Doubtful, and Trouble.
    """
    check_medium(folder)
    number = number_of(room)
    earlier = read_checkpoints(folder, number)
    last = earlier[-1] if earlier else None
    outcome = room.do(SignCheckpoint(medium=medium, room=number, previous=last, confirmed=confirmed))
    with unit_of_work(room.vault) as unit:
        head = journal.head(unit.cursor)
    covered = Covered(number, head.seq, head.hash.hex(), room.keeper.id, "")
    covered = Covered(number, head.seq, covered.head, room.keeper.id, room.sign(covered.text.encode()).hex())
    replace_whole(folder / file_name(number), "".join(map(written, (*earlier, covered))).encode())
    if read_checkpoints(folder, number) != (*earlier, covered):
        raise DiskFailed(detail="CHECKPOINTS")
    return outcome, covered
