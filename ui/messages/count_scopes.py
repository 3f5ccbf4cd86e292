"""What a count is about, in words: the kinds of scopes, and the scope of one count by its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.counting import CountSession, ScopeKind
from recordsroom.domain.values import Level
from ui.people.words import level_words

translate = QCoreApplication.translate
Words = Callable[[], str]

_SCOPES: dict[ScopeKind, Words] = {
    ScopeKind.PLACE: lambda: translate("CountScope", "A place"),
    ScopeKind.FONDS: lambda: translate("CountScope", "A fonds"),
    ScopeKind.SERIES: lambda: translate("CountScope", "A series"),
    ScopeKind.LEVEL: lambda: translate("CountScope", "A level"),
    ScopeKind.SAMPLE: lambda: translate("CountScope", "Sample of a place"),
    ScopeKind.DUE: lambda: translate("CountScope", "Shelves due this week"),
    ScopeKind.HOLDER: lambda: translate("CountScope", "What one person has"),
    ScopeKind.UNIT: lambda: translate("CountScope", "What the people of a unit have"),
    ScopeKind.OUT: lambda: translate("CountScope", "All that is on loan"),
}
_NAMED: dict[ScopeKind, Words] = {
    ScopeKind.FONDS: lambda: translate("CountScope", "Fonds {0}"),
    ScopeKind.HOLDER: lambda: translate("CountScope", "On loan to {0}"),
    ScopeKind.UNIT: lambda: translate("CountScope", "On loan to people of {0}"),
    ScopeKind.SAMPLE: lambda: translate("CountScope", "{0}, sample: {1} % sure to see {2} % wrong"),
}
"""Those that say more than the name of what is counted."""


def scope_kind_words(kind: ScopeKind) -> str:
    """What kind of thing a count is about."""
    return _SCOPES[kind]()


def scope_words(session: CountSession, name: str) -> str:
    """What a count is about, with the confidence of a sample."""
    if session.scope_kind is ScopeKind.LEVEL:
        return level_words(Level(session.scope_value))
    if session.scope_kind in {ScopeKind.DUE, ScopeKind.OUT}:
        return scope_kind_words(session.scope_kind)
    words = _NAMED.get(session.scope_kind)
    return words().format(name, session.confidence, session.tolerated) if words else name
