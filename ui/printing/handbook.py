"""The handbook made ready for paper: what F1 shows, chapter by chapter, in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.documents.handbook import PaperChapter, pages_of
from recordsroom.services.documents.handbook_flow import Page, Passage, Piece, Pieces, Shape
from ui.help import blocks
from ui.help.blocks import Block, blocks_of
from ui.help.chapters import read_chapters
from ui.help.runs import Look, runs_of
from ui.language import spoken

translate = QCoreApplication.translate

_SIGNS = {"ok": "✓", "look": "!", "stop": "×", "info": "i"}
"""On paper a sign has no colour: one character stands for it."""


def handbook_pages() -> tuple[Page, ...]:
    """Every page of the handbook, a page of contents first."""
    chapters = tuple(
        PaperChapter(chapter.title, tuple(_passages(blocks_of(chapter.text)))) for chapter in read_chapters(spoken())
    )
    return pages_of(chapters, translate("Printing", "Contents"))


def _passages(found: Iterable[Block]) -> Iterable[Passage]:
    for block in found:
        if block.shape is blocks.Shape.PICTURE:
            continue
        if block.shape is blocks.Shape.VIEW:
            name, words = block.lines
            yield Passage(Shape.VIEW, (_pieces(words),), picture=f"{spoken()}/{name}")
            continue
        yield Passage(
            Shape(block.shape.value),
            tuple(_pieces(line) for line in block.lines),
            tuple(tuple(_pieces(cell) for cell in row) for row in block.rows),
        )


def _pieces(line: str) -> Pieces:
    return tuple(_piece(run.look, run.words) for run in runs_of(line))


def _piece(look: Look, words: str) -> Piece:
    if look is Look.SIGN:
        return Piece(_SIGNS[words])
    return Piece(words, strong=look is Look.STRONG, key=look is Look.KEY)
