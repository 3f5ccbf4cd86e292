"""The words of registering: what was asked and done, what is doubted, why not, and where the rule comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from ui.messages.numbers import number_of
from ui.people.words import level_words

translate = QCoreApplication.translate
Facts: TypeAlias = Mapping[str, str | int]
Words: TypeAlias = Callable[[], str]


def _level(facts: Facts, name: str) -> str:
    number = int(facts.get(name, -1))
    return level_words(Level(number)) if number >= 0 else translate("Level", "To be checked")


COMMANDS: dict[str, Words] = {
    "AddSeries": lambda: translate("Command", "New series"),
    "ChangeSeries": lambda: translate("Command", "Series changed"),
    "CloseSeries": lambda: translate("Command", "Series closed"),
    "RegisterRecord": lambda: translate("Command", "Record registered"),
    "AddCarriers": lambda: translate("Command", "Copies added"),
    "EditRecord": lambda: translate("Command", "Record put right"),
    "EditCarrier": lambda: translate("Command", "Carrier put right"),
    "MendRecord": lambda: translate("Command", "Waiting record mended"),
}
FACTS: dict[str, Words] = {
    "Registered": lambda: translate("Fact", "Registered"),
    "Mended": lambda: translate("Fact", "Mended"),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.YEAR_AHEAD: lambda: translate("Doubt", "The year in the code is still to come."),
    Doubt.KIND_DIFFERS: lambda: translate("Doubt", "This series numbers the other kind: volumes or items."),
    Doubt.NUMBER_GAP: lambda: translate("Doubt", "Numbers before this one have not been given."),
    Doubt.TERM_BEYOND_LAW: lambda: translate("Doubt", "The term is longer than the law allows without a provision."),
    Doubt.ENDS_SOONER: lambda: translate(
        "Doubt", "The secret would be lower or end sooner, without a decision; only a slip is put right so."
    ),
    Doubt.CLASSIFIER_UNKNOWN: lambda: translate("Doubt", "Nobody knows which unit set the level; it may not be ours."),
    Doubt.BEYOND_OWN_POWER: lambda: translate(
        "Doubt", "Our own unit is said to have set a level that it has no power to set."
    ),
}
REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.TITLE_MISSING: lambda f: translate(
        "Reason", "A record has a title; only above this PC's level is it left out."
    ),
    Reason.TECHNICAL_UNTOLD: lambda f: translate(
        "Reason", "Technical archives are filed with their retention and their level."
    ),
    Reason.CARRIER_MISSING: lambda f: translate("Reason", "There is no copy that could be shelved."),
    Reason.ABOVE_CLEARANCE: lambda f: translate(
        "Reason", "Your clearance does not reach this level; only a stub without title may be entered."
    ),
    Reason.SCHEME_DIFFERS: lambda f: translate("Reason", "Level and kind of secret do not belong together."),
    Reason.NO_SECRET: lambda f: translate("Reason", "What is no secret has neither a term nor secret points."),
    Reason.TERM_NOT_CLEAR: lambda f: translate(
        "Reason", "The secrecy term cannot be read; it is like 20年, 6个月, 2030年1月31日 or an event that ends in 前."
    ),
    Reason.TERM_TOO_LONG: lambda f: translate(
        "Reason", "The term is longer than the {0} years that this level allows.", "", number_of(f, "years")
    ).format(f.get("years", "")),
    Reason.FILE_BELOW_ITEM: lambda f: translate(
        "Reason", "A file bears the highest level and the longest term of what lies in it: here {0}."
    ).format(_level(f, "level")),
    Reason.BELOW_SOURCE: lambda f: translate("Reason", "Its source is {0}; it is not lower than that.").format(
        _level(f, "level")
    ),
    Reason.OTHERS_SECRET: lambda f: translate(
        "Reason", "Another unit set level, term and scope; only that unit may change them."
    ),
    Reason.ABOVE_OWN_POWER: lambda f: translate("Reason", "Our unit may classify up to {0} only.").format(
        _level(f, "level")
    ),
    Reason.COPY_NO_MISSING: lambda f: translate("Reason", "From jimi up every copy has its copy number."),
    Reason.COPY_NO_TWICE: lambda f: translate("Reason", "Two copies would have the same copy number."),
    Reason.CODE_CLAIMED: lambda f: translate("Reason", "Another record that waits to be mended claims this code."),
    Reason.PATTERN_NOT_VALID: lambda f: translate("Reason", "No code can be written after this pattern."),
    Reason.NOT_OPENED: lambda f: translate("Reason", "Its details are hidden and were not opened."),
}
