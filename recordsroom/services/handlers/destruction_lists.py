"""Lists of destruction: written, changed, signed, given up; any change voids what was signed (T-31, T-32, R-108)."""

from __future__ import annotations

from recordsroom.domain.carrying import CarryOut, among
from recordsroom.domain.commands import (
    AddToDestruction,
    ApproveDestruction,
    GiveUpDestruction,
    ListForDestruction,
    StrikeFromDestruction,
)
from recordsroom.domain.copying import CopyForm
from recordsroom.domain.deputies import Deputation, may_sign_for
from recordsroom.domain.destruction_facts import DestructionApproved, DestructionGivenUp, DestructionListed
from recordsroom.domain.destruction_leaves import (
    LeaveWish,
    counts_until,
    listing_doubts,
    may_appraise,
    may_approve,
    may_change_list,
    may_list,
)
from recordsroom.domain.destruction_lists import (
    LONGEST_WORDS,
    DestructionFile,
    DestructionLeave,
    DestructionList,
    digest_of,
)
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approval, Approver
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.approvals import rung_of
from recordsroom.services.handlers.doomed import (
    destruction_file,
    doomed,
    listed,
    persons,
    strike,
    void_leave,
    write_lines,
)
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.stamp import local_date
from recordsroom.storage.unit import Unit, refuse_unless

STRUCK_BY_LEADER = "审批时划去"
"""Why the leader's strokes are on the list, as the paper says it."""


def list_for_destruction(request: ListForDestruction, unit: Unit, scene: Scene) -> Fact:
    """Write a list; what is on it stays where it is until somebody has signed."""
    told = _words(
        destruction_no=request.destruction_no,
        requester=request.requester,
        destroy_why=request.why,
        appraisal_no=request.appraisal_no,
        appraisers=request.appraisers,
        filed_with=request.filed_with,
    )
    refuse_unless(bool(told["destruction_no"] and told["destroy_why"]), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(DestructionList, destruction_no=told["destruction_no"]) is None, Reason.NAME_TAKEN)
    found, today = doomed(unit, request.carriers), scene.stamp.today
    objections = (
        *may_appraise(told["appraisers"], told["requester"], request.appraised_on, today),
        *may_list(found, request.channel, listed=listed(unit), policy=scene.policy, today=today),
    )
    if objections:
        raise Refused(*objections)
    if doubts := tuple(one for one in listing_doubts(found, today) if one not in request.confirmed):
        raise Doubtful(doubts)
    made = unit.add(
        DestructionList,
        **told,
        appraised_on=request.appraised_on,
        destroy_channel=request.channel,
        listed_at=scene.stamp.wall_ms,
        listed_by=scene.keeper.id,
        given_up_at=None,
        given_up_why="",
    )
    write_lines(unit, made.id, 1, found)
    return DestructionListed(made.id, made.destruction_no, len(found))


def add_to_destruction(request: AddToDestruction, unit: Unit, scene: Scene) -> Fact:
    """Write more lines on a list; the signature under it is void."""
    file, today = _changeable(unit, request.destruction), scene.stamp.today
    found, one = doomed(unit, request.carriers), file.list
    already, before = listed(unit, one.id), len(file.standing)
    channel, policy = one.destroy_channel, scene.policy
    against = may_list(found, channel, listed=already, lines_before=before, policy=policy, today=today)
    if against or not found:
        raise Refused(*(against or (Objection(Reason.NOTHING_TO_DO),)))
    beside = frozenset(line.doomed_id for line in file.standing)
    if doubts := tuple(d for d in listing_doubts(found, today, beside) if d not in request.confirmed):
        raise Doubtful(doubts)
    write_lines(unit, one.id, len(file.lines) + 1, found)
    return DestructionListed(one.id, one.destruction_no, before + len(found), void_leave(unit, scene, file))


def strike_from_destruction(request: StrikeFromDestruction, unit: Unit, scene: Scene) -> Fact:
    """Strike lines for good; the signature under the list is void."""
    file, why = _changeable(unit, request.destruction), _words(why=request.why)["why"]
    keys = set(request.lines)
    gone = [line for line in file.standing if line.id in keys]
    refuse_unless(bool(why) and bool(gone) and len(gone) == len(keys), Reason.VALUE_NOT_POSSIBLE)
    for line in gone:
        strike(unit, scene, line, why)
    left = len(file.standing) - len(gone)
    return DestructionListed(file.list.id, file.list.destruction_no, left, void_leave(unit, scene, file))


