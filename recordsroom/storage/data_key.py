"""The random key of a vault and the separate keys drawn from it, one for each use."""

from __future__ import annotations

import secrets
from enum import StrEnum, unique

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32
_TWO_FACTORS = b"records-room/1/password-and-factor"


@unique
class Purpose(StrEnum):
    """What a key is drawn for; the label carries a version so that a use can change without touching the others."""

    DATABASE = "records-room/1/database"
    KEY_FILE = "records-room/1/key-file"
    HEAD_FILE = "records-room/1/head-file"
    BACKUP = "records-room/1/backup"


def new_key() -> bytearray:
    """Draw a new random key."""
    return bytearray(secrets.token_bytes(KEY_LENGTH))


def draw(data_key: bytes | bytearray, purpose: Purpose) -> bytearray:
    """Draw the key for one purpose; nothing leads back from it to the data key or to its sisters."""
    if len(data_key) != KEY_LENGTH:
        raise ValueError("a data key has 32 bytes")
    drawn = HKDF(algorithm=hashes.SHA256(), length=KEY_LENGTH, salt=None, info=purpose.value.encode())
    return bytearray(drawn.derive(bytes(data_key)))


def joined_key(one: bytes, other: bytes) -> bytes:
    """One key from two secrets of a fixed length, neither of which leads to it without the other."""
    if len(one) != KEY_LENGTH or len(other) != KEY_LENGTH:
        raise ValueError("each of the two has 32 bytes")
    joined = HKDF(algorithm=hashes.SHA256(), length=KEY_LENGTH, salt=None, info=_TWO_FACTORS)
    return joined.derive(one + other)


def wipe(*secrets_held: bytearray) -> None:
    """Overwrite key material that is no longer needed."""
    for held in secrets_held:
        held[:] = bytes(len(held))
