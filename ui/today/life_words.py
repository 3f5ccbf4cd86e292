"""What Today says about the end of what is kept, and of the care that its room needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.matters import Matter
from ui.look.tokens import Role
from ui.today import care_words

translate = QCoreApplication.translate

_OWN = (
    Matter.RETENTION_DUE,
    Matter.APPRAISALS_OPEN,
    Matter.DESTRUCTIONS_OPEN,
    Matter.HOLDS_TO_LOOK,
    Matter.TRANSFERS_OPEN,
)
ROLES = {**dict.fromkeys(_OWN, Role.LOOK), **care_words.ROLES}
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.RETENTION_DUE: lambda: translate("Today", "Appraise what is due"),
    Matter.APPRAISALS_OPEN: lambda: translate("Today", "End appraisals"),
    Matter.DESTRUCTIONS_OPEN: lambda: translate("Today", "Go on destroying"),
    Matter.TRANSFERS_OPEN: lambda: translate("Today", "Go on transferring"),
    Matter.HOLDS_TO_LOOK: lambda: translate("Today", "Look at holds again"),
    **care_words.NAMES,
}
COUNTED: dict[Matter, Callable[[int], str]] = {
    Matter.RETENTION_DUE: lambda n: translate("Today", "The periods of {0} records are over", "", n),
    Matter.APPRAISALS_OPEN: lambda n: translate("Today", "{0} sessions of appraisal are not ended", "", n),
    Matter.DESTRUCTIONS_OPEN: lambda n: translate("Today", "{0} lists of destruction wait for their next step", "", n),
    Matter.TRANSFERS_OPEN: lambda n: translate("Today", "{0} lists of transfer are not signed for yet", "", n),
    Matter.HOLDS_TO_LOOK: lambda n: translate("Today", "{0} holds were to be looked at again by now", "", n),
    **care_words.COUNTED,
}
GOES_TO: dict[Matter, tuple[str, object]] = {
    Matter.RETENTION_DUE: ("retention", "due"),
    Matter.APPRAISALS_OPEN: ("retention", "sessions"),
    Matter.DESTRUCTIONS_OPEN: ("destruction", None),
    Matter.HOLDS_TO_LOOK: ("secrecy", "holds"),
    Matter.TRANSFERS_OPEN: ("transfers", None),
    **care_words.GOES_TO,
}
