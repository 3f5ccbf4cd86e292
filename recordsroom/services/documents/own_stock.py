"""Label paper of the room's own as forms take it: measures in millimetres, under a key that no maker uses."""

from __future__ import annotations

from recordsroom.domain.label_stocks import Feed, StockMeasures
from recordsroom.services.documents.measure import A4, Size
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock

OWN = "own-"
"""How the keys of such papers begin; the number in the vault follows."""


def own_stock(number: int, name: str, paper: StockMeasures) -> Stock:
    """The paper as a stock; on a roll the labels lie in the middle of the liner, and one row is a page."""
    wide, tall = _mm(paper.label_wide), _mm(paper.label_tall)
    left, page = _mm(paper.edge_left), A4
    if paper.feed is Feed.ROLL:
        liner = max(_mm(paper.liner_wide or 0), _mm(paper.reach_right))
        left, page = left + (liner - _mm(paper.reach_right)) / 2, Size(liner, tall)
    return Stock(
        key=f"{OWN}{number}",
        name=Phrase(zh=name, en=name),
        feed=paper.feed,
        label=Size(wide, tall),
        page=page,
        columns=paper.across,
        rows=paper.down,
        left=left,
        top=_mm(paper.edge_top) if paper.feed is Feed.SHEET else 0,
        pitch_x=_mm(paper.pitch_across),
        pitch_y=_mm(paper.pitch_down),
    )


def _mm(hundredths: int) -> float:
    return hundredths / 100
