"""The forms of the room: all of them with number, use and sample, and how this room wants each of its documents."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from recordsroom.domain.form_choices import FormChoice
from recordsroom.services.documents.gallery import sample_page
from recordsroom.services.documents.phrase import Language
from recordsroom.services.queries.form_choices import form_choices
from recordsroom.services.room import Outcome
from ui.gallery.form import ChoiceForm
from ui.gallery.rows import COLUMNS, FormRow, form_rows
from ui.look.tokens import GAP_16
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.porter import Porter
from ui.printing.preview import Preview

_LIST = 400
FORM_BOOK = "form_book"
"""Opens the forms of the room when handed to the printing page."""


class FormBook(Register):
    """A list of forms, the sample of the chosen one beside it, and what is to be known of it in the pane."""

    def __init__(self, porter: Porter, language: Language) -> None:
        self._language = language
        self._drawn = 0
        self.preview = Preview()
        super().__init__(porter, COLUMNS, EmptyState("file-text", self.tr("No form is called so.")))
        self.search.setPlaceholderText(self.tr("Name, number or use"))
        whole = self.layout()
        assert isinstance(whole, QHBoxLayout), "the register laid itself out so"
        whole.insertWidget(1, self.preview, 1)
        whole.setStretch(0, 0)
        whole.setSpacing(GAP_16)
        self.table.setFixedWidth(_LIST)
        self.table.chosen.connect(lambda _row: self.keys_changed.emit())

    def ask(self) -> None:
        """Ask how the room wants its forms."""
        self.porter.ask(form_choices, then=self._take)

    def words(self, row: FormRow) -> str:
        """Number, name and use."""
        return f"{row.number} {row.name} {row.facts.when()}"

    def count(self) -> str:
        """How many there are, and how many of them this room set."""
        own = sum(row.choice is not None for row in self.rows)
        return self.tr("{0} forms, {1} set here", "", len(self.rows)).format(len(self.rows), own)

    def keys(self) -> tuple[KeyHint, ...]:
        """Documents can be set; labels are what their stock makes of them."""
        row = self.table.current()
        hints = [KeyHint("↑↓", self.tr("choose")), KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus)]
        if row is not None and row.document.frame:
            hints.insert(0, KeyHint("F2", self.tr("set for this room"), self.change))
        return tuple(hints)

    def change(self) -> None:
        """Open the form for the chosen document."""
        row = self.table.current()
        if row is not None and row.document.frame and self.form is None:
            form = ChoiceForm(row, self._language)
            self.open_form(form, row.name, self.tr("Save"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """The next print comes out so."""
        return self.tr("Set; the next print comes out so. Journal entry {0}.").format(f"{outcome.entry:,}")

    def show_one(self, row: FormRow) -> None:
        """Show what is to be known of a form, and its sample as this room would print it."""
        self.side.add(label(row.name, "panel"))
        facts = Facts()
        known = [
            (self.tr("Number"), row.number),
            (self.tr("When"), row.facts.when()),
            (self.tr("Signs"), row.facts.signs()),
            (self.tr("Paper"), row.document.stock.name.put(self._language)),
        ]
        if row.choice is not None and row.choice.heading:
            known.append((self.tr("Heading"), row.choice.heading))
        if row.document.options:
            heads = [head.put(self._language) for option, head, _usual in row.document.options if option in row.columns]
            known.append((self.tr("Optional"), "、".join(heads) or self.tr("none of them")))
        if row.document.sealed is not None:
            known.append((self.tr("Seal"), self.tr("has room") if row.seal else self.tr("no room")))
        facts.show_facts(tuple(known))
        self.side.add(facts)
        if row.document.frame:
            self._show_unit()
            change = secondary(self.tr("Set for this room"), icon="pencil", key="F2")
            change.clicked.connect(self.change)
            self.side.add_act(change)
            self.side.end_acts()
        self._draw(row)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pages while nobody looks."""
        super().hideEvent(event)
        self.preview.clear()

    def _show_unit(self) -> None:
        policy = self.porter.room.policy
        facts = Facts()
        unset = self.tr("not set")
        facts.show_facts(
            (
                (self.tr("Unit"), policy.unit_name or unset),
                (self.tr("Fonds"), f"{policy.fonds_no} {policy.fonds_name}".strip() or unset),
            )
        )
        self.side.add(facts)
        told = self.tr("Unit and fonds are set on the system page; they stand on covers and above the lines.")
        self.side.add(paragraph(told, "small", "text2"))

    def _take(self, choices: tuple[FormChoice, ...]) -> None:
        self.show_rows(form_rows(choices, lambda form: form.name.put(self._language)))
        self.keys_changed.emit()

    def _draw(self, row: FormRow) -> None:
        self._drawn += 1
        form = row.document.chosen(row.choice)
        self.porter.run(lambda _progress: sample_page(form, self._language), partial(self._show_pages, self._drawn))

    def _show_pages(self, drawn: int, pdf: bytes) -> None:
        if drawn == self._drawn and self.isVisible():
            self.preview.show_pages(pdf)
