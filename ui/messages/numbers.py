"""How many a refusal speaks of, so that its sentence bends as people say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Facts = Mapping[str, str | int]
_SEVERAL = 2


def number_of(facts: Facts, name: str) -> int:
    """The number that a fact tells; several where it was not written down."""
    told = str(facts.get(name, ""))
    return int(told) if told.isdecimal() else _SEVERAL


def counted(sentence: Callable[[int], str], *names: str) -> Callable[[Facts], str]:
    """A refusal with these facts in it, bent by the number that the first of them tells."""
    return lambda facts: sentence(number_of(facts, names[0])).format(*(facts.get(name, "") for name in names))
