"""Transport cases met with bad luck: levels that rise on the way, seals typed otherwise, forms, mixed boxes (P-18)."""

from __future__ import annotations

from recordsroom.domain.case_facts import CaseUnsealed
from recordsroom.domain.commands import (
    EditRecord,
    PackInCase,
    RecordApproval,
    RecordCountersignature,
    SealCase,
    TakeFromCase,
    Undo,
    UnsealCase,
)
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.call_slip import CallLine
from recordsroom.services.documents.packing_list import PackingLine
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.case_papers import packing_list
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.case_runs import CABINET, LOW, refused, sealed
from tests.services.registers import said


def test_r038_r039_nothing_in_a_case_rises_above_it_nor_by_taking_back(packing: Room):
    packing.do(PackInCase(case=1, box=1))
    packing.do(PackInCase(case=1, carrier=7))
    sure = frozenset({Doubt.CLASSIFIER_UNKNOWN})
    raised = EditRecord(record=1, facts=said(Level.JIMI), confirmed=sure)
    assert refused(packing, raised) == (Reason.CASE_TOO_LOW,)
    packing.do(EditRecord(record=1, facts=said(Level.MIMI), confirmed=sure))
    out = packing.do(TakeFromCase(carrier=7, location=CABINET)).entry
    packing.do(EditRecord(record=7, facts=said(Level.JIMI), confirmed=sure))
    assert refused(packing, Undo(entry=out)) == (Reason.CASE_TOO_LOW,)


def test_p18_a_seal_is_the_same_however_its_letters_were_typed_and_no_text_is_one(packing: Room):
    sealed(packing)
    long = UnsealCase(case=1, seal_found="F" * 25, confirmed=frozenset({Doubt.SEAL_DIFFERS}))
    assert refused(packing, long) == (Reason.VALUE_NOT_POSSIBLE,)
    packing.do(UnsealCase(case=1, seal_found="F2026-0001"))
    packing.do(TakeFromCase(box=1, location=LOW))
    packing.do(PackInCase(case=1, box=1))
    assert refused(packing, SealCase(case=1, seal_no="f2026-0001")) == (Reason.SEAL_USED,)


def test_p34_a_seal_that_one_puts_on_alone_does_not_ask_for_a_form_of_its_own(packing: Room):
    packing.do(PackInCase(case=1, carrier=3))
    packing.do(PackInCase(case=2, carrier=4))
    told = packing.do(RecordCountersignature(form_no="S-1", name="何以宁", post="保密员", signed_on=TODAY)).told
    assert isinstance(told, Countersigned)
    packing.do(SealCase(case=2, seal_no="F2026-0002", countersignature=told.form))
    packing.do(SealCase(case=1, seal_no="F2026-0001", countersignature=told.form))
    unsealed = UnsealCase(case=1, seal_found="F2026-0001", countersignature=told.form)
    assert packing.do(unsealed).told == CaseUnsealed("001", 1, True)


def test_r043_the_packing_list_marks_a_box_as_its_highest_record_and_no_mixture(packing: Room):
    packing.do(EditRecord(record=1, facts=said(Level.INTERNAL, scheme=Scheme.WORK)))
    packing.do(EditRecord(record=2, facts=said(Level.MIMI), confirmed=frozenset({Doubt.CLASSIFIER_UNKNOWN})))
    packing.do(PackInCase(case=1, box=1))
    [line] = packing.ask(packing_list).rows
    assert isinstance(line, PackingLine)
    assert line.mark == "秘密"


def test_f016_what_was_let_and_lies_in_a_case_is_said_to_lie_there(packing: Room):
    packing.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(7,)))
    packing.do(PackInCase(case=1, carrier=7))
    [line] = packing.ask(document_lines, "call_slip").rows
    assert isinstance(line, CallLine)
    assert worded(line.place, "zh") == "在周转箱"
