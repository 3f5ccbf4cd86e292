"""What the desk says about the label of a medium or a device: what it is, and where it should be (F-29)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.equipment import EquipmentState
from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from ui.desk.wording import Line, Outcoming
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.equipment import equipment_state_words, sort_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


def tell(seen: EquipmentSeen) -> Outcoming:
    """The words for one that was scanned; what is out of use, or with somebody, is to be looked at."""
    name = f"{seen.equipment_no}\u3000{sort_words(seen.sort)}"
    where = translate("Outcome", "Kept at {0}").format(seen.kept_at)
    if seen.taken_by:
        where = translate("Outcome", "With {0}").format(seen.taken_by)
    limit = translate("Outcome", "Up to {0}").format(level_words(seen.max_level))
    answers = translate("Outcome", "Custodian {0}").format(seen.custodian)
    in_use = seen.state is EquipmentState.IN_USE
    facts = (limit, answers, where) if in_use else (equipment_state_words(seen.state), answers)
    if in_use and not seen.labelled:
        facts = (translate("Outcome", "Its label says what is no longer so: print it anew"), *facts)
    quiet = in_use and not seen.taken_by and seen.labelled
    role = Role.INFO if quiet else Role.LOOK
    line = Line(role, translate("Outcome", "Medium or device"), person=name)
    told = Told(role, name, facts=facts, icon="hard-drive")
    return Outcoming(Sound.OK if quiet else Sound.LOOK, told, line)
