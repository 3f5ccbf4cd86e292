"""The table of rules on the system page: what each says, where it comes from, what lifts it, where it stops work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.rule_book import RuleLine, Strictness
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.services.rule_book import rule_book
from ui.look.tokens import ROW_DENSE, Role
from ui.messages import doubt_words, reason_in_general
from ui.messages.rules import said, strictness_meaning, strictness_words
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.porter import Porter
from ui.rows import Column, Kind
from ui.system.matrix import MATRIX_CELLS
from ui.system.settings import SETTINGS

translate = QCoreApplication.translate
RULES_TAB = "rules"
"""Opens the table of rules when handed to the page's `open`; so does the number of any rule."""
_ROLES = {
    Strictness.BLOCK: Role.STOP,
    Strictness.APPROVE: Role.LOOK,
    Strictness.WARN: Role.INFO,
    Strictness.RECORD: Role.MUTE,
}
_JUDGED = frozenset({*RULES.values(), *DOUBT_RULES.values()})
"""The rules by which the program refuses or asks back; the others are kept by registers, papers and people."""


def _order(rule: RuleLine) -> tuple[str, int]:
    kind, _, number = rule.number.partition("-")
    # The rules of the law come first, then the room's own practice.
    return ("0" if kind == "R" else "1"), int(number)


COLUMNS: tuple[Column[RuleLine], ...] = (
    Column(lambda: translate("Column", "Rule"), lambda rule: rule.number, order=_order, name="number", width=72),
    Column(lambda: translate("Column", "It says"), lambda rule: said(rule.says), name="says", stretch=True, least=320),
    Column(
        lambda: translate("Column", "Holds"),
        lambda rule: strictness_words(rule.strictness),
        kind=Kind.STATE,
        name="strictness",
        role=lambda rule: _ROLES[rule.strictness],
        order=lambda rule: list(Strictness).index(rule.strictness),
    ),
    Column(
        lambda: translate("Column", "Judged by"),
        lambda rule: translate("Rule", "program") if rule.number in _JUDGED else translate("Rule", "people"),
        name="judged",
        width=80,
        quiet=lambda rule: rule.number not in _JUDGED,
    ),
    Column(lambda: translate("Column", "Source"), lambda rule: said(rule.source), name="source", width=176),
)


class RulesTab(Register):
    """Lists every rule of the room for everybody; what stands here is what refusals name."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, COLUMNS, EmptyState("scroll-text", self.tr("No rule is like that.")))
        self.table.verticalHeader().setDefaultSectionSize(ROW_DENSE)
        self.search.setPlaceholderText(self.tr("Number, words, source"))

    def ask(self) -> None:
        """Show the book; it comes with the program, not from the vault."""
        if not self.rows:
            self.show_rows(tuple(sorted(rule_book().values(), key=_order)))

    def words(self, row: RuleLine) -> str:
        """Number, wording, source and what lifts it."""
        lifted = said(row.lifted) if row.lifted else ""
        return f"{row.number} {said(row.says)} {said(row.source)} {lifted} {strictness_words(row.strictness)}"

    def count(self) -> str:
        """How many rules there are."""
        return self.tr("{0} rules", "", len(self.rows)).format(len(self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """A list to read."""
        return (KeyHint("↑↓", self.tr("choose a rule")),)

    def open(self, number: str) -> None:
        """Go to a rule."""
        self.search.clear()
        self.table.go_to(number)

    def show_one(self, row: RuleLine) -> None:
        """Show the rule whole, and where the program goes by it."""
        self.side.add(label(row.number, "panel"))
        self.side.add(paragraph(said(row.says)))
        facts = Facts()
        told: list[tuple[str, str | QWidget]] = [
            (self.tr("Source"), said(row.source)),
            (self.tr("Holds"), strictness_words(row.strictness)),
            ("", strictness_meaning(row.strictness)),
        ]
        if row.lifted:
            told.append((self.tr("Lifted by"), said(row.lifted)))
        facts.show_facts(tuple(told))
        self.side.add(facts)
        refused = [one for one, rule in RULES.items() if rule == row.number]
        doubted = [one for one, rule in DOUBT_RULES.items() if rule == row.number]
        set_here = [one for one in (*SETTINGS, *MATRIX_CELLS.values()) if one.rule == row.number]
        self._show_uses(self.tr("Refused here"), [reason_in_general(one) for one in refused])
        self._show_uses(self.tr("Asked back here"), [doubt_words(one) for one in doubted])
        self._show_uses(self.tr("Set under"), [one.called() for one in set_here])
        if not (refused or doubted or set_here):
            nowhere = self.tr("No refusal bears this number: registers, papers and people keep it.")
            self.side.add(paragraph(nowhere, "small", "text2"))

    def _show_uses(self, title: str, sentences: list[str]) -> None:
        if sentences:
            lines = self.side.section(title)
            for sentence in dict.fromkeys(sentences):
                lines.addWidget(paragraph(sentence, "small", "text2"))
