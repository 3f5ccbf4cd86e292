"""Every form and register that the rules ask for has a place, or says what it comes with."""

from __future__ import annotations

from recordsroom.services.documents import FORMS
from recordsroom.services.documents.index import FORM_PLACES, REGISTER_PLACES, numbers_of

PLACES = (*FORM_PLACES, *REGISTER_PLACES)
PAGES = {
    "accessions",
    "call_ins",
    "carried",
    "catalogues",
    "chases",
    "circulation",
    "copies",
    "count_book",
    "counting",
    "destruction",
    "equipment",
    "handing",
    "incidents",
    "journal",
    "movements",
    "outgoing",
    "knowing",
    "people",
    "printing",
    "receipts",
    "room_care",
    "registers",
    "retention",
    "room_stays",
    "safes",
    "secrecy",
    "shifts",
    "statistics",
    "training",
    "transfers",
    "visits",
}


def test_every_number_of_the_rules_has_its_line_in_order():
    assert [place.number for place in FORM_PLACES] == [f"F-{number:02d}" for number in range(1, 33)]
    assert [place.number for place in REGISTER_PLACES] == [f"G-{number:02d}" for number in range(1, 37)]
    assert all(place.name for place in PLACES)


def test_what_is_not_here_says_what_it_comes_with_and_nothing_else_does():
    assert [place.number for place in PLACES if place.here == bool(place.comes_with)] == []
    assert {place.page for place in PLACES} - {""} == PAGES


def test_every_form_has_its_number_and_every_number_its_form():
    keys = {form.key for form in FORMS}
    assert {form.key for form in FORMS if not numbers_of(form.key)} == set()
    assert {key for place in PLACES for key in place.forms} == keys
    assert numbers_of("loan_register") == ("F-13", "G-12") and numbers_of("nothing") == ()
