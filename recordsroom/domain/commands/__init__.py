"""Everything a person can ask the room to do, one frozen class each; reading it is reading what the program does."""

from __future__ import annotations

from recordsroom.domain.commands.aliases import BindAlias, ReleaseAlias
from recordsroom.domain.commands.arranging import (
    ExtractItem,
    FileLate,
    MakeBox,
    MergeFiles,
    PutInBox,
    RenumberRecords,
    SplitFile,
    TakeOutOfBox,
)
from recordsroom.domain.commands.calendar import EnterCalendar
from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.day_closing import CloseDay
from recordsroom.domain.commands.dual_control import OpensPlaces, RecordCountersignature
from recordsroom.domain.commands.filtering import RemoveFilter, SaveFilter
from recordsroom.domain.commands.holdings import OpenRecord
from recordsroom.domain.commands.importing import ImportRecords, ListedCarrier, NewPending, NewRecord, RememberedLayout
from recordsroom.domain.commands.late import CloseSheet, OpenSheet, PrepareSheets
from recordsroom.domain.commands.lending import (
    LendCarrier,
    RecordApproval,
    RecordCondition,
    RecordScope,
    RenewLoan,
    ReturnCarrier,
)
from recordsroom.domain.commands.opening import (
    BindLabel,
    CloseCampaign,
    FillUnchecked,
    OpenCampaign,
    PrintBlankLabels,
    SpoilLabel,
)
from recordsroom.domain.commands.people import (
    AddApprover,
    AddReader,
    Deputize,
    EndOffice,
    LetReader,
    NameCollector,
    ReplaceCard,
    StopReader,
)
from recordsroom.domain.commands.printing import ClosePrint, ExportList, PrintDocument, PrintLabels, SettlePrint
from recordsroom.domain.commands.registering import (
    AddCarriers,
    EditCarrier,
    EditRecord,
    MendRecord,
    NewCarrier,
    RecordFacts,
    RegisterRecord,
)
from recordsroom.domain.commands.rooms import (
    ActivateUser,
    AppointAdministrator,
    ChangePassword,
    CreateUser,
    FirstAccount,
    Founding,
    SetClearance,
    SetPolicy,
    SignIn,
    SignOut,
    StopUser,
)
from recordsroom.domain.commands.series import AddSeries, ChangeSeries, CloseSeries
from recordsroom.domain.commands.shelving import (
    AddStorageLocations,
    ChangeStorageLocation,
    MoveHoldings,
    NewLocation,
    PutOnTrolley,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
)
from recordsroom.domain.commands.undoing import Undo
from recordsroom.domain.commands.units import AddUnit, EndUnit, TieReaders

__all__ = [
    "ActivateUser",
    "AddApprover",
    "AddCarriers",
    "AddReader",
    "AddSeries",
    "AddStorageLocations",
    "AddUnit",
    "AppointAdministrator",
    "BindAlias",
    "BindLabel",
    "ChangePassword",
    "ChangeSeries",
    "CloseCampaign",
    "CloseDay",
    "ChangeStorageLocation",
    "ClosePrint",
    "CloseSeries",
    "CloseSheet",
    "Command",
    "CreateUser",
    "EditCarrier",
    "EditRecord",
    "Deputize",
    "EndOffice",
    "EndUnit",
    "EnterCalendar",
    "ExportList",
    "ExtractItem",
    "FileLate",
    "FillUnchecked",
    "FirstAccount",
    "Founding",
    "ImportRecords",
    "LendCarrier",
    "ListedCarrier",
    "LetReader",
    "MakeBox",
    "MendRecord",
    "MergeFiles",
    "MoveHoldings",
    "NewCarrier",
    "NameCollector",
    "NewLocation",
    "NewPending",
    "NewRecord",
    "OpenCampaign",
    "OpenRecord",
    "PrintBlankLabels",
    "OpenSheet",
    "PrepareSheets",
    "OpensPlaces",
    "PrintDocument",
    "SettlePrint",
    "PrintLabels",
    "PutInBox",
    "PutOnTrolley",
    "RecordApproval",
    "RecordScope",
    "RecordCondition",
    "RecordCountersignature",
    "RecordFacts",
    "RegisterRecord",
    "RememberedLayout",
    "ReleaseAlias",
    "RemoveFilter",
    "RenewLoan",
    "RenumberRecords",
    "ReplaceCard",
    "ReturnCarrier",
    "SaveFilter",
    "SetClearance",
    "SetPolicy",
    "ShelveBox",
    "ShelveCarrier",
    "ShelveInBox",
    "ShelveTogether",
    "SignIn",
    "SignOut",
    "SplitFile",
    "SpoilLabel",
    "StopReader",
    "StopUser",
    "TakeOutOfBox",
    "TieReaders",
    "Undo",
]
