"""Barcodes of earlier systems are bound to what bears them, and released (product.md, Labels)."""

from __future__ import annotations

from recordsroom.domain.alias_facts import AliasBound, AliasReleased
from recordsroom.domain.aliases import Alias, may_be_alias, plain_alias
from recordsroom.domain.arrangement import Box
from recordsroom.domain.commands import BindAlias, ReleaseAlias
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def bind_alias(request: BindAlias, unit: Unit, _scene: Scene) -> Fact:
    """Bind one code to one thing; the code is unique in the room, a thing may bear several."""
    alias = plain_alias(request.alias)
    bearers = [one for one in (request.carrier, request.box, request.reader) if one is not None]
    refuse_unless(len(bearers) == 1, Reason.VALUE_NOT_POSSIBLE)
    if reason := may_be_alias(alias):
        raise Refused(reason)
    refuse_unless(unit.find(Alias, alias=alias) is None, Reason.ALIAS_TAKEN)
    if request.carrier is not None:
        carrier = unit.get(Carrier, request.carrier)
        refuse_unless(carrier.custody is not Custody.WITHDRAWN, Reason.NOT_IN_STOCK)
    elif request.box is not None:
        unit.get(Box, request.box)
    else:
        unit.get(Reader, bearers[0])
    bound = unit.add(Alias, alias=alias, carrier_id=request.carrier, box_id=request.box, reader_id=request.reader)
    return AliasBound(bound.id, alias)


def release_alias(request: ReleaseAlias, unit: Unit, _scene: Scene) -> Fact:
    """Take a foreign code off what bore it."""
    known = unit.get(Alias, request.alias_id)
    unit.remove(known)
    return AliasReleased(known.alias)


HANDLERS: Handlers = {
    BindAlias: Handler(bind_alias, needs=Duty.LEND),
    ReleaseAlias: Handler(release_alias, needs=Duty.LEND),
}
