"""The works of the day about secrecy, and what its decisions leave behind, with where Enter leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.matters import Matter

translate = QCoreApplication.translate

OPEN = (
    Matter.RELABEL,
    Matter.DISPUTES_OPEN,
    Matter.NOTICES_OPEN,
    Matter.REMARKS_OPEN,
    Matter.REVIEW_WANTED,
    Matter.OWN_SECRETS_DUE,
)
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.OWN_SECRETS_DUE: lambda: translate("Today", "Review work and business secrets"),
    Matter.SECRETS_DUE: lambda: translate("Today", "Review secrets"),
    Matter.RELABEL: lambda: translate("Today", "Renew labels"),
    Matter.DISPUTES_OPEN: lambda: translate("Today", "Settle disputes about levels"),
    Matter.NOTICES_OPEN: lambda: translate("Today", "Deliver secrecy notices"),
    Matter.REMARKS_OPEN: lambda: translate("Today", "Mark papers anew"),
    Matter.REVIEW_WANTED: lambda: translate("Today", "Review secrets of the year"),
}
COUNTED: dict[Matter, Callable[[int], str]] = {
    Matter.OWN_SECRETS_DUE: lambda n: translate("Today", "{0} work or business secrets end soon or have ended", "", n),
    Matter.SECRETS_DUE: lambda n: translate("Today", "{0} secrets end soon or have ended; the first", "", n),
    Matter.RELABEL: lambda n: translate("Today", "{0} labels show what is no longer so", "", n),
    Matter.DISPUTES_OPEN: lambda n: translate("Today", "{0} levels are disputed", "", n),
    Matter.NOTICES_OPEN: lambda n: translate("Today", "{0} notices of changed levels are to be delivered", "", n),
    Matter.REMARKS_OPEN: lambda n: translate("Today", "{0} papers bear a mark that was changed", "", n),
    Matter.REVIEW_WANTED: lambda n: translate("Today", "{0} state secrets wait for the yearly review", "", n),
}
GOES_TO: dict[Matter, tuple[str, object]] = {
    Matter.SECRETS_DUE: ("secrecy", None),
    Matter.RELABEL: ("holdings", Matter.RELABEL),
    Matter.DISPUTES_OPEN: ("secrecy", "disputes"),
    Matter.NOTICES_OPEN: ("secrecy", "notices"),
    Matter.REMARKS_OPEN: ("secrecy", "remarks"),
    Matter.REVIEW_WANTED: ("secrecy", "review"),
    Matter.OWN_SECRETS_DUE: ("own_secrets", None),
}
