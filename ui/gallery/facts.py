"""What is to be known of each printed form: when it is used, and who signs it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.documents.index import numbers_of
from ui.gallery.count_facts import COUNT_FACTS
from ui.gallery.form_facts import FormFacts
from ui.gallery.proof_facts import PROOFS
from ui.gallery.register_facts import REGISTERS

translate = QCoreApplication.translate


def _both() -> str:
    return translate("Gallery", "both sides, and who sees it done")


def _filer() -> str:
    return translate("Gallery", "who filed it and who checked it")


def form_number(form: str) -> str:
    """F- for forms, G- for registers; more than one where a form serves several."""
    return " ".join(numbers_of(form))


FACTS: dict[str, FormFacts] = {
    **REGISTERS,
    "carrier_label": FormFacts(lambda: translate("Gallery", "Sticks on the cover or spine of what is lent.")),
    "carrier_label_quick": FormFacts(lambda: translate("Gallery", "With a QR code, for narrow spines.")),
    "box_label": FormFacts(lambda: translate("Gallery", "Sticks on a box or its spine.")),
    "blank_label": FormFacts(lambda: translate("Gallery", "Stuck on first while building up.")),
    "location_label": FormFacts(lambda: translate("Gallery", "Sticks on a shelf, a cabinet or a room.")),
    "medium_label": FormFacts(lambda: translate("Gallery", "Sticks on a disc, a stick or a portable disk.")),
    "device_label": FormFacts(lambda: translate("Gallery", "Sticks on a computer, a printer or a scanner.")),
    "end_card": FormFacts(lambda: translate("Gallery", "Hangs at the end of a column, read from the door.")),
    "person_card": FormFacts(lambda: translate("Gallery", "The card of a reader; scanned at the desk.")),
    "command_sheet": FormFacts(lambda: translate("Gallery", "Lies beside the desk; a scan says what to do.")),
    "scanner_sheet": FormFacts(lambda: translate("Gallery", "Shows what the scanner can read.")),
    "handbook": FormFacts(lambda: translate("Gallery", "All that F1 shows, to be read away from the screen.")),
    "calibration_sheet": FormFacts(
        lambda: translate("Gallery", "Measured with a ruler, tells how far a printer prints beside.")
    ),
    "recall_notice": FormFacts(
        lambda: translate("Gallery", "Calls in what is overdue; one part comes back signed."),
        lambda: translate("Gallery", "keeper, and who gets it"),
    ),
    "call_slip": FormFacts(
        lambda: translate("Gallery", "What is fetched for readers, in walk order; signed at the shelf."),
        lambda: translate("Gallery", "who fetches, who puts back, who checks"),
    ),
    "inside_slip": FormFacts(
        lambda: translate("Gallery", "Goes with what is fetched for work inside; comes back signed."),
        lambda: translate("Gallery", "who works on it, keeper"),
    ),
    "out_card": FormFacts(lambda: translate("Gallery", "Stands in the gap of what is out, and says where it went.")),
    "reading_register": FormFacts(
        lambda: translate("Gallery", "Who read what in the reading room; printed empty, written on by hand."),
        lambda: translate("Gallery", "who read, and the keeper on duty"),
    ),
    "circulation_sheet": FormFacts(
        lambda: translate("Gallery", "Goes with a folder from reader to reader, and back to the room in between."),
        lambda: translate("Gallery", "every reader, with the full name and the time"),
    ),
    "call_in_list": FormFacts(
        lambda: translate("Gallery", "Goes along with what is called in, and stays as the register of it."),
        lambda: translate("Gallery", "who hands over, who takes it"),
    ),
    "carry_sheet": FormFacts(
        lambda: translate("Gallery", "Goes with what is carried outside or delivered; printed empty to be signed."),
        lambda: translate("Gallery", "leader, bearer, who goes along, who signs for it there"),
    ),
    "secrecy_approval": FormFacts(
        lambda: translate("Gallery", "One secrecy act with all its records: signed before, filed after."),
        lambda: translate("Gallery", "who proposes, the classifier"),
    ),
    "secrecy_notice": FormFacts(
        lambda: translate("Gallery", "To each holder of what was decided on, with the marks to strike and to write."),
        lambda: translate("Gallery", "the unit, who receives it"),
    ),
    "secrecy_register": FormFacts(
        lambda: translate("Gallery", "Every secrecy decision of a month, with notices and marks."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "secrecy_review": FormFacts(
        lambda: translate("Gallery", "The yearly review of state secrets: its counts, and what does not stay."),
        lambda: translate("Gallery", "who reviews, the classifier, the head of the unit"),
    ),
    "secret_matters": FormFacts(
        lambda: translate("Gallery", "The state secrets that this unit classified in a month."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "safe_register": FormFacts(
        lambda: translate("Gallery", "Which safe cabinets were opened in a month, and what was taken and put."),
        lambda: translate("Gallery", "who took or put it, the keepers"),
    ),
    "accession_deed": FormFacts(
        lambda: translate("Gallery", "What a unit handed over, listed and received, with the deed; in two copies."),
        lambda: translate("Gallery", "giver, taker, who watched; both units seal it"),
    ),
    "accession_register": FormFacts(
        lambda: translate("Gallery", "Everything that units handed over, list by list."),
    ),
    "receipt_book": FormFacts(
        lambda: translate("Gallery", "Everything that came in in a year, with its closing act."),
        lambda: translate("Gallery", "keeper; at the closing also who looked at it"),
    ),
    "handover_sheet": FormFacts(
        lambda: translate("Gallery", "Everything that is handed over with a post or a shift, counted."),
        lambda: translate("Gallery", "who hands over, who takes over, who watches"),
    ),
    "enquiry_proof": FormFacts(
        lambda: translate("Gallery", "What the records say to an enquiry, and which they are; numbered by the year."),
        lambda: translate("Gallery", "who looked, who takes it; the room seals it"),
    ),
    "clearance_sheet": FormFacts(
        lambda: translate("Gallery", "What somebody who leaves still holds, and that nothing is out."),
        lambda: translate("Gallery", "the person, the contact of the unit, the keeper"),
    ),
    **{form: FormFacts(*told) for form, told in PROOFS.items()},
    "opening_act": FormFacts(
        lambda: translate("Gallery", "Ends the building up, in place of receipts per item."), _both
    ),
    "emergency_sheet": FormFacts(
        lambda: translate("Gallery", "Written on by hand in a power cut, entered late afterwards."),
        lambda: translate("Gallery", "borrower and keeper"),
    ),
    "loan_slip": FormFacts(
        lambda: translate("Gallery", "One sheet for a whole loan, from the request to the return."),
        lambda: translate("Gallery", "leader, borrower, who returns, keeper"),
    ),
    "day_closing": FormFacts(
        lambda: translate("Gallery", "Closes the day at the desk."),
        lambda: translate("Gallery", "keeper; for what is out unlawfully, a second one and the leader"),
    ),
    "return_receipt": FormFacts(
        lambda: translate("Gallery", "Given to who brought everything back."),
        lambda: translate("Gallery", "keeper"),
    ),
    "overdue_list": FormFacts(
        lambda: translate("Gallery", "Tells who is to be reminded, below the contact of each unit.")
    ),
    "approval_list": FormFacts(lambda: translate("Gallery", "Shows how far each approval has come.")),
    "place_book": FormFacts(lambda: translate("Gallery", "Every place with its bars, in walk order.")),
    "reader_book": FormFacts(lambda: translate("Gallery", "Readers who come without a card.")),
    "walk_list": FormFacts(lambda: translate("Gallery", "Goes with the trolley, in walk order.")),
    **COUNT_FACTS,
    "training_register": FormFacts(
        lambda: translate("Gallery", "Who had training or signed an undertaking in a year, and until when it holds."),
        lambda: translate("Gallery", "each person; who checks the page"),
    ),
    "climate_sheet": FormFacts(
        lambda: translate(
            "Gallery", "The air of a month: every reading, what was out of its limits and what was done."
        ),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "inspection_register": FormFacts(
        lambda: translate(
            "Gallery", "The looks around of a month by the eight protections, and how faults were mended."
        ),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "treatment_register": FormFacts(
        lambda: translate("Gallery", "What was mended, disinfected or copied in a year, by whom, with which result."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "salvage_list": FormFacts(
        lambda: translate("Gallery", "Hangs with the emergency plan: what is carried out first, place by place."),
        lambda: translate("Gallery", "nobody"),
    ),
    "year_report": FormFacts(
        lambda: translate("Gallery", "A year in figures: what is kept, what came and went, use, counts."),
        lambda: translate("Gallery", "who wrote it, who checked it"),
    ),
    "general_register": FormFacts(
        lambda: translate("Gallery", "What came and went on each day of a year, with the running balance."),
        lambda: translate("Gallery", "who entered it, who checked it"),
    ),
    "appraisal_opinions": FormFacts(
        lambda: translate("Gallery", "What a group says of every line, behind its report; kept for ever."),
        lambda: translate("Gallery", "everybody of the group, the head, the leader of the unit"),
    ),
    "incident_report": FormFacts(
        lambda: translate("Gallery", "Goes to the secrecy department and the superior authority within 24 hours."),
        lambda: translate("Gallery", "who wrote it, the head of the unit; seal"),
    ),
    "incident_register": FormFacts(
        lambda: translate("Gallery", "Every incident with its clocks, what is still missing, and its end."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "climate_chart": FormFacts(
        lambda: translate("Gallery", "The air of one place in a month as curves with its limits.")
    ),
    "own_secret_approval": FormFacts(
        lambda: translate("Gallery", "A decision on work or business secrets, empty to be signed, or as entered."),
        lambda: translate("Gallery", "who proposes, the head who approves; seal"),
    ),
    "access_approval": FormFacts(
        lambda: translate("Gallery", "Whether what is declassified is opened: both steps on one sheet."),
        lambda: translate("Gallery", "the head of the department, the classifier; seal"),
    ),
    "approver_book": FormFacts(lambda: translate("Gallery", "Who approves and who classifies, by which document.")),
    "print_register": FormFacts(
        lambda: translate("Gallery", "What was printed or saved, for whom, and what became of it.")
    ),
    "missing_list": FormFacts(
        lambda: translate("Gallery", "The numbers that sequences leave out, with room for what was found out.")
    ),
    "hold_register": FormFacts(lambda: translate("Gallery", "What is held, why, and until when to look again.")),
    "restriction_register": FormFacts(
        lambda: translate("Gallery", "What goes out only by name, on which basis, why, and until when.")
    ),
    "destruction_list": FormFacts(
        lambda: translate("Gallery", "What is destroyed, piece by piece, with its code; kept for ever."),
        lambda: translate("Gallery", "the leader who approves, two supervisors"),
    ),
    "destruction_record": FormFacts(
        lambda: translate("Gallery", "The approval before, and the record after a destruction."),
        lambda: translate("Gallery", "the leader who approves, two supervisors"),
    ),
    "classified_list": FormFacts(lambda: translate("Gallery", "Every classified copy that the room holds.")),
    "case_label": FormFacts(lambda: translate("Gallery", "Sticks on a transport case, for as long as it lasts.")),
    "medium_register": FormFacts(lambda: translate("Gallery", "Every medium that the room has or had.")),
    "medium_uses": FormFacts(
        lambda: translate("Gallery", "Who used which medium, what for, on which device."),
        lambda: translate("Gallery", "who used it"),
    ),
    "seat_label": FormFacts(lambda: translate("Gallery", "Sticks on a seat of the reading room.")),
    "device_register": FormFacts(lambda: translate("Gallery", "Every device, its repairs and its end.")),
    "packing_list": FormFacts(
        lambda: translate("Gallery", "Travels with the cases of a move; ticked off when packed and when shelved."),
        lambda: translate("Gallery", "who packed and who unpacked"),
    ),
    "copy_form": FormFacts(
        lambda: translate("Gallery", "One form of copies, empty to be signed, or with what was made."),
        lambda: translate("Gallery", "the unit, the leader, who takes and who receives"),
    ),
    "knowing_list": FormFacts(lambda: translate("Gallery", "Who came to know what from jimi up, when and how.")),
    "copy_stamp": FormFacts(lambda: translate("Gallery", "Sticks on each copy: who made it, which of how many, when.")),
    "filing_stamp": FormFacts(lambda: translate("Gallery", "Sticks on the first page in place of the stamp.")),
    "filing_list": FormFacts(
        lambda: translate("Gallery", "The catalogue of items, by year, retention and organ, with covers.")
    ),
    "file_list": FormFacts(lambda: translate("Gallery", "The catalogue of files, with covers.")),
    "catalogue_register": FormFacts(lambda: translate("Gallery", "The register of all lists of files.")),
    "inner_list": FormFacts(lambda: translate("Gallery", "Lies in front of a file of papers, printed anew.")),
    "inner_list_technical": FormFacts(lambda: translate("Gallery", "Lies in front of a technical file.")),
    "file_note": FormFacts(
        lambda: translate("Gallery", "Lies last in a file: what became of it since it was filed."), _filer
    ),
    "box_note": FormFacts(
        lambda: translate("Gallery", "Lies last in a box: what is missing, went out or came late."), _filer
    ),
    "file_jacket": FormFacts(lambda: translate("Gallery", "The hard cover of a file, cut out of A3.")),
    "jacket_back": FormFacts(lambda: translate("Gallery", "The back of the hard cover with its flaps, on two A3.")),
    "file_cover": FormFacts(lambda: translate("Gallery", "What stands on the cover of a file.")),
    "transfer_deed": FormFacts(
        lambda: translate("Gallery", "Deed and list of what goes to the state archives, with every review."), _both
    ),
    "transfer_list": FormFacts(
        lambda: translate("Gallery", "Deed and list when archives go to another keeper, in two copies."), _both
    ),
}
