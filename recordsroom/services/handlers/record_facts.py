"""What acts about one record share: what it is judged by, the row that its facts make, what is noted beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from recordsroom.domain.arrangement import FileNote
from recordsroom.domain.commands import Command, RecordFacts
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import ADMINISTRATORS, User
from recordsroom.domain.lending import Verdict
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.registering import Around, came_about, secrecy_of
from recordsroom.domain.retention import retention_ends
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation, may_hold
from recordsroom.services.handling import Scene
from recordsroom.services.packed import may_stay_packed
from recordsroom.storage.unit import Unit, refuse_unless

_OPENING = (
    "SELECT b.body FROM journal j JOIN journal_bodies b ON b.seq = j.seq"
    " WHERE j.seq = ? AND j.actor = ? AND j.command = 'OpenRecord' AND j.outcome = 'DONE'"
)
_YEAR = 4


def around(  # noqa: PLR0913 - what a record is judged by: the room, itself, its code, what it is in, what is in it
    unit: Unit,
    scene: Scene,
    facts: RecordFacts,
    *,
    coded: str | None,
    file: Record | None = None,
    inner: tuple[Record, ...] = (),
    before: Record | None = None,
    noticed: bool = False,
) -> Around:
    """What the judgement of new facts needs to know of the room; `noticed` says that another unit gave the level."""
    source = unit.get(Record, facts.source) if facts.source else None
    levelled = not noticed and (before is None or before.level != facts.level)
    return Around(
        pc_level=scene.policy.pc_level,
        cleared=scene.policy.pc_level if scene.keeper.cleared is None else scene.keeper.cleared,
        administrators_complete=administrators_complete(unit),
        coded_retention=coded,
        source_level=source.level if source else None,
        file=file,
        inner=inner,
        term_stands=before is not None and (before.level, before.secrecy_term) == (facts.level, facts.secrecy_term),
        ends=came_about(before, facts),
        own_names=scene.policy.own_names,
        own_power=scene.policy.classifying_power if levelled else None,
        # What was 待核 is filled in from the paper too.
        deciding=before is not None and before.level is not None,
    )


def administrators_complete(unit: Unit) -> bool:
    """Whether all three administrators are in place; until then nothing from 机密 up is entered (P-35)."""
    roles = frozenset().union(*(user.roles for user in unit.every(User, active=True)))
    return roles >= ADMINISTRATORS


def demand(command: Command, *verdicts: Verdict) -> None:
    """Raise Refused with every objection, else Doubtful with what was not confirmed yet."""
    objections = [objection for verdict in verdicts for objection in verdict.objections]
    if objections:
        raise Refused(*objections)
    doubts = tuple(doubt for verdict in verdicts for doubt in verdict.doubts if doubt not in command.confirmed)
    if doubts:
        raise Doubtful(doubts)


def demand_opened(unit: Unit, scene: Scene, record: Record, opened: int | None) -> None:
    """Refuse unless a hidden record was opened by this keeper in that entry (product.md, decision 3)."""
    demand_cleared(record, scene)
    if record.level is None or not record.level.masked:
        return
    row = unit.cursor.execute(_OPENING, (opened or 0, scene.keeper.id)).fetchone()
    refuse_unless(row is not None and json.loads(row[0])["request"]["record"] == record.id, Reason.NOT_OPENED)


def demand_cleared(record: Record, scene: Scene) -> None:
    """Refuse a keeper who may not know what this record says; a stub says nothing that anyone could be kept from."""
    cleared = scene.keeper.knows_up_to(scene.policy.pc_level)
    if record.level is not None and record.level > cleared and record.title is not None:
        raise Refused(Objection(Reason.ABOVE_YOUR_CLEARANCE, {"level": record.level, "cleared": cleared}))


def of_places(unit: Unit, record: Record, facts: RecordFacts) -> Iterator[Objection]:
    """A copy that would stand or travel where its new level may not must be moved first (R-38, R-39)."""
    if facts.level == record.level:
        return
    for carrier in unit.every(Carrier, record_id=record.id):
        at = carrier.location_id or carrier.waits_at_id
        packed = may_stay_packed(unit, carrier, facts.level)
        objection = may_hold(facts.level, unit.get(StorageLocation, at)) if at else packed
        if objection:
            yield objection
            return


def facts_row(
    facts: RecordFacts, year: int | None, coded: str | None, before: Record | None = None
) -> dict[str, object]:
    """The columns of a record that its facts fill, clocks included: secrecy and retention run apart (R-03, R-106)."""
    secrecy, retention = secrecy_of(facts), coded or facts.retention
    return {
        "title": facts.title,
        "document_no": facts.document_no,
        "responsible_body": facts.responsible_body,
        "dated": facts.dated,
        "dated_uncertain": facts.dated_uncertain,
        "dated_to": facts.dated_to,
        "retention": retention,
        "items": facts.items,
        "level": facts.level,
        "scheme": facts.scheme,
        "secrecy_term": facts.secrecy_term,
        "secrecy_from": secrecy.since,
        "secrecy_basis": secrecy.basis,
        "secrecy_until": secrecy.until or came_about(before, facts),
        "retention_until": retention_ends(retention, year or _year_of(facts)),
        "classifying_unit": facts.classifying_unit,
        "knowledge_scope": facts.knowledge_scope,
        "distribution": facts.distribution,
        "urgency": facts.urgency,
        "source_id": facts.source,
        "remarks": facts.remarks,
        "page_no": facts.page_no,
        "bound_pages": facts.bound_pages,
    }


def code_row(code: ReferenceCode) -> dict[str, object]:
    """The columns of a record that follow from its code."""
    return {
        "profile": code.profile.value,
        "reference_code": code.text,
        "fonds_no": code.fonds_no or None,
        "category_code": code.category_code,
        "year": code.year,
        "org_code": code.org_code,
        "item_no": code.item_no,
        "file_no": code.file_no,
    }


def note_provision(unit: Unit, scene: Scene, record: int, facts: RecordFacts) -> None:
    """Write into the 备考表 what allows a term beyond the longest, and who confirmed it (R-02)."""
    if facts.special_provision:
        note(unit, scene, record, f"保密期限依特别规定：{facts.special_provision}；确认人：{facts.seconded_by}")


def note(unit: Unit, scene: Scene, record: int, sentence: str) -> None:
    """Write one sentence into the 备考表 of a record."""
    unit.add(
        FileNote,
        record_id=record,
        box_id=None,
        sentence=sentence,
        written_on=scene.stamp.today,
        written_by=scene.keeper.id,
    )


def _year_of(facts: RecordFacts) -> int | None:
    return int(facts.dated[:_YEAR]) if facts.dated else None
