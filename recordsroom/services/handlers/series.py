"""Series: ways of numbering that are begun, renamed and closed; how codes are built never changes (R-36)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import AddSeries, ChangeSeries, CloseSeries
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.series import LONGEST_NAME, pattern_of, sample_code
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def add_series(request: AddSeries, unit: Unit, scene: Scene) -> Fact:
    """Begin a series whose codes can be written as its pattern says."""
    name, pattern = _free_name(unit, request.name), pattern_of(request.pattern)
    if pattern is None:
        raise Refused(Objection(Reason.PATTERN_NOT_VALID))
    sample = sample_code(pattern, request.fonds_no, request.category_code, scene.stamp.today.year)
    refuse_unless(sample is not None, Reason.PATTERN_NOT_VALID)
    series = unit.add(
        Series,
        name=name,
        profile=request.profile,
        pattern=pattern.text,
        fonds_no=request.fonds_no or None,
        category_code=request.category_code or None,
        labelled_unit=request.labelled_unit,
        closed=False,
    )
    return Entered(series.id)


def change_series(request: ChangeSeries, unit: Unit, _scene: Scene) -> Fact:
    """Give a series another name or another labelled unit."""
    series = unit.get(Series, request.series)
    name = series.name if request.name.strip() == series.name else _free_name(unit, request.name)
    changed = unit.change(series, name=name, labelled_unit=request.labelled_unit)
    refuse_unless(changed != series, Reason.NOTHING_TO_DO)
    return Done()


def close_series(request: CloseSeries, unit: Unit, _scene: Scene) -> Fact:
    """Let a series take no new numbers."""
    series = unit.get(Series, request.series)
    refuse_unless(not series.closed, Reason.NOTHING_TO_DO)
    unit.change(series, closed=True)
    return Done()


def _free_name(unit: Unit, text: str) -> str:
    name = text.strip()
    refuse_unless(bool(name) and name.isprintable() and len(name) <= LONGEST_NAME, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(Series, name=name) is None, Reason.NAME_TAKEN)
    return name


HANDLERS: Handlers = {
    AddSeries: Handler(add_series, needs=Duty.KEEP_HOLDINGS),
    ChangeSeries: Handler(change_series, needs=Duty.KEEP_HOLDINGS),
    CloseSeries: Handler(close_series, needs=Duty.KEEP_HOLDINGS),
}
