"""The recovery key of a vault in three sheets, of which any two open it and one alone says nothing (trust.md §3.1).

The key is 32 random bytes. Every byte of it is the value at 0 of a straight line over GF(256) whose slope is random;
sheet 1, 2 and 3 bear the values at 1, 2 and 3. One value fits every key there is; two give the line.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import normalize

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from recordsroom.domain.errors import WrongKey
from recordsroom.domain.recovery import SHEETS, SheetFlaw, WrongSheet
from recordsroom.storage.data_key import KEY_LENGTH
from recordsroom.storage.slots import NONCE_LENGTH

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V", "-": None, " ": None, "\u3000": None, ".": None})
_VERSION, _SET, _SEAL = 1, 4, 2
_LINES, _GROUPS, _GROUP = 4, 4, 4
_LINE = _GROUPS * _GROUP
_CHECK, _CHECK_DIGITS = 97, 2
_BYTES = 2 + _SET + KEY_LENGTH + _SEAL
_POLYNOMIAL = 0x11B


@dataclass(frozen=True, repr=False)
class Share:
    """What one sheet bears: of which set it is, which of the three, and its values."""

    set_code: str
    number: int
    values: bytes

    @property
    def lines(self) -> tuple[str, ...]:
        """As it is printed and typed: four lines of four groups, each with two check digits at its end."""
        text = _base32(self._packed())
        parts = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
        return tuple(f"{_grouped(part)} {_check(part, place):02}" for place, part in enumerate(parts, 1))

    @property
    def code(self) -> str:
        """The same without breaks, as a scanner reads it."""
        return "".join("".join(line.split()) for line in self.lines)

    def _packed(self) -> bytes:
        body = bytes((_VERSION, self.number)) + bytes.fromhex(self.set_code) + self.values
        return body + hashlib.sha256(body).digest()[:_SEAL]


def split(key: bytes, draw: Sequence[int] | None = None) -> tuple[Share, Share, Share]:
    """Split a key into three sheets of one new set; `draw` are the slopes, random where none are given."""
    slopes = secrets.token_bytes(len(key)) if draw is None else draw
    set_code = secrets.token_hex(_SET)
    first, second, third = (
        Share(
            set_code,
            number,
            bytes(value ^ _times(slope, number) for value, slope in zip(key, slopes, strict=True)),
        )
        for number in range(1, SHEETS + 1)
    )
    return first, second, third


def joined(one: Share, other: Share) -> bytes:
    """The key from two different sheets of one set; raises WrongSheet where they are not that."""
    if one.set_code != other.set_code:
        raise WrongSheet(SheetFlaw.OTHER_SET)
    if one.number == other.number:
        raise WrongSheet(SheetFlaw.SAME_SHEET)
    apart = _inverse(one.number ^ other.number)
    return bytes(
        first ^ _times(_times(first ^ second, apart), one.number)
        for first, second in zip(one.values, other.values, strict=True)
    )


def read_share(typed: str) -> Share:
    """A sheet as it was typed or scanned, breaks or none; raises WrongSheet and says in which line it is wrong."""
    text = normalize("NFKC", typed).upper().translate(_READ_AS)
    text = "".join(text.split())
    if len(text) != _LINES * (_LINE + _CHECK_DIGITS):
        raise WrongSheet(SheetFlaw.LENGTH)
    found = ""
    for place in range(1, _LINES + 1):
        line = text[(place - 1) * (_LINE + _CHECK_DIGITS) :][: _LINE + _CHECK_DIGITS]
        part, check = line[:_LINE], line[_LINE:]
        if set(part) - set(_ALPHABET) or not check.isdecimal() or int(check) != _check(part, place):
            raise WrongSheet(SheetFlaw.LINE, place)
        found += part
    packed = _bytes_of(found)
    body, seal = packed[:-_SEAL], packed[-_SEAL:]
    good = hmac.compare_digest(hashlib.sha256(body).digest()[:_SEAL], seal)
    if not good or body[0] != _VERSION or not 1 <= body[1] <= SHEETS:
        raise WrongSheet(SheetFlaw.UNKNOWN)
    return Share(body[2 : 2 + _SET].hex(), body[1], body[2 + _SET :])


@dataclass(frozen=True, repr=False)
class RecoverySlot:
    """What the sheets open in the key file: the data key, and the signing keys of the two who restore together."""

    set_code: str
    users: tuple[int, ...]
    nonce: bytes
    sealed: bytes

    def open(self, key: bytes, room: str, epoch: int) -> tuple[bytearray, dict[int, bytearray]]:
        """The data key, and each user's signing key; raises WrongKey."""
        try:
            plain = bytearray(
                AESGCM(key).decrypt(self.nonce, self.sealed, _bound(self.set_code, self.users, room, epoch))
            )
        except InvalidTag:
            raise WrongKey from None
        keys = [plain[at : at + KEY_LENGTH] for at in range(0, len(plain), KEY_LENGTH)]
        return keys[0], dict(zip(self.users, keys[1:], strict=True))

    def written(self) -> dict[str, object]:
        """The slot as words and numbers for the key file."""
        told = {"set": self.set_code, "users": list(self.users)}
        return {**told, "nonce": self.nonce.hex(), "sealed": self.sealed.hex()}


def recovery_slot(
    set_code: str, key: bytes, data_key: bytes | bytearray, hands: dict[int, bytes], where: tuple[str, int]
) -> RecoverySlot:
    """Seal what the sheets shall open, for one room and key epoch."""
    users, nonce = tuple(sorted(hands)), secrets.token_bytes(NONCE_LENGTH)
    plain = bytes(data_key) + b"".join(hands[user] for user in users)
    return RecoverySlot(set_code, users, nonce, AESGCM(key).encrypt(nonce, plain, _bound(set_code, users, *where)))


def read_recovery(written: object) -> RecoverySlot | None:
    """Read it back from the key file; a vault without sheets has none."""
    if not isinstance(written, dict):
        return None
    users = tuple(int(user) for user in written["users"])
    return RecoverySlot(str(written["set"]), users, bytes.fromhex(written["nonce"]), bytes.fromhex(written["sealed"]))


def _bound(set_code: str, users: tuple[int, ...], room: str, epoch: int) -> bytes:
    return f"{room}|recovery|{set_code}|{'.'.join(map(str, users))}|{epoch}".encode()


def _grouped(part: str) -> str:
    return " ".join(part[at : at + _GROUP] for at in range(0, len(part), _GROUP))


def _check(part: str, place: int) -> int:
    """Two digits by which every wrong sign and every two that changed places are noticed, and so are changed lines."""
    value = place
    for sign in part:
        value = (value * len(_ALPHABET) + _ALPHABET.index(sign)) % _CHECK
    return value


def _base32(data: bytes) -> str:
    value = int.from_bytes(data)
    return "".join(_ALPHABET[value >> 5 * place & 31] for place in reversed(range(len(data) * 8 // 5)))


def _bytes_of(text: str) -> bytes:
    value = 0
    for sign in text:
        value = value << 5 | _ALPHABET.index(sign)
    return value.to_bytes(_BYTES)


def _times(one: int, other: int) -> int:
    """The product in GF(256)."""
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one <<= 1
        one ^= _POLYNOMIAL if one & 0x100 else 0
        other >>= 1
    return product


def _inverse(one: int) -> int:
    return next(other for other in range(1, 256) if _times(one, other) == 1)
