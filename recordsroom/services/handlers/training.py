"""Training and undertakings: a line for each person (R-139)."""

from __future__ import annotations

from recordsroom.domain.carrying import names_in
from recordsroom.domain.commands import EnterTraining
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import spoken
from recordsroom.domain.rules import Reason
from recordsroom.domain.training import TrainingLine, may_enter_training
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def enter_training(request: EnterTraining, unit: Unit, scene: Scene) -> Fact:
    """Enter a line for each of these people; the newest is told."""
    # Two of one name are told apart by what stands beside it.
    people = tuple({spoken(name): name for name in names_in(request.trainees) if spoken(name)}.values())
    refuse_unless(bool(people), Reason.VALUE_NOT_POSSIBLE)
    about, where, number = request.training_about.strip(), request.trainee_unit.strip(), request.training_no.strip()
    last = 0
    for name in people:
        words = (name, about, where, number)
        if objections := may_enter_training(words, request.trained_on, request.holds_until, scene.stamp.today):
            raise Refused(*objections)
        last = unit.add(
            TrainingLine,
            trainee=name,
            trainee_unit=where,
            training_kind=request.training_kind,
            training_about=about,
            trained_on=request.trained_on,
            holds_until=request.holds_until,
            training_no=number,
            training_by=scene.keeper.id,
        ).id
    return Entered(last)


HANDLERS: Handlers = {EnterTraining: Handler(enter_training, needs=Duty.KEEP_PEOPLE)}
