"""Makes the form of an act: first asks what the form has to know, such as the boxes of a class."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from recordsroom.services.queries.arranging import Subject, sequence_of
from recordsroom.services.queries.boxes import BoxRow, GoingIn, boxes_for, what_goes_in
from recordsroom.services.queries.holdings import carriers_of
from recordsroom.services.queries.registering import usual_values
from recordsroom.services.queries.series import series_list
from recordsroom.services.queries.shelving import locations
from ui.arranging.acts import ArrangingAct
from ui.arranging.box_forms import PutInForm, TakeOutForm
from ui.arranging.forms import ActForm, ExtractForm, MergeForm, RenumberForm, SplitForm
from ui.arranging.late_form import LateForm
from ui.porter import Porter

Then = Callable[[ActForm], None]


class FormMaker:
    """Knows which form belongs to which act."""

    def __init__(self, porter: Porter) -> None:
        self._porter = porter
        self._turn = 0

    def make(self, act: ArrangingAct, subjects: Sequence[Subject], picked: Sequence[Subject], then: Then) -> None:
        """Make the form; `picked` are the items chosen inside a file. An older wish gives way to a newer one."""
        self._turn += 1
        turn = self._turn

        def hand_over(form: ActForm) -> None:
            if turn == self._turn:
                then(form)

        {
            ArrangingAct.RENUMBER: self._renumber,
            ArrangingAct.SPLIT: self._split,
            ArrangingAct.MERGE: self._merge,
            ArrangingAct.FILE_LATE: self._file_late,
            ArrangingAct.EXTRACT: self._extract,
            ArrangingAct.PUT_IN_BOX: self._put_in,
            ArrangingAct.TAKE_OUT: self._take_out,
        }[act](subjects, picked, hand_over)

    def _renumber(self, subjects: Sequence[Subject], _picked: Sequence[Subject], then: Then) -> None:
        first = subjects[0].id

        def ask_series(ids: tuple[int, ...]) -> None:
            self._porter.ask(series_list, then=lambda series: then(RenumberForm(subjects, ids, series)))

        self._porter.ask(sequence_of, first, then=ask_series)

    def _split(self, subjects: Sequence[Subject], picked: Sequence[Subject], then: Then) -> None:
        items = picked or subjects
        file = subjects[0].parent if subjects[0].parent is not None else subjects[0].id
        # What this PC may not hold by title has none, and then its new file has none either.
        stub = all(item.stub for item in items)
        then(SplitForm(file, items, items[0].next_code, stub))

    def _merge(self, subjects: Sequence[Subject], _picked: Sequence[Subject], then: Then) -> None:
        *into, other = subjects
        then(MergeForm(other, into[0] if into else None))

    def _extract(self, subjects: Sequence[Subject], picked: Sequence[Subject], then: Then) -> None:
        then(ExtractForm((picked or subjects)[0]))

    def _file_late(self, subjects: Sequence[Subject], _picked: Sequence[Subject], then: Then) -> None:
        def ask_boxes(carriers: tuple[int, ...]) -> None:
            self._porter.ask(boxes_for, carriers, then=ask_usual)

        def ask_usual(boxes: tuple[BoxRow, ...]) -> None:
            self._porter.ask(
                usual_values, then=lambda usual: then(LateForm(subjects[0], boxes, usual.responsible_bodies))
            )

        self._with_carriers(subjects, ask_boxes)

    def _put_in(self, subjects: Sequence[Subject], _picked: Sequence[Subject], then: Then) -> None:
        def ask_coming(carriers: tuple[int, ...]) -> None:
            self._porter.ask(what_goes_in, carriers, then=ask_boxes)

        def ask_boxes(coming: GoingIn) -> None:
            self._porter.ask(boxes_for, coming.carriers, then=lambda boxes: ask_places(coming, boxes))

        def ask_places(coming: GoingIn, boxes: tuple[BoxRow, ...]) -> None:
            self._porter.ask(locations, then=lambda places: then(PutInForm(coming, boxes, places)))

        self._with_carriers(subjects, ask_coming)

    def _take_out(self, subjects: Sequence[Subject], _picked: Sequence[Subject], then: Then) -> None:
        self._with_carriers(subjects, lambda carriers: then(TakeOutForm(carriers)))

    def _with_carriers(self, subjects: Sequence[Subject], then: Callable[[tuple[int, ...]], None]) -> None:
        self._porter.ask(carriers_of, tuple(subject.id for subject in subjects), then=then)
