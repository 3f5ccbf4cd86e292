"""What the fields of requests and rows hold, so that a code in the journal can be told by its word."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from recordsroom.services.handlers import HANDLERS
from recordsroom.storage.mapping import BY_TABLE

_REQUESTS: dict[str, type] = {kind.__name__: kind for kind in HANDLERS}


@cache
def kinds_within(within: str) -> Mapping[str, type]:
    """The enumeration, or bool, that each field of this table or request holds one or many of; no other field."""
    holder = BY_TABLE[within].kind if within in BY_TABLE else _REQUESTS.get(within)
    told = {} if holder is None else get_type_hints(holder)
    found = {name: _kind(hint) for name, hint in told.items()}
    return {name: kind for name, kind in found.items() if kind is not None}


def _kind(hint: Any) -> type | None:
    if isinstance(hint, type) and (hint is bool or issubclass(hint, Enum)):
        return hint
    many = get_origin(hint) is tuple and get_args(hint)[1:] == (...,)
    if many or get_origin(hint) in {Union, UnionType, frozenset}:
        return next((kind for kind in map(_kind, get_args(hint)) if kind is not None), None)
    return None
