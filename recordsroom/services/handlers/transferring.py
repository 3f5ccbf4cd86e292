"""Transfer to the state archives: the list, its reviews, each piece scanned out, the deed of both (F-02, R-97)."""

from __future__ import annotations

from collections.abc import Iterable

from recordsroom.domain.commands import (
    DropFromTransfer,
    GiveUpTransfer,
    ListForTransfer,
    ReviewForTransfer,
    ScanOutForTransfer,
    SignTransfer,
)
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.open_access import AccessReview
from recordsroom.domain.printing import Label
from recordsroom.domain.rules import Reason
from recordsroom.domain.transfer_facts import PieceScannedOut, TransferListed, Transferred
from recordsroom.domain.transferring import (
    LONGEST_WORDS,
    Deed,
    Leaving,
    TransferLine,
    TransferOut,
    leaving_doubts,
    may_list_leaving,
    may_review,
    may_scan_out,
    may_sign_deed,
    settled_opinion,
)
from recordsroom.domain.values import Custody
from recordsroom.services.handlers.doomed import doomed, listed
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.record_facts import demand_cleared
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.stamp import local_date
from recordsroom.storage.unit import Unit, refuse_unless


def list_for_transfer(request: ListForTransfer, unit: Unit, scene: Scene) -> Fact:
    """Write a list; everything on it stays where it is until it is scanned out and signed for."""
    told = (request.transfer_no, request.archives_name, request.transfer_kind)
    number, archives, kind = (text.strip() for text in told)
    refuse_unless(max(map(len, (number, archives, kind))) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    pieces = _leaving(unit, request.carriers)
    for one in pieces:
        demand_cleared(one.record, scene)
    _refuse(may_list_leaving(number, archives, pieces, listed(unit)))
    refuse_unless(unit.find(TransferOut, transfer_no=number) is None, Reason.NAME_TAKEN)
    if doubts := tuple(one for one in leaving_doubts(pieces) if one not in request.confirmed):
        raise Doubtful(doubts)
    made = unit.add(
        TransferOut,
        transfer_no=number,
        archives_name=archives,
        transfer_kind=kind,
        transfer_listed_at=scene.stamp.wall_ms,
        transfer_listed_by=scene.keeper.id,
        **dict.fromkeys(("deed_giver", "deed_taker", "deed_watcher", "deed_remarks", "transfer_given_up_why"), ""),
        **dict.fromkeys(("deed_signed_on", "transfer_ended_at", "transfer_given_up_at")),
    )
    for place, one in enumerate(pieces, 1):
        _write(unit, made.id, place, one)
    return _told(unit, made, _lines(unit, made.id))


def review_for_transfer(request: ReviewForTransfer, unit: Unit, _scene: Scene) -> Fact:
    """Write what the review says about opening these lines; while the list is open it may be put right."""
    transfer, lines, chosen = _chosen(unit, request.transfer, request.lines)
    why = request.why.strip()
    _refuse(may_review(transfer, chosen, request.access_opinion, why))
    for line in chosen:
        unit.change(line, access_opinion=request.access_opinion, access_why=why)
    return _told(unit, transfer, lines)


def scan_out_for_transfer(request: ScanOutForTransfer, unit: Unit, scene: Scene) -> Fact:
    """Count one piece out; it leaves the register of places only when both have signed."""
    transfer, lines = unit.get(TransferOut, request.transfer), _lines(unit, request.transfer)
    (one,) = _leaving(unit, (request.carrier,))
    line = next((found for found in lines if found.leaving_id == request.carrier and found.stands), None)
    _refuse(may_scan_out(transfer, lines, line, one, scene.stamp.today))
    assert line is not None, "it stands on the list"
    closed = places_at(unit, one.carrier.location_id, one.carrier.waits_at_id)
    _refuse(against_opening(unit, scene, request, closed, (one.record.level,)))
    unit.change(line, scanned_out_at=scene.stamp.wall_ms)
    left = sum(other.stands and other.scanned_out_at is None for other in lines) - 1
    return PieceScannedOut(transfer.id, line.leaving_code, left)


def drop_from_transfer(request: DropFromTransfer, unit: Unit, scene: Scene) -> Fact:
    """Take lines off; they stay on paper as dropped, with the reason."""
    transfer, _lines_of, chosen = _chosen(unit, request.transfer, request.lines)
    why = _why(request.why)
    refuse_unless(transfer.open and all(line.stands for line in chosen), Reason.TRANSFER_OVER)
    for line in chosen:
        unit.change(line, dropped_at=scene.stamp.wall_ms, dropped_why=why, scanned_out_at=None)
    return _told(unit, transfer, _lines(unit, transfer.id))


def sign_transfer(request: SignTransfer, unit: Unit, scene: Scene) -> Fact:
    """End a transfer: every piece is theirs; rows stay, labels and numbers never come back (T-36 alike)."""
    transfer, lines = unit.get(TransferOut, request.transfer), _lines(unit, request.transfer)
    told = (request.deed_giver, request.deed_taker, request.deed_watcher, request.deed_remarks)
    giver, taker, watcher, remarks = (text.strip() for text in told)
    standing = [line for line in lines if line.stands]
    pieces = _leaving(unit, (line.leaving_id for line in standing))
    listed_on = local_date(transfer.transfer_listed_at, scene.stamp.offset_minutes)
    deed = Deed(giver, taker, watcher, remarks, request.signed_on, listed_on)
    _refuse(may_sign_deed(transfer, lines, pieces, deed, scene.stamp.today))
    unit.change(
        transfer,
        deed_giver=giver,
        deed_taker=taker,
        deed_watcher=watcher,
        deed_remarks=remarks,
        deed_signed_on=request.signed_on,
        transfer_ended_at=scene.stamp.wall_ms,
    )
    gone = {"location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
    for line in standing:
        unit.change(unit.get(Carrier, line.leaving_id), custody=Custody.WITHDRAWN, **gone)
        if (label := unit.find(Label, barcode=line.leaving_label, retired=False)) is not None:
            unit.change(label, retired=True)
    return Transferred(transfer.id, transfer.transfer_no, len(standing))


def give_up_transfer(request: GiveUpTransfer, unit: Unit, scene: Scene) -> Fact:
    """Give a list up; nothing left, so nothing comes back."""
    transfer, why = unit.get(TransferOut, request.transfer), _why(request.why)
    refuse_unless(transfer.open, Reason.TRANSFER_OVER)
    unit.change(transfer, transfer_given_up_at=scene.stamp.wall_ms, transfer_given_up_why=why)
    return _told(unit, transfer, _lines(unit, transfer.id))


def _chosen(
    unit: Unit, key: int, wanted: tuple[int, ...]
) -> tuple[TransferOut, list[TransferLine], list[TransferLine]]:
    transfer, lines = unit.get(TransferOut, key), _lines(unit, key)
    chosen = [line for line in lines if line.id in set(wanted)]
    refuse_unless(bool(chosen) and len(chosen) == len(set(wanted)), Reason.VALUE_NOT_POSSIBLE)
    return transfer, lines, chosen


def _lines(unit: Unit, key: int) -> list[TransferLine]:
    return list(unit.every(TransferLine, transfer_id=key))


def _leaving(unit: Unit, keys: Iterable[int]) -> list[Leaving]:
    return [Leaving(one.carrier, one.record, one.holds, one.called, one.enclosed) for one in doomed(unit, keys)]


def _write(unit: Unit, key: int, number: int, one: Leaving) -> None:
    record, carrier = one.record, one.carrier
    assert record.level is not None, "what is 待核 is not listed"
    # What the open-access review settled already is not asked again.
    opinion, why = settled_opinion(unit.every(AccessReview, accessed_record_id=record.id))
    unit.add(
        TransferLine,
        transfer_id=key,
        transfer_line=number,
        leaving_id=carrier.id,
        leaving_label=carrier.barcode,
        leaving_code=record.reference_code,
        leaving_title=record.title or "",
        leaving_year=record.year,
        leaving_period=record.retention,
        leaving_level=record.level,
        leaving_scheme=record.scheme,
        leaving_term=record.secrecy_term or "",
        leaving_copy=carrier.copy_no or "",
        leaving_pages=carrier.pages,
        access_opinion=opinion,
        access_why=why,
        scanned_out_at=None,
        dropped_at=None,
        dropped_why="",
    )


def _told(unit: Unit, transfer: TransferOut, lines: list[TransferLine]) -> Fact:
    now = [line for line in _lines(unit, transfer.id) if line.stands]
    unreviewed = sum(line.access_opinion is None for line in now)
    return TransferListed(transfer.id, transfer.transfer_no, len(now) if lines else 0, unreviewed)


def _why(text: str) -> str:
    why = text.strip()
    refuse_unless(0 < len(why) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    return why


def _refuse(objections: Iterable[Objection]) -> None:
    if objections := tuple(objections):
        raise Refused(*objections)


HANDLERS: Handlers = {
    ListForTransfer: Handler(list_for_transfer, needs=Duty.KEEP_HOLDINGS),
    ReviewForTransfer: Handler(review_for_transfer, needs=Duty.KEEP_HOLDINGS),
    ScanOutForTransfer: Handler(scan_out_for_transfer, needs=Duty.KEEP_HOLDINGS),
    DropFromTransfer: Handler(drop_from_transfer, needs=Duty.KEEP_HOLDINGS),
    # What both have signed for is theirs.
    SignTransfer: Handler(sign_transfer, needs=Duty.KEEP_HOLDINGS, undoable=False),
    GiveUpTransfer: Handler(give_up_transfer, needs=Duty.KEEP_HOLDINGS),
}
