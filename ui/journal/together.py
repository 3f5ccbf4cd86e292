"""Work beside the desk at a place of two keepers: the second person is asked for, as the desk does (R-46)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from recordsroom.domain.commands import (
    ApproveDestruction,
    BeginTreatment,
    EndCallIn,
    EndDestruction,
    FetchInside,
    MakeCopies,
    OpenSafe,
    RecordCountersignature,
    ScanOutForTransfer,
    SendLeg,
    SendOut,
    SetAside,
    TakeByLaw,
    Undo,
    WriteDownKept,
)
from recordsroom.domain.errors import Refused, Trouble
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.services.acts import AskSecond, Do, Stuck
from recordsroom.services.desk_second import lacks_second
from recordsroom.services.queries.accounts import second_keepers
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from recordsroom.services.signing import Signer
from ui.desk.second import SecondCard
from ui.messages import sentence
from ui.porter import Porter
from ui.vouching import vouched

_ON_PAPER = (
    Undo
    | BeginTreatment
    | FetchInside
    | OpenSafe
    | MakeCopies
    | SendLeg
    | SendOut
    | TakeByLaw
    | WriteDownKept
    | EndCallIn
    | ScanOutForTransfer
    | SetAside
)
"""For these a countersigned form may stand for the second person."""
Act: TypeAlias = _ON_PAPER | ApproveDestruction | EndDestruction


def wants_second(refused: Refused, *, paper: bool = False) -> bool:
    """Whether a second person is all that is missing, by password or by a signed form."""
    undo = Do(Undo(entry=0))
    return lacks_second(Stuck(undo, refused.objections), paper=paper)


class Together(QObject):
    """Asks for the second person in the side pane, then does it with both."""

    ended = Signal(object)
    """The Outcome, or what it failed with."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter = porter
        self._act: Act = Undo(entry=0)
        self.card: SecondCard | None = None

    def begin(self, act: Act, *, paper: bool, show: Callable[[SecondCard], None]) -> None:
        """Ask for the second person of this act; `show` puts the card where it is seen."""
        self._act, self.card = act, SecondCard(narrow=True)
        self.card.typed_password.connect(self._vouch)
        self.card.signed.connect(self._sign)
        show(self.card)
        self.card.ask(AskSecond(Do(act), paper))
        if paper:
            self._porter.ask(known_signers, then=self.card.signers.offer)
        else:
            self._porter.ask(second_keepers, then=self._offer)

    def leave(self) -> None:
        """Nobody came: nothing is done."""
        self.card = None

    def _offer(self, names: tuple[str, ...]) -> None:
        if self.card is not None:
            self.card.show_keepers(names)
            self.card.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _vouch(self, name: str, password: str) -> None:
        self._porter.within(partial(vouched, name, password), then=self._vouched)

    def _vouched(self, found: Signer | Trouble | Refused) -> None:
        if not isinstance(found, Signer):
            if self.card is not None:
                self.card.refuse(sentence(found))
            return
        act = self._act
        self._porter.act(lambda room: room.do(act, second=found), self._end, self._end)

    def _sign(self, form_no: str, name: str, post: str) -> None:
        today = self._porter.room.clock().today
        on_file = RecordCountersignature(form_no=form_no, name=name, post=post, signed_on=today)
        self._porter.do(on_file, self._signed, self._unsigned)

    def _signed(self, outcome: Outcome) -> None:
        if isinstance(outcome.told, Countersigned) and isinstance(self._act, _ON_PAPER):
            self._porter.do(replace(self._act, countersignature=outcome.told.form), self._end, self._end)

    def _unsigned(self, failed: Exception) -> None:
        if self.card is not None:
            self.card.say(sentence(failed))

    def _end(self, what: Outcome | Exception) -> None:
        self.card = None
        self.ended.emit(what)
