"""The matrix of approvals: what each cell says by default, how far it may be changed, and that rows ascend."""

from __future__ import annotations

import pytest

from recordsroom.domain.approval_matrix import CELLS, ApprovalCells, Needed, Use, ascends, cell, edges, possible
from recordsroom.domain.lending import authority_to_take_out
from recordsroom.domain.policy import Policy, contradicts, valid_policy_text
from recordsroom.domain.values import Authority, Level

N = Needed
DEFAULTS: dict[Use, tuple[Needed, ...]] = {
    Use.READ: (N.NOBODY, N.SECTION_HEAD, N.BRANCH_LEADER, N.CHARGE_LEADER, N.PRINCIPAL),
    Use.READ_BEYOND: (N.SECTION_HEAD, N.BRANCH_LEADER, N.PRINCIPAL, N.PRINCIPAL, N.PRINCIPAL),
    Use.TAKE_OUT: (N.SECTION_HEAD, N.BRANCH_LEADER, N.PRINCIPAL, N.NEVER, N.NEVER),
    Use.EXCERPT: (N.NOBODY, N.SECTION_HEAD, N.BRANCH_LEADER, N.CHARGE_LEADER, N.ORIGINATOR),
    Use.COPY: (N.SECTION_HEAD, N.BRANCH_LEADER, N.CHARGE_LEADER, N.CHARGE_LEADER, N.ORIGINATOR),
    Use.CARRY: (N.SECTION_HEAD, N.BRANCH_LEADER, N.BRANCH_LEADER, N.BRANCH_LEADER, N.PRINCIPAL),
    Use.DESTROY: (N.CHARGE_LEADER,) * 5,
    Use.CLASSIFY: (N.SECTION_HEAD, N.SECTION_HEAD, N.BRANCH_LEADER, N.CHARGE_LEADER, N.PRINCIPAL),
}


@pytest.mark.parametrize("use", Use)
def test_p08_every_use_has_its_row_with_the_column_of_what_is_not_classified(use: Use):
    assert tuple(Policy().needed(use, level) for level in Level) == DEFAULTS[use]
    assert ascends(Policy(), use)


def test_every_cell_is_a_setting_of_its_own_that_keeps_its_default():
    assert len(CELLS) == len(Use) * len(Level)
    for name, (use, level) in CELLS.items():
        default = Policy().needed(use, level)
        assert cell(use, level) == name
        assert default in possible(name)
        assert valid_policy_text(name, str(int(default)))
        assert not contradicts(Policy(), name, str(int(default)))


@pytest.mark.parametrize("name", CELLS)
def test_a_cell_takes_what_is_possible_and_nothing_else(name: str):
    for one in Needed:
        assert valid_policy_text(name, str(int(one))) is (one in possible(name))
    assert edges(name) == (possible(name)[0], possible(name)[-1])


def test_r053_what_protects_secrets_cannot_be_switched_off():
    for use in set(Use) - {Use.CLASSIFY}:
        for level in (Level.MIMI, Level.JIMI, Level.JUEMI):
            assert possible(cell(use, level))[0] >= Needed.BRANCH_LEADER
    assert possible("take_out_juemi") == (Needed.NEVER,)
    assert Needed.BRANCH_LEADER not in possible("take_out_jimi")
    assert Needed.NOBODY in possible("read_internal")


def test_r010_the_head_may_name_classifiers_of_every_rung_but_somebody_always_decides():
    for level in Level:
        assert possible(cell(Use.CLASSIFY, level)) == tuple(Needed(rung) for rung in Authority)


def test_r083_the_originator_alone_lets_juemi_be_copied_and_has_no_word_elsewhere():
    assert possible("copy_juemi") == possible("excerpt_juemi") == (Needed.ORIGINATOR, Needed.NEVER)
    assert Needed.ORIGINATOR not in possible("read_juemi")
    assert not valid_policy_text("take_out_mimi", str(int(Needed.ORIGINATOR)))


def test_p08_no_higher_level_goes_by_the_word_of_a_lower_rung():
    assert contradicts(Policy(), "read_mimi", str(int(Needed.PRINCIPAL)))
    assert not contradicts(Policy(), "read_mimi", str(int(Needed.CHARGE_LEADER)))
    assert not ascends(ApprovalCells(copy_public=Needed.PRINCIPAL), Use.COPY)


def test_r055_the_cell_decides_who_lets_a_carrier_out():
    assert authority_to_take_out(Level.MIMI, Policy()) is Authority.PRINCIPAL
    assert authority_to_take_out(Level.JIMI, Policy()) is None
    assert authority_to_take_out(Level.JIMI, Policy(take_out_jimi=Needed.PRINCIPAL)) is Authority.PRINCIPAL
    assert [one.rung for one in Needed] == [None, *Authority, None, None]
