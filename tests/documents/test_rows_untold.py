"""Rows of paper name people and titles; written out in a traceback or a log they say nothing (trust.md)."""

from __future__ import annotations

from typing import get_args, get_origin

from recordsroom.domain.day_closing import Answer
from recordsroom.services.queries.label_rows import LabelRow
from recordsroom.services.queries.loan_entry import RegisterWish
from recordsroom.services.queries.scanned_case import Travels
from recordsroom.services.reading.dry_run import ReportLine


def test_no_row_of_any_paper_says_what_stands_on_it():
    rows = (get_origin(kind) or kind for kind in get_args(LabelRow))
    kinds = (*rows, Answer, RegisterWish, ReportLine, Travels)
    assert [kind.__name__ for kind in kinds if kind.__repr__ is not object.__repr__] == []
