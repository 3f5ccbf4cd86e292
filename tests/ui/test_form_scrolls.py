"""A form longer than its pane scrolls along with the keyboard, with what is said below the field in hand."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.fields import Field, Line
from ui.parts.pane import Pane
from ui.parts.roomy import Roomy
from ui.people.forms import Form

COUNT, HIGH = 12, 420
HINT = "Its last day; without one it stands until somebody lets it be lifted."


def stage(qtbot: QtBot) -> tuple[Pane, list[Field]]:
    """A form of so many fields, each with a hint of two lines, in a pane that shows a few of them."""
    form, pane = Form(), Pane(framed=True)
    fields = [form.add(Field(f"Field {place}", Line(), HINT)) for place in range(COUNT)]
    pane.add(form)
    pane.setFixedHeight(HIGH)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    form.first_focus().setFocus()
    return pane, fields


def whole(pane: Pane, field: QWidget) -> bool:
    """Whether all of a field is seen, with what stands below it."""
    [area] = list[QScrollArea](pane.findChildren(QScrollArea))
    seen = QRect(QPoint(), area.viewport().size())
    return seen.contains(QRect(field.mapTo(area.viewport(), QPoint()), field.size()))


def test_every_next_field_is_seen_with_its_hint(qtbot: QtBot):
    pane, fields = stage(qtbot)
    for before, after in pairwise(fields):
        QTest.keyClick(before.editor, Qt.Key.Key_Return)
        assert after.editor.hasFocus()
        assert whole(pane, after), "the hint is cut off"


def test_a_field_is_seen_when_tab_comes_to_it_from_outside_the_pane(qtbot: QtBot):
    pane, fields = stage(qtbot)
    room = Roomy(pane)
    qtbot.addWidget(room)
    room.resize(pane.width(), HIGH)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    [area] = list[QScrollArea](pane.findChildren(QScrollArea))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not whole(pane, fields[0])
    fields[0].editor.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: whole(pane, fields[0]), timeout=5000)


def test_a_wrong_field_is_seen_with_what_is_wrong(qtbot: QtBot):
    pane, fields = stage(qtbot)
    fields[-1].set_error(HINT)
    form = fields[-1].parentWidget()
    assert isinstance(form, Form)
    form.to_wrong()
    assert fields[-1].editor.hasFocus()
    assert whole(pane, fields[-1])
    fields[-1].set_error("")
    fields[0].set_error(HINT)
    form.to_wrong()
    assert whole(pane, fields[0])
