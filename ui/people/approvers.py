"""The register of approvers 审批人: leaders by post, each on a rung of the ladder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries import people as questions
from recordsroom.services.queries.people import ApproverRow
from ui.look.tokens import Role
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.approver_form import ApproverForm
from ui.people.register import Register
from ui.people.words import authority_words, date_words
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _office(row: ApproverRow) -> str:
    return translate("Office", "In office") if row.in_office else translate("Office", "Not in office")


COLUMNS: tuple[Column[ApproverRow], ...] = (
    Column(lambda: translate("Column", "Name"), lambda row: row.name, name="name", width=96),
    Column(lambda: translate("Column", "Post"), lambda row: row.post, name="post", stretch=True),
    Column(
        lambda: translate("Column", "Authority"),
        lambda row: authority_words(row.authority),
        order=lambda row: row.authority,
        name="authority",
    ),
    Column(lambda: translate("Column", "Since"), lambda row: date_words(row.since), kind=Kind.DATE, name="since"),
    Column(
        lambda: translate("Column", "State"),
        _office,
        kind=Kind.STATE,
        name="office",
        role=lambda row: Role.OK if row.in_office else Role.MUTE,
    ),
)


class Approvers(Register):
    """Shows who may approve on paper, from the top of the ladder down."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(
            porter,
            COLUMNS,
            EmptyState("user-check", self.tr("No approver has been entered yet.")),
            self.tr("New approver"),
        )
        self.search.setPlaceholderText(self.tr("Name or post"))

    def ask(self) -> None:
        """Ask for the register."""
        self.porter.ask(questions.approvers_register, then=self.show_rows)

    def words(self, row: ApproverRow) -> str:
        """Name, post and rung."""
        return f"{row.name} {row.post} {authority_words(row.authority)}"

    def count(self) -> str:
        """How many approvers are in office."""
        return self.tr("{0} approvers in office").format(sum(row.in_office for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """New approver."""
        return (KeyHint("Ctrl+N", self.tr("new approver"), self.new),)

    def new(self) -> None:
        """Open the form for a new approver."""
        form = ApproverForm(self.porter.room.clock().today)
        self.open_form(form, self.tr("New approver"), self.tr("Enter approver"), form.command)

    def show_one(self, row: ApproverRow) -> None:
        """Show post, rung and the dates of the office."""
        self.side.add(label(row.name, "panel"))
        facts = Facts()
        until = date_words(row.until) if row.until else self.tr("still in office")
        facts.show_facts(
            (
                (self.tr("Post"), row.post),
                (self.tr("Authority"), authority_words(row.authority)),
                (self.tr("Since"), date_words(row.since)),
                (self.tr("Until"), until),
            )
        )
        self.side.add(facts)
        self.side.add(paragraph(self.tr("A higher rung may approve whatever a lower one may."), "small", "text3"))
