"""What technical archives must tell when they are filed, and which words of a secret are its points (R-31, R-144)."""

from __future__ import annotations

import pytest

from recordsroom.domain.rules import Reason
from recordsroom.domain.secret_points import LONGEST_POINTS, SecretPoints
from recordsroom.domain.technical import is_technical, may_file_technical
from recordsroom.domain.values import Level
from tests.builders import TODAY
from tests.domain.test_registering import facts, reasons


@pytest.mark.parametrize(
    ("retention", "level", "opening", "refused"),
    [("D30", Level.INTERNAL, False, 0), (None, Level.INTERNAL, False, 1), ("Y", None, False, 1), (None, None, True, 0)],
)
def test_r031_only_technical_archives_want_retention_and_level(
    retention: str | None, level: Level | None, opening: bool, refused: int
):
    found = may_file_technical("KJ·JJ", retention, level, opening=opening)
    assert [one.reason for one in found] == [Reason.TECHNICAL_UNTOLD] * refused
    assert not may_file_technical("WS", retention, level, opening=opening)
    assert is_technical("KJ") and not is_technical("KJX") and not is_technical(None)


def test_r144_points_belong_to_a_state_secret_and_are_few_words():
    assert reasons(facts(Level.MIMI, secret_points="第3页")) == []
    assert reasons(facts(Level.INTERNAL, secret_points="第3页")) == [Reason.NO_SECRET]
    assert reasons(facts(None, secret_points="第3页")) == [Reason.NO_SECRET]
    assert reasons(facts(Level.MIMI, secret_points="点" * (LONGEST_POINTS + 1))) == [Reason.VALUE_NOT_POSSIBLE]
    assert repr(SecretPoints(7, 1, "第3页", TODAY, 1)) == "SecretPoints(7)"
