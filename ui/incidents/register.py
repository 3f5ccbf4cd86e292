"""The register of incidents with its forms: opened, described, reported, answered, closed (G-31)."""

from __future__ import annotations

from recordsroom.domain.errors import Doubtful
from recordsroom.domain.incident_facts import FoundAgain, IncidentTold, WrittenOff
from recordsroom.domain.incidents import IncidentSort, IncidentState
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Authority
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.incidents import IncidentRow, incident_of, incident_register
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.room import Outcome
from ui.incidents.columns import INCIDENTS
from ui.incidents.forms import AnswerForm, DescribeForm, FindForm, OpenForm, ReportForm
from ui.incidents.side import show_incident
from ui.incidents.signed_forms import CloseForm, SignedForm, WriteOffForm
from ui.look.tokens import Role
from ui.messages.desk import doubt_words
from ui.messages.incidents import sort_words, state_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth

_S = IncidentState


class IncidentRegister(ByMonth):
    """The list of incidents; the pane shows one of them with its clocks, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act = (self.tr("Open an incident"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("circle-check", self.tr("There was no incident yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, INCIDENTS, empty, self.tr("Open an incident") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Number, reference code, addressee"))
        self.narrow_by(IncidentState, state_words)
        self._seen = 0
        """The carrier that was scanned last."""

    def ask(self) -> None:
        """Ask for every incident."""
        self.porter.ask(incident_register, then=self.show_rows)

    def words(self, row: IncidentRow) -> str:
        """Numbers, addressees, codes."""
        one = row.incident
        told = (row.number, one.outside_no, one.report_no, one.reported_to, sort_words(one.arose_as))
        return " ".join((*told, *(each.piece.reference_code for each in row.concerned)))

    def month_of(self, row: IncidentRow) -> str:
        """The month in which it stands."""
        return f"{row.discovered:%Y-%m}"

    def count(self) -> str:
        """How many incidents there are, and how many are open."""
        open_ = sum(row.state is not _S.CLOSED for row in self.rows)
        return self.tr("{0} incidents, {1} open", "", len(self.rows)).format(len(self.rows), open_)

    def chosen(self) -> IncidentRow | None:
        """The incident that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, IncidentRow) else None

    # --- what may be done with the chosen one ---

    @property
    def is_open(self) -> bool:
        """Whether the chosen one may still be worked on here."""
        row = self.chosen()
        return self.keeps and row is not None and row.state is not _S.CLOSED

    @property
    def lacks(self) -> bool:
        """Whether something of the chosen one is still missing."""
        row = self.chosen()
        return self.keeps and row is not None and bool(row.missing)

    def next_step(self) -> str:
        """What F6 does with the chosen incident; empty where nothing is left."""
        row = self.chosen()
        if row is None or not self.keeps:
            return ""
        if row.state is _S.CLOSED:
            return self.tr("write off") if row.missing else ""
        steps = {_S.OPEN: self.tr("enter the report"), _S.REPORTED: self.tr("enter the result")}
        return steps.get(row.state, "")

    def new(self) -> None:
        """Open an incident."""
        if self.keeps:
            self._open_new()

    def describe(self) -> None:
        """Write the seven items of the chosen incident."""
        row = self.chosen()
        if self.is_open and row is not None and not row.hidden:
            form = DescribeForm(row)
            self.open_form(form, self.tr("Report of {0}").format(row.number), self.tr("Enter"), form.command)

    def go_on(self) -> None:
        """Open what comes next for the chosen incident."""
        row = self.chosen()
        if row is None or not self.next_step():
            return
        form: ReportForm | AnswerForm | WriteOffForm
        if row.state is _S.OPEN:
            form = ReportForm(row, self.porter.room.clock())
        elif row.state is _S.REPORTED:
            form = AnswerForm(row)
        else:
            form = WriteOffForm(row)
        self._open_signed(form, row)

    def found(self) -> None:
        """Enter that something is here again."""
        row = self.chosen()
        if self.lacks and row is not None:
            form = FindForm(row.missing, self._seen)
            self.open_form(form, self.tr("Found again: {0}").format(row.number), self.tr("Enter"), form.command)

    def close_one(self) -> None:
        """Enter the end that a leader signed."""
        row = self.chosen()
        if self.is_open and row is not None:
            self._open_signed(CloseForm(row), row)

    def take(self, seen: Seen) -> None:
        """A label was scanned: onto the form that is open, else to its incident, or onto a new one."""
        if isinstance(seen, GoneSeen):
            if isinstance(self.form, OpenForm):
                self.form.take_known(seen.carrier, seen.code)
            elif self.form is None:
                self.begin_with(seen.carrier, seen.code, gone=True)
            return
        if not isinstance(seen, CarrierSeen):
            return
        self._seen = seen.id
        if isinstance(self.form, OpenForm):
            self.form.take_piece(seen)
        elif self.form is None:
            self.porter.ask(incident_of, seen.id, then=self._go_to)

    def begin_with(self, carrier: int, code: str, *, gone: bool = False) -> None:
        """Open an incident about this carrier, or show the one that it is named in; what is gone is not missing."""
        self._about, self._gone = (carrier, code), gone
        self._seen = carrier
        self.porter.ask(incident_of, carrier, then=self._begin)

    # --- what is told ---

    def refused(self, failed: Exception) -> None:
        """Say why not and the way on; what is doubted is asked once."""
        if isinstance(failed, Doubtful) and isinstance(self.form, ReportForm):
            self.form.doubts = frozenset(failed.doubts)
            asked = "\n".join(map(doubt_words, failed.doubts))
            self.form.show_wrong("\n".join((asked, self.tr("Ctrl+Enter once more enters it all the same."))), Role.LOOK)
        else:
            super().refused(failed)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, IncidentTold):
            return self.tr("{0} is entered.").format(told.incident_no)
        if isinstance(told, FoundAgain):
            return self.tr("{0} is here again; shelve it at the desk.").format(told.reference_code)
        if isinstance(told, WrittenOff):
            return self.tr("{0} is written off.").format(told.reference_code)
        return super().saved_words(outcome)

    def show_one(self, row: IncidentRow) -> None:
        """Show one incident with its next step."""
        show_incident(self.side, row, self.porter.room.clock().local)
        if step := self.next_step():
            go_on = primary(step[:1].upper() + step[1:], icon="check", key="F6")
            go_on.clicked.connect(self.go_on)
            self.side.add_act(go_on)
        # More than two buttons would not fit; the key bar tells the rest.
        if self.lacks:
            found = secondary(self.tr("Found again"), icon="circle-check", key="F4")
            found.clicked.connect(self.found)
            self.side.add_act(found)
        elif self.is_open:
            close = secondary(self.tr("Close"), icon="stamp", key="F7")
            close.clicked.connect(self.close_one)
            self.side.add_act(close)
        self.side.end_acts()
        self.keys_changed.emit()

    def _open_new(self) -> OpenForm:
        form = OpenForm(self.porter.room.clock())
        self.open_form(form, self.tr("Open an incident"), self.tr("Enter"), form.command)
        return form

    def _open_signed(self, form: ReportForm | AnswerForm | SignedForm, row: IncidentRow) -> None:
        assert isinstance(form, ReportForm | AnswerForm | CloseForm | WriteOffForm), "each of them makes a request"
        self.open_form(form, row.number, self.tr("Enter"), form.command)
        if isinstance(form, SignedForm):
            self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, row.level, then=form.offer_leaders)

    def _begin(self, incident: int) -> None:
        row = next((one for one in self.rows if one.id == incident), None)
        if incident and (row is None or row.state is not _S.CLOSED):
            self._go_to(incident)
        elif self.keeps:
            form = self._open_new()
            form.take_known(*self._about)
            if self._gone:
                form.sort.choose(IncidentSort.OTHER)

    def _go_to(self, incident: int) -> None:
        if not incident:
            self.tell(self.tr("No incident is about it; Ctrl+N opens one."), Role.LOOK)
            return
        self.narrow.clear()
        self.go_to(incident)
