"""A field for a sentence is as high as the sentence is long."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.turns import dressed
from ui.parts.writing import Sentence


def test_a_sentence_is_seen_whole_in_a_narrow_and_in_a_wide_pane(qtbot: QtBot) -> None:
    dressed()
    around = QWidget()
    qtbot.addWidget(around)
    line = Sentence()
    QVBoxLayout(around).addWidget(line)
    around.resize(320, 400)
    around.show()
    short = line.height()
    line.setPlainText("拆卷：第 002、003 件移出本卷，另立 W017-KJ·2019·D30-005。卷内页号重编，部分待核。")
    qtbot.waitUntil(lambda: line.height() > short)
    qtbot.waitUntil(lambda: not line.verticalScrollBar().isVisible())
    around.resize(900, 400)
    qtbot.waitUntil(lambda: line.height() == short)
    qtbot.waitUntil(lambda: not line.verticalScrollBar().isVisible())
    line.setPlainText("很长的句子" * 90)
    qtbot.waitUntil(line.verticalScrollBar().isVisible)
