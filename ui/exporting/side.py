"""The side pane of an export: what leaves and how it is held, the form, and afterwards how it went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.services.exporting import ListOrder
from recordsroom.services.queries.exporting import ListSummary
from ui.exporting.form import ExportForm
from ui.look.tokens import Role
from ui.messages import level_words
from ui.parts.buttons import Button, primary
from ui.parts.chips import LevelChip
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph


class ExportSide(Pane):
    """Shows one thing at a time; the form outlives what is shown around it."""

    export_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self, order: type[ListOrder] = ListOrder, back: str = "", title: str = "", *, of_book: bool = False
    ) -> None:
        super().__init__(framed=True)
        self.form, self._back = ExportForm(order), back or self.tr("Back to the holdings")
        self._title = title or (self.tr("Export a register") if of_book else self.tr("Export a list"))
        self._counted = self.tr("Number of rows") if of_book else self.tr("Number of records")
        self.export = Button("")

    def show_waiting(self) -> None:
        """Show that the list is being put together."""
        self._empty()
        self.add(label(self._title, "panel"))
        self.add(paragraph(self.tr("The list is being put together."), "", "text2"))

    def show_form(self, records: int, summary: ListSummary) -> None:
        """Show what would leave, and ask for the rest."""
        self._empty()
        self.add(label(self._title, "panel"))
        facts = Facts()
        rows: list[tuple[str, str | QWidget]] = [
            (self._counted, f"{records:,}"),
            (self.tr("Held as"), LevelChip(int(summary.level), level_words(summary.level))),
        ]
        if summary.hidden:
            rows.append((self.tr("Title hidden"), f"{summary.hidden:,}"))
        facts.show_facts(tuple(rows))
        self.add(facts)
        self.add(self.form)
        self.form.show()
        self.form.show_wrong("")
        self.form.ask_for(summary.level)
        told = self.tr(
            "Only onto a medium approved for this level. The file is marked, named by its serial, and entered in the "
            "print register before it is written; it is kept like a paper of its level."
        )
        self.add(paragraph(told, "small", "text2"))
        self.export = primary(self.tr("Choose folder and export"), icon="upload", key="Ctrl+Enter", big=True)
        self.export.clicked.connect(self.export_wanted)
        self.add_act(self.export)
        self.export.allow(bool(records), self.tr("There is nothing to export."))

    def show_busy(self) -> None:
        """Show that the file is being written."""
        self._empty()
        self.add(label(self._title, "panel"))
        self.add(paragraph(self.tr("The file is being written."), "", "text2"))

    def show_result(self, role: Role, told: str) -> None:
        """Say how it went."""
        self._empty()
        said = SignBox(role)
        self.add(said)
        said.say(told)
        if role is Role.OK:
            keep = self.tr("Take the medium out, and keep it as its mark says.")
            self.add(paragraph(keep, "", "text2"))
        back = primary(self._back, key="Esc", big=True)
        back.clicked.connect(self.back_wanted)
        self.add_act(back)

    def _empty(self) -> None:
        # The form outlives the pane's content, so that what was typed stays.
        self.form.setParent(None)
        self.clear()
