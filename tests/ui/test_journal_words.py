"""The journal's side pane says every field by its word and every code as people say it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.carrying import Channel
from recordsroom.domain.counters import KEY_FILE
from recordsroom.domain.destruction_lists import DestroyChannel
from recordsroom.domain.exporting import Book as ExportedBook
from recordsroom.domain.keepers import Role
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.policy import Policy
from recordsroom.domain.receiving import Book
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.queries.journal_entry import _NOT_ASKED, _NOT_TOLD
from recordsroom.storage.mapping import BY_TABLE
from recordsroom.storage.unit import NEVER_TURNED_BACK
from ui.journal.own_field_words import OWN_FIELDS
from ui.journal.words import called_words, field_words, value_words
from ui.messages.destroying import channel_words as destroying_channel_words
from ui.people.words import role_words

HOLDERS: dict[str, type] = {
    **{table: mapping.kind for table, mapping in BY_TABLE.items() if table not in NEVER_TURNED_BACK},
    **{command.__name__: command for command in HANDLERS},
}
"""Everything that an entry tells of: rows by their table, requests by their name."""


def told_fields(within: str) -> Iterator[tuple[str, Any]]:
    """Every field of a row or a request that the side pane may show, with what it holds."""
    unsaid = _NOT_TOLD if within in BY_TABLE else _NOT_ASKED
    yield from ((name, hint) for name, hint in get_type_hints(HOLDERS[within]).items() if name not in unsaid)


def held(hint: Any) -> set[type]:
    """What a field holds, be it one or many, known or not."""
    if get_origin(hint) in {Union, UnionType, frozenset} or (
        get_origin(hint) is tuple and get_args(hint)[1:] == (...,)
    ):
        return set().union(*(held(part) for part in get_args(hint)))
    return {hint} if isinstance(hint, type) else set()


ENUMS = sorted(
    {
        (within, name, kind)
        for within in HOLDERS
        for name, hint in told_fields(within)
        for kind in held(hint)
        if issubclass(kind, Enum)
    },
    key=str,
)


def test_every_field_has_its_word():
    names = {name for within in HOLDERS for name, _hint in told_fields(within)}
    assert [name for name in sorted(names) if field_words(name) == name] == []


def test_what_is_looked_at_is_there():
    assert len(HOLDERS) > 300
    assert len(ENUMS) > 150


def test_every_code_has_its_word():
    told = {(within, name, one): value_words(within, name, one.value) for within, name, kind in ENUMS for one in kind}
    assert [code for code, words in told.items() if words in {code[2].name, str(code[2].value)}] == []


def test_no_two_codes_of_a_field_have_the_same_word():
    for within, name, kind in ENUMS:
        assert len({value_words(within, name, one.value) for one in kind}) == len(kind), (within, name)


def test_what_is_true_or_not_is_said_so():
    flags = [(within, name) for within in HOLDERS for name, hint in told_fields(within) if bool in held(hint)]
    assert len(flags) > 50
    assert [flag for flag in flags if value_words(*flag, 1) == "1" or value_words(*flag, 0) == "0"] == []


def test_one_name_of_two_fields_is_told_by_what_it_stands_in():
    assert value_words("CloseReceiptBook", "book", Book.ORDINARY.value) != Book.ORDINARY.value
    assert value_words("ExportBook", "book", ExportedBook.LOANS.value) != ExportedBook.LOANS.value
    channel = DestroyChannel.DESIGNATED_UNIT
    assert value_words("ListForDestruction", "channel", channel.value) == destroying_channel_words(channel)
    assert value_words("SendOut", "channel", Channel.PERSON.value) != Channel.PERSON.value
    assert value_words("former_codes", "cause", Renumbering.SPLIT.value) != Renumbering.SPLIT.value
    assert value_words("OpenSheet", "cause", LateCause.POWER_CUT.value) != "1"


def test_several_codes_are_each_told():
    both = [role_words(role) for role in (Role.ARCHIVIST, Role.APPROVER)]
    assert value_words("users", "roles", "ARCHIVIST,APPROVER") == ", ".join(both)
    assert value_words("CreateUser", "roles", "ARCHIVIST, APPROVER") == ", ".join(both)
    assert value_words("CreateUser", "roles", "ARCHIVIST, APPROVER …") == f"{', '.join(both)} …"


def test_what_no_version_knows_any_more_stands_as_it_was_sealed():
    assert value_words("loans", "condition", "SINGED") == "SINGED"
    assert value_words("users", "roles", "ARCHIVIST,SAGE") == "ARCHIVIST,SAGE"
    assert value_words("gone", "way", "PHONE") == "PHONE"
    assert value_words("records", "level", 17) == "17"


@pytest.mark.parametrize(
    ("within", "name", "value", "plain"),
    [
        ("carriers", "pages", 12, "12"),
        ("readers", "until", None, "–"),
        ("readers", "name", "江逾白", "江逾白"),
        ("boxes", "retention", "D20", "20 years"),
        ("prints", "level", 3, "Highly secret (jimi)"),
        ("prints", "form", "of_another_version", "of_another_version"),
        ("label_stocks", "label_wide", 6350, "63.5"),
        ("climate_readings", "temperature", 185, "18.5"),
        ("inspections", "faults", "DAMP FIRE", "damp, fire"),
        ("records", "profile", "P9", "P9"),
    ],
)
def test_what_is_no_code_is_told_as_people_write_it(within: str, name: str, value: str | int | None, plain: str):
    assert value_words(within, name, value) == plain


def test_a_setting_is_told_by_its_words_on_the_page_system():
    assert called_words("policies", "loan_days") == value_words("policies", "name", "loan_days") != "loan_days"
    assert value_words("policies", "value", "30", "loan_days") == "30 days"
    assert value_words("SetPolicy", "value", "30", "loan_days") == "30 days"
    assert value_words("SetPolicy", "value", "soon", "loan_days") == "soon"
    assert value_words("policies", "value", "0", "practice") == "no"
    assert called_words("policies", "read_mimi") != "read_mimi"
    assert value_words("policies", "value", "2", "read_mimi") != "2"
    assert called_words("readers", "loan_days") == "loan_days"


def test_a_thing_is_not_named_as_somebody_is():
    assert field_words("name", "readers") == field_words("name") != field_words("name", "label_stocks")


@pytest.mark.parametrize(("within", "name"), OWN_FIELDS)
def test_what_is_called_by_its_holder_is_a_field_of_it(within: str, name: str):
    assert name in get_type_hints(HOLDERS[within])
    assert field_words(name, within) != field_words(name)


def test_every_setting_has_its_word():
    names = [*(part.name for part in fields(Policy)), KEY_FILE]
    assert [name for name in names if value_words("policies", "name", name) == name] == []
