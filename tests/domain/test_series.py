"""Series: whose codes they are, the example they show, the first one of a room, and numbers that are given once."""

from __future__ import annotations

import pytest

from recordsroom.domain.arrangement import LabelledUnit, Series
from recordsroom.domain.inner_items import next_inner, read_inner
from recordsroom.domain.numbering import STANDARD, Pattern, Profile
from recordsroom.domain.reference_codes import ReferenceCode, read_reference_code
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.series import (
    CodeStanding,
    code_in,
    coded_retention,
    first_name,
    kind_of,
    labelled_unit,
    may_number,
    numbers_as,
    numbers_in,
    of_files,
    of_items,
    pattern_of,
    read_likely_code,
    read_sample_code,
    sample_code,
)
from recordsroom.domain.values import Level, RecordKind
from tests.builders import TODAY, a_series


def read(text: str, profile: Profile) -> ReferenceCode:
    code = read_reference_code(text, profile)
    assert code is not None
    return code


@pytest.mark.parametrize(
    ("pattern", "code", "kept", "locked"),
    [
        (STANDARD[Profile.P1], "W017-WS·2019-D30-BGS-0001", "D30", "D30"),
        (STANDARD[Profile.P1], "W017-WS·2019-D30-BGS-0001", None, "D30"),
        # An appraisal that lengthened the period leaves the code as it is.
        (STANDARD[Profile.P1], "W017-WS·2019-D10-BGS-0001", "D30", "D30"),
        (STANDARD[Profile.P5], "W017-1-12", "Y", None),
        (STANDARD[Profile.P1], "not a code", "Y", None),
    ],
)
def test_r036_the_period_that_a_code_names_is_locked(
    pattern: Pattern, code: str, kept: str | None, locked: str | None
) -> None:
    assert coded_retention(pattern, code, kept) == locked


def test_r036_a_series_reads_its_own_codes_only():
    series = a_series()
    assert code_in(series, "W017-WS·2019-Y-GH-0045") is not None
    assert code_in(series, "W018-WS·2019-Y-GH-0045") is None
    assert code_in(series, "W017-KJ·2019-Y-GH-0045") is None
    assert code_in(series, "W017-WS·2019-Y-0045") is None
    assert code_in(a_series(fonds_no=None, category_code=None), "B001-KJ·2019-Y-GH-0045") is not None


def test_r036_the_numbers_of_one_sequence():
    codes = ["W017-WS·2019-Y-GH-0007", "W017-WS·2019-Y-GH-0009", "W017-WS·2020-Y-GH-0003", "nothing"]
    assert numbers_in(a_series(), "W017-WS·2019-Y-GH-", codes) == {7, 9}


@pytest.mark.parametrize(
    ("standing", "reasons", "doubts"),
    [
        (CodeStanding(), [], []),
        (CodeStanding(taken=True), [Reason.CODE_TAKEN], []),
        (CodeStanding(former=True), [Reason.CODE_USED_BEFORE], []),
        (CodeStanding(claimed=True), [Reason.CODE_CLAIMED], []),
    ],
)
def test_r036_a_number_is_given_once(standing: CodeStanding, reasons: list[Reason], doubts: list[Doubt]):
    verdict = may_number(read("W017-WS·2019-Y-GH-0001", Profile.P1), standing, TODAY)
    assert ([o.reason for o in verdict.objections], list(verdict.doubts)) == (reasons, doubts)


def test_r036_a_gap_before_the_number_is_a_doubt():
    code = read("W017-WS·2019-Y-GH-0005", Profile.P1)
    assert may_number(code, CodeStanding(numbers={1, 2}), TODAY).doubts == (Doubt.NUMBER_GAP,)
    assert may_number(code, CodeStanding(numbers={4, 9}), TODAY).doubts == ()
    assert may_number(code, CodeStanding(numbers={5}), TODAY).doubts == ()


def test_p023_a_year_still_to_come_is_a_doubt():
    ahead = read("W017-WS·2027-Y-GH-0001", Profile.P1)
    assert may_number(ahead, CodeStanding(), TODAY).doubts == (Doubt.YEAR_AHEAD,)
    assert may_number(read("W017-WS·2026-Y-GH-0001", Profile.P1), CodeStanding(), TODAY).doubts == ()


def test_a_pattern_is_one_or_none():
    assert pattern_of(" fonds-category·year-retention-item4 ") is not None
    assert pattern_of("fonds-colour-item4") is None


@pytest.mark.parametrize("profile", Profile)
def test_every_profile_shows_an_example(profile: Profile):
    pattern = STANDARD[profile]
    sample = sample_code(pattern, "W017", "KJ" if profile is not Profile.P5 else None, 2026)
    assert sample is not None and pattern.read(sample) is not None
    assert sample.startswith("W017")


def test_an_example_with_parts_that_cannot_stand_is_none():
    assert sample_code(STANDARD[Profile.P1], "W1", None, 2026) is None


