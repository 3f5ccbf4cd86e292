"""What was destroyed and lies on the desk: the desk stops, and says what it is in the register."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.destroyed import DestroyedSeen
from ui.desk.wording import Line, Outcoming
from ui.look.tokens import Role
from ui.messages.destroying import method_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


def tell(seen: DestroyedSeen) -> Outcoming:
    """Stop: nothing is done with it but to keep it apart and to report it."""
    verb = translate("Outcome", "Destroyed, and still here")
    when = translate("Outcome", "Destroyed on {0}, list {1}").format(seen.day.isoformat(), seen.number)
    next_ = translate("Outcome", "Keep it apart and report it")
    told = Told(Role.STOP, verb, "", seen.code, "", (when, method_words(seen.method), next_), icon="octagon-x")
    return Outcoming(Sound.STOP, told, Line(Role.STOP, verb, person=when, digits=seen.digits))
