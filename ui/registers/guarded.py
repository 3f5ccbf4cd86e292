"""A register whose acts may open places of two keepers: the second person is asked for in its pane (R-46, P-34)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recordsroom.domain.commands import (
    ApproveDestruction,
    BeginTreatment,
    Command,
    EndCallIn,
    EndDestruction,
    FetchInside,
    MakeCopies,
    OpenSafe,
    OpensPlaces,
    ScanOutForTransfer,
    SendLeg,
    SendOut,
    SetAside,
    TakeByLaw,
    WriteDownKept,
)
from recordsroom.domain.errors import Refused
from recordsroom.services.room import Outcome
from ui import messages
from ui.desk.second import SecondCard
from ui.journal.together import Together, wants_second
from ui.look.tokens import Role
from ui.parts.empty import EmptyState
from ui.parts.keybar import KeyHint
from ui.people.register import Register
from ui.porter import Porter
from ui.rows import Column

_SENT = FetchInside | SendLeg | SendOut | TakeByLaw | WriteDownKept | EndCallIn
_GUARDED = (
    OpenSafe | BeginTreatment | MakeCopies | _SENT | SetAside | ScanOutForTransfer | ApproveDestruction | EndDestruction
)


class GuardedRegister(Register):
    """Says why something is refused with the way on, and asks for a second person where that is all that lacks."""

    def __init__(self, porter: Porter, columns: Sequence[Column[Any]], empty: EmptyState, new: str = "") -> None:
        super().__init__(porter, columns, empty, new)
        self.together = Together(porter, self)
        self.together.ended.connect(self._done_together)

    def reopen(self) -> None:
        """Show the form of the guarded act anew."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether a form is open, or somebody is asked to stand by."""
        return super().busy or self.together.card is not None

    def form_keys(self) -> tuple[KeyHint, ...]:
        """The keys of the form, or while the second person is asked for."""
        if self.together.card is None:
            return super().form_keys()
        paper = KeyHint("F7", self.tr("signed form"), self.countersign)
        # Where both must type a password no form stands for it (trust.md §3.13).
        papers = (paper,) if isinstance(self._request, OpensPlaces) else ()
        return (*papers, KeyHint("Esc", self.tr("back"), self.leave_second))

    def refused(self, failed: Exception) -> None:
        """Ask for the second person where that is all that lacks, else say why not and the way on."""
        request = self._command() if self.form is not None else None
        if not self.ask_second(request, failed):
            super().refused(failed)

    def ask_second(self, request: Command | None, failed: Exception) -> bool:
        """Ask for the second person of a request where that is all that lacks; True where it is asked."""
        if not (isinstance(failed, Refused) and isinstance(request, _GUARDED) and wants_second(failed)):
            return False
        self._request = request
        self.together.begin(request, paper=False, show=self._show_second)
        return True

    def countersign(self) -> None:
        """Nobody can type a password: a signed form counts as well (P-34)."""
        if self.together.card is not None and isinstance(self._request, OpensPlaces):
            self.together.begin(self._request, paper=True, show=self._show_second)
            self.keys_changed.emit()

    def leave_second(self) -> None:
        """Nobody came: the form is shown as it was before anything was typed."""
        self.together.leave()
        self.form = None
        self.reopen()

    def _show_second(self, card: SecondCard) -> None:
        self.side.clear()
        self.side.add(card)
        card.first_focus().setFocus()
        self.keys_changed.emit()

    def _done_together(self, what: object) -> None:
        if isinstance(what, Outcome):
            self._saved(what)
        elif isinstance(what, Exception):
            self.form = None
            self.tell(messages.sentence(what), Role.STOP)
            self.keys_changed.emit()
