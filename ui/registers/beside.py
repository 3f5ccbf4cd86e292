"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.approvals.page import ApprovalsPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.equipment.page import EquipmentPage
from ui.handing.page import HandingPage
from ui.porter import Porter
from ui.receiving.page import ReceiptsPage

HearingRegister = ApprovalsPage | CopiesPage | CirculationPage
"""Registers that take scans while they are in front."""
RegisterPage = HearingRegister | EquipmentPage | HandingPage | ReceiptsPage


def registers_beside(porter: Porter) -> tuple[RegisterPage, ...]:
    """Approvals, copies, circulation, media and devices, what is handed over, what came in."""
    heard = ApprovalsPage(porter), CopiesPage(porter), CirculationPage(porter)
    return (*heard, EquipmentPage(porter), HandingPage(porter), ReceiptsPage(porter))
