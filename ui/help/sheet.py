"""The sheet on which a chapter is read: painted letters, keycaps and notes, scrolled by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from ui.help.chapters import Chapter
from ui.help.pictures import Pictures, size_of, view_size
from ui.help.runs import Look
from ui.help.typesetting import NOTE_ABOVE, NOTE_BELOW, Spot, typeset
from ui.look import brush, icons
from ui.look.tokens import GAP_24, KEYCAP, ROUND_CHIP, ROUND_FIELD
from ui.parts.keycap import keycap_width, paint_keycap

_WIDEST = 760
_STEP, _HEADING = 48, 2


class Sheet(QAbstractScrollArea):
    """Shows one chapter; nothing in it can be clicked and nothing leads out of the program."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures(language)
        self._chapter = Chapter("", "", "")
        self._set = typeset("", "")
        self._sought = ""
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self._held: int | None = None
        """The heading that the sheet stays at while its width changes."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().actionTriggered.connect(self._read_on)

    @property
    def document(self) -> QTextDocument:
        """The chapter as it is set."""
        return self._set.document

    @property
    def hits(self) -> int:
        """How often what is sought stands in the shown chapter."""
        return len(self._hits)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show this chapter from its beginning."""
        self._chapter = chapter
        self.setAccessibleName(chapter.title)
        self.setAccessibleDescription(chapter.plain)
        self._read_on()
        self._reset()
        self.verticalScrollBar().setValue(0)

    def go_to_heading(self, place: int) -> None:
        """Show the chapter from this one of its headings on, however wide the sheet becomes, until one reads on."""
        self._held = place
        at = self.document.begin()
        before = place
        while at.isValid() and (at.blockFormat().headingLevel() != _HEADING or before):
            before -= at.blockFormat().headingLevel() == _HEADING
            at = at.next()
        if at.isValid():
            self.verticalScrollBar().setValue(round(self._origin(at).y()))

    def seek(self, text: str) -> None:
        """Mark every place where this text stands."""
        self._sought = text
        self._find()
        self.viewport().update()

    def go_on(self) -> bool:
        """Go to the next marked place; False behind the last one."""
        if self._hit + 1 >= len(self._hits):
            return False
        self._hit += 1
        self._read_on()
        where = self._line_of(self._hits[self._hit].selectionStart())
        self.verticalScrollBar().setValue(round(where.top()) - self.viewport().height() // 3)
        self.viewport().update()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys scroll, the space bar too; Home and End go to the ends."""
        bar = self.verticalScrollBar()
        turn = _TURNS.get(Qt.Key(event.key()))
        if turn is None:
            event.ignore()
            return
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and event.key() == Qt.Key.Key_Space
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub if back else turn)

    def changeEvent(self, event: QEvent) -> None:
        """Set the chapter anew when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._chapter.key:
            self._reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._fit()
        if self._held is not None:
            self.go_to_heading(self._held)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint notes, keycaps and marks first, the letters on top."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), brush.ink("surface"))
        painter.translate(GAP_24, GAP_24 - self.verticalScrollBar().value())
        layout = self.document.documentLayout()
        for frame, role in self._set.notes:
            # Qt counts the white around a frame as its own.
            where = layout.frameBoundingRect(frame).adjusted(0, NOTE_ABOVE, 0, -NOTE_BELOW)
            brush.box(painter, where, ground=f"{role.value}_soft", round_by=ROUND_FIELD)
        for place, hit in enumerate(self._hits):
            self._paint_hit(painter, hit, current=place == self._hit)
        for spot in self._set.spots:
            self._paint_spot(painter, spot)
        layout.draw(painter, QAbstractTextDocumentLayout.PaintContext())
        for start, key in self._set.pictures:
            if self._in_sight(where := self._place(start, size_of(key))):
                self._pictures.paint(painter, where, key)
        for start, name in self._set.views:
            if self._in_sight(where := self._place(start, view_size(self._wide))):
                self._pictures.paint_view(painter, where, name)
        painter.end()
        if self.hasFocus():
            self._paint_focus()

    def _paint_focus(self) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(0, 0, 3, self.viewport().height()), brush.ink("accent"))

    def _paint_hit(self, painter: QPainter, hit: QTextCursor, *, current: bool) -> None:
        for where in self._rects(hit.selectionStart(), hit.selectionEnd()):
            brush.box(painter, where, ground="accent_soft", border="accent" if current else "", round_by=ROUND_CHIP)

    def _paint_spot(self, painter: QPainter, spot: Spot) -> None:
        for where in self._rects(spot.start, spot.start + spot.length):
            middle = where.center().y()
            if spot.look is Look.SIGN:
                size = icons.BUTTON
                square = QRectF(where.left(), middle - size / 2, size, size)
                icons.paint(painter, _SIGNS[spot.words], spot.words, square, icons.STATE)
            else:
                spare = where.width() - keycap_width(spot.words)
                paint_keycap(painter, round(where.left() + spare / 2), middle, spot.words)

    def _place(self, start: int, size: QSize) -> QRectF:
        return QRectF(self._origin(self.document.findBlock(start)), size.toSizeF())

    def _in_sight(self, where: QRectF) -> bool:
        """Only what is in sight is drawn: a gallery has dozens, and each takes a moment the first time."""
        top = self.verticalScrollBar().value() - GAP_24
        return where.bottom() >= top and where.top() <= top + self.viewport().height()

    def _rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Where the letters from start to end stand, line by line."""
        at = start
        while at < end:
            block = self.document.findBlock(at)
            line = block.layout().lineForTextPosition(at - block.position())
            if not line.isValid():
                return
            last = min(end, block.position() + line.textStart() + line.textLength())
            left, right = (_x(line.cursorToX(place - block.position())) for place in (at, last))
            origin = self._origin(block)
            baseline = origin.y() + line.y() + line.ascent()
            yield QRectF(origin.x() + left, baseline - _ABOVE_BASELINE, right - left, KEYCAP)
            at = max(last, at + 1)

    def _origin(self, block: object) -> QPointF:
        layout = self.document.documentLayout()
        return layout.blockBoundingRect(block).topLeft()  # type: ignore[arg-type]  # a QTextBlock, which Qt hands out

    def _line_of(self, position: int) -> QRectF:
        return next(self._rects(position, position + 1), QRectF())

    def _read_on(self, _action: int = 0) -> None:
        self._held = None

    def _reset(self) -> None:
        self._set = typeset(self._chapter.title, self._chapter.text)
        self._find()
        self._fit()
        self.viewport().update()

    def _find(self) -> None:
        self._hits, self._hit = [], -1
        found = self.document.find(self._sought) if self._sought else QTextCursor()
        while not found.isNull():
            self._hits.append(found)
            found = self.document.find(self._sought, found)

    @property
    def _wide(self) -> int:
        """How long a line is."""
        return min(self.viewport().width() - 2 * GAP_24, _WIDEST)

    def _fit(self) -> None:
        self._set.fit(self._wide)
        height = round(self.document.size().height()) + 2 * GAP_24
        page = self.viewport().height()
        self.verticalScrollBar().setPageStep(page - _STEP)
        self.verticalScrollBar().setRange(0, max(0, height - page))


_ABOVE_BASELINE = 15
_SIGNS = {"ok": "circle-check", "look": "triangle-alert", "stop": "octagon-x", "info": "info"}
_TURNS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


def _x(told: object) -> float:
    """Qt answers the x alone or with the place it took; only the x is wanted."""
    return float(told[0]) if isinstance(told, (tuple, list)) else float(str(told))
