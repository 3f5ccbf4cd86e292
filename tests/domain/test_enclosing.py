"""A volume that goes for good goes with what lies in it, or somebody says why not (P-19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from recordsroom.domain.destruction_leaves import listing_doubts
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.values import Level
from tests.builders import TODAY
from tests.domain.test_destroying import doomed


def test_p19_a_volume_is_not_listed_without_its_disc_unasked():
    over = TODAY - timedelta(days=1)
    disc = doomed(2, level=Level.PUBLIC, kept_until=over)
    volume = replace(doomed(level=Level.PUBLIC, kept_until=over), enclosed=frozenset({2}))
    assert listing_doubts([volume], TODAY) == (Doubt.ENCLOSED_LEFT,)
    assert listing_doubts([volume, disc], TODAY) == listing_doubts([volume], TODAY, frozenset({2})) == ()
    assert listing_doubts([disc], TODAY) == (), "a disc that is broken may go alone"
