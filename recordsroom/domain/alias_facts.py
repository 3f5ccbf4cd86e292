"""What came of acts about foreign barcodes."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class AliasBound(Fact):
    """A foreign barcode, under this id, stands for something here from now on."""

    id: int
    alias: str


@dataclass(frozen=True, repr=False)
class AliasReleased(Fact):
    """A foreign barcode stands for nothing any more."""

    alias: str
