"""What the pane says of arranging: where a record went, its former codes, its 备考表, labels to be renewed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from recordsroom.services.queries.arranged import Arrangement, FormerRow
from ui.arranging.words import cause_words
from ui.look import type
from ui.look.tokens import GAP_4, GAP_8, Role
from ui.parts.chips import StateMark
from ui.parts.pane import Pane
from ui.parts.words import Words, code_words, label, paragraph
from ui.people.words import hidden_title

translate = QCoreApplication.translate
NOTHING_ARRANGED = Arrangement()


def show_arrangement(pane: Pane, arranged: Arrangement) -> None:
    """Add the sections that have something to say."""
    _show_place(pane, arranged)
    if arranged.former:
        column = pane.section(translate("Arranged", "Former codes"), translate("Arranged", "never given again"))
        column.setSpacing(GAP_4)
        for row in arranged.former:
            column.addLayout(_former_line(row))
    if arranged.notes:
        column = pane.section(translate("Arranged", "File note"))
        for note in arranged.notes:
            box = translate("Arranged", "box {0}").format(note.box_no) if note.box_no else ""
            column.addWidget(paragraph(note.sentence or hidden_title()))
            signed = "\u3000".join(part for part in (note.written_on.isoformat(), note.written_by, box) if part)
            column.addWidget(label(signed, "small", "text3"))


def _show_place(pane: Pane, arranged: Arrangement) -> None:
    lines = []
    if arranged.merged_into:
        lines.append((translate("Arranged", "Merged into"), arranged.merged_into))
    if arranged.file:
        lines.append((translate("Arranged", "Inside file"), arranged.file))
    lines += [(translate("Arranged", "In box"), number) for number in arranged.boxes]
    if not lines and not arranged.relabel:
        return
    column = pane.section(translate("Arranged", "Arrangement"))
    column.setSpacing(GAP_4)
    for name, value in lines:
        line = QHBoxLayout()
        line.setSpacing(GAP_8)
        line.addWidget(label(name, "small", "text2"))
        line.addWidget(code_words(value), 1)
        column.addLayout(line)
    if arranged.relabel:
        words = translate("Arranged", "{0} labels to renew", "", len(arranged.relabel)).format(len(arranged.relabel))
        column.addWidget(StateMark(Role.LOOK, words))


def _former_line(row: FormerRow) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GAP_8)
    line.addWidget(code_words(row.code), 1)
    said = f"{cause_words(row.cause)} {row.replaced_on.isoformat()}"
    line.addWidget(Words(said, type.font(type.SMALL), "text3").align_right())
    return line
