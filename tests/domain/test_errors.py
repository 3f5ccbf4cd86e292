"""How requests end: codes and plain facts, never prose and never contents."""

from __future__ import annotations

from recordsroom.domain.errors import DiskFull, Doubtful, Objection, Refused, Trouble, Unknown
from recordsroom.domain.rules import Doubt, Reason


def test_a_refusal_keeps_its_reasons_in_order() -> None:
    refused = Refused(Objection(Reason.NOT_CLEARED, {"level": 3}), Reason.CARD_EXPIRED)
    assert refused.reasons == (Reason.NOT_CLEARED, Reason.CARD_EXPIRED)
    assert str(refused) == "NOT_CLEARED CARD_EXPIRED"
    assert refused.objections[1].facts == {}


def test_a_doubt_and_an_unknown_tell_codes_only() -> None:
    assert str(Doubtful((Doubt.MANY_OUT, Doubt.HAS_OVERDUE))) == "MANY_OUT HAS_OVERDUE"
    unknown = Unknown("carriers", "17")
    assert (str(unknown), unknown.what, unknown.key) == ("carriers", "carriers", "17")


def test_trouble_has_a_code_and_facts() -> None:
    trouble = DiskFull(free=12)
    assert isinstance(trouble, Trouble)
    assert (str(trouble), trouble.facts) == ("DISK_FULL", {"free": 12})


def test_every_trouble_has_a_code_of_its_own() -> None:
    kinds: list[type[Trouble]] = [Trouble, *Trouble.__subclasses__()]
    assert len({kind.code for kind in kinds}) == len(kinds)
