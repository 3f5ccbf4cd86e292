"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.approvals.page import ApprovalsPage
from ui.calling.page import CallInsPage
from ui.carrying.page import CarriedPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.enquiries.page import EnquiriesPage
from ui.equipment.page import EquipmentPage
from ui.porter import Porter
from ui.receiving.page import ReceiptsPage
from ui.registers.own_page import OwnPage

HearingRegister = ApprovalsPage | OwnPage
"""Registers that take scans while they are in front."""
RegisterPage = HearingRegister | EquipmentPage


def registers_beside(porter: Porter) -> tuple[RegisterPage, ...]:
    """Approvals, copies, circulation, what is outside or called in, enquiries, media and devices, what came in."""
    heard = ApprovalsPage(porter), CopiesPage(porter), CirculationPage(porter)
    heard_too = CarriedPage(porter), CallInsPage(porter)
    return (*heard, *heard_too, EnquiriesPage(porter), EquipmentPage(porter), ReceiptsPage(porter))
