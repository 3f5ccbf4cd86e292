"""Renewing at the desk 续借: what was looked at, or what its reader was refused because he has it already (R-61)."""

from __future__ import annotations

from recordsroom.domain.commands import LendCarrier, RenewLoan
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.rules import Reason
from recordsroom.services.acts import Acts, Do, Tell, Telling
from recordsroom.services.desk_people import DeskPeople
from recordsroom.services.queries.scanned import CarrierSeen


class DeskRenewing(DeskPeople):
    """The part of the grammar that lets a loan go on."""

    @property
    def renewable(self) -> CarrierSeen | None:
        """The carrier in front whose loan may be renewed now."""
        if self.question is not None:
            return None
        if self.mode is DeskMode.ASK:
            return self.looked_at if self.looked_at is not None and self.looked_at.out else None
        stuck = self.stuck
        if stuck is None or not isinstance(stuck.do.command, LendCarrier):
            return None
        held = any(objection.reason is Reason.ALREADY_WITH_READER for objection in stuck.objections)
        return stuck.do.about if held else None

    def renew(self) -> Acts:
        """Renew the loan of the carrier in front."""
        carrier = self.renewable
        if carrier is None:
            return (Tell(Telling.NOTHING_ASKED),)
        self.stuck = None
        return (Do(RenewLoan(carrier=carrier.id), carrier),)
