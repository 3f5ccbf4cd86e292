"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.accessions.page import AccessionsPage
from ui.approvals.page import ApprovalsPage
from ui.calling.page import CallInsPage
from ui.carrying.page import CarriedPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.counting.book import CountBookPage
from ui.destroying.page import DestructionPage
from ui.enquiries.page import EnquiriesPage
from ui.equipment.page import EquipmentPage
from ui.handing.page import HandingPage
from ui.incidents.page import IncidentsPage
from ui.inside.page import InsidePage
from ui.overnight.page import OvernightPage
from ui.receiving.page import ReceiptsPage
from ui.registers.catalogues import CataloguesPage
from ui.registers.chases import ChasesPage
from ui.registers.movements import MovementsPage
from ui.registers.outgoing import OutgoingPage
from ui.registers.own_page import OwnPage
from ui.registers.paged_page import PagedPage
from ui.registers.shifts import ShiftsPage
from ui.registers.tabbed import TabbedPage
from ui.retaining.page import RetentionPage
from ui.room_care.page import RoomCarePage
from ui.room_stays.page import RoomStaysPage
from ui.safes.page import SafesPage
from ui.secrecy.own_page import OwnSecretsPage
from ui.secrecy.page import SecrecyPage
from ui.statistics.page import StatisticsPage
from ui.training.page import TrainingPage
from ui.transferring.page import TransfersPage
from ui.waiting.page import WaitingPage

HearingRegister = ApprovalsPage | OwnPage | RoomCarePage
"""Registers that take scans while they are in front."""
Register = ApprovalsPage | EquipmentPage | OwnPage | PagedPage | SecrecyPage | StatisticsPage | TabbedPage
REGISTERS: tuple[type[Register], ...] = (
    ApprovalsPage,
    CopiesPage,
    CirculationPage,
    CarriedPage,
    CallInsPage,
    WaitingPage,
    OvernightPage,
    EnquiriesPage,
    IncidentsPage,
    StatisticsPage,
    RoomCarePage,
    TrainingPage,
    RoomStaysPage,
    DestructionPage,
    RetentionPage,
    TransfersPage,
    SecrecyPage,
    OwnSecretsPage,
    EquipmentPage,
    HandingPage,
    ReceiptsPage,
    OutgoingPage,
    CataloguesPage,
    MovementsPage,
    ChasesPage,
    ShiftsPage,
    AccessionsPage,
    SafesPage,
    CountBookPage,
    InsidePage,
)
