"""What all steps of destruction look up: the whole list, and its pieces as the register has them now."""

from __future__ import annotations

from collections.abc import Iterable

from recordsroom.domain.appraising import LastWord, Opinion
from recordsroom.domain.destruction_leaves import Doomed, Persons
from recordsroom.domain.destruction_lists import (
    DestructionAct,
    DestructionFile,
    DestructionJourney,
    DestructionLeave,
    DestructionLine,
    DestructionList,
)
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import User
from recordsroom.domain.readers import Approver
from recordsroom.domain.values import Custody
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Scene
from recordsroom.services.holding import holds_over
from recordsroom.services.scheduling import kept_until
from recordsroom.storage.unit import Unit

_CALLED = (
    "SELECT count(*) FROM call_lines l JOIN call_ins i ON i.id = l.call_in_id"
    " WHERE l.called_carrier_id = ? AND i.call_way = 'SURRENDER'"
    " AND (l.call_end IS NULL OR l.call_end = 'NOT_RETURNED')"
)
_EVIDENCE = (
    "SELECT count(*) FROM incident_items n JOIN incidents i ON i.id = n.incident_id"
    " WHERE n.concerned_id = ? AND i.incident_ended_at IS NULL"
)
_ENCLOSED = "SELECT id FROM carriers WHERE parent_id = ? AND custody <> 'WITHDRAWN'"
_LISTED = "SELECT doomed_id FROM destruction_lines WHERE struck_at IS NULL OR destruction_id = ?"
_LEAVING = (
    "SELECT l.leaving_id FROM transfer_lines l JOIN transfers_out t ON t.id = l.transfer_id"
    " WHERE l.dropped_at IS NULL AND t.transfer_given_up_at IS NULL"
)

_LAST_WORD = (
    "SELECT a.session_no, l.opinion, a.session_ended_on"
    " FROM appraised_lines l JOIN appraisals a ON a.id = l.appraisal_id"
    " WHERE l.appraised_id IN (?, ?) AND a.session_given_up_on IS NULL"
    " ORDER BY a.session_ended_on IS NULL DESC, a.session_ended_on DESC, a.id DESC LIMIT 1"
)
"""What the latest session says of a record or of its file; one that is not ended yet comes before all others."""


def destruction_file(unit: Unit, key: int) -> DestructionFile:
    """One list with its lines, its approval, its journey and its end."""
    return DestructionFile(
        unit.get(DestructionList, key),
        tuple(unit.every(DestructionLine, destruction_id=key)),
        unit.find(DestructionLeave, destruction_id=key, voided_at=None),
        unit.find(DestructionJourney, destruction_id=key, turned_back_at=None),
        unit.find(DestructionAct, destruction_id=key),
    )


def doomed(unit: Unit, carriers: Iterable[int]) -> list[Doomed]:
    """These carriers as the register has them now, each with the holds over it."""
    return [_doomed(unit, unit.get(Carrier, key)) for key in dict.fromkeys(carriers)]


def listed(unit: Unit, beside: int = 0) -> frozenset[int]:
    """What stands on a list, and what ever stood on this one: a struck line does not come back to it."""
    return frozenset(row[0] for row in unit.cursor.execute(_LISTED, (beside,)).fetchall()) | leaving(unit)


def leaving(unit: Unit) -> frozenset[int]:
    """What stands on a list of transfer to the state archives, or went there."""
    return frozenset(row[0] for row in unit.cursor.execute(_LEAVING).fetchall())


def line_of(file: DestructionFile, carrier: int) -> DestructionLine | None:
    """The line of a carrier on a list, if it stands there."""
    return next((line for line in file.standing if line.doomed_id == carrier), None)


def persons(unit: Unit, file: DestructionFile, scene: Scene) -> Persons:
    """Who has a part in this step."""
    lister = unit.get(User, file.list.listed_by).name
    signer = "" if file.leave is None else unit.get(Approver, file.leave.leave_signer_id).name
    return Persons(scene.keeper.name, lister, scene.second.name if scene.second else None, signer)


def write_lines(unit: Unit, key: int, first: int, found: Iterable[Doomed]) -> None:
    """Write carriers on a list as the register describes them now."""
    for number, one in enumerate(found, first):
        carrier, record = one.carrier, one.record
        assert record.level is not None, "what is 待核 is not listed"
        unit.add(
            DestructionLine,
            destruction_id=key,
            destroy_line=number,
            doomed_id=carrier.id,
            doomed_label=carrier.barcode,
            doomed_code=record.reference_code,
            doomed_document=record.document_no or "",
            doomed_author=record.responsible_body or "",
            doomed_title=record.title or "",
            doomed_dated=record.dated or "",
            doomed_retention=record.retention or "",
            doomed_level=record.level,
            doomed_scheme=record.scheme,
            doomed_term=record.secrecy_term or "",
            doomed_copy=carrier.copy_no or "",
            doomed_kind=carrier.kind,
            doomed_pages=carrier.pages,
            struck_at=None,
            struck_why="",
            set_aside_at=None,
            fed_at=None,
            destroyed_at=None,
        )


def strike(unit: Unit, scene: Scene, line: DestructionLine, why: str) -> bool:
    """Strike one line; True where its piece was set aside and is to be carried home now."""
    was_aside = line.set_aside_at is not None
    if was_aside:
        unit.change(unit.get(Carrier, line.doomed_id), custody=Custody.RETURNED_CHECKED)
    struck = {"struck_at": scene.stamp.wall_ms, "struck_why": why}
    unit.change(line, **struck, set_aside_at=None, fed_at=None)
    return was_aside


def void_leave(unit: Unit, scene: Scene, file: DestructionFile) -> bool:
    """What was signed for the list as it was counts no more; True where something was signed."""
    if file.leave is None:
        return False
    unit.change(file.leave, voided_at=scene.stamp.wall_ms)
    return True


def last_word(unit: Unit, record: Record) -> LastWord | None:
    """What the latest appraisal says of a record, or of the file in which it lies."""
    row = unit.cursor.execute(_LAST_WORD, (record.id, record.parent_id)).fetchone()
    if row is None:
        return None
    number, opinion, ended = row
    return LastWord(number, None if ended is None else Opinion(opinion))


def _doomed(unit: Unit, carrier: Carrier) -> Doomed:
    record = record_of(unit, carrier)
    called, evidence = (bool(unit.count(question, carrier.id)) for question in (_CALLED, _EVIDENCE))
    until, word = kept_until(unit, record), last_word(unit, record)
    enclosed = frozenset(row[0] for row in unit.cursor.execute(_ENCLOSED, (carrier.id,)).fetchall())
    return Doomed(carrier, record, holds_over(unit, record), called, until, word, evidence, enclosed)
