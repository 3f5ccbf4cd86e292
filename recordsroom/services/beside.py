"""Who stands beside the keeper in a request that two sign."""

from __future__ import annotations

from recordsroom.domain.approval_ways import may_approve_here
from recordsroom.domain.commands import ApproveHere
from recordsroom.domain.dual_control import may_be_second
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.keepers import User
from recordsroom.services import journal
from recordsroom.services.handling import Handler
from recordsroom.storage.unit import Unit


def beside(unit: Unit, request: journal.Request, keeper: User, handler: Handler) -> User | None:
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
    return found
