"""Accounts and settings: made by one administrator, put into effect by another (R-131, domain.md §4.2)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    ActivateUser,
    AppointAdministrator,
    ChangePassword,
    CreateUser,
    DropFactor,
    EnrolFactor,
    ResetPassword,
    SetClearance,
    SetPolicy,
    StopUser,
)
from recordsroom.domain.counters import KEY_FILE, Setting
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.handover import Handover, may_close_account
from recordsroom.domain.keepers import ADMINISTRATORS, Duty, Role, User, roles_clash
from recordsroom.domain.policy import FOUNDED_WITH, contradicts, valid_policy_text
from recordsroom.domain.rules import Reason
from recordsroom.domain.second_factor import factor_demanded
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handlers.inside_work import works_on_something
from recordsroom.services.handlers.recovery import end_sheets_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def create_user(request: CreateUser, unit: Unit, scene: Scene) -> Fact:
    """Make an account that waits for the security administrator."""
    return _entered(unit, scene, request, request.roles, active=False)


def appoint_administrator(request: AppointAdministrator, unit: Unit, scene: Scene) -> Fact:
    """Fill an administrator's post while it is vacant, so that a paused first start can be finished (P-35)."""
    refuse_unless(request.role in ADMINISTRATORS, Reason.VALUE_NOT_POSSIBLE)
    taken = any(request.role in user.roles for user in unit.every(User))
    refuse_unless(not taken, Reason.NOT_YOUR_DUTY)
    return _entered(unit, scene, request, frozenset({request.role}), active=True)


def activate_user(request: ActivateUser, unit: Unit, scene: Scene) -> Fact:
    """Put an account into effect; nobody does that for their own."""
    user = unit.get(User, request.user)
    refuse_unless(user.id != scene.keeper.id, Reason.NOT_YOUR_DUTY)
    refuse_unless(not user.active, Reason.NOTHING_TO_DO)
    unit.change(user, active=True)
    return Done()


