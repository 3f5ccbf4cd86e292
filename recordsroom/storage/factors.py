"""The second thing that opens a slot beside the password: whatever answers a challenge with 32 secret bytes.

A slot names how its factor is reached, by which handle, and what it is to be asked; never what it answers. What can
answer is a provider: the key file on a registered medium is one, and a token or an IC card becomes another by a class
of this shape, without a change to the slots. No card reader was at hand, so none is spoken to here.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from recordsroom.domain.errors import WrongKey
from recordsroom.storage.data_key import KEY_LENGTH
from recordsroom.storage.key_media import KeyFiles

CHALLENGE_LENGTH, HANDLE_LENGTH = 32, 8


class FactorProvider(Protocol):
    """One way of holding a second factor in the hand."""

    @property
    def kind(self) -> str:
        """The word that stands in the slot for this way."""
        ...

    def enrol(self, handle: str, place: str) -> None:
        """Make a new secret under this handle on what lies at `place`; raises Trouble where that cannot be done."""
        ...

    def answer(self, handle: str, challenge: bytes) -> bytes | None:
        """What the secret of this handle says to the challenge, 32 bytes; None where it is not at hand or is broken."""
        ...

    def forget(self, handle: str) -> None:
        """Take the secret of this handle away where it is at hand; it opens nothing any more."""
        ...


@dataclass(frozen=True, repr=False)
class Factor:
    """What a slot tells of its factor: the way, the handle by which it is found, and the challenge."""

    kind: str
    handle: str
    challenge: bytes

    def __repr__(self) -> str:
        return f"<Factor {self.kind}>"

    @property
    def bound(self) -> str:
        """How it is bound into the seal of the slot."""
        return f"|factor|{self.kind}|{self.handle}|{self.challenge.hex()}"

    def asked_anew(self) -> Factor:
        """The same thing in the hand with another challenge, for a slot that is sealed anew."""
        return replace(self, challenge=secrets.token_bytes(CHALLENGE_LENGTH))

    def written(self) -> dict[str, object]:
        """The factor as words for the key file."""
        return {"kind": self.kind, "handle": self.handle, "challenge": self.challenge.hex()}


def new_factor(kind: str) -> Factor:
    """A factor with a handle and a challenge of its own; what answers it is still to be made."""
    return Factor(kind, secrets.token_hex(HANDLE_LENGTH), secrets.token_bytes(CHALLENGE_LENGTH))


def read_factor(written: object) -> Factor | None:
    """Read a factor back from a slot; most slots have none."""
    if written is None:
        return None
    if not isinstance(written, Mapping):
        raise TypeError("a factor is told in three words")
    found = Factor(str(written["kind"]), str(written["handle"]), bytes.fromhex(str(written["challenge"])))
    bytes.fromhex(found.handle)
    return found


class Factors:
    """The ways that this program knows; what is plugged in here belongs to the PC and not to one vault."""

    def __init__(self, providers: Sequence[FactorProvider]) -> None:
        self._providers = {provider.kind: provider for provider in providers}

    def __repr__(self) -> str:
        return f"Factors({len(self._providers)})"

    def plug(self, provider: FactorProvider) -> None:
        """Let another way answer too, such as a card reader."""
        self._providers[provider.kind] = provider

    def provider(self, kind: str) -> FactorProvider | None:
        """The way of this word; None where this program does not know it."""
        return self._providers.get(kind)

    def answer(self, factor: Factor | None) -> bytes | None:
        """What is said to the challenge; for no factor something is looked for too, so that both take the same time."""
        asked = factor or new_factor(KeyFiles.kind)
        provider = self.provider(asked.kind)
        found = None if provider is None else provider.answer(asked.handle, asked.challenge)
        return found if factor is not None and found is not None and len(found) == KEY_LENGTH else None

    def demanded(self, factor: Factor | None) -> bytes | None:
        """The answer to seal by: None without a factor, and WrongKey where the factor does not answer."""
        found = self.answer(factor)
        if factor is not None and found is None:
            raise WrongKey
        return found


KEY_FILES = KeyFiles()
AT_HAND = Factors((KEY_FILES,))
"""What may be plugged into this PC."""
