"""What a room may choose of its forms."""

from recordsroom.domain.form_choices import LONGEST_HEADING, FormChoice, valid_heading


def test_optional_columns_are_kept_as_one_text():
    assert FormChoice(1, "filing_list", "", "box_no,copy_no", seal=True).wanted == {"box_no", "copy_no"}
    assert FormChoice(1, "filing_list", "", "", seal=True).wanted == frozenset()


def test_a_heading_is_short_enough_to_be_seen():
    assert valid_heading("") and valid_heading(" " + "目" * LONGEST_HEADING)
    assert not valid_heading("目" * (LONGEST_HEADING + 1))
