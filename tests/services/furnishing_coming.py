"""A row in every table of what comes into the room, for the tests that look at all tables."""

from __future__ import annotations

from recordsroom.domain.accessions import Accession, AccessionLine
from recordsroom.domain.values import Condition
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_coming(unit: Unit, carrier: int) -> None:
    """A list that a unit handed over, signed with a difference."""
    told = {"giving_unit": "规划处", "giving_kind": "年度归档", "giving_list": "1", "coming_difference": "多一页"}
    signed = {"giver_name": "甲", "taker_name": "乙", "watcher_name": "丙", "taken_over_on": TODAY, "taken_over_at": 1}
    when = {"expected_at": 0, "expected_by": ARCHIVIST}
    accession = unit.add(Accession, accession_no="接收〔2026〕1号", **told, **signed, **when)
    came = {"came_in_at": 1, "came_in_to": ARCHIVIST, "came_in_as": Condition.GOOD, "pages_listed": 1, "pages_came": 2}
    unit.add(AccessionLine, accession_id=accession.id, coming_carrier_id=carrier, beyond_list=True, **came)
