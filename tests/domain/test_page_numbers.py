"""页号 when a file becomes another: counted on where it can be told, 待核 where not (F-08)."""

from __future__ import annotations

import pytest

from recordsroom.domain.page_numbers import Paged, page_after, page_no_behind, paged_anew, pages_taken


def paged(*told: str | None, pages: tuple[int | None, ...] = ()) -> list[Paged]:
    counts = [*pages, *[None] * (len(told) - len(pages))]
    return [Paged(page_no, count) for page_no, count in zip(told, counts, strict=True)]


@pytest.mark.parametrize(
    ("items", "taken"),
    [
        (paged(), ()),
        (paged("1-4", "5-9", "10"), (4, 5, None)),
        (paged("1", "5", "10", pages=(None, None, 3)), (4, 5, 3)),
        (paged("1", None, "10", pages=(None, 2, None)), (None, 2, None)),
        (paged(None, None, pages=(0, None)), (0, None)),
        (paged("5-9", "1-4"), (None, None)),
    ],
)
def test_what_an_item_takes_follows_from_its_own_pages_or_from_the_next(
    items: list[Paged], taken: tuple[int | None, ...]
):
    assert pages_taken(items) == taken


@pytest.mark.parametrize(
    ("items", "behind"),
    [(paged(), None), (paged("1-4", "5-9"), 10), (paged("1", "5"), None), (paged("1-4", None), None)],
)
def test_the_next_page_is_told_only_where_the_last_item_tells(items: list[Paged], behind: int | None):
    assert page_after(items) == behind


@pytest.mark.parametrize(
    ("items", "first", "anew"),
    [
        (paged("5-9", "13", "20-20"), 1, ("1-5", "6", "13-13")),
        (paged("5-9", "13", "20-22"), None, (None, None, None)),
        (paged("5-9", None, "20-22", pages=(None, 3, None)), 1, ("1-5", None, "9-11")),
        (paged("5-9", None, "20-22"), 1, ("1-5", None, None)),
        (paged(None, None, pages=(3, 4)), 1, (None, None)),
        (paged("5-9", "3-4"), 1, (None, None)),
    ],
)
def test_numbers_count_on_as_far_as_it_can_be_told(items: list[Paged], first: int | None, anew: tuple[str | None, ...]):
    assert paged_anew(items, pages_taken(items), first) == anew


@pytest.mark.parametrize(
    ("items", "pages", "page_no"),
    [
        (paged("1-4", "5-9"), 3, "10-12"),
        (paged("1-4", "5-9"), None, "10"),
        (paged("1", "5", pages=(4, 5)), 3, "10"),
        (paged("1", "5"), 3, None),
    ],
)
def test_one_more_is_written_as_those_before(items: list[Paged], pages: int | None, page_no: str | None):
    assert page_no_behind(items, pages) == page_no
