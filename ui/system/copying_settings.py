"""The settings that say who lets copies and excerpts be made, level by level (R-84, R-68)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = Callable[[], str]


def _copying() -> str:
    return translate("Setting", "Copying")


def _of_copies() -> str:
    return translate(
        "Setting", "Who must at least sign before copies or photographs are made; juemi needs a consent besides."
    )


def _of_excerpts() -> str:
    return translate("Setting", "Who must at least sign before excerpts are written into the secret notebook.")


def _circulating() -> str:
    return translate("Setting", "Circulation")


COPYING_SETTINGS: tuple[tuple[str, Words, Words, Words, str], ...] = (
    (
        "copy_public",
        _copying,
        lambda: translate("Setting", "Copies, not classified: approved by"),
        _of_copies,
        "R-84",
    ),
    (
        "copy_internal",
        _copying,
        lambda: translate("Setting", "Copies, internal: approved by"),
        _of_copies,
        "R-84",
    ),
    (
        "copy_mimi",
        _copying,
        lambda: translate("Setting", "Copies, secret (mimi): approved by"),
        _of_copies,
        "R-84",
    ),
    (
        "copy_jimi",
        _copying,
        lambda: translate("Setting", "Copies, jimi and above: approved by"),
        _of_copies,
        "R-84",
    ),
    (
        "excerpt_public",
        _copying,
        lambda: translate("Setting", "Excerpts, not classified: approved by"),
        _of_excerpts,
        "R-68",
    ),
    (
        "excerpt_internal",
        _copying,
        lambda: translate("Setting", "Excerpts, internal: approved by"),
        _of_excerpts,
        "R-68",
    ),
    (
        "excerpt_mimi",
        _copying,
        lambda: translate("Setting", "Excerpts, secret (mimi): approved by"),
        _of_excerpts,
        "R-68",
    ),
    (
        "excerpt_jimi",
        _copying,
        lambda: translate("Setting", "Excerpts, jimi and above: approved by"),
        _of_excerpts,
        "R-68",
    ),
    (
        "leg_days",
        _circulating,
        lambda: translate("Setting", "Days with one reader"),
        lambda: translate("Setting", "So long a folder in circulation stays with one reader; urgent ones a day."),
        "R-76",
    ),
)
"""Name, group, words, hint and rule of each."""
