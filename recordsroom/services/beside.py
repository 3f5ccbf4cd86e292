"""Whose hands are on a request: the keeper's, and a second person's in one that two sign; no password is too old."""

from __future__ import annotations

from recordsroom.domain.approval_ways import may_approve_here
from recordsroom.domain.commands import (
    ApproveHere,
    ChangePassword,
    Command,
    ConfirmClock,
    EnrolFactor,
    RecoverAccess,
    RestoreVault,
    SetPolicy,
    SignIn,
    SignOut,
)
from recordsroom.domain.dual_control import may_be_second
from recordsroom.domain.errors import Objection, Refused, Unknown
from recordsroom.domain.keepers import User
from recordsroom.domain.password_age import PasswordAge, password_age
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.services import journal
from recordsroom.services.handling import Handler
from recordsroom.storage.unit import Unit


def beside(unit: Unit, request: journal.Request, keeper: User, handler: Handler, policy: Policy) -> User | None:
    """The second person, where one signs too: entitled to it (R-46), or the leader who approves."""
    if request.second is None:
        return None
    found = unit.find(User, id=request.second.user)
    if found is None:
        raise Unknown("users")
    here = isinstance(request.command, ApproveHere)
    objection = may_approve_here(found, keeper) if here else may_be_second(found, keeper, handler.beside)
    if objection is not None:
        raise Refused(objection)
    if not here:  # A leader's password is judged together with the name on the form.
        demand_not_old(request.command, found, password_age(found, policy, request.stamp.today))
    return found


def demand_not_old(command: Command, signer: User, age: PasswordAge) -> None:
    """Refuse with a password too old everything but a new one, and what gives a way in back (R-129)."""
    if age.over and not _passes_with_old_password(command, signer):
        raise Refused(Objection(Reason.PASSWORD_TOO_OLD, {"days": age.days, "allowed": age.allowed or 0}))


def demand_factor(command: Command, signer: User, *, due: bool) -> None:
    """Refuse to who has no second factor everything but to get one, and to have the demand ended (trust.md §3.3)."""
    own = isinstance(command, EnrolFactor) and command.user == signer.id
    ends = isinstance(command, SetPolicy) and command.name == "second_factor"
    if due and not (own or ends or _passes_with_old_password(command, signer)):
        raise Refused(Reason.FACTOR_DEMANDED)


def _passes_with_old_password(command: Command, signer: User) -> bool:
    """Where no vault is open yet nobody can set a new password first, and the clock may be what made it old."""
    if isinstance(command, ChangePassword):
        return command.user == signer.id
    return isinstance(command, SignIn | SignOut | ConfirmClock | RestoreVault | RecoverAccess)
