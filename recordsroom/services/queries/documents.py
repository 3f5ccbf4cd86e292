"""The documents whose lines come from the room, by the key of their form."""

from __future__ import annotations

from collections.abc import Callable

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.accession_papers import accession_deed, accession_register
from recordsroom.services.queries.appraisal_papers import appraisal_opinions
from recordsroom.services.queries.approval_list import approval_list
from recordsroom.services.queries.call_in_paper import call_in_list
from recordsroom.services.queries.call_slip import call_slip
from recordsroom.services.queries.care_papers import (
    climate_chart_pages,
    climate_sheet_pages,
    inspection_pages,
    salvage_list,
    treatment_pages,
)
from recordsroom.services.queries.carry_papers import carry_register, carry_sheet
from recordsroom.services.queries.case_papers import packing_list
from recordsroom.services.queries.chase_papers import chase_register
from recordsroom.services.queries.circulation_sheet import circulation_sheet
from recordsroom.services.queries.classified_list import classified_list
from recordsroom.services.queries.classifiers import approver_book
from recordsroom.services.queries.copy_papers import copy_form
from recordsroom.services.queries.copy_register import copy_register
from recordsroom.services.queries.count_papers import findings_paper, register_paper, report_paper
from recordsroom.services.queries.day_page import day_page
from recordsroom.services.queries.desk_books import place_book, reader_book
from recordsroom.services.queries.destruction_papers import destruction_list, destruction_record
from recordsroom.services.queries.dispatch_papers import dispatch_register
from recordsroom.services.queries.end_cards import end_cards
from recordsroom.services.queries.enquiry_papers import proof_pages
from recordsroom.services.queries.equipment_papers import device_register, medium_register, medium_uses
from recordsroom.services.queries.handing_papers import clearance_pages, handover_pages
from recordsroom.services.queries.hold_paper import hold_register
from recordsroom.services.queries.holder_sheet import holder_sheet
from recordsroom.services.queries.holdings_papers import PAPERS
from recordsroom.services.queries.incident_papers import incident_report
from recordsroom.services.queries.incident_papers import register_paper as incident_pages
from recordsroom.services.queries.inside_papers import inside_slip
from recordsroom.services.queries.inventory_sheet import inventory_sheet
from recordsroom.services.queries.knowing_paper import knowing_list
from recordsroom.services.queries.loan_pages import overdue_list, return_receipt
from recordsroom.services.queries.loan_register import loan_register
from recordsroom.services.queries.loan_slip import loan_slip
from recordsroom.services.queries.missing_numbers import missing_list
from recordsroom.services.queries.movement_papers import movement_register
from recordsroom.services.queries.own_secret_papers import access_approval_pages, own_secret_approval
from recordsroom.services.queries.period_papers import call_in_book, circulation_book, handover_book
from recordsroom.services.queries.print_book import print_book
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.proof_papers import drill_slips
from recordsroom.services.queries.reading_register import reading_register
from recordsroom.services.queries.recall_notice import recall_notice
from recordsroom.services.queries.receipt_papers import receipt_book_pages
from recordsroom.services.queries.restriction_paper import restriction_register
from recordsroom.services.queries.room_stay_papers import room_stay_register
from recordsroom.services.queries.safe_papers import safe_register_paper
from recordsroom.services.queries.secrecy_month_papers import decision_book, matter_book
from recordsroom.services.queries.secrecy_papers import secrecy_approval, secrecy_notice
from recordsroom.services.queries.secrecy_review_paper import secrecy_review
from recordsroom.services.queries.shift_papers import shift_register
from recordsroom.services.queries.statistics_papers import general_register, year_report
from recordsroom.services.queries.then_paper import then_pages
from recordsroom.services.queries.training_papers import training_pages
from recordsroom.services.queries.transfer_papers import transfer_deed
from recordsroom.services.queries.walk_list import walk_list
from recordsroom.services.sight import Sight

_LINES: dict[str, Callable[[Sight, tuple[int, ...]], LabelRun]] = {
    "classified_list": lambda sight, _of: classified_list(sight),
    "end_card": lambda sight, _of: end_cards(sight),
    "day_closing": lambda sight, _of: day_page(sight),
    "place_book": lambda sight, _of: place_book(sight),
    "reader_book": lambda sight, _of: reader_book(sight),
    "return_receipt": return_receipt,
    "overdue_list": overdue_list,
    "approval_list": approval_list,
    "packing_list": packing_list,
    "medium_register": lambda sight, _of: medium_register(sight),
    "medium_uses": lambda sight, _of: medium_uses(sight),
    "device_register": lambda sight, _of: device_register(sight),
    "inventory_sheet": inventory_sheet,
    "holder_sheet": holder_sheet,
    "count_findings": findings_paper,
    "count_report": report_paper,
    "count_register": register_paper,
    "loan_slip": loan_slip,
    "loan_register": loan_register,
    "copy_register": copy_register,
    "appraisal_opinions": appraisal_opinions,
    "hold_register": lambda sight, _of: hold_register(sight),
    "restriction_register": lambda sight, _of: restriction_register(sight),
    "transfer_deed": transfer_deed,
    "destruction_list": destruction_list,
    "destruction_record": destruction_record,
    "copy_form": copy_form,
    "knowing_list": knowing_list,
    "incident_report": incident_report,
    "training_register": training_pages,
    "approver_book": approver_book,
    "print_register": print_book,
    "missing_list": missing_list,
    "climate_sheet": climate_sheet_pages,
    "climate_chart": climate_chart_pages,
    "inspection_register": inspection_pages,
    "treatment_register": treatment_pages,
    "salvage_list": lambda sight, _of: salvage_list(sight),
    "year_report": year_report,
    "general_register": general_register,
    "incident_register": incident_pages,
    "circulation_sheet": circulation_sheet,
    "carry_sheet": carry_sheet,
    "inside_slip": inside_slip,
    "call_in_list": call_in_list,
    "carry_register": carry_register,
    "room_stay_register": room_stay_register,
    "safe_register": safe_register_paper,
    "secrecy_approval": secrecy_approval,
    "secrecy_notice": secrecy_notice,
    "secrecy_register": decision_book,
    "secret_matters": matter_book,
    "own_secret_approval": own_secret_approval,
    "access_approval": access_approval_pages,
    "secrecy_review": lambda sight, _of: secrecy_review(sight),
    "accession_deed": accession_deed,
    "accession_register": accession_register,
    "reading_register": reading_register,
    "clearance_sheet": clearance_pages,
    "enquiry_proof": proof_pages,
    "handover_sheet": handover_pages,
    "receipt_book": receipt_book_pages,
    "chase_register": chase_register,
    "dispatch_register": dispatch_register,
    "movement_register": movement_register,
    "shift_register": shift_register,
    "circulation_register": circulation_book,
    "call_in_register": call_in_book,
    "handover_register": handover_book,
    "drill_slip": drill_slips,
    "then_sheet": then_pages,
    "quarter_report": lambda _sight, _of: NOTHING,
    "recovery_sheet": lambda _sight, _of: NOTHING,
    "recall_notice": recall_notice,
    "call_slip": call_slip,
    "walk_list": lambda sight, _of: walk_list(sight),
    **PAPERS,
}
DOCUMENTS = frozenset(_LINES)
"""The keys of these forms."""


def document_lines(sight: Sight, form: str, of: tuple[int, ...] = ()) -> LabelRun:
    """All lines of a document as it would be printed now; `of` narrows some to these readers, shelves or slips."""
    if Duty.PRINT not in sight.keeper.duties or not sight.sees_holdings:
        return NOTHING
    return _LINES[form](sight, of)
