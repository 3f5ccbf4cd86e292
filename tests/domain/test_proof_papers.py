"""Papers that prove something are printed by whoever has the duty for them, and nothing else is."""

from __future__ import annotations

from recordsroom.domain.keepers import DUTIES, Duty, Role
from recordsroom.domain.proof_papers import PROOFS, RECOVERY_SHEET, may_print_proof


def test_each_paper_is_for_its_duty_and_an_unknown_one_for_nobody():
    assert all(may_print_proof(form, frozenset({duty})) for form, duty in PROOFS.items())
    assert not may_print_proof(RECOVERY_SHEET, DUTIES[Role.ARCHIVIST])
    assert not may_print_proof("loan_register", frozenset(Duty))
