"""How the codes of what lies in a file begin, by the way in which the file is numbered."""

from __future__ import annotations

import pytest

from recordsroom.domain.inner_items import inside
from recordsroom.domain.numbering import Profile


@pytest.mark.parametrize(
    ("code", "profile", "begins"),
    [
        ("W017-WS·2020-Y-GH-0001", Profile.P1, "W017-WS·2020-Y-GH-0001·"),
        ("Z008-WS·2019·Y-037", Profile.P2, "Z008-WS·2019·Y-037-"),
        ("J019-KU·01·2017-001", Profile.P3, "J019-KU·01·2017-001-"),
        ("J001-KJ·JJ·2022-Y-001", Profile.P4, "J001-KJ·JJ·2022-Y-001-"),
        ("C038-001-002", Profile.P5, "C038-001-002-"),
    ],
)
def test_sub_items_stand_behind_a_dot_and_all_others_behind_a_hyphen(code: str, profile: Profile, begins: str):
    assert inside(code, profile) == begins
