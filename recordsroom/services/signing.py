"""Who vouches for an entry: a signing key in a user's hands, and the check of what it signed (trust.md §3.6)."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


class Signer:
    """One user's signing hand, alive while the room is unlocked."""

    def __init__(self, user: int, private: bytes) -> None:
        self.user = user
        self._key = Ed25519PrivateKey.from_private_bytes(private)

    @property
    def public_key(self) -> str:
        """The key that checks this hand's signatures, as 64 hex digits."""
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, digest: bytes) -> bytes:
        """Sign a digest."""
        return self._key.sign(digest)

    def __repr__(self) -> str:
        return f"Signer({self.user})"


def new_signing_key() -> bytes:
    """A fresh private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key_of(private: bytes) -> str:
    """The public half of a private key, as 64 hex digits."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw().hex()


def vouched(public_key: str, digest: bytes, signature: bytes) -> bool:
    """Whether this key signed this digest."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, digest)
    except (InvalidSignature, ValueError):
        return False
    return True
