"""A chapter taken apart: headings, paragraphs, steps, points, tables, notes and pictures, as Markdown writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, unique

from ui.look.tokens import Role

_STEP, _POINT = re.compile(r"\d+\. +"), re.compile(r"- +")
_NOTES = {"NOTE": Role.INFO, "TIP": Role.OK, "WARNING": Role.LOOK, "CAUTION": Role.STOP}
_ALERT = re.compile(r"\[!(\w+)\]")
_SPOT = re.compile(r"(.*?)(?: \{([\w -]+)\})?")
_PICTURE = re.compile(r"!\[([^\]]*)\]\((form|page):([\w-]+)\)")


@unique
class Shape(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    STEPS = "steps"
    POINTS = "points"
    TABLE = "table"
    NOTE = "note"
    PICTURE = "picture"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its lines, a table's as rows of cells; `role` is the colour of a note.

    A picture's only line is the key of the form it shows; a view's lines are the name of the picture that the tour took
    of a page, and what is seen on it. `spots` are the pages that a heading is about.
    """

    shape: Shape
    lines: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    role: Role = Role.INFO
    spots: tuple[str, ...] = ()


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of a chapter, parted by empty lines."""
    for part in re.split(r"\n\s*\n", text.strip()):
        if part.strip():
            yield _block(part.strip("\n").split("\n"))


def _block(lines: list[str]) -> Block:
    first = lines[0]
    if first.startswith("#"):
        return _heading(first.lstrip("#").strip())
    if first.startswith("|"):
        return Block(Shape.TABLE, rows=tuple(_cells(line) for line in lines if not set(line) <= set("|-: ")))
    if picture := _PICTURE.fullmatch(first):
        words, kind, name = picture.groups()
        return Block(Shape.PICTURE, (name,)) if kind == "form" else Block(Shape.VIEW, (name, words))
    if first.startswith(">"):
        return _note([line.lstrip("> ").rstrip() for line in lines])
    for shape, begins in ((Shape.STEPS, _STEP), (Shape.POINTS, _POINT)):
        if begins.match(first):
            return Block(shape, tuple(_items(lines, begins)))
    return Block(Shape.PARAGRAPH, (joined(lines),))


def _heading(line: str) -> Block:
    """A heading may name in braces the pages it is about: `## Destruction {destruction}`."""
    found = _SPOT.fullmatch(line)
    assert found is not None, "every line is a heading with or without braces"
    return Block(Shape.HEADING, (found[1],), spots=tuple((found[2] or "").split()))


def _note(lines: list[str]) -> Block:
    alert = _ALERT.fullmatch(lines[0])
    role = _NOTES[alert[1]] if alert else Role.INFO
    return Block(Shape.NOTE, (joined(lines[1:] if alert else lines),), role=role)


def _items(lines: list[str], begins: re.Pattern[str]) -> Iterator[str]:
    held: list[str] = []
    for line in lines:
        found = begins.match(line)
        if found and held:
            yield joined(held)
            held = []
        held.append(line[found.end() :] if found else line.strip())
    yield joined(held)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def joined(lines: list[str]) -> str:
    """Lines of the file as one: with a space between Latin words, without one between Chinese signs."""
    whole = lines[0].strip()
    for line in lines[1:]:
        following = line.strip()
        latin = whole[-1:].isascii() and following[:1].isascii()
        whole += f" {following}" if latin else following
    return whole
