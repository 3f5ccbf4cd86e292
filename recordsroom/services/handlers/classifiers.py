"""Classifiers are named by a document, and their naming ends (R-10, G-34)."""

from __future__ import annotations

from recordsroom.domain.classifiers import Classifier, ClassifierEnded, ClassifierNamed, may_end, may_name
from recordsroom.domain.commands import EndClassifier, NameClassifier
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approver
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def name_classifier(request: NameClassifier, unit: Unit, scene: Scene) -> Fact:
    """Put a leader on the list; each document is a line of its own."""
    approver, basis = unit.get(Approver, request.approver), request.basis.strip()
    if against := may_name(approver, request.up_to, request.since, request.until, basis):
        raise Refused(*against)
    unit.add(
        Classifier,
        classifying_approver_id=approver.id,
        classifying_up_to=request.up_to,
        classifying_since=request.since,
        classifying_until=request.until,
        classifying_basis=basis,
        classifying_entered_by=scene.keeper.id,
    )
    return ClassifierNamed(approver.id, approver.name, request.up_to)


def end_classifier(request: EndClassifier, unit: Unit, _scene: Scene) -> Fact:
    """Write down the last day of a naming; what was decided until then stays good."""
    line = unit.get(Classifier, request.classifier)
    if against := may_end(line, request.last_day):
        raise Refused(*against)
    unit.change(line, classifying_until=request.last_day)
    return ClassifierEnded(line.classifying_approver_id, request.last_day)


HANDLERS: Handlers = {
    NameClassifier: Handler(name_classifier, needs=Duty.KEEP_PEOPLE),
    EndClassifier: Handler(end_classifier, needs=Duty.KEEP_PEOPLE),
}
