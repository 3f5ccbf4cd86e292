"""Values of a set, such as levels and sorts: a request says them as themselves, and nothing that is none of them."""

from __future__ import annotations

import types
from dataclasses import replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


class NoSuchValue(ValueError):
    """A request says something of a set that is none of its values."""


def set_right(request: T) -> T:
    """The same request with values of a set as themselves, whoever wrote them as plain text or as a number.

    Rules ask whether a value *is* this or that; a plain word that only equals it would pass them by. Raises
    NoSuchValue.
    """
    kind: type = type(request)
    wrong = {
        name: _member(of, told)
        for name, of in _sets(kind)
        if (told := getattr(request, name)) is not None and not isinstance(told, of)
    }
    return replace(request, **wrong) if wrong else request  # type: ignore[type-var]  # requests are dataclasses


def _member(kind: type[Enum], told: object) -> Enum:
    try:
        return kind(told)
    except ValueError:
        raise NoSuchValue(kind.__name__) from None


@cache
def _sets(kind: type) -> tuple[tuple[str, type[Enum]], ...]:
    hints = ((name, _plain(hint)) for name, hint in get_type_hints(kind).items())
    return tuple((name, hint) for name, hint in hints if isinstance(hint, type) and issubclass(hint, Enum))


def _plain(hint: Any) -> Any:
    if isinstance(hint, types.UnionType) or get_origin(hint) is Union:
        parts = [part for part in get_args(hint) if part is not type(None)]
        return parts[0] if len(parts) == 1 else None
    return hint
