"""Sets a chapter: its blocks become a text document in the program's letters and tokens."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.help.blocks import Block, Shape, blocks_of
from ui.help.columns import shared
from ui.help.pictures import size_of, view_size
from ui.help.runs import Look, Run, runs_of
from ui.look import brush, type
from ui.look.tokens import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Role
from ui.parts.keycap import keycap_width

NOTE_ABOVE, NOTE_BELOW = GAP_4, GAP_16
_LINE_HEIGHT = 132
_LIST_INDENT = 26
_WHOLE = 100
_WIDEST_COLUMN = 280
_FIRM_SPACE = "\u00a0"
_UNSEEN = "unseen"
_WIDE = 720.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A run that is painted as well as set: where it begins, how long it is, and what it is."""

    start: int
    length: int
    look: Look
    words: str


@dataclass(slots=True)
class Typeset:
    """A chapter as it is set: the document, and what is painted behind its letters."""

    document: QTextDocument
    spots: list[Spot] = field(default_factory=list)
    notes: list[tuple[QTextFrame, Role]] = field(default_factory=list)
    pictures: list[tuple[int, str]] = field(default_factory=list)
    """Where a form's picture stands, and the form's key."""
    views: list[tuple[int, str]] = field(default_factory=list)
    """Where the picture of a page stands, and its name."""
    tables: list[QTextTable] = field(default_factory=list)
    measures: list[tuple[list[int], list[int]]] = field(default_factory=list)
    """For each table how wide its columns would be, and what the longest word of each needs."""

    def fit(self, wide: float) -> None:
        """Break the lines for this width, and let the pictures of pages have what there is."""
        for start, _name in self.views:
            cursor = QTextCursor(self.document)
            cursor.setPosition(start)
            cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_room_for(view_size(wide)))
        for table, (natural, least) in zip(self.tables, self.measures, strict=True):
            form = table.format().toTableFormat()
            lengths = shared(natural, least, int(wide))
            form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, one) for one in lengths])
            table.setFormat(form)
        self.document.setTextWidth(wide)


def typeset(title: str, text: str) -> Typeset:
    """Set a chapter with its title; the colours are those worn now."""
    return _Setter().set(title, text)


