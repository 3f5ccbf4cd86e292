"""The middle of the printing page: which form at the left, how it will look beside it, what to know above."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.phrase import Language
from recordsroom.services.documents.stock import Stock
from ui.look.tokens import GAP_8, GAP_12, Role
from ui.parts.buttons import quiet
from ui.parts.card import Card
from ui.parts.fields import Line
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.printing.form_list import FormList
from ui.printing.preview import Preview, Zoom

_LIST = 240


class SearchLine(Line):
    """The search above the list; arrow down and Enter go into the list."""

    def __init__(self, ghost: str, forms: FormList) -> None:
        super().__init__("", ghost)
        self._forms = forms
        self.setClearButtonEnabled(True)
        self.setAccessibleName(ghost)
        self.textChanged.connect(forms.narrow)
        self.returnPressed.connect(lambda: forms.setFocus(Qt.FocusReason.OtherFocusReason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down goes into the list; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Down:
            self._forms.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


class Chooser(QWidget):
    """List of forms and preview; both say what happens to them, neither decides."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.forms, self.preview = FormList(language), Preview()
        self.search = SearchLine(self.tr("Find a form"), self.forms)
        self._note = SignBox(Role.INFO)
        self._page = label("", "small", "text2")
        self._zoom = quiet(self.tr("100 %"), icon="zoom-in", key="F7")
        self._zoom.clicked.connect(self.toggle_zoom)
        self.preview.page_changed.connect(self._tell_page)
        self.preview.zoom_changed.connect(self._tell_zoom)
        self._lay_out()

    def show_pages(self, pdf: bytes, stock: Stock, note: str) -> None:
        """Show the pages of a run; on sheets also where each label lies."""
        outlined = stock.feed is Feed.SHEET and stock.per_page > 1 and not (stock.cut or stock.lined)
        slots = range(stock.per_page) if outlined else range(0)
        page = self.preview.page
        self.preview.show_pages(pdf, [QRectF(*stock.corner(slot), *stock.label) for slot in slots])
        self.preview.go_to(page)
        self._note.say(note)

    def clear(self) -> None:
        """Show no pages, as where they cannot be drawn."""
        self.preview.clear()
        self._note.say("")

    def turn(self, pages: int) -> None:
        """Turn so many pages forwards, or back."""
        self.preview.go_to(self.preview.page + pages)

    def toggle_zoom(self) -> None:
        """Change between the whole page and the size that is printed."""
        self.preview.set_zoom(Zoom.ACTUAL if self.preview.zoom is Zoom.FIT else Zoom.FIT)

    def _tell_page(self, page: int, count: int) -> None:
        self._page.setText(self.tr("Page {0} of {1}").format(page, f"{count:,}") if count else "")

    def _tell_zoom(self, zoom: Zoom) -> None:
        if zoom is Zoom.FIT:
            self._zoom.set_words(self.tr("100 %"), icon="zoom-in")
        else:
            self._zoom.set_words(self.tr("Whole page"), icon="zoom-out")

    def _lay_out(self) -> None:
        card = Card(padded=False)
        card.setFixedWidth(_LIST)
        top = QVBoxLayout()
        top.setContentsMargins(GAP_12, GAP_12, GAP_12, 4)
        top.addWidget(self.search)
        card.body.addLayout(top)
        card.add(self.forms, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self._page)
        bar.addStretch(1)
        bar.addWidget(self._zoom)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GAP_8)
        right.addWidget(self._note)
        right.addLayout(bar)
        right.addWidget(self.preview, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_12)
        whole.addWidget(card)
        whole.addLayout(right, 1)
