"""How a register tells which piece a line is about: the columns of its code and level, the head of its pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Level, Scheme
from ui.look import type
from ui.look.tokens import GAP_12
from ui.parts.chips import LevelChip, StateMark
from ui.parts.layouts import row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title, level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


class Coded(Protocol):
    """Whatever a line tells of a piece; the title is None where lists hide it."""

    @property
    def reference_code(self) -> str:
        """Its code."""
        ...

    @property
    def title(self) -> str | None:
        """Its title."""
        ...

    @property
    def level(self) -> Level | None:
        """Its level, None where that is to be checked."""
        ...

    @property
    def scheme(self) -> Scheme:
        """Whose secret it is."""
        ...

    @property
    def secrecy_term(self) -> str | None:
        """Until when it is one."""
        ...


def show_piece(pane: Pane, piece: Coded, state: StateMark) -> None:
    """Show which piece it is, and how the line stands."""
    chip = LevelChip(int(piece.level or 0), mark_of(piece))
    pane.add(row(chip, state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(code_words(piece.reference_code, type.PANEL))
    pane.add(paragraph(piece.title) if piece.title else label(hidden_title(), "", "text3"))


def code_column(of: Callable[[Any], Coded]) -> Column[Any]:
    """The code of the piece; the column that takes what width is left."""
    return Column(
        lambda: translate("Column", "Reference code"),
        lambda one: of(one).reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
        sortable=False,
    )


def level_column(of: Callable[[Any], Coded]) -> Column[Any]:
    """The level of the piece."""
    return Column(
        lambda: translate("Column", "Level"),
        lambda one: mark_of(of(one)),
        kind=Kind.LEVEL,
        level=lambda one: int(of(one).level or 0),
        name="level",
        width=88,
        sortable=False,
    )


def mark_of(piece: Coded) -> str:
    """The mark of a piece."""
    return level_mark(piece.level, piece.scheme, piece.secrecy_term)
