"""What each form would say: labels of what was chosen or waits, documents from the room, sheets about nothing in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from recordsroom.domain.blank_labels import BLANK_FORM, MOST_BLANKS
from recordsroom.domain.form_choices import FormChoice
from recordsroom.domain.label_lines import LabelChoice
from recordsroom.domain.values import Level
from recordsroom.services.documents.form import Form
from recordsroom.services.queries import printing as questions
from recordsroom.services.queries.documents import DOCUMENTS, document_lines
from recordsroom.services.queries.form_choices import form_choices
from recordsroom.services.queries.printing import NOTHING, LabelRun, Unlabelled
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.order import SHEETS
from ui.printing.purposes import Entry
from ui.printing.words import form_printed

Take = Callable[[LabelRun], None]
LABELS = ("carrier_label", "box_label", "location_label", "person_card", "case_label")
"""The forms that things wait for, in the order in which the room counts them."""


class Content:
    """Keeps what other pages chose to be printed, and asks the room for the rest."""

    def __init__(self, porter: Porter, wishes: Preferences) -> None:
        self._porter, self._wishes = porter, wishes
        self._given: dict[str, tuple[int, ...]] = {}
        self._said: dict[str, tuple[tuple[Any, ...], Level]] = {}
        self._waiting: dict[Entry, int] = {Entry(form, waiting=True): 0 for form in LABELS}
        self._choices: dict[str, FormChoice] = {}

    def give(self, form: str, subjects: tuple[int, ...]) -> None:
        """This form shall be printed about these subjects, whatever another page wrote for it before."""
        self._said.pop(form, None)
        self._given[form] = subjects

    def say(self, form: str, rows: tuple[Any, ...], level: Level) -> None:
        """This document shall say what another page has written."""
        self._said[form] = (rows, level)

    def forget(self, form: str) -> None:
        """What was chosen for this form is printed; a paper from the room is not kept, it may tell what lists hide."""
        self._given.pop(form, None)
        if form in DOCUMENTS:
            self._said.pop(form, None)

    def take_waiting(self, found: Unlabelled) -> None:
        """So much waits for its label."""
        counts = zip(LABELS, found.numbers, strict=True)
        self._waiting = {Entry(form, waiting=True): count for form, count in counts}

    def waits(self, form: str) -> bool:
        """Whether things can wait for this form at all."""
        return Entry(form, waiting=True) in self._waiting

    def first_of(self, entry: Entry) -> int:
        """Of how many labels an order for this line is the first part; nought where it is a whole."""
        return MOST_BLANKS if entry.form == BLANK_FORM else self._waiting.get(entry, 0)

    def numbers(self) -> dict[Entry, int]:
        """How many labels were chosen and how many wait, by the lines of the list."""
        given = {Entry(form): len(subjects) for form, subjects in self._given.items() if form not in DOCUMENTS}
        return given | self._waiting | {Entry(BLANK_FORM): 0}

    def form(self, key: str, lines: LabelChoice | None) -> Form[Any]:
        """The form that comes out, as this room wants it and as this desk's scanner can read it."""
        return form_printed(key, self._wishes, lines).chosen(self._choices.get(key))

    def ask(self, entry: Entry, most: int, then: Take) -> None:
        """Ask how the room wants its forms, then for the rows; of what waits for a label at most so many."""

        def keep(choices: tuple[FormChoice, ...]) -> None:
            before = self._choices.get(entry.form)
            self._choices = {choice.form: choice for choice in choices}
            # What needs no room for its rows was answered already, perhaps as another room would want it.
            if entry.form in self._said | SHEETS.keys() and before != self._choices.get(entry.form):
                self._ask_rows(entry, most, then)

        self._porter.ask(form_choices, then=keep)
        self._ask_rows(entry, most, then)

    def _ask_rows(self, entry: Entry, most: int, then: Take) -> None:
        form, marked = entry.form, bool(self._wishes["label_mark"])
        if form in self._said:
            rows, level = self._said[form]
            then(replace(NOTHING, rows=rows, level=level))
        elif form in SHEETS:
            then(replace(NOTHING, rows=tuple(SHEETS[form]())))
        elif form in DOCUMENTS:
            self._porter.ask(document_lines, form, self._given.get(form, ()), then=then)
        elif entry.waiting:
            order = marked, bool(self._wishes["label_by_shelf"])
            self._porter.ask(questions.unlabelled_rows, form, max(most, 1), *order, then=then)
        elif form in self._given:
            self._porter.ask(questions.label_rows, form, self._given[form], marked, then=then)
        else:
            then(NOTHING)
