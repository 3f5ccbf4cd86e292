"""The words for levels, roles, posts and rungs of the ladder, wherever people or their clearance are shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.keepers import Role
from recordsroom.domain.readers import ReaderKind, StopCause
from recordsroom.domain.values import Authority, Level, PostLevel, Scheme

translate = QCoreApplication.translate

_LEVELS: dict[Level, Callable[[], str]] = {
    Level.PUBLIC: lambda: translate("Level", "Not classified"),
    Level.INTERNAL: lambda: translate("Level", "Internal"),
    Level.MIMI: lambda: translate("Level", "Secret (mimi)"),
    Level.JIMI: lambda: translate("Level", "Highly secret (jimi)"),
    Level.JUEMI: lambda: translate("Level", "Top secret (juemi)"),
}
_SCHEMES: dict[Scheme, Callable[[], str]] = {
    Scheme.WORK: lambda: translate("Level", "Work secret"),
    Scheme.BUSINESS: lambda: translate("Level", "Business secret"),
}
_ROLES: dict[Role, Callable[[], str]] = {
    Role.ARCHIVIST: lambda: translate("Role", "Archivist"),
    Role.SECOND_CUSTODIAN: lambda: translate("Role", "Second custodian"),
    Role.SYSTEM_ADMIN: lambda: translate("Role", "System administrator"),
    Role.SECURITY_ADMIN: lambda: translate("Role", "Security administrator"),
    Role.AUDITOR: lambda: translate("Role", "Auditor"),
    Role.APPROVER: lambda: translate("Role", "Approver"),
}
_POSTS: dict[PostLevel, Callable[[], str]] = {
    PostLevel.NONE: lambda: translate("PostLevel", "Not tied to secrets"),
    PostLevel.GENERAL: lambda: translate("PostLevel", "General"),
    PostLevel.IMPORTANT: lambda: translate("PostLevel", "Important"),
    PostLevel.CORE: lambda: translate("PostLevel", "Core"),
}
_STOPPED: dict[StopCause, Callable[[], str]] = {
    StopCause.LEFT: lambda: translate("StopCause", "Left this work"),
    StopCause.RETIRED: lambda: translate("StopCause", "Retired"),
    StopCause.DIED: lambda: translate("StopCause", "Died"),
    StopCause.OTHER: lambda: translate("StopCause", "Another reason"),
}
_READERS: dict[ReaderKind, Callable[[], str]] = {
    ReaderKind.STAFF: lambda: translate("ReaderKind", "Of this house"),
    ReaderKind.OUTSIDE: lambda: translate("ReaderKind", "From outside, with a letter"),
    ReaderKind.TEMPORARY: lambda: translate("ReaderKind", "For today only"),
    ReaderKind.CONTRACTOR: lambda: translate("ReaderKind", "Contractor"),
}
_RUNGS: dict[Authority, Callable[[], str]] = {
    Authority.SECTION_HEAD: lambda: translate("Authority", "Head of section"),
    Authority.BRANCH_LEADER: lambda: translate("Authority", "Leader of the branch"),
    Authority.CHARGE_LEADER: lambda: translate("Authority", "Leader in charge"),
    Authority.PRINCIPAL: lambda: translate("Authority", "Principal head"),
}


def level_words(level: Level, scheme: Scheme = Scheme.NONE) -> str:
    """The word of a level; a work or business secret by its own word."""
    return _SCHEMES.get(scheme, _LEVELS[level])()


def level_mark(level: Level | None, scheme: Scheme, term: str | None) -> str:
    """A record's level as lists show it: 机密★20年; a level not known yet is 待核."""
    if level is None:
        return translate("Level", "To be checked")
    star = scheme is Scheme.STATE and term
    return f"{level_words(level, scheme)}★{term}" if star else level_words(level, scheme)


def role_words(role: Role) -> str:
    """What a role is called."""
    return _ROLES[role]()


def roles_words(roles: frozenset[Role]) -> str:
    """All hats of one person."""
    return translate("Role", ", ").join(role_words(role) for role in Role if role in roles)


def post_level_words(post: PostLevel) -> str:
    """How closely a post is tied to secrets."""
    return _POSTS[post]()


def reader_kind_words(kind: ReaderKind) -> str:
    """Where a reader comes from."""
    return _READERS[kind]()


def stop_cause_words(cause: StopCause) -> str:
    """Why a reader was stopped."""
    return _STOPPED[cause]()


def authority_words(authority: Authority) -> str:
    """A rung of the ladder of approvers."""
    return _RUNGS[authority]()


def date_words(day: date | None) -> str:
    """A day as it is written everywhere; a dash where there is none, as for what the law took (P-15)."""
    return day.isoformat() if day is not None else "–"


def hidden_title() -> str:
    """What stands in the place of a title that lists hide."""
    return translate("Title", "(title hidden)")
