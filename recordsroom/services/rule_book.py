"""Reads the table of rules that comes with the program; the one place that says what a rule says."""

from __future__ import annotations

import tomllib
from functools import cache
from types import MappingProxyType
from typing import Any

from recordsroom.domain.rule_book import RuleLine, Said, Strictness
from recordsroom.resources import resource

_FILE = "rules/rules.toml"


@cache
def rule_book() -> MappingProxyType[str, RuleLine]:
    """Every rule by its number, in the order of the book."""
    told = tomllib.loads(resource(_FILE).read_text(encoding="utf-8"))
    return MappingProxyType({number: _line(number, facts) for number, facts in told.items()})


def _line(number: str, facts: dict[str, Any]) -> RuleLine:
    lifted = facts.get("lifted")
    return RuleLine(
        number,
        Strictness(facts["kind"]),
        Said(*facts["says"]),
        Said(*facts["source"]),
        Said(*lifted) if lifted else None,
    )
