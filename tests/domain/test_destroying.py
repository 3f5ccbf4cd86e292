"""Destruction judged: what may be listed, signed, set aside, sent, scanned at the machine and ended (T-31 to T-36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from recordsroom.domain.approval_matrix import CELLS, Needed
from recordsroom.domain.destroying import may_arrive, may_destroy_list, may_end_so, may_feed, may_leave, may_set_aside
from recordsroom.domain.destruction_leaves import (
    LEAVE_DAYS,
    Doomed,
    LeaveWish,
    Persons,
    leave_stands,
    listing_doubts,
    may_appraise,
    may_approve,
    may_change_list,
    may_list,
)
from recordsroom.domain.destruction_lists import (
    MOST_LINES,
    DestroyChannel,
    DestroyMethod,
    DestructionAct,
    DestructionFile,
    DestructionJourney,
    DestructionLeave,
    DestructionLine,
    DestructionList,
    DestructionState,
)
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.equipment import Equipment, EquipmentSort, EquipmentState
from recordsroom.domain.errors import Objection
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, CarrierKind, Custody, Level
from tests.builders import TODAY, a_carrier, a_record, an_approver
from tests.domain.test_holds import a_hold

POLICY = Policy()
OUT, SELF = DestroyChannel.DESIGNATED_UNIT, DestroyChannel.SELF_SMALL
WHO = Persons("宋闻溪", "宋闻溪", "苏怀瑾", "顾言舟")


def doomed(key: int = 1, **odd: Any) -> Doomed:
    record = {name: odd.pop(name) for name in ("level", "secrecy_until") if name in odd}
    until = odd.pop("kept_until", None)
    return Doomed(a_carrier(id=key, **odd), a_record(id=key, **record), kept_until=until)


def line(key: int, **odd: Any) -> DestructionLine:
    one = doomed(key)
    values: dict[str, Any] = {
        "id": key, "destruction_id": 1, "destroy_line": key, "doomed_id": key, "doomed_label": one.carrier.barcode,
        "doomed_code": one.record.reference_code, "doomed_document": "", "doomed_author": "", "doomed_title": "",
        "doomed_dated": "", "doomed_retention": "", "doomed_level": one.record.level,
        "doomed_scheme": one.record.scheme, "doomed_term": one.record.secrecy_term or "",
        "doomed_copy": one.carrier.copy_no or "", "doomed_kind": CarrierKind.PAPER, "doomed_pages": one.carrier.pages,
        "struck_at": None, "struck_why": "", "set_aside_at": None, "fed_at": None, "destroyed_at": None,
    }  # fmt: skip
    return DestructionLine(**(values | odd))


def a_file(*lines: DestructionLine, channel: DestroyChannel = OUT, **odd: Any) -> DestructionFile:
    one = DestructionList(1, "销1", "沈知远", "期满", "鉴1", "甲、乙", TODAY, channel, "", 0, 1, None, "")
    return replace(DestructionFile(one, lines or (line(1), line(2)), None, None, None), **odd)


def signed(file: DestructionFile, **odd: Any) -> DestructionFile:
    until = TODAY + timedelta(days=LEAVE_DAYS)
    leave = DestructionLeave(1, 1, "批1", 1, TODAY, TODAY, until, file.digest, 0, 1, "苏怀瑾", None)
    return replace(file, leave=replace(leave, **odd))


def at_machine(*lines: DestructionLine) -> DestructionFile:
    journey = DestructionJourney(1, 1, "甲、乙", 1, "封1", 0, 1, 1, None, "")
    return replace(signed(a_file(*(lines or (line(1, set_aside_at=1), line(2, set_aside_at=1, fed_at=2))))),
                   journey=journey)  # fmt: skip


def wish(file: DestructionFile, **odd: Any) -> LeaveWish:
    told = {"approver": an_approver(), "given": Authority.PRINCIPAL, "signed_on": TODAY, "not_before": TODAY}
    return LeaveWish(**{"code": file.code, "struck": frozenset(), **told, **odd})


def reasons(found: tuple[Objection, ...] | Objection | None) -> tuple[Reason, ...]:
    told = found if isinstance(found, tuple) else () if found is None else (found,)
    return tuple(objection.reason for objection in told)


def test_r113_entities_tell_their_number_and_nothing_else():
    file = at_machine()
    act = DestructionAct(4, 1, "", DestroyMethod.PULPED, "", "", "", None, "", "", 1, "", 0, 1, "")
    told = (file.list, file.lines[0], file.leave, file.journey, act)
    assert [repr(one) for one in told] == [
        "DestructionList(1)", "DestructionLine(1)", "DestructionLeave(1)", "DestructionJourney(1)", "DestructionAct(4)",
    ]  # fmt: skip


def test_how_far_a_list_is():
    aside = line(1, set_aside_at=1)
    act = DestructionAct(4, 1, "", DestroyMethod.PULPED, "", "", "", None, "", "", 1, "", 0, 1, "")
    arrived = at_machine()
    assert arrived.journey is not None
    away = replace(arrived, journey=replace(arrived.journey, bags_arrived=None, at_machine_at=None))
    given_up = replace(a_file(), list=replace(a_file().list, given_up_at=1))
    told = (a_file(), signed(a_file()), a_file(aside, line(2)), a_file(aside), away, arrived, given_up)
    states = [file.state for file in (*told, replace(arrived, act=act))]
    assert states == [
        DestructionState.LISTED, DestructionState.APPROVED, DestructionState.SETTING_ASIDE, DestructionState.SET_ASIDE,
        DestructionState.UNDER_WAY, DestructionState.AT_MACHINE, DestructionState.GIVEN_UP, DestructionState.DESTROYED,
    ]  # fmt: skip


def test_the_code_of_a_list_changes_with_every_line_and_with_what_a_line_says():
    codes = {a_file().code, a_file(line(1)).code, a_file(line(1), line(2, doomed_pages=3)).code}
    codes |= {a_file(line(1), line(2, doomed_level=Level.JIMI)).code, a_file(channel=SELF).code}
    assert len(codes) == 5
    assert a_file(line(1), line(2, struck_at=1)).code == a_file(line(1)).code
    assert a_file(line(1, struck_at=1), line(2, struck_at=1)).highest is Level.PUBLIC


def test_t31_what_may_be_listed():
    def listed(*found: Doomed, channel: DestroyChannel = OUT, on: tuple[int, ...] = (), before: int = 0):
        return reasons(may_list(found, channel, listed=on, lines_before=before, policy=POLICY, today=TODAY))

    assert listed(doomed()) == ()
    assert listed() == (Reason.VALUE_NOT_POSSIBLE,) == listed(doomed(), before=MOST_LINES)
    assert listed(doomed(level=None)) == (Reason.LEVEL_UNKNOWN,)
    assert listed(doomed(), on=(1,)) == (Reason.ON_ANOTHER_LIST,)
    assert listed(doomed(custody=Custody.ON_LOAN)) == (Reason.NOT_HERE_TO_DESTROY,)
    assert listed(replace(doomed(), holds=(a_hold(),))) == (Reason.ON_HOLD,)
    assert listed(replace(doomed(), called=True)) == (Reason.GOES_BACK_TO_ISSUER,)
    assert listed(doomed(), channel=SELF) == ()
    much = listed(doomed(level=Level.JUEMI), channel=SELF, before=POLICY.destroy_self_most)
    assert much == (Reason.TOP_SECRET_GOES_OUT, Reason.TOO_MUCH_FOR_SELF)
    assert reasons(may_appraise("甲、乙", "沈知远", TODAY, TODAY)) == ()
    for alone in ("甲", "李东、李 东", "甲、—"):
        assert reasons(may_appraise(alone, "沈知远", TODAY, TODAY)) == (Reason.APPRAISERS_MISSING,), alone
    for nobody in ("", "—", "、"):
        assert reasons(may_appraise("甲、乙", nobody, TODAY, TODAY)) == (Reason.VALUE_NOT_POSSIBLE,), nobody


def test_r116_both_clocks_are_asked_about():
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    open_ended = doomed(level=Level.MIMI, secrecy_until=None, kept_until=yesterday)
    assert listing_doubts([open_ended], TODAY) == (Doubt.DESTROYED_STILL_SECRET,)
    running = doomed(level=Level.MIMI, secrecy_until=tomorrow, kept_until=tomorrow)
    assert listing_doubts([running], TODAY) == (Doubt.DESTROYED_STILL_SECRET, Doubt.DESTROYED_BEFORE_TIME)
    for ends in (TODAY, yesterday):
        # The last day belongs to the term, and what ran out is a secret until its review says otherwise.
        ended = doomed(level=Level.MIMI, secrecy_until=ends, kept_until=yesterday)
        assert listing_doubts([ended], TODAY) == (Doubt.DESTROYED_STILL_SECRET,), ends
    assert listing_doubts([doomed(level=Level.PUBLIC, secrecy_until=None, kept_until=yesterday)], TODAY) == ()
    assert listing_doubts([doomed(level=Level.PUBLIC)], TODAY) == (Doubt.DESTROYED_BEFORE_TIME,)


def test_t32_who_may_sign_what():
    file = a_file()

    def judged(who: Persons = WHO, policy: Policy = POLICY, of: DestructionFile = file, **odd: Any):
        return reasons(may_approve(of, wish(file, **odd), who, policy, TODAY))

    assert judged() == () == judged(struck=frozenset({1}))
    assert judged(code="") == (Reason.LIST_CHANGED,)
    assert judged(struck=frozenset({1, 2})) == (Reason.NOTHING_LEFT_TO_DESTROY,)
    assert judged(struck=frozenset({9})) == (Reason.NOTHING_TO_DO,) == judged(of=signed(file))
    assert judged(approver=an_approver(name="沈知远")) == (Reason.APPROVER_HAS_PART,)
    several = replace(file, list=replace(file.list, requester="沈知远、顾 言舟"))
    assert reasons(may_approve(several, wish(several), WHO, POLICY, TODAY)) == (Reason.APPROVER_HAS_PART,)
    assert judged(listed_on=TODAY) == ()
    before = TODAY - timedelta(days=1)
    assert judged(signed_on=before, not_before=before, listed_on=TODAY) == (Reason.VALUE_NOT_POSSIBLE,)
    assert judged(approver=an_approver(name="宋闻溪")) == (Reason.APPROVER_HAS_PART,)
    assert judged(who=replace(WHO, keeper="顾言舟")) == (Reason.APPROVER_IS_KEEPER,)
    assert judged(approver=an_approver(since=TODAY + timedelta(days=1))) == (Reason.APPROVER_NOT_IN_OFFICE,)
    assert judged(given=Authority.SECTION_HEAD) == (Reason.DESTROY_APPROVER_TOO_LOW,)
    never = replace(POLICY, **{name: Needed.NEVER for name in CELLS if name.startswith("destroy")})  # type: ignore[arg-type]
    assert judged(policy=never) == (Reason.DESTRUCTION_FORBIDDEN,)
    ahead = TODAY + timedelta(days=1)
    assert judged(signed_on=ahead, not_before=ahead) == (Reason.APPROVAL_IN_FUTURE,)
    assert judged(not_before=TODAY - timedelta(days=1)) == (Reason.VALUE_NOT_POSSIBLE,)
    old = TODAY - timedelta(days=LEAVE_DAYS + 1)
    assert judged(signed_on=old, not_before=old) == (Reason.DESTROY_LEAVE_LAPSED,)
    assert judged(who=replace(WHO, second=None)) == (Reason.SECOND_PASSWORD_MISSING,)
    assert judged(who=replace(WHO, second="沈知远")) == (Reason.SECOND_HAS_PART,)
    assert judged(of=at_machine()) == (Reason.DESTRUCTION_AWAY,)


def test_t32_an_approval_stands_for_its_list_and_its_days_only():
    file = a_file()
    assert leave_stands(signed(file), TODAY) is None
    assert reasons(leave_stands(file, TODAY)) == (Reason.DESTRUCTION_UNAPPROVED,)
    assert reasons(leave_stands(replace(signed(file), lines=(line(1),)), TODAY)) == (Reason.LIST_CHANGED,)
    later = signed(file, not_before=TODAY + timedelta(days=1))
    assert reasons(leave_stands(later, TODAY)) == (Reason.DESTROY_TOO_EARLY,)
    over = signed(file, counts_until=TODAY - timedelta(days=1))
    assert reasons(leave_stands(over, TODAY)) == (Reason.DESTROY_LEAVE_LAPSED,)


def test_t33_setting_aside():
    file = signed(a_file())

    def judged(of: DestructionFile = file, one: Doomed | None = None, at: DestructionLine | None = file.lines[0]):
        return reasons(may_set_aside(of, at, one or doomed(), TODAY))

    assert judged() == ()
    assert judged(at=None) == (Reason.NOT_ON_THIS_LIST,) == judged(at=line(1, struck_at=1))
    assert judged(at=line(1, set_aside_at=1)) == (Reason.ALREADY_DONE,)
    assert judged(one=doomed(custody=Custody.ON_LOAN)) == (Reason.NOT_IN_STOCK,)
    assert judged(one=doomed(pages=2)) == (Reason.LINE_OUTDATED,)
    assert judged(one=replace(doomed(), holds=(a_hold(),))) == (Reason.ON_HOLD,)
    assert judged(one=replace(doomed(), called=True)) == (Reason.GOES_BACK_TO_ISSUER,)
    assert judged(of=a_file()) == (Reason.DESTRUCTION_UNAPPROVED,)
    assert judged(of=at_machine()) == (Reason.DESTRUCTION_AWAY,)
    assert reasons(may_change_list(replace(file, list=replace(file.list, given_up_at=1)))) == (Reason.DESTRUCTION_OVER,)


def test_t34_the_way():
    whole = signed(a_file(line(1, set_aside_at=1), line(2, set_aside_at=1)))

    def left(file: DestructionFile = whole, escorts: str = "甲、乙", bags: int = 1, seals: tuple[str, ...] = ("封1",)):
        return reasons(may_leave(file, escorts, bags, seals, TODAY))

    assert left() == ()
    assert left(signed(a_file())) == (Reason.SET_INCOMPLETE,)
    for alone in ("甲、甲", "李东、李 东", "甲、", "甲、——", "甲,／"):
        assert left(escorts=alone) == (Reason.ESCORTS_MISSING,), alone
    assert left(bags=0, seals=()) == (Reason.BAGS_UNSEALED,) == left(bags=2, seals=("封1", "封1"))
    assert left(a_file(channel=SELF)) == (Reason.NOTHING_TO_DO,)
    assert left(at_machine()) == (Reason.DESTRUCTION_AWAY,)
    arrived = at_machine()
    assert reasons(may_arrive(arrived, 1, seals_whole=True)) == (Reason.NOTHING_TO_DO,)
    assert arrived.journey is not None
    away = replace(arrived, journey=replace(arrived.journey, bags_arrived=None, at_machine_at=None))
    assert reasons(may_arrive(away, 1, seals_whole=True)) == ()
    assert reasons(may_arrive(away, 2, seals_whole=True)) == (Reason.BAGS_DIFFER,)
    assert reasons(may_arrive(away, 1, seals_whole=False)) == (Reason.BAGS_DIFFER,)


def test_n8_at_the_machine_everything_is_looked_at_anew():
    file = at_machine()

    def judged(of: DestructionFile = file, one: Doomed | None = None, at: DestructionLine | None = file.lines[0]):
        return reasons(may_feed(of, at, one or doomed(), TODAY))

    assert judged() == ()
    assert judged(at=file.lines[1]) == (Reason.ALREADY_DONE,)
    assert judged(at=None) == (Reason.NOT_ON_THIS_LIST,)
    assert judged(one=replace(doomed(), holds=(a_hold(),))) == (Reason.ON_HOLD,)
    assert judged(of=replace(file, leave=None)) == (Reason.DESTRUCTION_UNAPPROVED,)
    assert judged(of=signed(a_file())) == (Reason.NOT_AT_MACHINE,)
    over = replace(file, list=replace(file.list, given_up_at=1))
    assert judged(of=replace(over, journey=None)) == (Reason.DESTRUCTION_OVER,)
    assert judged(of=signed(a_file(channel=SELF))) == (Reason.SET_INCOMPLETE,)


def test_t35_the_end():
    done = at_machine(*(line(key, set_aside_at=1, fed_at=2) for key in (1, 2)))
    pieces = [doomed(1), doomed(2)]

    def judged(of: DestructionFile = done, who: Persons = WHO, seen: str = "甲、乙", found: list[Doomed] = pieces):
        return reasons(may_destroy_list(of, found, seen, who, TODAY))

    assert judged() == ()
    assert judged(at_machine()) == (Reason.PIECES_NOT_FED,)
    for alone in ("甲", "李东、李 东", "Li Dong; LI DONG", "甲、？"):
        assert judged(seen=alone) == (Reason.SUPERVISORS_MISSING,), alone
    for part in ("沈知远", "宋闻溪", "顾言舟"):
        assert judged(seen=f"甲、{part}") == (Reason.SUPERVISOR_HAS_PART,)
    two = replace(done, list=replace(done.list, requester="沈知远；乙"))
    assert judged(of=signed(two)) == (Reason.SUPERVISOR_HAS_PART,)
    assert judged(of=signed(two), seen="甲、丙", who=replace(WHO, second="乙")) == (Reason.SECOND_HAS_PART,)
    assert judged(who=replace(WHO, second=None)) == (Reason.SECOND_PASSWORD_MISSING,)
    assert judged(found=[doomed(1), replace(doomed(2), holds=(a_hold(),))]) == (Reason.ON_HOLD,)
    assert judged(signed(a_file())) == (Reason.NOT_AT_MACHINE,)


def test_r109_what_proves_it():
    file, own = at_machine(), a_file(channel=SELF)
    shredder = Equipment(
        1, "2000000014", "碎01", EquipmentSort.OTHER_DEVICE, "", "", Level.JIMI, "甲", "乙", TODAY, True,
        EquipmentState.IN_USE, None, "", "",
    )  # fmt: skip
    assert reasons(may_end_so(file, None, "中心", "回1")) == ()
    assert reasons(may_end_so(file, None, "中心", "")) == (Reason.DESTROY_RECEIPT_MISSING,)
    assert reasons(may_end_so(own, shredder, "", "")) == ()
    for unfit in (
        None,
        replace(shredder, sort=EquipmentSort.USB_STICK),
        replace(shredder, state=EquipmentState.HANDED_IN),
    ):
        assert reasons(may_end_so(own, unfit, "", "")) == (Reason.DESTROY_DEVICE_MISSING,)
    low = replace(shredder, max_level=Level.PUBLIC)
    assert reasons(may_end_so(own, low, "", "")) == (Reason.MEDIUM_TOO_LOW,)
