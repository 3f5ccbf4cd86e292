"""The longest that a chapter of the handbook could bring to paper."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.handbook import PaperChapter, pages_of
from recordsroom.services.documents.handbook_flow import Passage, Piece, Shape

_WORD, _TEXT = "Donaudampfschifffahrts" * 12, "政策法规与机关事务管理督察处，" * 40
_LINE = (Piece(_TEXT), Piece("Ctrl+Shift+F12", key=True), Piece(_WORD, strong=True))
_LONG = PaperChapter(
    _TEXT[:20],
    (
        Passage(Shape.PARAGRAPH, (_LINE,)),
        Passage(Shape.STEPS, (_LINE,) * 12),
        Passage(Shape.NOTE, (_LINE,)),
        Passage(Shape.TABLE, rows=(((Piece("名称"),),) * 4, *(((Piece(_TEXT[:90]), Piece(_WORD[:60])),) * 4,) * 30)),
    ),
)
HANDBOOK: dict[str, list[Any]] = {"handbook": list(pages_of((_LONG,), "目录"))}
