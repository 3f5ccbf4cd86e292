"""Recovery sheets beside the backups: made by two and printed at once, tested by typing two of them (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from recordsroom.domain.proof_papers import RECOVERY_SHEET
from recordsroom.domain.recovery import SHEETS
from recordsroom.services.documents.recovery_sheet import RecoveryPage, recovery_page
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.recovering import Share, make_sheets, read_share, try_sheets
from recordsroom.services.room import Outcome, Room
from ui import messages
from ui.look.tokens import GAP_12, Role
from ui.parts.buttons import primary
from ui.parts.fields import Field, Line
from ui.parts.words import label, paragraph
from ui.people.forms import Form, typed
from ui.porter import Porter
from ui.printing.proof import ProofPrinting


class SheetLines(Form):
    """Two sheets as they are typed, and beside them whatever else is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = (Line(), Line())
        for field, name in zip(self.sheets, (self.tr("One sheet"), self.tr("Another sheet")), strict=True):
            made = self.add(Field(name, field))
            made.set_hint(self.tr("Scan its code, or type its four lines one after the other; blanks do not matter."))

    def shares(self) -> tuple[Share, Share]:
        """The two, as typed; raises WrongSheet."""
        return read_share(self.sheets[0].text()), read_share(self.sheets[1].text())

    def take_scan(self, code: str) -> None:
        """The code of a sheet came from the scanner: it goes where the keyboard is, else into the first empty field."""
        focused = next((field for field in self.sheets if field.hasFocus()), None)
        field = focused or next((field for field in self.sheets if not field.text()), None)
        if field is not None:
            field.setText(code)
            other = self.sheets[1 - self.sheets.index(field)]
            if not other.text():
                other.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_secrets(self) -> None:
        """Forget what was typed."""
        for field in self.sheets:
            field.clear()


class MakeForm(Form):
    """The own password, and name and password of the security administrator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own, self.name, self.password = QLineEdit(), Line(), QLineEdit()
        for secret in (self.own, self.password):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.add(Field(self.tr("Your own password"), self.own))
        self.add(Field(self.tr("Security administrator"), self.name))
        self.add(Field(self.tr("Password"), self.password))

    def complete(self) -> bool:
        """Whether everything is typed; the keyboard goes where something is missing."""
        empty = next((one for one in (self.own, self.name, self.password) if not one.text().strip()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
        return empty is None


class SheetCard(QWidget):
    """What is to be done with the sheets, and the form for it."""

    def __init__(self, title: str, told: str, form: Form, act: str) -> None:
        super().__init__()
        self.form = form
        self.go = primary(act, icon="key-round", key="Ctrl+Enter", big=True)
        self.go.clicked.connect(form.submitted)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_12)
        for part in (label(title, "panel"), paragraph(told, "small", "text2"), form, self.go):
            inner.addWidget(part)


class SheetWork(QObject):
    """One thing at a time; what the sheets bear is held until they are printed, and nowhere kept."""

    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, proof: ProofPrinting, parent: QObject) -> None:
        super().__init__(parent)
        self._porter, self._proof = porter, proof
        self._pages: tuple[RecoveryPage, ...] = ()
        self._show: Callable[[QWidget], None] = lambda _card: None
        self.card: SheetCard | None = None

    def make(self, show: Callable[[QWidget], None]) -> None:
        """Ask both administrators for their passwords."""
        told = self.tr(
            "Three sheets are drawn and printed at once; they stand nowhere else, and those before open nothing any "
            "more. You and the security administrator sign it."
        )
        self._open(SheetCard(self.tr("Recovery sheets"), told, MakeForm(), self.tr("Make and print")), self._make, show)

    def test(self, show: Callable[[QWidget], None]) -> None:
        """Ask for two sheets."""
        told = self.tr("Two sheets open the key file, nothing is changed, and the test is noted. Seal them anew then.")
        self._open(SheetCard(self.tr("Test the sheets"), told, SheetLines(), self.tr("Test")), self._test, show)

    def submit(self) -> None:
        """Do what the open card asks for."""
        if self.card is not None:
            self.card.form.submitted.emit()

    def leave(self) -> None:
        """Put the card away and forget what was typed."""
        self.card = None

    def forget(self) -> None:
        """The sheets are printed, or lost: they are drawn anew then."""
        self._pages = ()

    def _open(self, card: SheetCard, act: Callable[[], None], show: Callable[[QWidget], None]) -> None:
        self.card, self._show = card, show
        card.form.submitted.connect(act)
        show(card)
        card.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        form = self.card.form if self.card is not None else None
        if not isinstance(form, MakeForm) or not form.complete():
            return
        own, second = form.own.text(), (typed(form.name), form.password.text())

        def work(room: Room) -> Outcome:
            outcome, sheets = make_sheets(room, own, second)
            self._pages = _pages(room, sheets, second[0])
            return outcome

        self._porter.act(work, self._made, self._refused)

    def _made(self, _outcome: Outcome) -> None:
        self.card = None
        lines = LabelRun((), self._pages, self._porter.room.policy.pc_level)
        self._proof.begin_with(RECOVERY_SHEET, lines, self._show)

    def _test(self) -> None:
        form = self.card.form if self.card is not None else None
        if isinstance(form, SheetLines):
            first, second = (field.text() for field in form.sheets)
            self._porter.act(
                lambda room: try_sheets(room, read_share(first), read_share(second)), self._tested, self._refused
            )

    def _tested(self, outcome: Outcome) -> None:
        self.card = None
        told = self.tr("The two sheets open this vault; noted in entry {0}. Seal them anew.")
        self.ended.emit(Role.OK, told.format(f"{outcome.entry:,}"))

    def _refused(self, failed: Exception) -> None:
        if self.card is not None:
            self.card.form.show_wrong(messages.sentence(failed))


def _pages(room: Room, sheets: tuple[Share, ...], second: str) -> tuple[RecoveryPage, ...]:
    named = "\u3000".join(part for part in (room.policy.unit_name, room.policy.fonds_no) if part)
    made = f"{room.clock().today.isoformat()}\u3000{room.keeper.name}、{second}"
    return tuple(recovery_page(one.number, SHEETS, named, one.set_code, made, one.lines, one.code) for one in sheets)