def test_a_series_of_files_ends_with_the_number_of_the_file():
    code = read("J019-ZY·JC·CC·2019·D30-001-001", Profile.P3)
    assert of_files(code).text == "fonds-category·year·retention-file3"
    assert kind_of(of_files(code)) is RecordKind.FILE
    assert of_files(read("Z109-WS·2011-Y-0001", Profile.P1)).text == "fonds-category·year-retention-item4"


def test_the_code_of_a_whole_file_is_a_sample_too():
    volume = read_sample_code("J001-KJ·JJ·2022-Y-001", Profile)
    assert volume is not None and volume.profile is Profile.P4
    assert of_files(volume) == of_items(volume) == Pattern.parse("fonds-category·year-retention-file3")
    assert read_sample_code("J001", Profile) is None
    first = read_sample_code("J001-KJ·JJ·2022-Y-001-0001", (Profile.P4,))
    assert first is not None and of_files(first) == of_files(volume)


def test_a_series_of_items_has_no_numbers_below_the_item():
    assert of_items(read("Z109-WS·2011-Y-0007·12", Profile.P1)).text == "fonds-category·year-retention-item4"
    assert kind_of(Pattern.parse("fonds-category-file3-item4")) is RecordKind.ITEM


@pytest.mark.parametrize(
    ("code", "profile", "kind", "name"),
    [
        ("Z109-WS·2011-Y-0001", Profile.P1, RecordKind.ITEM, "文书按件"),
        ("J019-KJ·JC·2019-001", Profile.P3, RecordKind.FILE, "科技按卷"),
        ("J019-XX·2019-001", Profile.P3, RecordKind.FILE, "XX按卷"),
        ("C038-001-002", Profile.P5, RecordKind.FILE, "档案按卷"),
    ],
)
def test_the_first_series_is_called_by_its_category(code: str, profile: Profile, kind: RecordKind, name: str):
    assert first_name(read(code, profile), kind) == name


def test_p002_from_jimi_up_every_item_bears_its_label():
    series: Series = a_series(labelled_unit=LabelledUnit.BOX)
    assert labelled_unit(series, Level.JIMI) is LabelledUnit.ITEM
    assert labelled_unit(series, Level.MIMI) is labelled_unit(series, None) is LabelledUnit.BOX


@pytest.mark.parametrize(
    ("code", "file", "profile", "number"),
    [
        ("J019-KU·01·2017-001-001", "J019-KU·01·2017-001", Profile.P3, 1),
        ("J001-KJ·2022-Y-001-0012", "J001-KJ·2022-Y-001", Profile.P4, 12),
        ("C038-001-002-003", "C038-001-002", Profile.P5, 3),
        ("Z109-WS·2011-Y-0007·12", "Z109-WS·2011-Y-0007", Profile.P1, 12),
        ("J019-KU·01·2017-001-01", "J019-KU·01·2017-001", Profile.P3, None),
        ("J019-KU·01·2017-002-001", "J019-KU·01·2017-001", Profile.P3, None),
        ("J019-KU·01·2017-001-000", "J019-KU·01·2017-001", Profile.P3, None),
        ("A439-WS-003-001", "A439-WS-003", Profile.P2, None),
    ],
)
def test_an_inner_item_goes_on_from_the_code_of_its_file(code: str, file: str, profile: Profile, number: int | None):
    assert read_inner(code, file, profile) == number


def test_inner_items_count_on_with_as_many_digits():
    file = "C038-001-002"
    assert next_inner(file, Profile.P5, []) == "C038-001-002-001"
    assert next_inner(file, Profile.P5, ["C038-001-002-01", "C038-001-002-09", "other"]) == "C038-001-002-10"
    assert next_inner("Z109-WS·2011-Y-0007", Profile.P1, []) == "Z109-WS·2011-Y-0007·1"
    assert next_inner("A439-WS-003", Profile.P2, []) is None


@pytest.mark.parametrize(
    ("sample", "profile", "kind"),
    [
        ("W017-KJ·2019-001", Profile.P3, RecordKind.FILE),
        ("W017-KJ·2019-0001", Profile.P2, RecordKind.ITEM),
        ("Z008-WS·2019·Y-037", Profile.P2, RecordKind.ITEM),
        ("X032-KJ·JJ·02-005-054", Profile.P3, RecordKind.ITEM),
        ("W017-WS·2019-Y-GH-0045", Profile.P1, RecordKind.ITEM),
    ],
)
def test_p002_a_sample_tells_whether_volumes_or_items_are_numbered(sample: str, profile: Profile, kind: RecordKind):
    code = read_likely_code(sample, Profile.P1)
    assert code is not None
    assert code.profile is profile
    assert numbers_as(Pattern.parse(of_items(code).text), sample) is kind


def test_what_the_keeper_chose_is_not_guessed_anew():
    code = read_likely_code("W017-KJ·2019-001", Profile.P2)
    assert code is not None
    assert code.profile is Profile.P2
    assert read_likely_code("?", Profile.P1) is None


def test_p002_a_series_of_the_other_kind_is_a_doubt():
    code = read("W017-WS·2019-Y-GH-0001", Profile.P1)
    assert may_number(code, CodeStanding(), TODAY, other_kind=True).doubts == (Doubt.KIND_DIFFERS,)