def approve_destruction(request: ApproveDestruction, unit: Unit, scene: Scene) -> Fact:
    """Enter a signature under exactly this list, in the presence of a second keeper who types the own password."""
    file, number = destruction_file(unit, request.destruction), _words(number=request.form_no)["number"]
    refuse_unless(bool(number), Reason.VALUE_NOT_POSSIBLE)
    forms = ((DestructionLeave, "leave_no"), (Approval, "form_no"), (CopyForm, "copy_form_no"), (CarryOut, "carry_no"))
    used = any(unit.find(kind, **{name: number}) is not None for kind, name in forms)
    refuse_unless(not used, Reason.FORM_NUMBER_TAKEN)
    approver, given = rung_of(unit, request.approver, request.deputation, file.highest)
    _demand_no_part(request, unit, file, approver)
    wish = LeaveWish(
        code=request.list_code.strip().lower(),
        approver=approver,
        given=given,
        signed_on=request.signed_on,
        not_before=request.not_before or request.signed_on,
        struck=frozenset(request.struck),
        listed_on=local_date(file.list.listed_at, scene.stamp.offset_minutes),
    )
    who = persons(unit, file, scene)
    if objections := may_approve(file, wish, who, scene.policy, scene.stamp.today):
        raise Refused(*objections)
    kept = tuple(line for line in file.standing if line.id not in wish.struck)
    for line in file.standing:
        if line.id in wish.struck:
            strike(unit, scene, line, STRUCK_BY_LEADER)
    unit.add(
        DestructionLeave,
        destruction_id=file.list.id,
        leave_no=number,
        leave_signer_id=approver.id,
        leave_signed_on=wish.signed_on,
        not_before=wish.not_before,
        counts_until=counts_until(wish.not_before),
        leave_digest=digest_of(file.list, kept),
        leave_entered_at=scene.stamp.wall_ms,
        leave_entered_by=scene.keeper.id,
        leave_second=who.second or "",
        voided_at=None,
    )
    return DestructionApproved(file.list.id, file.list.destruction_no, len(kept), len(wish.struck))


def give_up_destruction(request: GiveUpDestruction, unit: Unit, scene: Scene) -> Fact:
    """Give a list up: every line is struck, and what was set aside is carried home."""
    file, why = _changeable(unit, request.destruction), _words(why=request.why)["why"]
    refuse_unless(bool(why), Reason.VALUE_NOT_POSSIBLE)
    back = [strike(unit, scene, line, why) for line in file.standing]
    void_leave(unit, scene, file)
    unit.change(file.list, given_up_at=scene.stamp.wall_ms, given_up_why=why)
    return DestructionGivenUp(file.list.id, sum(back))


def _changeable(unit: Unit, key: int) -> DestructionFile:
    file = destruction_file(unit, key)
    if (objection := may_change_list(file)) is not None:
        raise Refused(objection)
    return file


def _demand_no_part(request: ApproveDestruction, unit: Unit, file: DestructionFile, signer: Approver) -> None:
    """A deputy signs as the one he stands for, who has no part in the list either (R-69)."""
    if request.deputation is None:
        return
    deputation = unit.get(Deputation, request.deputation)
    principal = unit.get(Approver, deputation.approver_id)
    if (reason := may_sign_for(deputation, principal, signer, request.signed_on)) is not None:
        raise Refused(reason)
    refuse_unless(not among(principal.name, file.list.requester), Reason.APPROVER_HAS_PART)


def _words(**told: str) -> dict[str, str]:
    found = {name: text.strip() for name, text in told.items()}
    refuse_unless(max(map(len, found.values())) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    return found


HANDLERS: Handlers = {
    # What was signed, and what was struck from it, is not taken back by a key.
    ListForDestruction: Handler(list_for_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False, sure_clock=True),
    AddToDestruction: Handler(add_to_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False, sure_clock=True),
    StrikeFromDestruction: Handler(strike_from_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False),
    ApproveDestruction: Handler(approve_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False),
    GiveUpDestruction: Handler(give_up_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
