"""Recovery sheets in their register: made by two, tested, used by two (trust.md §3.1, §3.13)."""

from __future__ import annotations

from recordsroom.domain.commands import MakeRecoverySheets, NoteSheetTest, RecoverAccess, RekeyVault
from recordsroom.domain.counters import KEY_FILE, Setting
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.recovery import RecoverySet, SetEnd, SheetTest, may_make, may_test
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def make_recovery_sheets(request: MakeRecoverySheets, unit: Unit, scene: Scene) -> Fact:
    """Enter a new set; the one before opens nothing any more."""
    if reason := may_make(scene.second):
        raise Refused(reason)
    end_sheets(unit, scene, SetEnd.REPLACED)
    made = unit.add(
        RecoverySet,
        set_code=request.set_code,
        sheets_made_at=scene.stamp.wall_ms,
        sheets_made_by=scene.keeper.id,
        sheets_made_with=0 if scene.second is None else scene.second.id,
        sheets_ended_at=None,
        sheets_ended_as=None,
    )
    key_file_is(unit, request.key_file)
    return Entered(made.id)


def note_sheet_test(request: NoteSheetTest, unit: Unit, scene: Scene) -> Fact:
    """Note that two sheets of the set in force were typed and opened the key file."""
    return Entered(_noted(unit, scene, request.set_code, request.sheets_tested).id)


def recover_access(request: RecoverAccess, unit: Unit, scene: Scene) -> Fact:
    """Note that two sheets gave both administrators new passwords; with that they are used up."""
    if reason := may_make(scene.second):
        raise Refused(reason)
    refuse_unless(bool(request.reason.strip()), Reason.PURPOSE_MISSING)
    test = _noted(unit, scene, request.set_code, request.sheets_tested)
    end_sheets(unit, scene, SetEnd.USED)
    for one in (scene.keeper, scene.second):
        if one is not None:
            unit.change(unit.get(User, one.id), password_set_on=scene.stamp.today.isoformat())
    key_file_is(unit, request.key_file)
    return Entered(test.id)


def rekey_vault(request: RekeyVault, unit: Unit, scene: Scene) -> Fact:
    """Note the new key epoch; what the sheets open is another key's now."""
    if reason := may_make(scene.second):
        raise Refused(reason)
    refuse_unless(bool(request.reason.strip()), Reason.PURPOSE_MISSING)
    refuse_unless(request.key_epoch > 1, Reason.VALUE_NOT_POSSIBLE)
    end_sheets(unit, scene, SetEnd.KEY_CHANGED)
    key_file_is(unit, request.key_file)
    return Done()


def end_sheets(unit: Unit, scene: Scene, end: SetEnd) -> None:
    """The sheets in force open nothing any more."""
    for one in unit.every(RecoverySet, sheets_ended_at=None):
        unit.change(one, sheets_ended_at=scene.stamp.wall_ms, sheets_ended_as=end)


def end_sheets_of(unit: Unit, scene: Scene, user: int) -> None:
    """The sheets hold this user's signing hand, which is another one now, or signs no more."""
    if any(user in {one.sheets_made_by, one.sheets_made_with} for one in unit.every(RecoverySet, sheets_ended_at=None)):
        end_sheets(unit, scene, SetEnd.KEY_CHANGED)


def key_file_is(unit: Unit, digest: str) -> None:
    """The journal names the key file that is in force from this entry on."""
    if setting := unit.find(Setting, name=KEY_FILE):
        unit.change(setting, value=digest)
    else:
        unit.add(Setting, name=KEY_FILE, value=digest)


def _noted(unit: Unit, scene: Scene, set_code: str, sheets: str) -> SheetTest:
    found = unit.find(RecoverySet, set_code=set_code)
    if (reason := may_test(found)) or found is None:
        raise Refused(reason or Reason.NOTHING_TO_DO)
    return unit.add(
        SheetTest,
        recovery_set_id=found.id,
        sheets_tested_at=scene.stamp.wall_ms,
        sheets_tested_by=scene.keeper.id,
        sheets_tested=sheets,
    )


HANDLERS: Handlers = {
    MakeRecoverySheets: Handler(
        make_recovery_sheets, needs=Duty.BACK_UP, undoable=False, beside=Duty.ACTIVATE_ACCOUNTS
    ),
    NoteSheetTest: Handler(note_sheet_test, needs=Duty.BACK_UP, undoable=False),
    RekeyVault: Handler(rekey_vault, needs=Duty.BACK_UP, undoable=False, beside=Duty.ACTIVATE_ACCOUNTS),
    RecoverAccess: Handler(recover_access, needs=Duty.BACK_UP, undoable=False, beside=Duty.ACTIVATE_ACCOUNTS),
}
