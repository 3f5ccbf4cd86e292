"""Unlocking and locking, noted so that the journal tells who was here (R-132)."""

from __future__ import annotations

from recordsroom.domain.commands import SignIn, SignOut
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def sign_in(_request: SignIn, _unit: Unit, _scene: Scene) -> Fact:
    """Note that the keeper unlocked the room."""
    return Done()


def sign_out(_request: SignOut, _unit: Unit, _scene: Scene) -> Fact:
    """Note that the keeper locked or left the room."""
    return Done()


HANDLERS: Handlers = {
    SignIn: Handler(sign_in, needs=Duty.SESSION, undoable=False),
    SignOut: Handler(sign_out, needs=Duty.SESSION, undoable=False),
}
