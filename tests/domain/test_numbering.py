"""Patterns: the profiles as data, series narrower than their profile, and numbers that count on."""

from __future__ import annotations

import pytest

from recordsroom.domain.numbering import STANDARD, BadPattern, Part, Pattern, Profile, gap_before, next_number
from recordsroom.domain.reference_codes import read_reference_code, read_under
from tests.domain.test_reference_codes import GOOD


@pytest.mark.parametrize(("profile", "code"), GOOD)
def test_r036_a_code_is_written_again_as_it_was_read(profile: str, code: str) -> None:
    pattern = STANDARD[Profile(profile)]
    parts = pattern.read(code)
    assert parts and pattern.write(parts) == code


@pytest.mark.parametrize(("profile", "code"), GOOD)
def test_r036_a_series_takes_the_parts_of_its_sample(profile: str, code: str) -> None:
    narrow = STANDARD[Profile(profile)].narrowed(code)
    assert narrow and narrow.read(code) and Pattern.parse(narrow.text) == narrow
    assert not any(element.optional for element in narrow.elements)


def test_r036_a_series_names_parts_that_the_profile_cannot_tell_apart() -> None:
    project = Pattern.parse("fonds-category·project-file3")
    read = project.read("X032-KJ·KY·01-003")
    assert read == {Part.FONDS: "X032", Part.CATEGORY: "KJ·KY", Part.PROJECT: "01", Part.FILE: "003"}


@pytest.mark.parametrize("pattern", STANDARD.values(), ids=list(STANDARD))
def test_a_pattern_reads_as_it_is_written(pattern: Pattern) -> None:
    assert Pattern.parse(pattern.text) == pattern
    assert pattern.number.part in {Part.ITEM, Part.FILE}


@pytest.mark.parametrize(
    "text",
    ["", "item4", "fonds", "fonds-colour-item4", "fonds-item4-item4", "fonds-item", "fonds-year4-item4", "-fonds-item4"]
    + ["fondsitem4", "fonds-[item4]", "fonds[-item4]", "fonds-category!item4", "fonds-item4]"],
)
def test_what_is_no_pattern_is_refused(text: str) -> None:
    with pytest.raises(BadPattern):
        Pattern.parse(text)


@pytest.mark.parametrize(
    "odd",
    [{Part.YEAR: 19}, {Part.ITEM: 12345}, {Part.FONDS: "Z1"}, {Part.ORG: "B-S"}, {Part.SUB: 1234}, {Part.FILE: 3}],
)
def test_a_code_that_would_not_read_as_its_parts_is_not_written(odd: dict[Part, str | int]) -> None:
    parts: dict[Part, str | int] = {Part.FONDS: "Z109", Part.CATEGORY: "WS", Part.YEAR: 2011, Part.RETENTION: "Y"}
    with pytest.raises(BadPattern):
        STANDARD[Profile.P1].write({**parts, Part.ITEM: 1, **odd})


def test_a_code_without_a_part_it_needs_is_not_written() -> None:
    with pytest.raises(BadPattern):
        STANDARD[Profile.P1].write({Part.FONDS: "Z109", Part.ITEM: 1})


def test_r036_numbers_are_filled_up_with_noughts() -> None:
    parts: dict[Part, str | int] = {Part.FONDS: "Z109", Part.CATEGORY: "WS", Part.YEAR: 2011, Part.RETENTION: "Y"}
    parts[Part.ITEM] = 42
    assert STANDARD[Profile.P1].write(parts) == "Z109-WS·2011-Y-0042"


def test_a_foreign_code_narrows_nothing() -> None:
    assert STANDARD[Profile.P1].narrowed("C038-001-002-003") is None


@pytest.mark.parametrize(
    ("code", "profile", "group", "number", "file"),
    [
        ("Z109-WS·2011-Y-BGS-0042", Profile.P1, "Z109-WS·2011-Y-BGS-", 42, None),
        ("Z109-WS·2011-Y-0007·12", Profile.P1, "Z109-WS·2011-Y-", 7, None),
        ("J001-KJ·JJ·2022-Y-001-0001", Profile.P4, "J001-KJ·JJ·2022-Y-001-", 1, 1),
        ("K021-ZP·2019·D30-025-005", Profile.P3, "K021-ZP·2019·D30-025-", 5, 25),
        ("X032-KJ·KY·01-003", Profile.P3, "X032-KJ·KY·01-", 3, None),
    ],
)
def test_r036_what_the_numbers_of_one_sequence_share(
    code: str, profile: Profile, group: str, number: int, file: int | None
) -> None:
    read = read_reference_code(code, profile)
    assert read and (read.group, read.item_no, read.file_no) == (group, number, file)


def test_r036_a_code_of_another_series_is_not_read() -> None:
    assert read_under("Z109-WS·2011-Y-0001", Pattern.parse("fonds-category-item4"), Profile.P2) is None


def test_r036_numbers_count_on_and_gaps_are_told() -> None:
    assert (next_number([]), next_number([1, 2, 7])) == (1, 8)
    assert list(gap_before(5, [1, 2, 9])) == [3, 4]
    assert not gap_before(3, [1, 2]) and list(gap_before(2, [])) == [1]
