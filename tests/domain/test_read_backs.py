"""The first label of a run is scanned back once, with a label of that run; passing it over is registered too."""

import pytest

from recordsroom.domain.printing import PrintJob, PrintState
from recordsroom.domain.read_backs import ReadBack, Reading, may_read_back
from recordsroom.domain.rules import Reason


def job(*, pieces: int = 3, state: PrintState = PrintState.DONE) -> PrintJob:
    return PrintJob(1, "8000000012", "carrier_label", "L7160", 0, 1, 1, pieces, state, None, 0, 1, 0, None)


def before(reading: Reading) -> ReadBack:
    return ReadBack(1, 1, reading, 0, 1)


def test_f32_a_label_of_the_run_is_read_back_and_one_that_was_passed_over_may_be_read_later():
    assert may_read_back(job(), None, skipped=False, its_own=True) is None
    assert may_read_back(job(state=PrintState.STARTED), None, skipped=True, its_own=False) is None
    assert may_read_back(job(), before(Reading.SKIPPED), skipped=False, its_own=True) is None


@pytest.mark.parametrize(
    ("of", "earlier", "skipped", "its_own", "reason"),
    [
        (job(), None, False, False, Reason.LABEL_NOT_OF_JOB),
        (job(), before(Reading.READ), False, True, Reason.ALREADY_DONE),
        (job(), before(Reading.SKIPPED), True, False, Reason.ALREADY_DONE),
        (job(pieces=0), None, False, True, Reason.NOTHING_TO_DO),
        (job(state=PrintState.FAILED), None, False, True, Reason.PRINT_CLOSED),
    ],
)
def test_f32_what_is_no_scan_back_is_refused(
    of: PrintJob, earlier: ReadBack | None, skipped: bool, its_own: bool, reason: Reason
):
    objection = may_read_back(of, earlier, skipped=skipped, its_own=its_own)
    assert objection is not None and objection.reason is reason
