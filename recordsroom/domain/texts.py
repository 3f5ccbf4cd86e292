"""What texts may be kept: signs that can be seen, with nothing that steers a screen or a printer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import chain, islice
from typing import Any, TypeVar

T = TypeVar("T")

_ROWS_AT_ONCE = 1_000

_NEVER = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters, marks that turn the direction of writing, halves of a character, and what is none."""


def may_be_kept(text: str) -> bool:
    """Whether this text may stand in the register and in the journal."""
    # Nothing that may never be kept can be printed, and that is told several times as fast.
    return text.isprintable() or _NEVER.search(text) is None


def unkept_in(value: Any) -> bool:
    """Whether a request, a row or a value in it has a text that may not be kept."""
    if isinstance(value, str):
        return not may_be_kept(value)
    return any(map(unkept_in, _inside(value)))


def _inside(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple | list | set | frozenset):
        yield from _of_many(value)
    elif isinstance(value, dict):
        yield from (*value.keys(), *value.values())
    elif is_dataclass(value):
        yield from (getattr(value, part.name) for part in fields(value))


def _of_many(values: Collection[Any]) -> Iterator[Any]:
    """What stands in many values; lists have a million rows, so what stands in some thousand is looked at as one."""
    kinds = set(map(type, values))
    if str in kinds:
        yield " ".join([one for one in values if type(one) is str])
    if any(issubclass(kind, tuple) for kind in kinds):
        # What is one and the same is looked at once: most rows of a list share what they say of their one carrier.
        rows = iter({id(one): one for one in values if isinstance(one, tuple)}.values())
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            yield _distinct(some)
    if any(map(is_dataclass, kinds)):
        yield from filter(is_dataclass, values)


def _distinct(rows: list[tuple[Any, ...]]) -> Collection[Any]:
    """What stands in these rows, each value once where that can be told: most of it stands in many of them."""
    try:
        return set(chain.from_iterable(rows))
    except TypeError:
        return list(chain.from_iterable(rows))


def bare(request: T) -> T:
    """The same request with every text of its own left out, so that it can be told of without them."""
    told: dict[str, Any] = {}
    whole: Any = request
    for part in fields(whole):
        value = getattr(request, part.name)
        if unkept_in(value):
            told[part.name] = _empty(value)
    bared: T = replace(whole, **told)
    return bared


def _empty(value: Any) -> Any:
    """A value of the same kind that says nothing."""
    if isinstance(value, str):
        return ""
    return type(value)() if isinstance(value, tuple | list | set | frozenset | dict) else bare(value)
