"""A paper that proves something about the vault itself, printed from the page that shows it (R-89).

Administrators have no printing page, since nothing of the holdings is theirs to print; these papers are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.commands import CloseProof, Command, PrintProof
from recordsroom.domain.form_choices import FormChoice
from recordsroom.services.queries.form_choices import form_choices
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.queries.proof_papers import proof_lines
from ui.language import spoken
from ui.look.tokens import GAP_12, Role
from ui.parts.buttons import primary
from ui.parts.fields import Choice, Field
from ui.parts.words import label, paragraph
from ui.people.forms import Form
from ui.porter import Porter
from ui.printing.order import PrintOrder
from ui.printing.outlets import PaperOutlet
from ui.printing.printers import Printers, SystemPrinters
from ui.printing.run import PrintRun
from ui.printing.words import FORM_OF, form_words, language_of


@dataclass(frozen=True, slots=True, repr=False)
class ProofOrder(PrintOrder):
    """Such a paper; whoever may verify enters and closes it."""

    @property
    def command(self) -> Command:
        """The request that enters it in the print register."""
        return PrintProof(form=self.form.key, pages=len(self.sent), level=self.level)

    def closing(self, print_job: int, failed: str = "") -> Command:
        """The request that says how it ended."""
        return CloseProof(print_job=print_job, failed=failed)


class ProofCard(QWidget):
    """What is printed, and on which printer."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.printer = Form(), Choice()
        self._field = self.form.add(Field(self.tr("Printer"), self.printer))
        self.pages = paragraph("", "small", "text2")
        self.go = primary(self.tr("Print"), icon="printer", key="Enter", big=True)
        self.go.clicked.connect(self.form.submitted)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_12)
        for part in (label(title, "panel"), self.pages, self.form, self.go):
            inner.addWidget(part)

    def show_printers(self, names: tuple[str, ...]) -> None:
        """Offer these printers, the usual one first."""
        for name in names:
            self.printer.add(name, name)
        none = self.tr("This PC has no printer.")
        self._field.set_error("" if names else none)
        self.go.allow(bool(names), none)

    def first_focus(self) -> QWidget:
        """The choice of the printer."""
        return self.form.first_focus()


class ProofPrinting(QObject):
    """One paper at a time: asked for, entered in the register, printed, closed."""

    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, parent: QObject, printers: Printers | None = None) -> None:
        super().__init__(parent)
        self._porter, self._printers = porter, printers or SystemPrinters()
        self._language = language_of(spoken())
        self._form = ""
        self._choices: tuple[FormChoice, ...] = ()
        self._run: PrintRun | None = None
        self._lines: LabelRun | None = None
        self.card: ProofCard | None = None

    def begin(self, form: str, subjects: tuple[int, ...], show: Callable[[QWidget], None]) -> None:
        """Ask on which printer; `show` puts the card where it is seen."""
        if self._run is None:
            self._open(form, show)
            self._porter.ask(proof_lines, form, subjects, then=self._take)

    def begin_with(self, form: str, lines: LabelRun, show: Callable[[QWidget], None]) -> None:
        """The same with a paper that the page itself has written."""
        if self._run is None:
            self._open(form, show)
            self._take(lines)

    def _open(self, form: str, show: Callable[[QWidget], None]) -> None:
        self._form, self._lines = form, None
        card = self.card = ProofCard(form_words(form, self._language))
        card.show_printers(self._printers.names())
        card.form.submitted.connect(self.print_out)
        show(card)
        card.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._porter.ask(form_choices, then=self._keep)

    def leave(self) -> None:
        """Put the card away."""
        if self._run is not None:
            self._run.cancel()
        self.card = self._lines = None

    def print_out(self) -> None:
        """Enter it in the register and print it."""
        card, lines = self.card, self._lines
        if card is None or lines is None or not lines.rows or not card.printer.chosen() or self._run is not None:
            return
        outlet = PaperOutlet(self._printers.open(card.printer.chosen()))
        run = self._run = PrintRun(self._porter, self._order(lines), outlet, self)
        run.ended.connect(self._ended)
        run.start()

    def _order(self, lines: LabelRun) -> ProofOrder:
        choice = next((one for one in self._choices if one.form == self._form), None)
        form = FORM_OF[self._form].chosen(choice)
        return ProofOrder(form, form.stock, lines.rows, lines.subjects, lines.level, language=self._language)

    def _keep(self, choices: tuple[FormChoice, ...]) -> None:
        self._choices = choices

    def _take(self, lines: LabelRun) -> None:
        self._lines = lines
        if self.card is not None:
            many = self._order(lines).pages if lines.rows else 0
            self.card.pages.setText(self.tr("{0} pages", "", many).format(many))

    def _ended(self, role: Role, told: str) -> None:
        run, self._run, self.card, self._lines = self._run, None, None, None
        if run is not None:
            run.deleteLater()
        self.ended.emit(role, told)
