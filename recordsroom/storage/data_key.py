"""The random key of a vault and the separate keys drawn from it, one for each use."""

from __future__ import annotations

import secrets
from enum import StrEnum, unique

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32


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


def wipe(*secrets_held: bytearray) -> None:
    """Overwrite key material that is no longer needed."""
    for held in secrets_held:
        held[:] = bytes(len(held))
