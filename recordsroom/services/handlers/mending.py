"""Mending what waits in 待整理, one by one: a number of its own, facts that hold; its row of the list goes (P-04)."""

from __future__ import annotations

from recordsroom.domain.arrangement import FormerCode, Renumbering
from recordsroom.domain.commands import MendRecord
from recordsroom.domain.facts import Fact, Mended
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.intake import PendingRow
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.registering import may_be_paged, may_be_so
from recordsroom.domain.rules import Reason
from recordsroom.domain.series import may_number
from recordsroom.domain.technical import may_file_technical
from recordsroom.services.handlers.numbers import numbered
from recordsroom.services.handlers.opening import is_open
from recordsroom.services.handlers.record_facts import (
    around,
    code_row,
    demand,
    demand_opened,
    facts_row,
    note_provision,
    of_places,
)
from recordsroom.services.handlers.relabelling import label_is_wrong
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.pointing import keep_points
from recordsroom.storage.unit import Unit, refuse_unless

_LEFT = "SELECT count(*) FROM records WHERE pending IS NOT NULL"
_KNOWN = (
    "SELECT (SELECT count(*) FROM records WHERE reference_code = ?1)"
    " + (SELECT count(*) FROM former_codes WHERE code = ?1)"
    " + (SELECT count(*) FROM pending_rows WHERE claimed_code = ?1)"
)


def mend_record(request: MendRecord, unit: Unit, scene: Scene) -> Fact:
    """Put one record in order; where two claim one number, neither gets it before the other has another one."""
    record = unit.get(Record, request.record)
    refuse_unless(record.pending is not None, Reason.NOTHING_TO_DO)
    demand_opened(unit, scene, record, request.opened)
    number = numbered(unit, request.series, request.reference_code, record.id)
    coded, other = number.code.retention, record.kind is not number.kind
    judged = may_be_so(request.facts, around(unit, scene, request.facts, coded=coded))
    stand = Verdict((*of_places(unit, record, request.facts), *may_be_paged(request.facts, file=False, bound=False)))
    retention = coded or request.facts.retention
    told = may_file_technical(number.code.category_code, retention, request.facts.level, opening=is_open(unit))
    numbering = may_number(number.code, number.standing, scene.stamp.today, other_kind=other)
    demand(request, numbering, judged, stand, Verdict(told))
    row = unit.find(PendingRow, record_id=record.id)
    if row is not None:
        unit.remove(row)
    _keep_former(unit, scene, record, number.code.text, row.claimed_code if row else "")
    unit.change(
        record,
        series_id=number.series,
        pending=None,
        **code_row(number.code),
        **facts_row(request.facts, number.code.year, coded),
    )
    note_provision(unit, scene, record.id, request.facts)
    keep_points(unit, scene, record.id, request.facts)
    return Mended(record.id, number.code.text, unit.count(_LEFT))


def _keep_former(unit: Unit, scene: Scene, record: Record, new: str, claimed: str) -> None:
    """Neither the number for the time being nor the one that the list claimed is ever given to another."""
    today = scene.stamp.today
    for code in dict.fromkeys((record.reference_code, claimed)):
        own = code == record.reference_code
        if code and code != new and (own or not unit.count(_KNOWN, code)):
            unit.add(FormerCode, code=code, record_id=record.id, cause=Renumbering.MENDED, replaced_on=today)
    for carrier in unit.every(Carrier, record_id=record.id):
        label_is_wrong(unit, carrier, record.reference_code, new, today)


HANDLERS: Handlers = {MendRecord: Handler(mend_record, needs=Duty.KEEP_HOLDINGS)}
