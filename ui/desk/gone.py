"""What left the register for good and lies on the desk: the desk stops, and says what it is in the register."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.gone import GoneSeen, GoneWay
from ui.desk.wording import Line, Outcoming
from ui.look.tokens import Role
from ui.messages.destroying import method_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


def tell(seen: GoneSeen) -> Outcoming:
    """Stop: nothing is done with it but to keep it apart and to report it."""
    verb, when = gone_verb(seen.way), gone_when(seen)
    how = method_words(seen.method) if seen.method else seen.whereto
    next_ = translate("Outcome", "Keep it apart and report it")
    report = translate("Outcome", "Ctrl+I opens an incident about it")
    facts = tuple(words for words in (when, how, next_, report) if words)
    told = Told(Role.STOP, verb, "", seen.code, "", facts, icon="octagon-x")
    return Outcoming(Sound.STOP, told, Line(Role.STOP, verb, person=when, digits=seen.digits))


def gone_verb(way: GoneWay) -> str:
    """What it is in the register, and that it is here."""
    if way is GoneWay.DESTROYED:
        return translate("Outcome", "Destroyed, and still here")
    if way is GoneWay.TRANSFERRED:
        return translate("Outcome", "Transferred, and still here")
    if way is GoneWay.RETURNED:
        return translate("Outcome", "Given back to its issuer, and still here")
    if way is GoneWay.KEPT:
        return translate("Outcome", "Kept by an organ, and still here")
    if way is GoneWay.SENT:
        return translate("Outcome", "Sent away to stay, and still here")
    return translate("Outcome", "Written off, and here again")


def gone_when(seen: GoneSeen) -> str:
    """On which day, and by which paper."""
    words = {
        GoneWay.DESTROYED: translate("Outcome", "Destroyed on {0}, list {1}"),
        GoneWay.TRANSFERRED: translate("Outcome", "Transferred on {0}, deed {1}"),
        GoneWay.WRITTEN_OFF: translate("Outcome", "Written off on {0}, incident {1}"),
        GoneWay.RETURNED: translate("Outcome", "Given back on {0}, list {1}"),
        GoneWay.KEPT: translate("Outcome", "Kept since {0}, document {1}"),
        GoneWay.SENT: translate("Outcome", "Sent on {0}, form {1}"),
    }
    return words[seen.way].format(seen.day.isoformat(), seen.number)


def gone_words(seen: GoneSeen) -> str:
    """All of it in one sentence, for pages without a band."""
    next_ = translate("Outcome", "Keep it apart and report it")
    return "\u3000".join((seen.code, gone_verb(seen.way), gone_when(seen), next_))
