"""What gives way in a narrow pane: lines break, keys leave their buttons, the words beside a tick go on below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.look.tokens import GAP_16
from ui.parts.buttons import Button
from ui.parts.words import Label


class Inside(QWidget):
    """What scrolls up and down only; whatever is too wide for it gives way instead of being lost at the side."""

    def event(self, event: QEvent) -> bool:
        """Look again whenever the parts or the width changed."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        holder = self.parentWidget()
        room = holder.width() if holder is not None else 0
        if room <= 0 or self.minimumSizeHint().width() <= room:
            return
        for kind, give_way in ((Label, _break_line), (Button, _leave_key), (QCheckBox, _break_tick)):
            parts: Any = self.findChildren(kind)
            for one in parts:
                left = one.mapTo(self, QPoint(0, 0)).x()
                # As much stays free at the right as at the left; what stands beside something keeps the pane's edge.
                give_way(one, room - left - min(left, GAP_16))


def _break_line(line: Label, room: int) -> None:
    if not line.wordWrap() and line.sizeHint().width() > room:
        line.give_way()


def _leave_key(button: Button, room: int) -> None:
    if not button.brief and button.sizeHint().width() > room:
        button.set_brief(True)


def _break_tick(tick: QCheckBox, room: int) -> None:
    if tick.sizeHint().width() <= room or room <= 0:
        return
    words = tick.text().replace("\n", " ")
    if not tick.accessibleName():
        tick.setAccessibleName(words)
    beside = tick.sizeHint().width() - _wide(tick, tick.text())
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _wide(tick, longer) <= room - beside:
            lines[-1] = longer
        else:
            lines.append(word)
    tick.setText("\n".join(lines))


def _wide(tick: QCheckBox, words: str) -> int:
    return max(tick.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
