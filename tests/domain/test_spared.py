"""What the latest appraisal keeps stands on no list of destruction and stops at the machine (N8, R-106)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from recordsroom.domain.appraising import LastWord, Opinion
from recordsroom.domain.destroying import may_feed
from recordsroom.domain.destruction_leaves import may_list
from recordsroom.domain.rules import Reason
from tests.builders import TODAY
from tests.domain.test_destroying import OUT, POLICY, at_machine, doomed, reasons


def test_n8_what_the_latest_appraisal_keeps_is_kept():
    yesterday = TODAY - timedelta(days=1)

    def judged(opinion: Opinion | None, kept_until: date | None = None):
        one = replace(doomed(kept_until=kept_until), word=LastWord("鉴1", opinion))
        fed = reasons(may_feed(at_machine(), at_machine().lines[0], one, TODAY))
        assert reasons(may_list([one], OUT, listed=(), policy=POLICY, today=TODAY)) == fed, opinion
        return fed

    assert judged(Opinion.DESTROY) == ()
    assert judged(None) == (Reason.BEFORE_ANOTHER_GROUP,)
    for spared in (Opinion.DISPUTE, Opinion.TRANSFER):
        assert judged(spared, yesterday) == (Reason.SPARED_BY_APPRAISAL,)
    for running in (None, TODAY):
        assert judged(Opinion.KEEP, running) == (Reason.SPARED_BY_APPRAISAL,)
    assert judged(Opinion.KEEP, yesterday) == (), "its new period is over as well"
