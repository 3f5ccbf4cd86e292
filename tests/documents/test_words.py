"""Words fit their place, break by the Chinese rules, and come out of the file as they went in."""

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import carrier_label, fonts, person_card
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.lines import Sizes, break_lines, fit, may_break, set_line
from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.person_card import PersonCard
from recordsroom.services.documents.trouble import NoRoom
from recordsroom.services.documents.typesetting import glyphs_to_characters

RARE = "𫖮𰻞𬭎𠅤𫛢䶮㛃"
UNASSIGNED = "\U0003fffd"


def text_of(pdf: bytes) -> str:
    return "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))


def written(line: str, face: Face = Face.SANS) -> str:
    return "".join(run.text for run in set_line(line, face).runs)


def test_rare_characters_of_names_come_out_as_they_went_in() -> None:
    card = PersonCard(Barcode.make(Kind.PERSON, 9), RARE, "青石市水务局")
    assert not person_card.FORM.unknown([card])
    assert RARE in text_of(person_card.FORM.render([card]))


def test_a_character_without_a_font_is_told_beforehand_and_printed_as_a_sign() -> None:
    card = PersonCard(Barcode.make(Kind.PERSON, 9), f"王{UNASSIGNED}", "青石市水务局")
    assert person_card.FORM.unknown([card]) == UNASSIGNED
    assert f"王{fonts.GETA}" in text_of(person_card.FORM.render([card]))


def test_every_face_falls_back_character_by_character() -> None:
    for face in Face:
        used = [run.font for run in set_line("王𠅤王", face).runs]
        assert used[0] == used[-1] == face.value and written("王𠅤王", face) == "王𠅤王"


def test_all_fonts_are_embedded() -> None:
    pdf = carrier_label.FORM.render(carrier_label.FORM.samples)
    assert b"Helvetica" not in pdf and pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0


def test_the_dot_closes_up_in_reference_codes_and_not_in_names() -> None:
    full = set_line("中", Face.SANS).width
    assert set_line("S·2", Face.SANS).width - set_line("S2", Face.SANS).width == pytest.approx(full / 2)
    assert set_line("丽·买", Face.SANS).width == pytest.approx(3 * full)


def test_the_table_of_characters_is_utf16_in_blocks_of_a_hundred() -> None:
    table = glyphs_to_characters("F", [0, *range(0x4E00, 0x4E00 + 120), 0x20164])
    assert "<79> <D840DD64>" in table and "100 beginbfchar" in table and "21 beginbfchar" in table


@pytest.mark.parametrize(
    ("before", "after", "free"),
    [
        ("档", "案", True),
        ("案", "，", False),
        ("（", "一", False),
        ("3", "列", False),
        ("列", "3", True),
        ("-", "Y", True),
        ("B", "G", False),
        ("·", "D", True),
        ("S", "·", False),
    ],
)
def test_lines_break_by_the_chinese_rules(before: str, after: str, free: bool) -> None:
    assert may_break(before, after) is free


@given(st.text("档案（）《》，。：3列A-·0 ", min_size=1, max_size=40), st.floats(3, 12))
def test_breaking_loses_nothing_and_never_runs_over(text: str, width: float) -> None:
    lines = break_lines(text, Face.SERIF, width)
    assert all(line.width <= width + 1e-6 for line in lines)
    broken = "".join(run.text for line in lines for run in line.runs)
    assert broken.replace(" ", "") == text.replace(" ", "")


@given(st.text("档案卷A1-·", min_size=1, max_size=60), st.floats(10, 60), st.floats(3, 20))
def test_words_fit_or_are_refused(text: str, width: float, height: float) -> None:
    try:
        setting = fit(text, Face.SANS, Sizes(12, 8), Size(width, height))
    except NoRoom:
        return
    assert setting.width <= width + 1e-6 and setting.height <= height + 1e-6


def test_words_shrink_before_they_wrap() -> None:
    assert len(fit("档案档案", Face.SANS, Sizes(12, 8), Size(12, 10)).lines) == 1
    assert len(fit("档案档案档案", Face.SANS, Sizes(12, 8), Size(12, 10)).lines) == 2


def test_a_label_bears_no_title() -> None:
    assert "title" not in CarrierLabel.__dataclass_fields__
