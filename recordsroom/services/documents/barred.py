"""The label that carriers and boxes share: a headline, what it is, its level, where it belongs, and its bars."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from recordsroom.domain.values import Barcode
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.ground import divide
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.parts import Mark, Part, Words
from recordsroom.services.documents.phrase import Phrase


class Barred(Protocol):
    """What such a label says beside its headline."""

    @property
    def barcode(self) -> Barcode:
        """Its own label."""

    @property
    def location(self) -> str:
        """Where it belongs; empty where that is not printed."""

    @property
    def mark(self) -> str:
        """Its level and term; empty where they are not printed."""


B = TypeVar("B", bound=Barred)
LARGE = 1.35
"""By how much a headline is larger that is read from afar, on labels that have the height."""


def barred(
    area: Area, headline: Callable[[B], str], detail: Callable[[B], str | Phrase], emphasis: float = 1.0
) -> tuple[Part[B], ...]:
    """Its parts on a label of this size; `emphasis` sets the headline larger."""
    ground = divide(area, emphasis)
    return (
        Words(*ground.headline, ground.large, of=headline, face=Face.BOLD),
        Words(*ground.detail, ground.small, of=detail, down="middle"),
        Mark(*ground.mark, of=lambda label: label.mark),
        Words(
            *ground.place,
            ground.where,
            of=lambda label: label.location,
            least=ground.where * 0.9,
            shorten="beginning",
            down="middle",
        ),
        Bars(
            *ground.bars,
            of=lambda label: label.barcode,
            module=ground.module,
            digits=ground.small,
            across=ground.bars_across,
        ),
    )