class _Setter:
    """Writes block after block at the end of the document."""

    def __init__(self) -> None:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(type.font())
        document.setIndentWidth(_LIST_INDENT)
        unseen = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        unseen.fill(0)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_UNSEEN), unseen)
        self._made = Typeset(document)
        self._cursor = QTextCursor(document)
        self._begun = False

    def set(self, title: str, text: str) -> Typeset:
        self._open_block(above=0, below=GAP_12)
        self._write(title, type.font(type.TITLE, bold=True), "text")
        for block in blocks_of(text):
            {
                Shape.HEADING: self._heading,
                Shape.PARAGRAPH: self._paragraph,
                Shape.STEPS: self._list,
                Shape.POINTS: self._list,
                Shape.TABLE: self._table,
                Shape.NOTE: self._note,
                Shape.PICTURE: self._picture,
                Shape.VIEW: self._view,
            }[block.shape](block)
        return self._made

    def _heading(self, block: Block) -> None:
        self._open_block(above=GAP_16, below=GAP_8, level=2)
        self._write(block.lines[0], type.font(type.PANEL, bold=True), "text")

    def _paragraph(self, block: Block) -> None:
        self._open_block(above=0, below=GAP_12)
        self._write(block.lines[0])

    def _list(self, block: Block) -> None:
        steps = block.shape is Shape.STEPS
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDecimal if steps else QTextListFormat.Style.ListDisc)
        form.setIndent(1)
        made = None
        for line in block.lines:
            last = line is block.lines[-1]
            self._open_block(above=0, below=GAP_12 if last else GAP_4)
            if made is None:
                made = self._cursor.createList(form)
            else:
                made.add(self._cursor.block())
            self._write(line)

    def _note(self, block: Block) -> None:
        form = QTextFrameFormat()
        form.setPadding(GAP_12)
        form.setTopMargin(NOTE_ABOVE)
        form.setBottomMargin(NOTE_BELOW)
        frame = self._cursor.insertFrame(form)
        self._made.notes.append((frame, block.role))
        self._begun = False
        self._open_block(above=0, below=0)
        self._write(block.lines[0])
        self._leave(frame)

    def _picture(self, block: Block) -> None:
        """The room for a picture; it is painted when it comes into sight."""
        self._open_block(above=GAP_4, below=GAP_24, line_height=_WHOLE)
        [key] = block.lines
        self._made.pictures.append((self._cursor.position(), key))
        self._cursor.insertImage(_room_for(size_of(key)))

    def _view(self, block: Block) -> None:
        """The room for the picture of a page, and below it what is seen there."""
        name, words = block.lines
        self._open_block(above=GAP_4, below=GAP_4, line_height=_WHOLE)
        self._made.views.append((self._cursor.position(), name))
        self._cursor.insertImage(_room_for(view_size(_WIDE)))
        self._open_block(above=0, below=GAP_16)
        self._write(words, type.font(type.SMALL), "text2")

    def _table(self, block: Block) -> None:
        form = QTextTableFormat()
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setBorder(0)
        form.setTopMargin(GAP_4)
        form.setBottomMargin(GAP_16)
        wide = len(block.rows[0])
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WHOLE))
        form.setHeaderRowCount(1)
        table = self._cursor.insertTable(len(block.rows), wide, form)
        self._made.tables.append(table)
        self._made.measures.append(_measured(block.rows))
        for row, cells in enumerate(block.rows):
            for column, words in enumerate(cells):
                cell = table.cellAt(row, column)
                cell.setFormat(_cell_format(head=row == 0, last=column == wide - 1))
                self._cursor = cell.firstCursorPosition()
                self._begun = False
                self._open_block(above=0, below=0)
                narrow = type.font(type.SMALL)
                self._write(words, narrow if row == 0 else None, "text2" if row == 0 else "text")
        self._leave(table)

    def _leave(self, frame: QTextFrame) -> None:
        """Go on below a frame; the empty block that Qt keeps there is used for what follows."""
        self._cursor = frame.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._begun = False

    def _open_block(self, above: int, below: int, level: int = 0, line_height: int = _LINE_HEIGHT) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setHeadingLevel(level)
        form.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begun:
            self._cursor.insertBlock(form, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(form)
        self._begun = True

    def _write(self, line: str, of: QFont | None = None, ink: str = "text") -> None:
        for run in runs_of(line):
            start = self._cursor.position()
            if run.look is Look.KEY:
                self._write_key(run, of or type.font())
            else:
                self._insert(_shown(run), _font(run.look, of), brush.ink(ink))
            if run.look in {Look.KEY, Look.SIGN}:
                self._made.spots.append(Spot(start, self._cursor.position() - start, run.look, run.words))

    def _write_key(self, run: Run, around: QFont) -> None:
        """The room for a cap; the cap is painted with its letters, so those in the text are for searching only."""
        spaces, unseen = _FIRM_SPACE * _spaces(run.words, around), brush.ink("text", 0.0)
        self._insert(spaces, around, unseen)
        self._insert(_shown(run), type.font(type.SMALL), unseen)
        self._insert(spaces, around, unseen)

    def _insert(self, text: str, of: QFont, colour: QColor) -> None:
        form = QTextCharFormat()
        form.setFont(of)
        form.setForeground(colour)
        self._cursor.insertText(text, form)


def _room_for(size: QSize) -> QTextImageFormat:
    form = QTextImageFormat()
    form.setName(_UNSEEN)
    form.setWidth(size.width())
    form.setHeight(size.height())
    return form


def _shown(run: Run) -> str:
    """The letters that stand in the text for a run; a sign is the room for its picture."""
    if run.look is Look.SIGN:
        return "\u3000" + _FIRM_SPACE
    return run.words.replace(" ", _FIRM_SPACE) if run.look is Look.KEY else run.words


def _spaces(key: str, around: QFont) -> int:
    """How many spaces at each side of a key's letters make room for its cap."""
    room = keycap_width(key) + GAP_4 - type.width(key, type.font(type.SMALL))
    return ceil(room / 2 / type.width(_FIRM_SPACE, around))


def _measured(rows: tuple[tuple[str, ...], ...]) -> tuple[list[int], list[int]]:
    """What the longest cell of each column needs, up to a measure, and its longest word, with the white beside it."""
    columns = list(zip(*rows, strict=True))
    beside = [GAP_24] * (len(columns) - 1) + [0]
    longest = [max(map(_width, column)) for column in columns]
    natural = [*(min(one, _WIDEST_COLUMN) for one in longest[:-1]), longest[-1]]
    words = [max(_width(word) for cell in column for word in cell.split(" ")) for column in columns]
    return (
        [one + white for one, white in zip(natural, beside, strict=True)],
        [one + white for one, white in zip(words, beside, strict=True)],
    )


def _width(line: str) -> int:
    around = type.font()
    wide = 2
    for run in runs_of(line):
        wide += type.width(_shown(run), _font(run.look, None))
        if run.look is Look.KEY:
            wide += 2 * _spaces(run.words, around) * type.width(_FIRM_SPACE, around)
    return wide


def _font(look: Look, of: QFont | None) -> QFont:
    if look is Look.KEY:
        return type.font(type.SMALL)
    return type.font(bold=True) if look is Look.STRONG and of is None else of or type.font()


def _cell_format(*, head: bool, last: bool) -> QTextTableCellFormat:
    form = QTextTableCellFormat()
    form.setTopPadding(GAP_4)
    form.setBottomPadding(GAP_4)
    form.setRightPadding(0 if last else GAP_24)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignTop)
    form.setBottomBorder(1)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBottomBorderBrush(brush.ink("field" if head else "line"))
    return form
