"""Everything a person can ask the room to do, one frozen class each; reading it is reading what the program does."""

from __future__ import annotations

from recordsroom.domain.commands.accessions import ExpectAccession, SignAccession, TakeOver
from recordsroom.domain.commands.aliases import BindAlias, ReleaseAlias
from recordsroom.domain.commands.appraising import (
    AddToAppraisal,
    BeginAppraisal,
    EndAppraisal,
    GiveUpAppraisal,
    OpineOnLines,
)
from recordsroom.domain.commands.approving import ApproveHere, ReadByOffice, RecordWord, SignWord
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
from recordsroom.domain.commands.backups import AcknowledgeRestore, BeginBackup, CloseBackup, RecordDrill, RestoreVault
from recordsroom.domain.commands.books import ExportBook
from recordsroom.domain.commands.calendar import EnterCalendar
from recordsroom.domain.commands.calling_in import BeginCallIn, EndCallIn, SettleCallLine, TickCallIn
from recordsroom.domain.commands.care import (
    BeginTreatment,
    EndTreatment,
    LookAround,
    MendFault,
    ReadAir,
    WatchPlace,
)
from recordsroom.domain.commands.carrying import AskAfterTaken, NoteDelivery, SendOut, TakeByLaw, WriteDownKept
from recordsroom.domain.commands.cases import (
    EndUnpacking,
    LoadCase,
    PackInCase,
    ReceiveCase,
    RegisterCases,
    SealCase,
    TakeFromCase,
    UnsealCase,
)
from recordsroom.domain.commands.chasing import AnswerChase, ChaseLoans
from recordsroom.domain.commands.checkpoints import AcknowledgePapers, ComparePaper, SignCheckpoint
from recordsroom.domain.commands.circulating import BeginCirculation, EndCirculation, EndLeg, SendLeg
from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.copying import DestroyCopies, FileCopies, LetCopies, MakeCopies
from recordsroom.domain.commands.count_files import BringCountBack, GiveCountOut
from recordsroom.domain.commands.count_searching import NoteLook
from recordsroom.domain.commands.counting import (
    BeginCount,
    CountBox,
    CountShelfAnew,
    EndCount,
    EndShelf,
    NoteCounted,
    PauseCount,
    ScanForCount,
    SettleFinding,
    SignCount,
)
from recordsroom.domain.commands.day_closing import CloseDay
from recordsroom.domain.commands.destroying import (
    AddToDestruction,
    ApproveDestruction,
    ArriveAtMachine,
    EndDestruction,
    FeedPiece,
    GiveUpDestruction,
    ListForDestruction,
    SendToDestruction,
    SetAside,
    StrikeFromDestruction,
    TurnBack,
)
from recordsroom.domain.commands.dual_control import OpensPlaces, RecordCountersignature
from recordsroom.domain.commands.enquiries import AnswerEnquiry, CertifyEnquiry, TakeEnquiry
from recordsroom.domain.commands.equipment import (
    ChangeEquipment,
    GiveOutEquipment,
    RegisterEquipment,
    RetireEquipment,
    TakeBackEquipment,
)
from recordsroom.domain.commands.filtering import RemoveFilter, SaveFilter
from recordsroom.domain.commands.forms import TailorForm
from recordsroom.domain.commands.handing import ClearReader, DrawUpHandover, SignHandover
from recordsroom.domain.commands.holdings import OpenForPaper, OpenRecord
from recordsroom.domain.commands.holds import EndHold, PlaceHold
from recordsroom.domain.commands.importing import ImportRecords, ListedCarrier, NewPending, NewRecord, RememberedLayout
from recordsroom.domain.commands.incidents import (
    AnswerIncident,
    CloseIncident,
    DescribeIncident,
    FindAgain,
    OpenIncident,
    ReportIncident,
    WriteOffCarrier,
)
from recordsroom.domain.commands.inside_work import FetchInside
from recordsroom.domain.commands.label_lines import ChooseLabelLines
from recordsroom.domain.commands.label_stocks import AddLabelStock, ChangeLabelStock, RetireLabelStock
from recordsroom.domain.commands.late import CloseSheet, OpenSheet, PrepareSheets
from recordsroom.domain.commands.lending import (
    LendCarrier,
    MarkLine,
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
from recordsroom.domain.commands.overnight import KeepNoMore, KeepOvernight
from recordsroom.domain.commands.own_secrets import AddSecretGrade, DecideOwnSecrets, RetireSecretGrade
from recordsroom.domain.commands.people import (
    AddApprover,
    AddReader,
    ChangeReader,
    Deputize,
    EndClassifier,
    EndOffice,
    LetReader,
    NameClassifier,
    NameCollector,
    ReaderFacts,
    ReplaceCard,
    StopReader,
)
from recordsroom.domain.commands.pouring import (
    CorrectPoured,
    DropPoured,
    InsertPoured,
    LendPoured,
    ReturnPoured,
    ShelvePoured,
    TakePoured,
)
from recordsroom.domain.commands.printing import (
    CloseJournalExport,
    ClosePrint,
    ExportApprovals,
    ExportJournal,
    ExportList,
    PrintDocument,
    PrintLabels,
    ReadLabelBack,
    SettlePrint,
    VoidPieces,
)
from recordsroom.domain.commands.proofs import CloseProof, PrintProof
from recordsroom.domain.commands.receiving import (
    CloseReceiptBook,
    EnterReceipt,
    HandOverPacket,
    NoteReply,
    VoidReceipt,
)
from recordsroom.domain.commands.recovery import MakeRecoverySheets, NoteSheetTest, RecoverAccess, RekeyVault
from recordsroom.domain.commands.registering import (
    AddCarriers,
    EditCarrier,
    EditRecord,
    MendRecord,
    NewCarrier,
    RecordFacts,
    RegisterRecord,
)
from recordsroom.domain.commands.reserving import EndReservation, ReserveCarrier
from recordsroom.domain.commands.restrictions import LiftRestriction, RestrictUse
from recordsroom.domain.commands.room_stays import EnterRoom, LeaveRoom
from recordsroom.domain.commands.rooms import (
    ActivateUser,
    AppointAdministrator,
    ChangePassword,
    ConfirmClock,
    CreateUser,
    DropFactor,
    EnrolFactor,
    FirstAccount,
    Founding,
    ResetPassword,
    SetClearance,
    SetPolicy,
    SignIn,
    SignOut,
    StopUser,
)
from recordsroom.domain.commands.safes import EnterInSafe, OpenSafe, ShutSafe
from recordsroom.domain.commands.schedules import EndSchedule, SetSchedule
from recordsroom.domain.commands.secrecy import (
    BeginSecrecyReview,
    DecideAccess,
    DecideSecrecy,
    DecideSecrecyTogether,
    DeliverNotices,
    DisputeSecrecy,
    EndSecrecyReview,
    JudgeReviewLines,
    NotifyHolders,
    ProposeAccess,
    RemarkCarriers,
    SettleDispute,
)
from recordsroom.domain.commands.series import AddSeries, ChangeSeries, CloseSeries
from recordsroom.domain.commands.shelving import (
    AddStorageLocations,
    ChangeStorageLocation,
    MoveHoldings,
    NewLocation,
    PutOnTrolley,
    RegroupLocation,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
)
from recordsroom.domain.commands.slips import AskForSlip, IssueOutCards, IssueSlips
from recordsroom.domain.commands.training import EnterTraining
from recordsroom.domain.commands.transferring import (
    DropFromTransfer,
    GiveUpTransfer,
    ListForTransfer,
    ReviewForTransfer,
    ScanOutForTransfer,
    SignTransfer,
)
from recordsroom.domain.commands.undoing import Undo
from recordsroom.domain.commands.units import AddUnit, EndUnit, NameContact, TieReaders
from recordsroom.domain.commands.visits import (
    AddSeat,
    ChangePlace,
    ChangeSeat,
    CheckIn,
    CheckOut,
    ComeBack,
    EndVisitShort,
    GiveToTable,
    IssueNotebook,
    JoinVisit,
    PartFromVisit,
    RecordEffect,
    StepAway,
    TakeNotebook,
)

__all__ = ["ExpectAccession", "SignAccession", "TakeOver"]
__all__ += ["BindAlias", "ReleaseAlias"]
__all__ += ["AddToAppraisal", "BeginAppraisal", "EndAppraisal", "GiveUpAppraisal", "OpineOnLines"]
__all__ += ["ApproveHere", "ReadByOffice", "RecordWord", "SignWord"]
__all__ += ["ExtractItem", "FileLate", "MakeBox", "MergeFiles", "PutInBox", "RenumberRecords", "SplitFile"]
__all__ += ["TakeOutOfBox"]
__all__ += ["AcknowledgeRestore", "BeginBackup", "CloseBackup", "RecordDrill", "RestoreVault"]
__all__ += ["ExportBook"]
__all__ += ["EnterCalendar"]
__all__ += ["BeginCallIn", "EndCallIn", "SettleCallLine", "TickCallIn"]
__all__ += ["BeginTreatment", "EndTreatment", "LookAround", "MendFault", "ReadAir", "WatchPlace"]
__all__ += ["AskAfterTaken", "NoteDelivery", "SendOut", "TakeByLaw", "WriteDownKept"]
__all__ += ["EndUnpacking", "LoadCase", "PackInCase", "ReceiveCase", "RegisterCases", "SealCase", "TakeFromCase"]
__all__ += ["UnsealCase"]
__all__ += ["AnswerChase", "ChaseLoans"]
__all__ += ["AcknowledgePapers", "ComparePaper", "SignCheckpoint"]
__all__ += ["BeginCirculation", "EndCirculation", "EndLeg", "SendLeg"]
__all__ += ["Command"]
__all__ += ["DestroyCopies", "FileCopies", "LetCopies", "MakeCopies"]
__all__ += ["BringCountBack", "GiveCountOut"]
__all__ += ["NoteLook"]
__all__ += ["BeginCount", "CountBox", "CountShelfAnew", "EndCount", "EndShelf", "NoteCounted", "PauseCount"]
__all__ += ["ScanForCount", "SettleFinding", "SignCount"]
__all__ += ["CloseDay"]
__all__ += ["AddToDestruction", "ApproveDestruction", "ArriveAtMachine", "EndDestruction", "FeedPiece"]
__all__ += ["GiveUpDestruction", "ListForDestruction", "SendToDestruction", "SetAside", "StrikeFromDestruction"]
__all__ += ["TurnBack"]
__all__ += ["OpensPlaces", "RecordCountersignature"]
__all__ += ["AnswerEnquiry", "CertifyEnquiry", "TakeEnquiry"]
__all__ += ["ChangeEquipment", "GiveOutEquipment", "RegisterEquipment", "RetireEquipment", "TakeBackEquipment"]
__all__ += ["RemoveFilter", "SaveFilter"]
__all__ += ["TailorForm"]
__all__ += ["ClearReader", "DrawUpHandover", "SignHandover"]
__all__ += ["OpenForPaper", "OpenRecord"]
__all__ += ["EndHold", "PlaceHold"]
__all__ += ["LiftRestriction", "RestrictUse"]
__all__ += ["ImportRecords", "ListedCarrier", "NewPending", "NewRecord", "RememberedLayout"]
__all__ += ["AnswerIncident", "CloseIncident", "DescribeIncident", "FindAgain", "OpenIncident", "ReportIncident"]
__all__ += ["EnterTraining"]
__all__ += ["WriteOffCarrier"]
__all__ += ["FetchInside"]
__all__ += ["ChooseLabelLines"]
__all__ += ["AddLabelStock", "ChangeLabelStock", "RetireLabelStock"]
__all__ += ["CloseSheet", "OpenSheet", "PrepareSheets"]
__all__ += ["LendCarrier", "MarkLine", "RecordApproval", "RecordCondition", "RecordScope", "RenewLoan"]
__all__ += ["ReturnCarrier"]
__all__ += ["BindLabel", "CloseCampaign", "FillUnchecked", "OpenCampaign", "PrintBlankLabels", "SpoilLabel"]
__all__ += ["AddSecretGrade", "DecideOwnSecrets", "RetireSecretGrade"]
__all__ += ["KeepNoMore", "KeepOvernight"]
__all__ += ["AddApprover", "AddReader", "Deputize", "EndOffice", "LetReader", "NameCollector", "ReplaceCard"]
__all__ += ["ChangeReader", "EndClassifier", "NameClassifier", "ReaderFacts", "StopReader"]
__all__ += ["CorrectPoured", "DropPoured", "InsertPoured", "LendPoured", "ReturnPoured", "ShelvePoured", "TakePoured"]
__all__ += ["CloseJournalExport", "ClosePrint", "ExportApprovals", "ExportJournal", "ExportList", "PrintDocument"]
__all__ += ["PrintLabels", "ReadLabelBack", "SettlePrint", "VoidPieces"]
__all__ += ["CloseProof", "PrintProof"]
__all__ += ["CloseReceiptBook", "EnterReceipt", "HandOverPacket", "NoteReply", "VoidReceipt"]
__all__ += ["MakeRecoverySheets", "NoteSheetTest", "RecoverAccess", "RekeyVault"]
__all__ += ["AddCarriers", "EditCarrier", "EditRecord", "MendRecord", "NewCarrier", "RecordFacts", "RegisterRecord"]
__all__ += ["EndReservation", "ReserveCarrier"]
__all__ += ["EnterRoom", "LeaveRoom"]
__all__ += ["ActivateUser", "AppointAdministrator", "ChangePassword", "ConfirmClock", "CreateUser", "FirstAccount"]
__all__ += [
    "DropFactor",
    "EnrolFactor",
    "Founding",
    "ResetPassword",
    "SetClearance",
    "SetPolicy",
    "SignIn",
    "SignOut",
    "StopUser",
]
__all__ += ["EnterInSafe", "OpenSafe", "ShutSafe"]
__all__ += ["EndSchedule", "SetSchedule"]
__all__ += ["BeginSecrecyReview", "DecideAccess", "DecideSecrecy", "DecideSecrecyTogether", "DeliverNotices"]
__all__ += ["DisputeSecrecy", "EndSecrecyReview", "JudgeReviewLines", "NotifyHolders", "ProposeAccess"]
__all__ += ["RemarkCarriers", "SettleDispute"]
__all__ += ["AddSeries", "ChangeSeries", "CloseSeries"]
__all__ += ["AddStorageLocations", "ChangeStorageLocation", "MoveHoldings", "NewLocation", "PutOnTrolley"]
__all__ += ["RegroupLocation", "ShelveBox", "ShelveCarrier", "ShelveInBox", "ShelveTogether"]
__all__ += ["AskForSlip", "IssueOutCards", "IssueSlips"]
__all__ += ["DropFromTransfer", "GiveUpTransfer", "ListForTransfer", "ReviewForTransfer", "ScanOutForTransfer"]
__all__ += ["SignTransfer"]
__all__ += ["Undo"]
__all__ += ["AddUnit", "EndUnit", "NameContact", "TieReaders"]
__all__ += ["AddSeat", "ChangePlace", "ChangeSeat", "CheckIn", "CheckOut", "ComeBack", "EndVisitShort", "GiveToTable"]
__all__ += ["IssueNotebook", "JoinVisit", "PartFromVisit", "RecordEffect", "StepAway", "TakeNotebook"]
