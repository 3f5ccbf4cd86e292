"""A setting's value as people say it, how far it may go, and the sentence for what is not possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_matrix import CELLS, Needed, possible
from recordsroom.domain.policy import LIMITS, LONGEST_TEXT
from recordsroom.domain.values import Level
from ui.messages.uses import needed_words
from ui.people.words import level_words

translate = QCoreApplication.translate

LEVELS: dict[str, tuple[Level, ...]] = {
    "pc_level": tuple(Level)[1:],
    "classifying_power": (Level.INTERNAL, Level.MIMI, Level.JIMI, Level.JUEMI),
    "count_pages_from": tuple(level for level in Level if level <= LIMITS["count_pages_from"][1]),
    "safe_first": tuple(level for level in Level if level >= Level.INTERNAL),
}
"""Which levels are offered; a PC is approved for internal papers at least, as on the first day."""

_NUMBERS: dict[str, Callable[[int], str]] = {
    "loan_days": lambda n: translate("SettingValue", "{0} days", "", n),
    "approval_days": lambda n: translate("SettingValue", "{0} days", "", n),
    "renewal_days": lambda n: translate("SettingValue", "{0} days", "", n),
    "renewals_most": lambda n: translate("SettingValue", "{0} times", "", n),
    "leg_days": lambda n: translate("SettingValue", "{0} days", "", n),
    "review_lead_months": lambda n: translate("SettingValue", "{0} months", "", n),
    "destroy_self_most": lambda n: translate("SettingValue", "{0} pieces", "", n),
    "loan_limit": lambda n: translate("SettingValue", "{0} carriers", "", n),
    "table_limit": lambda n: translate("SettingValue", "{0} carriers", "", n),
    "wrong_passwords": lambda n: translate("SettingValue", "{0} tries", "", n),
    "lockout_minutes": lambda n: translate("SettingValue", "{0} minutes", "", n),
    "curtain_minutes": lambda n: translate("SettingValue", "{0} minutes", "", n),
    "deep_lock_minutes": lambda n: translate("SettingValue", "{0} minutes", "", n),
    "password_days": lambda n: translate("SettingValue", "{0} days", "", n),
    "backup_days": lambda n: translate("SettingValue", "{0} days", "", n),
    "drill_days": lambda n: translate("SettingValue", "{0} days", "", n),
}
NUMBERS = frozenset(_NUMBERS)
_CODES: dict[str, dict[str, Callable[[], str]]] = {
    "labelled_unit": {
        "ITEM": lambda: translate("SettingValue", "every item"),
        "FILE": lambda: translate("SettingValue", "every file"),
        "BOX": lambda: translate("SettingValue", "every box"),
    },
    "filing_unit": {
        "ITEM": lambda: translate("SettingValue", "by item"),
        "FILE": lambda: translate("SettingValue", "by file"),
    },
    "card_kind": {
        "OUT_CARD": lambda: translate("SettingValue", "an out card for what is lent"),
        "CATALOGUE_CARD": lambda: translate("SettingValue", "a catalogue card per record"),
        "NONE": lambda: translate("SettingValue", "there are no cards"),
    },
    "spoken_approvals": {
        "0": lambda: translate("SettingValue", "never"),
        "1": lambda: translate("SettingValue", "by telephone or orally"),
    },
    "second_factor": {
        "0": lambda: translate("SettingValue", "of nobody"),
        "1": lambda: translate("SettingValue", "of the administrators"),
        "2": lambda: translate("SettingValue", "of everybody"),
    },
    "foreign_barcodes": {
        "0": lambda: translate("SettingValue", "none"),
        "1": lambda: translate("SettingValue", "they stay in use"),
    },
}
_TOGETHER: dict[str, Callable[[], str]] = {
    "pc_level": lambda: translate(
        "SettingWrong", "First enter the number of the approval; without it internal is all."
    ),
    "pc_approval_no": lambda: translate(
        "SettingWrong", "This PC is approved for state secrets, so the number must stay."
    ),
    "curtain_minutes": lambda: translate("SettingWrong", "The screen is covered before the room locks, not after."),
    "deep_lock_minutes": lambda: translate("SettingWrong", "The screen is covered before the room locks, not after."),
    "password_days": lambda: translate(
        "SettingWrong",
        "Longer than this PC's level allows: 7 days from jimi up (30 where a key medium is demanded of everybody), "
        "30 days at mimi.",
    ),
    "second_factor": lambda: translate(
        "SettingWrong", "Passwords are good for more than a week here; first shorten that to 7 days."
    ),
}


def value_words(name: str, text: str) -> str:
    """The value as it stands in the list; nothing set is said in words too."""
    if not text:
        return translate("SettingValue", "not set")
    if name in LEVELS:
        return _level_value(name, Level(int(text)))
    if name in CELLS:
        return needed_words(Needed(int(text)))
    if (name, text) == ("password_days", "0"):
        return translate("SettingValue", "as the level of this PC allows")
    if name in _NUMBERS:
        return _NUMBERS[name](int(text)).format(f"{int(text):,}")
    return _CODES[name][text]() if name in _CODES else text


_UPWARD = frozenset({"count_pages_from", "safe_first"})
"""What holds from a level up."""


def _level_value(name: str, level: Level) -> str:
    if name == "classifying_power" and not level.classified:
        return translate("SettingValue", "no power to classify")
    words = level_words(level)
    return translate("SettingValue", "{0} and above").format(words) if name in _UPWARD else words


def offered(name: str) -> tuple[str, ...]:
    """The texts to choose from where a setting is one of a few; none where it is typed."""
    if name in LEVELS:
        return tuple(str(int(level)) for level in LEVELS[name])
    if name in CELLS:
        return tuple(str(int(one)) for one in possible(name))
    return tuple(_CODES.get(name, ()))


def possible_words(name: str) -> str:
    """How far a typed value may go; empty where there is nothing to say."""
    if name in _NUMBERS:
        least, most = LIMITS[name]
        return translate("SettingValue", "{0} to {1}").format(f"{least:,}", f"{most:,}")
    return translate("SettingValue", "up to jimi") if name == "count_pages_from" else ""


def wrong_words(name: str) -> str:
    """Why what was typed is not possible."""
    if name in _NUMBERS:
        least, most = LIMITS[name]
        return translate("SettingWrong", "A number from {0} to {1}.").format(f"{least:,}", f"{most:,}")
    if name == "closing_time":
        return translate("SettingWrong", "A time, such as 17:30.")
    if name == "fonds_no":
        return translate("SettingWrong", "Four letters or digits, such as W017.")
    if name == "unit_name":
        return translate("SettingWrong", "A unit has a name of at most {0} characters.").format(LONGEST_TEXT)
    return translate("SettingWrong", "One line of at most {0} characters.").format(LONGEST_TEXT)


def contradiction_words(name: str) -> str:
    """Why a value does not go with the other settings."""
    if name in _TOGETHER:
        return _TOGETHER[name]()
    return translate("SettingWrong", "A higher level cannot be used by the word of a lower rung than a lower level.")


def warning_words(name: str, text: str) -> str:
    """What a keeper should know of a value that is possible but goes further than the rule's own number."""
    if name == "deep_lock_minutes" and int(text) > _IDLE_MOST:
        return translate(
            "SettingWrong", "R-130 names ten minutes; a longer time needs your unit's own rule in writing."
        )
    return ""


_IDLE_MOST = 10
