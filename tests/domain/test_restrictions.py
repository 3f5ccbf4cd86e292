"""Privacy restrictions: until when they stand, what lets something go out all the same, and who lifts them (R-149)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.errors import Objection
from recordsroom.domain.restrictions import (
    LONGEST_WORDS,
    Restriction,
    against_restriction,
    may_restrict,
    may_unrestrict,
)
from recordsroom.domain.rules import Reason
from tests.builders import TODAY, an_approver

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def a_restriction(**odd: object) -> Restriction:
    values: dict[str, object] = {
        "id": 1,
        "restricted_record_id": 1,
        "restricted_series_id": None,
        "restriction_basis": "个人信息保护法第二十八条",
        "restriction_reason": "处分材料",
        "restricted_on": YESTERDAY,
        "restricted_by": 1,
        "restricted_until": None,
        "unrestricted_on": None,
        "unrestricted_by": None,
        "unrestricted_leader_id": None,
        "unrestricted_why": "",
    }
    return Restriction(**(values | odd))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("odd", "named", "barred"),
    [
        ({}, False, True),
        ({}, True, False),
        ({"restricted_until": TODAY}, False, True),
        ({"restricted_until": TODAY}, True, False),
        ({"restricted_until": YESTERDAY}, False, False),
        ({"unrestricted_on": TODAY}, False, False),
        ({"unrestricted_on": TODAY, "restricted_until": TOMORROW}, False, False),
    ],
)
def test_r149_only_an_approval_that_names_it_lets_it_go_out(odd: dict[str, object], named: bool, barred: bool):
    told = (Objection(Reason.PRIVACY_RESTRICTED, {"restrictions": 1}),)
    assert against_restriction([a_restriction(**odd)], TODAY, named=named) == (told if barred else ())
    assert against_restriction([], TODAY, named=named) == ()


@pytest.mark.parametrize(
    ("targets", "said", "until", "reasons"),
    [
        ((1, None), ("依据", "理由"), None, []),
        ((None, 1), ("依据", "理由"), TODAY, []),
        ((1, None), ("", "理由"), None, [Reason.RESTRICTION_UNTOLD]),
        ((1, None), ("依据", ""), None, [Reason.RESTRICTION_UNTOLD]),
        ((1, None), ("依据", "理由"), YESTERDAY, [Reason.VALUE_NOT_POSSIBLE]),
        ((1, 1), ("依据", "理由"), None, [Reason.VALUE_NOT_POSSIBLE]),
        ((None, None), ("依据", "理由"), None, [Reason.VALUE_NOT_POSSIBLE]),
        ((1, None), ("依据", "x" * (LONGEST_WORDS + 1)), None, [Reason.VALUE_NOT_POSSIBLE]),
        ((1, None), ("x" * LONGEST_WORDS, "理由"), None, []),
    ],
)
def test_r149_a_restriction_has_one_target_a_basis_and_a_reason(
    targets: tuple[int | None, int | None], said: tuple[str, str], until: date | None, reasons: list[Reason]
):
    assert [one.reason for one in may_restrict(targets, said, until, TODAY)] == reasons


@pytest.mark.parametrize(
    ("restriction", "leader", "why", "reasons"),
    [
        ({}, {}, "本人同意", []),
        ({}, {}, "", [Reason.RESTRICTION_UNTOLD]),
        ({}, {}, "x" * (LONGEST_WORDS + 1), [Reason.VALUE_NOT_POSSIBLE]),
        ({"unrestricted_on": YESTERDAY}, {}, "本人同意", [Reason.RESTRICTION_ENDED]),
        ({"restricted_until": YESTERDAY}, {}, "本人同意", [Reason.RESTRICTION_ENDED]),
        ({}, {"until": YESTERDAY}, "本人同意", [Reason.APPROVER_NOT_IN_OFFICE]),
        ({}, {"name": "宋 闻溪"}, "本人同意", [Reason.APPROVER_IS_KEEPER]),
    ],
)
def test_r069_r149_a_leader_and_not_the_keeper_lets_a_restriction_be_lifted(
    restriction: dict[str, object], leader: dict[str, object], why: str, reasons: list[Reason]
):
    found = may_unrestrict(a_restriction(**restriction), why, an_approver(**leader), "宋闻溪", TODAY)
    assert [one.reason for one in found] == reasons
    assert repr(a_restriction()) == "Restriction(1)"
