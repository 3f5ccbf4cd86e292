"""The lines of labels, chosen for the whole room (F-32)."""

from __future__ import annotations

from dataclasses import fields

from recordsroom.domain.commands import ChooseLabelLines
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.label_lines import LINED, LabelChoice, LabelLines
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LINES = tuple(field.name for field in fields(LabelChoice))


def choose_label_lines(request: ChooseLabelLines, unit: Unit, _scene: Scene) -> Fact:
    """Keep the choice for this form."""
    refuse_unless(request.form in LINED, Reason.VALUE_NOT_POSSIBLE)
    wanted = {name: getattr(request, name) for name in _LINES}
    before = unit.find(LabelLines, form=request.form)
    chosen = LabelChoice() if before is None else LabelChoice(**{name: getattr(before, name) for name in _LINES})
    refuse_unless(chosen != LabelChoice(**wanted), Reason.NOTHING_TO_DO)
    if before is None:
        unit.add(LabelLines, form=request.form, **wanted)
    else:
        unit.change(before, **wanted)
    return Done()


HANDLERS: Handlers = {ChooseLabelLines: Handler(choose_label_lines, needs=Duty.PRINT)}
