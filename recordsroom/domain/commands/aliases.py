"""What is asked about barcodes that are not ours."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class BindAlias(Command):
    """Let one carrier, box or reader's card be known by a barcode that it bears already; just one of the three."""

    alias: str
    carrier: int | None = None
    box: int | None = None
    reader: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class ReleaseAlias(Command):
    """Let a foreign barcode stand for nothing any more."""

    alias_id: int
