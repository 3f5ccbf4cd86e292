"""What an open incident is about is evidence, and is kept back from destruction as what is on hold is (R-103)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.destruction_leaves import kept_back
from recordsroom.domain.rules import Reason
from tests.domain.test_destroying import doomed, reasons
from tests.domain.test_holds import a_hold


def test_r103_what_an_open_incident_is_about_is_kept_back_at_every_step():
    free = doomed()
    assert kept_back(free) is None
    assert reasons(kept_back(replace(free, evidence=True))) == (Reason.INCIDENT_NOT_CLOSED,)
    assert reasons(kept_back(replace(free, evidence=True, holds=(a_hold(),)))) == (Reason.ON_HOLD,)
