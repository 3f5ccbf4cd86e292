"""How closely a list that leaves is held, and what its digest and its file are called (R-43)."""

from __future__ import annotations

import pytest

from recordsroom.domain.exporting import list_level, records_digest, rows_digest
from recordsroom.domain.printing import FileKind
from recordsroom.domain.values import Level


@pytest.mark.parametrize("level", Level)
def test_r043_a_list_is_never_held_below_internal(level: Level):
    assert list_level(level) is max(level, Level.INTERNAL)


def test_the_digest_tells_which_records_in_which_order():
    assert records_digest((1, 23)) != records_digest((12, 3))
    assert records_digest((1, 2)) != records_digest((2, 1))
    assert records_digest((1, 2)) == records_digest(iter((1, 2)))


def test_the_digest_tells_which_cells_stood_in_which_line():
    assert rows_digest([("a", 1), ("b", None)]) == rows_digest(iter([("a", 1), ("b", None)]))
    told = {rows_digest(rows) for rows in ([("a", "b")], [("a\tb",)], [("a",), ("b",)], [("a", None)], [("a", "")])}
    assert len(told) == 5


def test_a_file_ends_as_its_kind_says():
    assert [kind.ending for kind in FileKind] == ["xlsx", "csv"]
