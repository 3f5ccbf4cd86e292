"""Reference codes 档号: normalised as typed, then read under the profile of their series (domain.md §3.2–3.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum, unique
from unicodedata import normalize

_FONDS = r"(?P<fonds>[A-Z0-9]{4})"
_CATEGORY = r"(?P<category>[A-Z]{2}(?:·[A-Z0-9]{1,6})*?)"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_RETENTION = r"(?P<retention>Y|D\d{1,3})"
_ORG = r"(?P<org>[A-Z0-9\u4e00-\u9fff]{1,12})"


@unique
class Profile(StrEnum):
    """The five ways in which rooms number their records; a code alone does not tell which (domain.md §3.2)."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"


_PATTERNS = {
    Profile.P1: rf"{_FONDS}-{_CATEGORY}·{_YEAR}-{_RETENTION}(?:-{_ORG})?-(?P<item>\d{{4}})(?:·(?P<sub>\d{{1,3}}))?",
    Profile.P2: rf"{_FONDS}-{_CATEGORY}(?:·{_YEAR})?(?:·{_RETENTION})?(?:·{_ORG})?-(?P<item>\d{{3,5}})",
    Profile.P3: rf"{_FONDS}-{_CATEGORY}(?:·{_YEAR})?(?:·{_RETENTION})?(?:·{_ORG})?-(?P<file>\d{{3,4}})"
    r"(?:-(?P<item>\d{3,4}))?",
    Profile.P4: rf"{_FONDS}-{_CATEGORY}·{_YEAR}-{_RETENTION}(?:-{_ORG})?-(?P<file>\d{{3}})-(?P<item>\d{{4}})",
    Profile.P5: rf"{_FONDS}-(?P<catalogue>\d{{1,4}})-(?P<file>\d{{1,5}})(?:-(?P<item>\d{{1,5}}))?",
}
_COMPILED = {profile: re.compile(pattern) for profile, pattern in _PATTERNS.items()}

_MIDDLE_DOTS = dict.fromkeys(map(ord, "\u2022\u30fb\u2027\uff65"), "·")
_DASHES = dict.fromkeys(map(ord, "\uff0d\u2010\u2011\u2012\u2013\u2014\u2212"), "-")


@dataclass(frozen=True, slots=True)
class ReferenceCode:
    """A code taken apart under its profile; parts that the profile does not have are None."""

    text: str
    profile: Profile
    fonds_no: str
    category_code: str | None
    year: int | None
    retention: str | None
    org_code: str | None
    item_no: int | None


def normalised(text: str) -> str:
    """The code as it should have been typed: half-width, U+00B7 inside a tier, plain hyphens between tiers."""
    return normalize("NFKC", text.translate(_MIDDLE_DOTS).translate(_DASHES)).strip()


def read_reference_code(text: str, profile: Profile) -> ReferenceCode | None:
    """Take a normalised code apart, or None where it breaks the profile's grammar."""
    found = _COMPILED[profile].fullmatch(text)
    if not found:
        return None
    parts = found.groupdict()
    number = parts.get("item") or parts.get("file")
    return ReferenceCode(
        text=text,
        profile=profile,
        fonds_no=parts["fonds"],
        category_code=parts.get("category"),
        year=int(parts["year"]) if parts.get("year") else None,
        retention=parts.get("retention"),
        org_code=parts.get("org"),
        item_no=int(number) if number else None,
    )


def guessed_profile(texts: list[str]) -> Profile | None:
    """The first profile under which every one of these codes can be read, or None."""
    samples = [normalised(text) for text in texts]
    return next(
        (p for p in Profile if samples and all(_COMPILED[p].fullmatch(sample) for sample in samples)),
        None,
    )
