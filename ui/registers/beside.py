"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.approvals.page import ApprovalsPage
from ui.carrying.page import CarriedPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.equipment.page import EquipmentPage
from ui.porter import Porter
from ui.receiving.page import ReceiptsPage
from ui.registers.own_page import OwnPage
from ui.secrecy.page import SecrecyPage

HearingRegister = ApprovalsPage | OwnPage
"""Registers that take scans while they are in front."""
RegisterPage = HearingRegister | EquipmentPage | SecrecyPage


def registers_beside(porter: Porter) -> tuple[RegisterPage, ...]:
    """Approvals, copies, circulation, what is outside, media and devices, secrecy, what came in."""
    heard = ApprovalsPage(porter), CopiesPage(porter), CirculationPage(porter), CarriedPage(porter)
    return (*heard, EquipmentPage(porter), SecrecyPage(porter), ReceiptsPage(porter))
