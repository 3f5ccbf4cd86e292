"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.accessions.page import AccessionsPage
from ui.approvals.page import ApprovalsPage
from ui.calling.page import CallInsPage
from ui.carrying.page import CarriedPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.destroying.page import DestructionPage
from ui.enquiries.page import EnquiriesPage
from ui.equipment.page import EquipmentPage
from ui.handing.page import HandingPage
from ui.incidents.page import IncidentsPage
from ui.receiving.page import ReceiptsPage
from ui.registers.own_page import OwnPage
from ui.registers.tabbed import TabbedPage
from ui.retaining.page import RetentionPage
from ui.room_stays.page import RoomStaysPage
from ui.secrecy.own_page import OwnSecretsPage
from ui.secrecy.page import SecrecyPage
from ui.waiting.page import WaitingPage

HearingRegister = ApprovalsPage | OwnPage
"""Registers that take scans while they are in front."""
REGISTERS: tuple[
    type[ApprovalsPage] | type[EquipmentPage] | type[OwnPage] | type[SecrecyPage] | type[TabbedPage], ...
] = (
    ApprovalsPage,
    CopiesPage,
    CirculationPage,
    CarriedPage,
    CallInsPage,
    WaitingPage,
    EnquiriesPage,
    IncidentsPage,
    RoomStaysPage,
    DestructionPage,
    RetentionPage,
    SecrecyPage,
    OwnSecretsPage,
    EquipmentPage,
    HandingPage,
    ReceiptsPage,
    AccessionsPage,
)
