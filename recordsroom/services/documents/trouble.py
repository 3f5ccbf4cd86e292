"""Why something cannot be printed as it stands: told before a sheet is wasted."""

from __future__ import annotations

from recordsroom.domain.errors import Trouble


class TooFine(Trouble):
    """The bars would be finer than a scanner reads; `micrometres`, `least` (µm) and `dpi` say by how much."""

    code = "TOO_FINE"


class NoRoom(Trouble):
    """Something is larger than its place on the form; `needed` and `room` are millimetres with one decimal."""

    code = "NO_ROOM"

    def __init__(self, needed: float, room: float) -> None:
        super().__init__(needed=f"{needed:.1f}", room=f"{room:.1f}")
