"""Everything the room prints, one small module for each document; menu, preview and tests come from this list."""

from typing import Any

from recordsroom.services.documents import (
    blank_label,
    box_label,
    carrier_label,
    classified_list,
    command_sheet,
    day_closing,
    desk_book,
    emergency_sheet,
    inventory_sheet,
    loan_register,
    loan_slip,
    location_label,
    opening_act,
    person_card,
    recall_notice,
    scanner_sheet,
    walk_list,
)
from recordsroom.services.documents.form import Form

FORMS: tuple[Form[Any], ...] = (
    carrier_label.FORM,
    carrier_label.QUICK_FORM,
    box_label.FORM,
    blank_label.FORM,
    location_label.FORM,
    person_card.FORM,
    command_sheet.FORM,
    scanner_sheet.FORM,
    loan_slip.FORM,
    recall_notice.FORM,
    opening_act.FORM,
    emergency_sheet.FORM,
    day_closing.FORM,
    day_closing.RECEIPT,
    day_closing.OVERDUE,
    desk_book.PLACES,
    desk_book.READERS,
    walk_list.FORM,
    loan_register.FORM,
    inventory_sheet.FORM,
    classified_list.FORM,
)
