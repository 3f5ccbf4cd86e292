"""The numbers that a list leaves out, sequence by sequence, as its dry run tells them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain, islice

from recordsroom.domain.missing_numbers import MissingNumbers, left_out, whole_sequences
from recordsroom.services.reading.rows import ReadCode

MOST_ASKED = 2_000
"""So many missing codes are looked up in the room; a number typed wrong would leave out millions."""


def missing_in(codes: Iterable[ReadCode]) -> tuple[MissingNumbers, ...]:
    """What these codes leave out, by sequence in the order in which the list has them."""
    # By the identity of what a sequence shares, since it tells its hash slowly; each is held by the codes.
    alike: dict[int, tuple[ReadCode, set[int]]] = {}
    for code in codes:
        if code[1] is not None:
            key = id(code[1])
            if key not in alike:
                alike[key] = code, set()
            alike[key][1].add(code[2])
    numbers: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for (text, shared, _number), some in alike.values():
        if shared is not None:
            own = text[len(shared.group) :].partition("·")[0]
            numbers[shared.group, len(own)] |= some
    sequences = whole_sequences(numbers)
    # In the order in which the list has them.
    found = (left_out(*of, sequences[of]) for of in dict.fromkeys((*numbers, *sequences)) if of in sequences)
    return tuple(one for one in found if one is not None)


def to_be_asked(missing: Iterable[MissingNumbers]) -> tuple[str, ...]:
    """The missing codes that the room is asked for: it may have them from elsewhere."""
    return tuple(islice(chain.from_iterable(one.codes() for one in missing), MOST_ASKED))


def still_missing(missing: Iterable[MissingNumbers], known: frozenset[str]) -> tuple[MissingNumbers, ...]:
    """What is missing although the room was asked."""
    asked = known.intersection(to_be_asked(missing))
    # A run of a number typed wrong is told as it is; taking it apart number by number would be for nothing.
    looked = (one.without(asked) if any(code.startswith(one.group) for code in asked) else one for one in missing)
    return tuple(one for one in looked if one.runs)