def set_clearance(request: SetClearance, unit: Unit, scene: Scene) -> Fact:
    """Change up to which level a keeper may know of records; nobody does that for their own."""
    user = unit.get(User, request.user)
    refuse_unless(user.id != scene.keeper.id, Reason.NOT_YOUR_DUTY)
    # An administrator sees no holdings at all, so there is nothing that a clearance could open.
    refuse_unless(not user.roles & ADMINISTRATORS, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(user.cleared != request.cleared, Reason.NOTHING_TO_DO)
    unit.change(user, cleared=request.cleared)
    return Done()


def stop_user(request: StopUser, unit: Unit, scene: Scene) -> Fact:
    """Take an account out of use; the last administrator of a kind stays, or the room could not be ruled."""
    user = unit.get(User, request.user)
    refuse_unless(user.active, Reason.NOTHING_TO_DO)
    refuse_unless(user.id != scene.keeper.id, Reason.NOT_YOUR_DUTY)
    refuse_unless(not (user.roles & ADMINISTRATORS), Reason.NOT_YOUR_DUTY)
    if objections := may_close_account(user, unit.every(Handover)):
        raise Refused(*objections)
    refuse_unless(not works_on_something(unit, user.name), Reason.FETCHED_FOR_WORK)
    unit.change(user, active=False)
    return Done()


def change_password(request: ChangePassword, unit: Unit, scene: Scene) -> Fact:
    """Note one's own new password; nobody sets one for somebody else alone."""
    refuse_unless(request.user == scene.keeper.id, Reason.NOT_YOUR_DUTY)
    user = unit.get(User, request.user)
    unit.change(user, public_key=request.public_key, password_set_on=scene.stamp.today.isoformat())
    _key_file_is(unit, request.key_file)
    return Done()


def enrol_factor(request: EnrolFactor, unit: Unit, scene: Scene) -> Fact:
    """Note what opens the room beside one's own password; it lies on a registered medium, as for this PC (R-134)."""
    refuse_unless(request.user == scene.keeper.id, Reason.NOT_YOUR_DUTY)
    refuse_unless(bool(request.kind), Reason.VALUE_NOT_POSSIBLE)
    medium = request.medium.strip()
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    refuse_unless_writable(unit, medium, scene.policy.pc_level)
    _key_file_is(unit, request.key_file)
    return Done()


def drop_factor(request: DropFactor, unit: Unit, scene: Scene) -> Fact:
    """Note that one's own password opens the room alone again, where the room lets it."""
    refuse_unless(request.user == scene.keeper.id, Reason.NOT_YOUR_DUTY)
    refuse_unless(not factor_demanded(scene.keeper, scene.policy), Reason.FACTOR_DEMANDED)
    _key_file_is(unit, request.key_file)
    return Done()


def reset_password(request: ResetPassword, unit: Unit, scene: Scene) -> Fact:
    """Note the new key of somebody who gets a password for once; neither of the two who sign gives it to the own."""
    user = unit.get(User, request.user)
    if scene.second is None:
        raise Refused(Reason.SECOND_ADMINISTRATOR_MISSING)
    refuse_unless(user.id not in {scene.keeper.id, scene.second.id}, Reason.NOT_YOUR_DUTY)
    refuse_unless(user.active, Reason.NOTHING_TO_DO)
    unit.change(user, public_key=request.public_key, password_set_on=scene.stamp.today.isoformat())
    end_sheets_of(unit, scene, user.id)
    _key_file_is(unit, request.key_file)
    return Done()


def set_policy(request: SetPolicy, unit: Unit, scene: Scene) -> Fact:
    """Change one setting of the room."""
    refuse_unless(request.name not in FOUNDED_WITH, Reason.VALUE_NOT_POSSIBLE)
    if not valid_policy_text(request.name, request.value) or contradicts(scene.policy, request.name, request.value):
        raise Refused(Reason.VALUE_NOT_POSSIBLE)
    setting = unit.find(Setting, name=request.name)
    if setting:
        unit.change(setting, value=request.value)
    else:
        unit.add(Setting, name=request.name, value=request.value)
    return Done()


def _entered(
    unit: Unit, scene: Scene, request: CreateUser | AppointAdministrator, roles: frozenset[Role], *, active: bool
) -> Entered:
    refuse_unless(bool(request.name.strip()) and bool(roles), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(not roles_clash(roles), Reason.DUTIES_CLASH)
    refuse_unless(unit.find(User, name=request.name) is None, Reason.NAME_TAKEN)
    user = unit.add(
        User,
        name=request.name,
        roles=roles,
        active=active,
        public_key=request.public_key,
        password_set_on=scene.stamp.today.isoformat(),
    )
    refuse_unless(user.id == request.user, Reason.VALUE_NOT_POSSIBLE)
    _key_file_is(unit, request.key_file)
    return Entered(user.id)


def _key_file_is(unit: Unit, digest: str) -> None:
    setting = unit.find(Setting, name=KEY_FILE)
    if setting:
        unit.change(setting, value=digest)


HANDLERS: Handlers = {
    CreateUser: Handler(create_user, needs=Duty.CREATE_ACCOUNTS, undoable=False),
    AppointAdministrator: Handler(appoint_administrator, needs=Duty.APPOINT, undoable=False),
    ActivateUser: Handler(activate_user, needs=Duty.ACTIVATE_ACCOUNTS, undoable=False),
    SetClearance: Handler(set_clearance, needs=Duty.ACTIVATE_ACCOUNTS, undoable=False),
    StopUser: Handler(stop_user, needs=Duty.ACTIVATE_ACCOUNTS, undoable=False),
    ChangePassword: Handler(change_password, needs=Duty.SESSION, undoable=False),
    EnrolFactor: Handler(enrol_factor, needs=Duty.SESSION, undoable=False),
    DropFactor: Handler(drop_factor, needs=Duty.SESSION, undoable=False),
    ResetPassword: Handler(reset_password, needs=Duty.ACTIVATE_ACCOUNTS, undoable=False, beside=Duty.VOUCH),
    SetPolicy: Handler(set_policy, needs=Duty.SET_POLICY),
}
