"""Taking down how this room wants its forms, which no standard leaves open but those columns that are optional."""

from __future__ import annotations

from recordsroom.domain.commands import TailorForm
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.form_choices import FormChoice, valid_heading
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.services.documents import FORMS
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_DOCUMENTS = {form.key: form for form in FORMS if form.frame}


def tailor_form(request: TailorForm, unit: Unit, _scene: Scene) -> Fact:
    """Keep the choice for the next time the form is printed; what is printed already stays as it is."""
    form = _DOCUMENTS.get(request.form)
    refuse_unless(form is not None and valid_heading(request.heading), Reason.VALUE_NOT_POSSIBLE)
    assert form is not None, "anything else was refused"
    optional = {option for option, _head, _usual in form.options}
    refuse_unless(set(request.columns) <= optional, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(not request.seal or form.sealed is not None, Reason.VALUE_NOT_POSSIBLE)
    wanted = {
        "heading": "" if request.heading.strip() == form.name.zh else request.heading.strip(),
        "columns": ",".join(sorted(set(request.columns))),
        "seal": request.seal,
    }
    known = unit.find(FormChoice, form=request.form)
    before = len(unit.changes)
    if known is None:
        unit.add(FormChoice, form=request.form, **wanted)
    else:
        unit.change(known, **wanted)
    refuse_unless(len(unit.changes) > before, Reason.NOTHING_TO_DO)
    return Done()


HANDLERS: Handlers = {TailorForm: Handler(tailor_form, needs=Duty.PRINT)}
