"""Writes down what the scanner heard, before anything is done with it."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.errors import Trouble
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import Heard, Stored, write_scans


def written(heard: Sequence[Heard], room: Room) -> tuple[Stored, ...] | Trouble:
    """In the room's thread: write the scans, or bring the trouble back to be said."""
    try:
        return write_scans(room, heard)
    except Trouble as trouble:
        return trouble
