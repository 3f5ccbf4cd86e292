"""What a file or a box bears: the highest level and the longest term of its contents, never set by hand (R-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from recordsroom.domain.holdings import Record, TermBasis
from recordsroom.domain.secrecy_terms import ENDLESS, LONGEST_YEARS
from recordsroom.domain.values import Level, Scheme

SCHEMES = (Scheme.NONE, Scheme.INTERNAL, Scheme.BUSINESS, Scheme.WORK, Scheme.STATE)
"""From the one that counts least to the one that counts most at the same level."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """Level and term together, under the names that a record has for them."""

    level: Level | None = Level.PUBLIC
    scheme: Scheme = Scheme.NONE
    secrecy_term: str | None = None
    secrecy_from: date | None = None
    secrecy_basis: TermBasis | None = None
    secrecy_until: date | None = None

    @classmethod
    def of(cls, record: Record) -> Bearing:
        """What one record bears by itself."""
        return cls(
            record.level,
            record.scheme,
            record.secrecy_term,
            record.secrecy_from,
            record.secrecy_basis,
            record.secrecy_until,
        )

    @property
    def fields(self) -> dict[str, object]:
        """The fields of a record that say this."""
        return asdict(self)


def borne(contents: Sequence[Bearing], own: Bearing, *, whole: bool) -> Bearing:
    """What holds these contents bears: the highest level and the longest term.

    `own` is what it bore before. It falls below that only where the contents are told as a whole and none of them is
    待核; what is not known may be as high as what stood on the cover.
    """
    if not contents:
        return own
    sure = whole and all(content.level is not None for content in contents)
    weighed = list(contents) if sure else [*contents, own]
    known = [one for one in weighed if one.level is not None]
    if not known:
        return own
    highest = max(known, key=lambda one: (one.level or 0, SCHEMES.index(one.scheme)))
    level = highest.level
    if level is None or not level.classified:
        return Bearing(level, highest.scheme)
    longest = max((one for one in known if one.level and one.level.classified), key=_length)
    return replace(longest, level=level, scheme=highest.scheme, secrecy_term=_spelled(longest, level))


def _spelled(longest: Bearing, level: Level) -> str | None:
    """The term for a cover of this level: a bare star means the longest of its own level, so it is spelled out."""
    if longest.secrecy_term != "" or longest.level in {None, level}:
        return longest.secrecy_term
    assert longest.level is not None, "it is one of the two above"
    return f"{LONGEST_YEARS[longest.level]}年"


def _length(one: Bearing) -> tuple[int, date, int]:
    """How long a term is: 长期 before what no day is known of, that before every day."""
    if one.secrecy_until is not None:
        return 0, one.secrecy_until, 0
    endless = 2 if one.secrecy_term == ENDLESS else 1
    # A term that is told, though its last day is not, says more than one that is not told at all.
    return endless, date.max, int(one.secrecy_term is not None) + int(one.level or 0)
