"""The founding act: the first entry of a room, before which there is nobody who could be asked."""

from __future__ import annotations

from recordsroom.domain.commands import Founding
from recordsroom.domain.counters import KEY_FILE, PRACTICE_FROM, Counter, Setting, barcode_counter
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty, User, roles_clash
from recordsroom.domain.policy import Policy, valid_policy_text
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Kind
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def found(request: Founding, unit: Unit, scene: Scene) -> Fact:
    """Enter the room's settings and its first accounts; only an empty vault can be founded."""
    refuse_unless(unit.count("SELECT count(*) FROM users") == 0, Reason.NOTHING_TO_DO)
    for name, value in request.policies:
        if not valid_policy_text(name, value):
            raise Refused(Reason.VALUE_NOT_POSSIBLE)
        unit.add(Setting, name=name, value=value)
    if Policy.from_texts(dict(request.policies)).practice:
        for kind in Kind:
            unit.add(Counter, name=barcode_counter(kind), next=PRACTICE_FROM)
    unit.add(Setting, name=KEY_FILE, value=request.key_file)
    for account in request.accounts:
        refuse_unless(not roles_clash(account.roles), Reason.DUTIES_CLASH)
        user = unit.add(
            User,
            name=account.name,
            roles=account.roles,
            active=True,
            public_key=account.public_key,
            password_set_on=scene.stamp.today.isoformat(),
        )
        refuse_unless(user.id == account.user, Reason.VALUE_NOT_POSSIBLE)
    return Done()


HANDLERS: Handlers = {Founding: Handler(found, needs=Duty.FOUND, undoable=False)}
