"""Judging destruction at each step: list, approval, setting aside, the way, the machine, the end (T-31 to T-36).

Everything is judged again at every step, in the transaction of that step: a hold that came after the approval, a list
that is no longer the one signed, a signature that has lapsed stop the act wherever it is (R-107 to R-111).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.destruction_leaves import (
    FEWEST,
    OVER,
    Doomed,
    Persons,
    against_second,
    kept_back,
    leave_stands,
    may_change_list,
)
from recordsroom.domain.destruction_lists import (
    DestroyChannel,
    DestructionFile,
    DestructionLine,
    DestructionState,
)
from recordsroom.domain.equipment import Equipment, EquipmentState
from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import IN_STOCK
from recordsroom.domain.moments import read_minute
from recordsroom.domain.rules import Reason


def may_set_aside(
    file: DestructionFile, line: DestructionLine | None, one: Doomed, today: date
) -> tuple[Objection, ...]:
    """Judge a piece taken from its shelf: on this list, approved, here, free of holds; nothing else (T-33, R-111)."""
    if (objection := may_change_list(file)) is not None:
        return (objection,)
    if line is None or not line.stands:
        return (Objection(Reason.NOT_ON_THIS_LIST),)
    if line.set_aside_at is not None:
        return (Objection(Reason.ALREADY_DONE),)
    found = [
        objection for objection in (leave_stands(file, today), *_of_piece(line, one, today)) if objection is not None
    ]
    if one.carrier.custody not in IN_STOCK:
        found.append(Objection(Reason.NOT_IN_STOCK))
    return tuple(found)


def may_leave(
    file: DestructionFile, escorts: str, bags: int, seals: Sequence[str], today: date
) -> tuple[Objection, ...]:
    """Judge the start: everything is set aside, two go with it, every bag has its seal (T-34, R-110)."""
    if file.list.destroy_channel is DestroyChannel.SELF_SMALL:
        return (Objection(Reason.NOTHING_TO_DO),)
    if (objection := may_change_list(file)) is not None:
        return (objection,)
    told = [leave_stands(file, today), _incomplete(file)]
    if len(people_in(escorts)) < FEWEST:
        told.append(Objection(Reason.ESCORTS_MISSING))
    if bags < 1 or bags != len(set(seals)):
        told.append(Objection(Reason.BAGS_UNSEALED, {"bags": bags, "seals": len(set(seals))}))
    return tuple(objection for objection in told if objection is not None)


def may_arrive(file: DestructionFile, bags: int, *, seals_whole: bool) -> tuple[Objection, ...]:
    """Judge the arrival: as many bags as left, under whole seals; else nothing is destroyed (R-110)."""
    if file.state is not DestructionState.UNDER_WAY or file.journey is None:
        return (Objection(Reason.NOTHING_TO_DO),)
    if bags != file.journey.bags or not seals_whole:
        return (Objection(Reason.BAGS_DIFFER, {"bags": bags, "left": file.journey.bags}),)
    return ()


def may_feed(file: DestructionFile, line: DestructionLine | None, one: Doomed, today: date) -> tuple[Objection, ...]:
    """Judge a piece scanned again at the machine: hold and approval are looked at anew, then (N8)."""
    if (objection := _at_machine(file)) is not None:
        return (objection,)
    if line is None or not line.stands or line.set_aside_at is None:
        return (Objection(Reason.NOT_ON_THIS_LIST),)
    if line.fed_at is not None:
        return (Objection(Reason.ALREADY_DONE),)
    return tuple(found for found in (leave_stands(file, today), *_of_piece(line, one, today)) if found is not None)


def may_destroy_list(
    file: DestructionFile, doomed: Sequence[Doomed], supervisors: str, who: Persons, today: date
) -> tuple[Objection, ...]:
    """Judge the end: every piece was scanned at the machine, nothing holds any, two saw it who have no part (T-35)."""
    if (objection := _at_machine(file)) is not None:
        return (objection,)
    lines = file.standing
    told = [leave_stands(file, today)]
    by_carrier = {one.carrier.id: one for one in doomed}
    told += [objection for line in lines for objection in _of_piece(line, by_carrier[line.doomed_id], today)]
    if (fed := sum(line.fed_at is not None for line in lines)) < len(lines):
        told.append(Objection(Reason.PIECES_NOT_FED, {"fed": fed, "lines": len(lines)}))
    if len(people_in(supervisors)) < FEWEST:
        told.append(Objection(Reason.SUPERVISORS_MISSING))
    part = (*people_in(file.list.requester), who.lister, who.signer)
    if any(among(other, supervisors) for other in part):
        told.append(Objection(Reason.SUPERVISOR_HAS_PART))
    found = tuple(objection for objection in told if objection is not None)
    return found or tuple(against_second(file, who))


def may_end_so(
    file: DestructionFile, device: Equipment | None, receiving_unit: str, receipt: str
) -> tuple[Objection, ...]:
    """Judge what proves it: the receipt of the designated unit, or the machine of one's own (R-109)."""
    if file.list.destroy_channel is DestroyChannel.DESIGNATED_UNIT:
        return () if receiving_unit and receipt else (Objection(Reason.DESTROY_RECEIPT_MISSING),)
    fits = device is not None and not device.sort.medium and device.state is EquipmentState.IN_USE
    if not fits or device is None:
        return (Objection(Reason.DESTROY_DEVICE_MISSING),)
    low = device.max_level < file.highest
    return (Objection(Reason.MEDIUM_TOO_LOW, {"level": file.highest, "up_to": device.max_level}),) if low else ()


def times_of(began: str, ended: str) -> tuple[str, str] | None:
    """From when to when it was destroyed, both as 14:30; None where one is no time, or the end comes first."""
    first, last = read_minute(began), read_minute(ended)
    if first is None or last is None or last < first:
        return None
    return _written(first), _written(last)


def _written(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    return f"{hour:02d}:{rest:02d}"


def _of_piece(line: DestructionLine, one: Doomed, today: date) -> Iterator[Objection]:
    code = {"code": line.doomed_code}
    if one.called:
        yield Objection(Reason.GOES_BACK_TO_ISSUER, code)
    if (objection := kept_back(one)) is not None:
        yield objection
    if (objection := one.spared(today)) is not None:
        yield objection
    record, carrier = one.record, one.carrier
    now = (carrier.barcode, record.reference_code, record.level, record.scheme, record.secrecy_term or "",
           carrier.copy_no or "", carrier.pages)  # fmt: skip
    then = (line.doomed_label, line.doomed_code, line.doomed_level, line.doomed_scheme, line.doomed_term,
            line.doomed_copy, line.doomed_pages)  # fmt: skip
    if now != then:
        yield Objection(Reason.LINE_OUTDATED, code)


def _incomplete(file: DestructionFile) -> Objection | None:
    aside, lines = sum(line.set_aside_at is not None for line in file.standing), len(file.standing)
    return None if aside == lines and lines else Objection(Reason.SET_INCOMPLETE, {"aside": aside, "lines": lines})


def _at_machine(file: DestructionFile) -> Objection | None:
    """Nobody destroys what was not set aside whole and, where it went out, not counted in at the other end."""
    if file.state in OVER:
        return Objection(Reason.DESTRUCTION_OVER)
    if file.list.destroy_channel is DestroyChannel.SELF_SMALL:
        return _incomplete(file)
    return None if file.state is DestructionState.AT_MACHINE else Objection(Reason.NOT_AT_MACHINE)
