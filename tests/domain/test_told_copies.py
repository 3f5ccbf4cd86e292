"""Copies as lists count them."""

from __future__ import annotations

import pytest

from recordsroom.domain.told_copies import ToldCopies, read_copies, written_copies


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1", ToldCopies(1)),
        ("2.0", ToldCopies(2)),
        ("５ 份", ToldCopies(5)),
        ("存2份", ToldCopies(2, 2)),
        ("共5份存1份", ToldCopies(5, 1)),
        ("共 5 份，存 2 份", ToldCopies(5, 2)),
        ("共5份存第3份", ToldCopies(5, 1, (3,))),
        ("共5份、存第2、4份", ToldCopies(5, 2, (2, 4))),
        ("存第2、4份", ToldCopies(4, 2, (2, 4))),
        ("", None),
        ("0", None),
        ("若干", None),
        ("1234567", None),
        ("存0份", None),
        ("共2份存3份", None),
        ("共2份存第3份", None),
        ("共5份存第2、2份", None),
        ("共5份存第0份", None),
        ("共1234567份存1份", None),
        ("共2000份存1000份", None),
    ],
)
def test_p004_how_many_copies_there_are_and_which_are_here(text: str, told: ToldCopies | None):
    assert read_copies(text) == told


@pytest.mark.parametrize(
    ("issued", "which", "numbered", "words"),
    [
        (1, (None,), False, 1),
        (2, (1, 2), True, 2),
        (2, (1, 2), False, "存2份"),
        (5, (None,), False, "共5份存1份"),
        (5, (3,), True, "共5份存第3份"),
        (5, (2, 4), False, "共5份存第2、4份"),
        (1, (None, None), False, "存2份"),
        (3, (None, 2), True, "共3份存2份"),
    ],
)
def test_p004_what_leaves_in_a_list_says_the_same_when_it_comes_back(
    issued: int, which: tuple[int | None, ...], numbered: bool, words: int | str
):
    assert written_copies(issued, which, numbered=numbered) == words
    told = read_copies(str(words))
    assert told is not None
    assert (told.issued, told.here or told.issued) == (max(issued, len(which)), len(which))
    if isinstance(words, str) and "第" in words:
        assert told.which == which


def test_p004_a_copy_that_is_one_of_many_never_becomes_many():
    assert written_copies(3, (1,), numbered=False) == "共3份存第1份"
