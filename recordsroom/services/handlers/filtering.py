"""Keeping searches under a name: each keeper's own, in the vault, since what is looked for may tell a title."""

from __future__ import annotations

from recordsroom.domain.commands import RemoveFilter, SaveFilter
from recordsroom.domain.errors import Unknown
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.filters import SavedFilter
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.queries.search import read_search
from recordsroom.storage.unit import Unit, refuse_unless

_LONGEST_NAME = 40


def save_filter(request: SaveFilter, unit: Unit, scene: Scene) -> Fact:
    """Keep the search; one of the same name is replaced."""
    name = request.filter_name.strip()
    possible = bool(name) and len(name) <= _LONGEST_NAME and read_search(request.filter_query) is not None
    refuse_unless(possible, Reason.VALUE_NOT_POSSIBLE)
    kept = unit.find(SavedFilter, user_id=scene.keeper.id, name=name)
    if kept is None:
        return Entered(unit.add(SavedFilter, user_id=scene.keeper.id, name=name, query=request.filter_query).id)
    refuse_unless(kept.query != request.filter_query, Reason.NOTHING_TO_DO)
    unit.change(kept, query=request.filter_query)
    return Entered(kept.id)


def remove_filter(request: RemoveFilter, unit: Unit, scene: Scene) -> Fact:
    """Take the search away; another keeper's is as unknown as one that never was."""
    kept = unit.get(SavedFilter, request.saved_filter)
    if kept.user_id != scene.keeper.id:
        raise Unknown("saved_filters", str(request.saved_filter))
    unit.remove(kept)
    return Done()


HANDLERS: Handlers = {
    SaveFilter: Handler(save_filter, needs=Duty.SEE_HOLDINGS),
    RemoveFilter: Handler(remove_filter, needs=Duty.SEE_HOLDINGS),
}
