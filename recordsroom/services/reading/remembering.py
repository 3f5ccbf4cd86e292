"""How a list is understood, written down: what the room remembers of a look, and what a file for the tool says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from recordsroom.domain.commands import RememberedLayout
from recordsroom.domain.errors import Unreadable
from recordsroom.domain.numbering import Profile
from recordsroom.domain.values import Scheme
from recordsroom.services.reading.dry_run import BlankLevel, Choices, CountedCopies
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.source import SourceList
from recordsroom.storage.canonical import canonical

_LEFT_OUT = "-"
_KINDS = {"profile": Profile, "blank_level": BlankLevel, "internal": Scheme, "copies": CountedCopies}
_MOST_BYTES = 1 << 20
_SEVERAL = 2


def remembered(source: SourceList, choices: Choices) -> RememberedLayout:
    """What to know the next list of this look by; whether rows went into 待整理 is decided anew each time."""
    columns = ",".join(heading.value if heading else _LEFT_OUT for heading in source.headings)
    return RememberedLayout(source.signature, columns, canonical(_answers(choices)))


def remembered_sheet(source: SourceList) -> RememberedLayout | None:
    """Which sheet of such a workbook was the list; None where there was nothing to choose."""
    if len(source.sheets) < _SEVERAL:
        return None
    return RememberedLayout(source.book_signature, "", canonical({"sheet": source.sheet}))


def sheet_in(layout: RememberedLayout | None, source: SourceList) -> str:
    """The other sheet that was the list the last time; empty where it is this one, or was never chosen."""
    told = str(json.loads(layout.choices).get("sheet", "")) if layout else ""
    return told if told in source.sheets and told != source.sheet else ""


def applied(layout: RememberedLayout, source: SourceList, choices: Choices) -> tuple[SourceList, Choices]:
    """A list and its choices as they were understood the last time; unchanged where that no longer fits."""
    told = layout.columns.split(",")
    known = {heading.value: heading for heading in Heading}
    if len(told) != len(source.columns) or not set(told) <= {_LEFT_OUT, *known}:
        return source, choices
    return source.taken_as([known.get(name) for name in told]), _answered(choices, json.loads(layout.choices))


def written(source: SourceList, choices: Choices) -> dict[str, Any]:
    """The same for a person to read and change: each column with what it is taken for, and the answers."""
    columns = zip(source.columns, source.headings, strict=True)
    return {"columns": [[name, heading.value if heading else None] for name, heading in columns]} | _answers(choices)


def read_layout(content: bytes, source: SourceList, choices: Choices) -> tuple[SourceList, Choices]:
    """A list and its choices as a file says; raises Unreadable where the file is no layout or not one of this list."""
    try:
        told = json.loads(content[:_MOST_BYTES])
        columns = {str(name): heading and Heading(heading) for name, heading in told["columns"]}
        if unknown := set(columns) - set(source.columns):
            raise Unreadable(problem="LAYOUT_COLUMN", line=min(unknown))
        headings = [columns.get(name, taken) for name, taken in zip(source.columns, source.headings, strict=True)]
        return source.taken_as(headings), _answered(choices, told)
    except (ValueError, KeyError, TypeError) as failed:
        raise Unreadable(problem="LAYOUT") from failed


def _answers(choices: Choices) -> dict[str, str | None]:
    return {name: getattr(choices, name) and getattr(choices, name).value for name in _KINDS}


def _answered(choices: Choices, told: Mapping[str, Any]) -> Choices:
    given: dict[str, Any] = {name: kind(told[name]) for name, kind in _KINDS.items() if told.get(name)}
    return replace(choices, **given)
