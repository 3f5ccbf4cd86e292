"""Reference codes under their profiles: the standards' own examples are read, and what breaks the grammar is not."""

from __future__ import annotations

import pytest

from recordsroom.domain.reference_codes import CodeReader, Profile, guessed_profile, normalised, read_reference_code

GOOD = [
    ("P1", "Z109-WS·2011-Y-BGS-0001"),
    ("P1", "Z109-WS·2011-Y-0001"),
    ("P1", "J001-WS·2022-Y-0001"),
    ("P1", "A182-WS·2022-Y-XZ-0001"),
    ("P2", "A439-WS·2015·D30·003-005"),
    ("P2", "Z109-WS·2011·Y·办公室-0001"),
    ("P2", "Z008-WS·2019·Y-037"),
    ("P2", "C015-WY·TZGG·2019·D10-00001"),
    ("P3", "J019-ZY·JC·CC·2019·D30-001-001"),
    ("P3", "J019-KU·01·2017-001-001"),
    ("P3", "A002-RS-001-002"),
    ("P3", "X032-KJ·KY·01-003"),
    ("P3", "X032-KJ·JJ·02-005-054"),
    ("P3", "K021-ZP·2019·D30-025-005"),
    ("P4", "J001-KJ·JJ·2022-Y-001-0001"),
    ("P5", "C038-001-002-003"),
]
BAD = [
    "Z109-WS-2011-Y-BGS-0001",
    "Z109-WS·11-Y-BGS-0001",
    "Z109-WS·2011-永久-BGS-0001",
    "Z109-WS·2011-Y-BGS-1",
    "z109-WS·2011-Y-BGS-0001",
    "Z109-WS•2011-Y-0001",
]


@pytest.mark.parametrize(("profile", "code"), GOOD)
def test_r036_the_standards_examples_are_read(profile: str, code: str) -> None:
    read = read_reference_code(code, Profile(profile))
    assert read is not None
    assert (read.text, read.fonds_no) == (code, code[:4])


@pytest.mark.parametrize("code", BAD)
def test_r036_what_breaks_the_grammar_is_refused(code: str) -> None:
    assert read_reference_code(code, Profile.P1) is None


def test_r036_the_parts_are_named() -> None:
    read = read_reference_code("Z109-WS·2011-D30-BGS-0042", Profile.P1)
    assert read is not None
    parts = (read.category_code, read.year, read.retention, read.org_code, read.item_no)
    assert parts == ("WS", 2011, "D30", "BGS", 42)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Z109-WS•2011-Y-0001", "Z109-WS·2011-Y-0001"),
        ("Z109－WS・2011－Y－0001", "Z109-WS·2011-Y-0001"),
        (" Ｚ109—WS‧2011–Y-０００１ ", "Z109-WS·2011-Y-0001"),
    ],
)
def test_r036_what_was_typed_is_brought_into_form_first(typed: str, meant: str) -> None:
    assert normalised(typed) == meant


def test_the_profile_is_guessed_only_where_every_code_fits() -> None:
    assert guessed_profile(["Z109-WS·2011-Y-0001", "A182-WS·2022-Y-XZ-0001"]) is Profile.P1
    assert guessed_profile(["C038-001-002-003"]) is Profile.P5
    assert guessed_profile(["Z109-WS·2011-Y-0001", "no code"]) is None
    assert guessed_profile([]) is None


@pytest.mark.parametrize(
    "typed",
    [code for _profile, code in GOOD] + BAD + ["", "-", "Z109-", "Z109－WS•2011－Y－0007", "Z109-WS·2011-Y-00a1"],
)
@pytest.mark.parametrize("profile", list(Profile))
def test_r036_many_codes_are_read_as_each_would_be_alone(profile: Profile, typed: str) -> None:
    reader = CodeReader(profile)
    for _again in range(2):
        text, shared, number = reader.read(typed)
        alone = read_reference_code(normalised(typed), profile)
        assert text == normalised(typed)
        assert (shared is None) == (alone is None)
        assert alone is None or (number, shared and shared.group) == (alone.item_no, alone.group)


def test_r036_what_a_sequence_shares_is_worked_out_once() -> None:
    reader = CodeReader(Profile.P1)
    first, second = reader.read("Z109-WS·2011-Y-0001"), reader.read("Z109-WS·2011-Y-0042")
    assert first[1] is second[1] and (first[2], second[2]) == (1, 42)
