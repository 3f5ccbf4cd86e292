"""The side of the form: the code taken apart and judged as it is typed, and what was entered in this sitting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.domain.numbering import Pattern
from recordsroom.services.queries.registering import CodeSeen
from recordsroom.services.queries.series import SeriesRow
from ui.look import type
from ui.look.tokens import GAP_8, Role
from ui.messages import doubt_words, reason_words, way_on
from ui.parts.buttons import Button, primary
from ui.parts.facts import Facts
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import code_words, label, paragraph
from ui.series.words import code_parts, profile_words

_MOST = 8


class CodeCard(QWidget):
    """A code as it will be kept, part by part, with what stands in its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._profile = code_words("", type.PANEL), label("", "small", "text2")
        self._changed = paragraph("", "small", "info")
        self._parts, self._sign = Facts(), SignBox(Role.LOOK)
        inner = column(self._code, self._profile, self._changed, self._parts, self._sign)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inner)
        self._changed.hide()

    def show_code(self, seen: CodeSeen, series: SeriesRow | None) -> None:
        """Show how a code will be kept and judged."""
        self._code.show_words(seen.text or "–")
        self._profile.setText(profile_words(series.profile) if series else "")
        self._changed.setText(self.tr("Signs were put right; it is kept like this.") if seen.changed else "")
        self._changed.setVisible(seen.changed)
        self._parts.show_facts(code_parts(Pattern.parse(series.pattern), seen.text) if series else ())
        stops = [reason_words(reason) for reason in seen.reasons] if seen.text else []
        if stops and (way := way_on(seen.reasons)):
            stops.append(way)
        looks = [doubt_words(doubt) for doubt in seen.doubts]
        self._sign.say("\n".join(stops or looks), Role.STOP if stops else Role.LOOK)

    def show_plain(self, code: str, words: str) -> None:
        """Show a code that is not to be changed here, or one inside a file."""
        self._code.show_words(code)
        self._profile.setText(words)
        self._changed.hide()
        self._parts.show_facts(())
        self._sign.say("")


class EntrySide(Pane):
    """What stands beside the form; the one act is pinned to its foot."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self.code, self.asked = CodeCard(), SignBox(Role.LOOK)
        self._save: Button | None = None
        self.act = ""
        """What saving is called; the key bar calls it so too."""

    def begin(self, act: str, *widgets: QWidget) -> None:
        """Show the code and whatever belongs beside this task; `act` is what saving is called."""
        for kept in (self.code, self.asked):
            kept.setParent(None)
        self.clear()
        self.add(self.code)
        for widget in widgets:
            self.add(widget)
        self.act = act
        self._save = primary(act, icon="check", key="Ctrl+Enter", big=True)
        self._save.clicked.connect(self.save_wanted)
        self.add_act(self._save)

    def tell(self, sentences: Sequence[str], head: str, note: str = "") -> None:
        """A section with plain lines."""
        lines = self.section(head, note)
        lines.setSpacing(GAP_8)
        for sentence in sentences:
            lines.addWidget(paragraph(sentence, "small", "text2"))

    def show_entered(self, codes: Sequence[tuple[str, str]], total: int) -> None:
        """What was entered in this sitting, the newest first: code and how many copies."""
        lines = self.section(self.tr("Entered just now"), self.tr("{0} in all").format(f"{total:,}"))
        for code, words in codes[:_MOST]:
            row = QHBoxLayout()
            row.addWidget(code_words(code), 1)
            row.addWidget(label(words, "small", "text2"))
            lines.addLayout(row)
        if not codes:
            lines.addWidget(paragraph(self.tr("Nothing yet; Ctrl+Enter enters what stands in the form."), "", "text3"))
