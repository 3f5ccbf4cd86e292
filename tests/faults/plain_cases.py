"""What comes of packing, sealing, sending and unpacking transport cases, said plainly."""

from __future__ import annotations

import re
from typing import Any

from recordsroom.domain.commands import (
    Command,
    EndUnpacking,
    LoadCase,
    PackInCase,
    ReceiveCase,
    SealCase,
    TakeFromCase,
    UnsealCase,
)
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Custody, Level
from tests.faults.plain_cards import PackCard, TripCard, no_if
from tests.faults.plain_more import KEPT_APART, WAITING, PlainMore, thick


class PlainCases(PlainMore):
    """The acts with cases."""

    def of_cases(self, act: Command) -> None:
        """One of them."""
        match act:
            case PackInCase():
                self.pack(act)
            case TakeFromCase():
                self.unpack(act)
            case SealCase():
                self.seal(act)
            case LoadCase():
                key, trip = self._closed(act.case)
                no_if(trip.loaded is not None and trip.arrived is None)
                self.lay("trip", key, trip, loaded=self.wall, arrived=None, place=None)
            case ReceiveCase():
                key, trip = self._closed(act.case)
                no_if(trip.place == act.location)
                self.lay("trip", key, trip, arrived=self.wall, place=act.location)
            case UnsealCase():
                self.unseal(act)
            case EndUnpacking():
                key, begun = self._open(act.case)
                no_if(begun is None or begun.unsealed is None)
                self.lay("trip", key, begun, searched=begun.searched or self.wall if begun else None)

    def pack(self, act: PackInCase) -> None:
        """In with it, and with all that lies in it."""
        key, trip = self._open(act.case)
        no_if(self._packing(act.box, act.carrier) is not None)
        no_if(trip is not None and trip.sealed is not None)
        lying = self._lying(act.box, act.carrier)
        if act.carrier is not None:
            card = self.card("carrier", act.carrier)
            no_if(not self.at_hand(card) or card.box is not None)
        no_if(any(self.card("carrier", one).condition in KEPT_APART for one in lying))
        no_if(any((self.levels[one] or 0) > self.cases[act.case] for one in lying))
        if act.box is not None:
            stood = self.card("box", act.box).at
            self.lay("box", act.box, self.card("box", act.box), at=None)
        else:
            stood = self.card("carrier", act.carrier or 0).at
        if trip is None:
            key = self.add("trip", TripCard(act.case, 1))
        else:
            self.lay("trip", key, trip, things=trip.things + 1)
        self.add("pack", PackCard(key, act.box, act.carrier, stood, self.wall))
        for one in lying:
            self.lay("carrier", one, self.card("carrier", one), custody=Custody.IN_CASE, at=None, waits=None)

    def unpack(self, act: TakeFromCase) -> None:
        """Out with it, to its place; the last one ends the journey."""
        packing = self._packing(act.box, act.carrier)
        no_if(packing is None)
        assert packing is not None
        key, packed = packing
        trip = self.card("trip", packed.trip)
        no_if(trip.sealed is not None and trip.unsealed is None)
        there = self.places[act.location]
        belongs = self._belongs(act.box, act.carrier)
        no_if(not there.shelf or not all(self.may_hold(one, act.location) for one in belongs))
        infected = (card for card in belongs.values() if card.condition in KEPT_APART)
        no_if(act.box is not None and any(card.custody in WAITING for card in infected))
        wide = there.wide
        carrier = self.card("carrier", act.carrier) if act.carrier is not None else None
        coming = self.card("box", act.box).width if act.box is not None else thick(carrier.pages if carrier else None)
        self.ask(act, Doubt.PLACE_OVERFULL, wide is not None and self.taken(act.location) + coming > wide)
        self.lay("pack", key, packed, out=self.wall, to=act.location)
        left = trip.things - 1
        self.lay("trip", packed.trip, trip, things=left, ended=None if left else self.wall)
        lying = self._lying(act.box, act.carrier)
        if act.box is not None:
            self.lay("box", act.box, self.card("box", act.box), at=act.location)
        for one, card in belongs.items():
            stands = {"custody": Custody.SHELVED, "at": act.location, "waits": None} if one in lying else {}
            self.lay("carrier", one, card, home=act.location, **stands)

    def seal(self, act: SealCase) -> None:
        """Closed under a number that was never used; what two must seal one keeper alone does not."""
        key, trip = self._open(act.case)
        no_if(trip is None or trip.sealed is not None or re.fullmatch(r"[A-Z0-9][A-Z0-9-]{2,23}", act.seal_no) is None)
        no_if(any(one.seal == act.seal_no for one in self.all_of("trip").values()))
        self._demand_one_is_enough(key)
        self.lay("trip", key, trip, seal=act.seal_no, sealed=self.wall)

    def unseal(self, act: UnsealCase) -> None:
        """Open again, where the seal is the one that was put on, or somebody said yes to another."""
        key, trip = self._closed(act.case)
        no_if(trip.loaded is not None and trip.arrived is None)
        self._demand_one_is_enough(key)
        self.ask(act, Doubt.SEAL_BROKEN, not act.seal_found)
        self.ask(act, Doubt.SEAL_DIFFERS, bool(act.seal_found) and act.seal_found != trip.seal)
        self.lay("trip", key, trip, unsealed=self.wall, found=act.seal_found)

    # --- what they share ---

    def demand_before_turning(self, changes: dict[tuple[str, int], tuple[object, object]]) -> None:
        """Taking a seal on or off back needs as many persons as putting it on or off did."""
        for (kind, key), (old, new) in changes.items():
            seals = [(one.seal, one.unsealed) if isinstance(one, TripCard) else (None, None) for one in (old, new)]
            if kind == "trip" and seals[0] != seals[1] and self.cards.get((kind, key)) is not None:
                self._demand_one_is_enough(key)

    def _demand_one_is_enough(self, trip: int) -> None:
        packed = [one for one in self.all_of("pack").values() if one.trip == trip and one.out is None]
        inside = {one for packing in packed for one in self._lying(packing.box, packing.carrier)}
        no_if(any((level := self.levels[one]) is None or level >= Level.JIMI for one in inside))

    def _open(self, case: int) -> tuple[int, TripCard | None]:
        found = [(key, one) for key, one in self.all_of("trip").items() if one.case == case and one.ended is None]
        return found[0] if found else (0, None)

    def _closed(self, case: int) -> tuple[int, TripCard]:
        key, trip = self._open(case)
        no_if(trip is None or trip.sealed is None or trip.unsealed is not None)
        assert trip is not None
        return key, trip

    def _packing(self, box: int | None, carrier: int | None) -> tuple[int, PackCard] | None:
        for key, one in self.all_of("pack").items():
            if (one.box, one.carrier, one.out) == (box, carrier, None):
                return key, one
        return None

    def _belongs(self, box: int | None, carrier: int | None) -> dict[int, Any]:
        if carrier is not None:
            return {carrier: self.card("carrier", carrier)}
        return {key: card for key, card in self.all_of("carrier").items() if card.box == box}

    def _lying(self, box: int | None, carrier: int | None) -> list[int]:
        """What is carried with it: not what is out, and not what waits on a trolley."""
        if carrier is not None:
            return [carrier]
        inside = self._belongs(box, None).items()
        return [
            key
            for key, card in inside
            if card.custody is Custody.IN_CASE or (card.custody in WAITING and card.waits is None)
        ]
