"""A row in every table of what comes into the room, and of its safe cabinets, for the tests of all tables."""

from __future__ import annotations

from recordsroom.domain.accessions import Accession, AccessionLine
from recordsroom.domain.safes import SafeEntry, SafeOpening, SafeWay
from recordsroom.domain.values import Condition, Level
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_coming(unit: Unit, carrier: int) -> None:
    """A list that a unit handed over, signed with a difference; a cabinet that was opened and locked."""
    told = {"giving_unit": "规划处", "giving_kind": "年度归档", "giving_list": "1", "coming_difference": "多一页"}
    signed = {
        "giver_name": "甲",
        "taker_name": "乙",
        "watcher_name": "丙",
        "taken_over_on": TODAY,
        "taken_over_at": 1,
        "deed_came": 1,
    }
    when = {"expected_at": 0, "expected_by": ARCHIVIST}
    accession = unit.add(Accession, accession_no="接收〔2026〕1号", **told, **signed, **when)
    came = {"came_in_at": 1, "came_in_to": ARCHIVIST, "came_in_as": Condition.GOOD, "pages_listed": 1, "pages_came": 2}
    unit.add(AccessionLine, accession_id=accession.id, coming_carrier_id=carrier, beyond_list=True, **came)
    opened = {"safe_user": "甲", "opened_for": "送阅", "opened_beside": "乙", "safe_opened_at": 0}
    times = {"safe_opened_by": ARCHIVIST, "safe_shut_at": 1, "safe_shut_by": ARCHIVIST}
    opening = unit.add(SafeOpening, opened_safe_id=2, **opened, **times)
    thing = {"safe_way": SafeWay.PUT, "safe_pieces": 1, "safe_entry_at": 0}
    unit.add(SafeEntry, safe_opening_id=opening.id, safe_carrier_id=carrier, safe_thing="", thing_level=None, **thing)
    thing |= {"safe_carrier_id": None, "safe_thing": "口令信封", "thing_level": Level.INTERNAL}
    unit.add(SafeEntry, safe_opening_id=opening.id, **thing)
