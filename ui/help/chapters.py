"""The chapters of the handbook: which there are, which belongs to a page, and their words in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recordsroom.resources import resource
from ui.help.blocks import Shape, blocks_of

KEYS = (
    "today",
    "desk",
    "reading",
    "holdings",
    "registering",
    "importing",
    "exporting",
    "campaign",
    "arranging",
    "shelving",
    "counting",
    "printing",
    "forms",
    "gallery",
    "registers",
    "people",
    "journal",
    "system",
    "unlock",
    "install",
    "first-day",
    "practice",
    "rules",
    "keys",
)
"""Every chapter, in the order of the list: the pages first, then what holds for all of them."""

LANGUAGES = ("zh_CN", "en")
_GENERAL = "keys"
_MARKS = re.compile(r"!\[[^\]]*\]\((?:form|page):[\w-]+\)|\[!\w+\]|:\w+:|[*`|#>]|^-+$| \{[\w -]+\}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its key, its name, and its words as they were written."""

    key: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The words without the signs of their setting, for searching."""
        return _MARKS.sub("", self.text)

    @property
    def spots(self) -> dict[str, int]:
        """For each page that a part of it is about, which of its headings that is."""
        headings = [block for block in blocks_of(self.text) if block.shape is Shape.HEADING]
        return {spot: place for place, heading in enumerate(headings) for spot in heading.spots}

    def count(self, sought: str) -> int:
        """How often the words sought stand in it, whatever their case."""
        return self.plain.casefold().count(sought.casefold()) if sought else 0


def chapter_of(page: str) -> str:
    """The chapter that belongs to a page; a page without one leads to the list of keys."""
    name = page.replace("firstday", "first-day")
    return name if name in KEYS else _GENERAL


def read_chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters in this language; one we do not have is answered in Chinese, the first language."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    return tuple(_read(spoken, key) for key in KEYS)


def _read(language: str, key: str) -> Chapter:
    text = resource(f"help/{language}/{key}.md").read_text(encoding="utf-8")
    head, _line, body = text.partition("\n")
    return Chapter(key, head.removeprefix("# ").strip(), body.strip() + "\n")
