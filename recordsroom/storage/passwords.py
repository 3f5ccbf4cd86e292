"""What a password must be before it may guard a vault (R-129)."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum, unique

SHORTEST = 10
SHORTEST_FOR_OFFICERS = 14
"""Administrators and approvers: colleagues can try to guess each other's slots at leisure."""
LONGEST = 256


@unique
class PasswordFlaw(StrEnum):
    """What is wrong with a password, as a code with words on the screen."""

    TOO_SHORT = "PASSWORD_TOO_SHORT"
    TOO_LONG = "PASSWORD_TOO_LONG"
    NO_CAPITAL = "PASSWORD_NO_CAPITAL"
    NO_SMALL = "PASSWORD_NO_SMALL"
    NO_DIGIT = "PASSWORD_NO_DIGIT"
    NO_SYMBOL = "PASSWORD_NO_SYMBOL"
    COMMON = "PASSWORD_COMMON"
    LIKE_NAME = "PASSWORD_LIKE_NAME"
    AS_BEFORE = "PASSWORD_AS_BEFORE"


# fmt: off - a list of words is read as a block.
_COMMON = (
    "password",
    "passwd",
    "pass",
    "word",
    "admin",
    "administrator",
    "root",
    "user",
    "test",
    "guest",
    "welcome",
    "letmein",
    "iloveyou",
    "monkey",
    "dragon",
    "master",
    "qwerty",
    "qwert",
    "asdfgh",
    "asdf",
    "zxcvbn",
    "zxcv",
    "qazwsx",
    "qaz",
    "wsx",
    "edc",
    "rfv",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "abcdef",
    "abcd",
    "abc123",
    "abc",
    "123456789",
    "12345678",
    "1234567",
    "123456",
    "12345",
    "1234",
    "123",
    "987654321",
    "987654",
    "654321",
    "4321",
    "321",
    "520",
    "1314",
    "5201314",
    "666",
    "888",
    "000",
    "woaini",
    "mima",
    "dangan",
    "danganshi",
    "baomi",
    "jimi",
    "juemi",
    "zhongguo",
    "china",
    "beijing",
    "shanghai",
    "company",
    "computer",
    "system",
    "server",
    "hello",
    "huawei",
    "lenovo",
    "kylin",
    "uos",
    "windows",
    "linux",
    "changeme",
    "default",
    "secret",
    "archive",
    "archives",
    "records",
    "room",
    "vault",
)
# fmt: on
_STEMS = sorted(_COMMON, key=len, reverse=True)
_LOOKALIKES = str.maketrans({"@": "a", "$": "s", "!": "i", "|": "l"})
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t"})
_OWN = 6
"""So many characters of a password must remain once common words, years and repetitions are struck out."""


def password_flaws(password: str, name: str = "", *, officer: bool = False) -> tuple[PasswordFlaw, ...]:
    """Everything that is wrong with a password for this person; nothing when it may be used."""
    text = unicodedata.normalize("NFKC", password)
    found = {
        PasswordFlaw.TOO_SHORT: len(text) < (SHORTEST_FOR_OFFICERS if officer else SHORTEST),
        PasswordFlaw.TOO_LONG: len(text) > LONGEST,
        PasswordFlaw.NO_CAPITAL: not any(c.isupper() for c in text),
        PasswordFlaw.NO_SMALL: not any(c.islower() for c in text),
        PasswordFlaw.NO_DIGIT: not any(c.isdigit() for c in text),
        PasswordFlaw.NO_SYMBOL: all(c.isupper() or c.islower() or c.isdigit() or c.isspace() for c in text),
        PasswordFlaw.COMMON: _common(text),
        PasswordFlaw.LIKE_NAME: _contains_name(text, name),
    }
    return tuple(flaw for flaw, present in found.items() if present)


def _common(text: str) -> bool:
    folded = text.casefold()
    spellings = (folded, folded.translate(_LOOKALIKES), folded.translate(_LOOKALIKES).translate(_LEET))
    return min(_own_characters(spelling) for spelling in spellings) < _OWN


def _own_characters(text: str) -> int:
    rest = re.sub(r"(19|20)\d\d", " ", text)
    for stem in _STEMS:
        rest = rest.replace(stem, " ")
    return len(re.sub(r"(.)\1+", r"\1", re.sub(r"[\W_]+", "", rest)))


def _contains_name(text: str, name: str) -> bool:
    spoken = unicodedata.normalize("NFKC", name).strip().casefold()
    return len(spoken) > 1 and spoken in text.casefold()
