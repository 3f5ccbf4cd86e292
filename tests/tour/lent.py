"""Lends so many carriers out that a whole minute of scans can bring them back, through the door as the desk does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.commands import Command, LendCarrier, RecordApproval, SignOut
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.statistics import statistics
from recordsroom.services.room import Room
from tests.tour.sights import pieces

_PRINCIPAL, _ON_ONE_FORM = 5, 50


def lend_out(folder: Path, count: int) -> None:
    """Lend carriers whose pages are not counted on return, fifty on each signed form, reader after reader."""
    room = unlock(folder, KEEPERS[0][0], PASSWORD)
    try:
        chosen = [
            piece.id
            for level in (Level.PUBLIC, Level.INTERNAL)
            for custody in (Custody.SHELVED, Custody.ACCESSIONED)
            for piece in room.ask(pieces, custody, level, count)
        ][:count]
        assert len(chosen) == count, f"only {len(chosen)} carriers may be lent"
        readers = room.ask(statistics).readers
        assert readers, "somebody borrows"
        for form, first in enumerate(range(0, count, _ON_ONE_FORM)):
            _lend(room, f"endurance-{form}", 1 + form % readers, tuple(chosen[first : first + _ON_ONE_FORM]))
        room.do(SignOut())
    finally:
        room.close()


def _lend(room: Room, form_no: str, reader: int, carriers: tuple[int, ...]) -> None:
    today = room.clock().today
    room.do(RecordApproval(form_no=form_no, approver=_PRINCIPAL, approved_on=today, reader=reader, carriers=carriers))
    for carrier in carriers:
        _ask(room, LendCarrier(carrier=carrier, reader=reader))


def _ask(room: Room, command: Command) -> None:
    try:
        room.do(command)
    except Doubtful as doubtful:
        room.do(replace(command, confirmed=frozenset(doubtful.doubts)))
