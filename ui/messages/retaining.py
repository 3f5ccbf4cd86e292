"""The words for retention and holds: what was asked, why not, and the lawful way on (R-106, R-107)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "PlaceHold": lambda: translate("Command", "Hold placed"),
    "EndHold": lambda: translate("Command", "Hold lifted"),
}
REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.ON_HOLD: lambda f: translate(
        "Reason", "A hold stands over it; until it is lifted nothing may be appraised or destroyed."
    ),
    Reason.HOLD_UNTOLD: lambda f: translate("Reason", "Say why: a hold is placed and lifted with a reason."),
    Reason.HOLD_ENDED: lambda f: translate("Reason", "This hold was lifted before."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.ON_HOLD: lambda: translate("Way", "Ask whether the reason of the hold still stands; F8 lifts it."),
    Reason.HOLD_UNTOLD: lambda: translate("Way", "Type the reason, such as the number of a case or a letter."),
    Reason.HOLD_ENDED: lambda: translate("Way", "Place a new hold if it must stand again."),
}
