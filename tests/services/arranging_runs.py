"""Arranging in tests: carried out as previewed, refused as previewed, labelled."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    Command,
    PrintLabels,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Arranged, PrintStarted
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.arranging import arrangement_preview, record_of_code
from recordsroom.services.room import Room
from tests.files import record
from tests.rooms import House
from tests.services.eventful import rows


def state(house: House) -> bytes:
    [[digest]] = rows(house, "SELECT state_digest FROM journal ORDER BY seq DESC LIMIT 1")
    assert isinstance(digest, bytes)
    return digest


def why_not(room: Room, request: Command) -> tuple[Reason, ...]:
    """The reasons of a refusal, which the preview must name too."""
    seen = room.ask(arrangement_preview, request).objections
    with pytest.raises(Refused) as caught:
        room.do(request)
    assert tuple(dict.fromkeys(o.reason for o in seen)) == tuple(dict.fromkeys(caught.value.reasons))
    return tuple(dict.fromkeys(caught.value.reasons))


def done(room: Room, request: Command) -> tuple[Arranged, int]:
    """Carry out what the preview promised, and compare the two."""
    promised = room.ask(arrangement_preview, request)
    assert promised.objections == ()
    outcome = room.do(request)
    told = outcome.told
    assert isinstance(told, Arranged)
    assert (told.fresh, told.relabel) == (promised.fresh, promised.relabel)
    for row in promised.rows:
        code = row.new_code if row.id == 0 or not record(room, row.id).merged_into_id else row.old_code
        key = room.ask(record_of_code, code)
        assert key is not None
        found = record(room, key)
        assert (found.level, found.scheme, found.secrecy_term) == (
            row.after.level,
            row.after.scheme,
            row.after.secrecy_term,
        )
    return told, outcome.entry


def labelled(room: Room, *keys: int) -> int:
    """Print labels for these carriers; answers the job."""
    told = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=keys)).told
    assert isinstance(told, PrintStarted)
    return told.print_job
