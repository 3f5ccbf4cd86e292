"""Transport cases at the desk: the mode, the seal that is asked for, the way, the end of unpacking (P-18)."""

from __future__ import annotations

from recordsroom.domain.cases import CLOSED, CaseState
from recordsroom.domain.commands import EndUnpacking, LoadCase, SealCase, UnsealCase
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.facts import Fact
from recordsroom.domain.seals import LONGEST_SEAL
from recordsroom.domain.values import Condition
from recordsroom.services.acts import Acts, AskSeal, Do, Look, Tell, Telling
from recordsroom.services.desk_conditions import DeskConditions
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Seen, Unseen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen


class DeskCases(DeskConditions):
    """The part of the grammar that is about cases as a whole; things go in and out by `case_run`."""

    def take_case(self, case: CaseSeen) -> Acts:
        """A case was scanned: where it is, or what follows is for it."""
        if self.mode is DeskMode.CASES:
            return self.cases.take_case(case)
        return (Tell(Telling.CASE if self.mode is DeskMode.ASK else Telling.CASE_NOT_HERE, case),)

    def take_for_case(self, seen: CarrierSeen | BoxSeen | PlaceSeen) -> Acts:
        """A place, a box or a carrier was scanned while cases are packed."""
        return self.cases.take_place(seen) if isinstance(seen, PlaceSeen) else self.cases.take_thing(seen)

    def ask_seal(self) -> Acts:
        """Ask for the number on the seal that is put on, or taken off."""
        case = self.cases.case
        if self.mode is not DeskMode.CASES or case is None:
            return (Tell(Telling.NOTHING_ASKED),)
        if isinstance(self.question, AskSeal):
            return ()
        dropped = self.drop()
        self.question = AskSeal(case, off=case.state in CLOSED)
        return (*dropped, self.question)

    def seal_scanned(self, seen: Seen, said: str) -> Acts:
        """The bars on a seal, which are no label of ours and may have letters, while its number is asked for."""
        asked = self.question
        if not isinstance(asked, AskSeal) or not isinstance(seen, Unseen) or not (said or seen.digits):
            return ()
        return self.seal(said or seen.digits, asked)

    def seal(self, number: str, question: AskSeal) -> Acts:
        """Take the number of a seal; one that was meant for an earlier case counts for nothing."""
        said = number.strip()
        if self.question is not question or not 0 < len(said) <= LONGEST_SEAL:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        key = question.case.id
        command = UnsealCase(case=key, seal_found=said) if question.off else SealCase(case=key, seal_no=said)
        return (Do(command, case=question.case),)

    def correct(self, condition: Condition) -> Acts:
        """Take a condition code: of a seal that is taken off it says that it is broken."""
        asked = self.question
        if isinstance(asked, AskSeal) and asked.off and condition is Condition.DAMAGED:
            self.question = None
            return (Do(UnsealCase(case=asked.case.id, seal_found=""), case=asked.case),)
        if self.mode is DeskMode.CASES:
            return (Tell(Telling.NOTHING_ASKED),)
        return super().correct(condition)

    def load(self) -> Acts:
        """The case in front goes on its way."""
        case = self.cases.case
        if self.mode is not DeskMode.CASES or case is None:
            return (Tell(Telling.NOTHING_ASKED),)
        return (*self.drop(), Do(LoadCase(case=case.id), case=case))

    def unpacked(self) -> Acts:
        """What ends with the transaction: a case that was unpacked though something was not seen."""
        case = self.cases.case
        if self.mode is not DeskMode.CASES or case is None or case.state is not CaseState.UNPACKED:
            return ()
        return (Do(EndUnpacking(case=case.id), case=case),)

    def after(self, do: Do, told: Fact) -> Acts:
        """What follows when something was done with a case: it stands otherwise now."""
        self.cases.follow(told)
        return super().after(do, told)

    def turned_back(self, do: Do) -> Acts:
        """A step with the case in front was taken back: it is looked at anew."""
        case = self.cases.case
        return (Look(case.digits),) if case is not None and do.case is not None else ()
