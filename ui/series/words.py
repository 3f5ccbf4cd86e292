"""The words of numbering: the parts of a code, the profiles, and what bears the label."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.arrangement import LabelledUnit
from recordsroom.domain.numbering import Element, Part, Pattern, Profile

translate = QCoreApplication.translate

_PARTS: dict[Part, Callable[[], str]] = {
    Part.FONDS: lambda: translate("CodePart", "Fonds"),
    Part.CATEGORY: lambda: translate("CodePart", "Category"),
    Part.PROJECT: lambda: translate("CodePart", "Project"),
    Part.YEAR: lambda: translate("CodePart", "Year"),
    Part.RETENTION: lambda: translate("CodePart", "Retention"),
    Part.ORG: lambda: translate("CodePart", "Organ or subject"),
    Part.CATALOGUE: lambda: translate("CodePart", "Catalogue"),
    Part.FILE: lambda: translate("CodePart", "File no."),
    Part.ITEM: lambda: translate("CodePart", "Item no."),
    Part.SUB: lambda: translate("CodePart", "Sub-item"),
}
_PROFILES: dict[Profile, Callable[[], str]] = {
    Profile.P1: lambda: translate("Numbering", "DA/T 22, by item"),
    Profile.P2: lambda: translate("Numbering", "DA/T 13, by item"),
    Profile.P3: lambda: translate("Numbering", "DA/T 13, by file"),
    Profile.P4: lambda: translate("Numbering", "By file with items inside"),
    Profile.P5: lambda: translate("Numbering", "Catalogue, file and item"),
}
_UNITS: dict[LabelledUnit, Callable[[], str]] = {
    LabelledUnit.ITEM: lambda: translate("LabelledUnit", "every item"),
    LabelledUnit.FILE: lambda: translate("LabelledUnit", "every file"),
    LabelledUnit.BOX: lambda: translate("LabelledUnit", "every box"),
}


def part_words(part: Part) -> str:
    """What a part of a code is called."""
    return _PARTS[part]()


def profile_words(profile: Profile) -> str:
    """Which standard a numbering follows, in short."""
    return _PROFILES[profile]()


def unit_words(unit: LabelledUnit) -> str:
    """What bears the label."""
    return _UNITS[unit]()


def element_words(element: Element) -> str:
    """One part of a pattern: its name, how many digits it has, and whether it may be missing."""
    words = part_words(element.part)
    if element.least:
        digits = f"{element.least}–{element.most}" if element.most != element.least else str(element.least)
        words = translate("CodePart", "{0}, {1} digits", "", element.most).format(words, digits)
    return translate("CodePart", "{0} (may be missing)").format(words) if element.optional else words


def pattern_words(pattern: Pattern) -> str:
    """A pattern in one line, as people read a code: 全宗-门类·年度-期限-件号."""
    parts = (f"{element.sign}{part_words(element.part)}" for element in pattern.elements)
    return "".join(parts)


def code_parts(pattern: Pattern, code: str) -> tuple[tuple[str, str], ...]:
    """A code taken apart for a pane; nothing where it breaks the pattern."""
    read = pattern.read(code)
    return tuple((part_words(part), text) for part, text in read.items()) if read else ()
