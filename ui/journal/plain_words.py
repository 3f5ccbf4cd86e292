"""The words for what rows keep as plain text or number: forms, papers, periods, settings, and measures in parts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.counters import KEY_FILE
from recordsroom.domain.label_stocks import millimetres
from recordsroom.domain.numbering import Profile
from recordsroom.domain.policy import FOUNDED_WITH
from recordsroom.domain.protections import Protection
from recordsroom.domain.values import Level
from recordsroom.services.queries.care_papers import tenths
from ui.holdings.words import retention_words
from ui.language import spoken
from ui.messages.care import protection_words
from ui.people.words import level_words
from ui.printing.words import form_words, language_of, stock_words
from ui.series.words import profile_words
from ui.system.matrix import MATRIX_CELLS
from ui.system.settings import SETTINGS
from ui.system.words import value_words as setting_value_words

translate = QCoreApplication.translate

_PERIODS = ("retention", "doomed_retention", "period", "opinion_period", "appraised_period", "scheduled_period")
_LENGTHS = ("label_wide", "label_tall", "edge_left", "edge_top", "pitch_across", "pitch_down", "roll_gap", "liner_wide")
_AIR = ("temperature", "temperature_after", "coldest", "hottest", "humidity", "humidity_after", "driest", "dampest")
_FACTORS: dict[str, Callable[[], str]] = {"KEY_FILE": lambda: translate("FactorKind", "key file")}
_SETTINGS: dict[str, Callable[[], str]] = {
    **{one.name: one.called for one in (*SETTINGS, *MATRIX_CELLS.values())},
    "sample_reference_code": lambda: translate("Field", "Example of a reference code"),
    "practice": lambda: translate("Field", "Vault for practice"),
    "passwords_known": lambda: translate("Field", "Passwords known to all"),
    KEY_FILE: lambda: translate("Field", "Digest of the key file"),
}


def _profile(code: str) -> str:
    return profile_words(Profile(code)) if code in set(Profile) else code


def _faults(codes: str) -> str:
    known = {one.value: protection_words(one) for one in Protection}
    return translate("Field", ", ").join(known.get(code, code) for code in codes.split())


_TEXTS: dict[str, Callable[[str], str]] = {
    "form": lambda key: form_words(key, language_of(spoken())),
    "stock": lambda key: stock_words(key, language_of(spoken())),
    "profile": _profile,
    "faults": _faults,
    **dict.fromkeys((*_PERIODS, "leaving_period"), retention_words),
}
_NUMBERS: dict[str, Callable[[int], str]] = {
    "level": lambda number: level_words(Level(number)) if number in set(Level) else str(number),
    **dict.fromkeys(_LENGTHS, millimetres),
    **dict.fromkeys(_AIR, tenths),
}


def told_plain(within: str, name: str, value: str | int) -> str:
    """What a field holds as people write it; as it is where that says all."""
    if isinstance(value, int):
        return _NUMBERS[name](value) if name in _NUMBERS else str(value)
    if (within, name) == ("EnrolFactor", "kind") and value in _FACTORS:
        return _FACTORS[value]()
    return _TEXTS[name](value) if name in _TEXTS else value


def setting_words(name: str) -> str:
    """What a setting of the room is called on the page System, or in the founding that alone could set it."""
    return _SETTINGS[name]() if name in _SETTINGS else name


def told_setting(name: str, text: str) -> str:
    """The value of a setting as that page says it; what it could never be set to stands as it was asked for."""
    if name in FOUNDED_WITH:
        return translate("Field", "yes") if text == "1" else translate("Field", "no")
    with suppress(ValueError, KeyError):
        return setting_value_words(name, text)
    return text
