"""What is asked about records one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenRecord(Command):
    """See the details of a record; from 机密 up this is journalled (product.md, decision 3)."""

    record: int


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenForPaper(Command):
    """See what tells the content of these records, to put it on a paper that lies with them; journalled for each."""

    records: tuple[int, ...]
