"""The words for media and devices: what was asked, why not, and the lawful way on (F-29, R-134 to R-137)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from ui.people.words import level_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "RegisterEquipment": lambda: translate("Command", "Medium or device registered"),
    "ChangeEquipment": lambda: translate("Command", "Keeping of a medium or device changed"),
    "GiveOutEquipment": lambda: translate("Command", "Medium or device given out"),
    "TakeBackEquipment": lambda: translate("Command", "Medium or device came back"),
    "RetireEquipment": lambda: translate("Command", "Medium or device out of use"),
}
_SORTS: dict[EquipmentSort, Words] = {
    EquipmentSort.USB_STICK: lambda: translate("Equipment", "USB stick"),
    EquipmentSort.PORTABLE_DISK: lambda: translate("Equipment", "Portable disk"),
    EquipmentSort.OPTICAL_DISC: lambda: translate("Equipment", "Disc"),
    EquipmentSort.MEMORY_CARD: lambda: translate("Equipment", "Memory card"),
    EquipmentSort.HARD_DISK: lambda: translate("Equipment", "Hard disk"),
    EquipmentSort.TAPE: lambda: translate("Equipment", "Tape"),
    EquipmentSort.NOTEBOOK: lambda: translate("Equipment", "Secret notebook"),
    EquipmentSort.COMPUTER: lambda: translate("Equipment", "Computer"),
    EquipmentSort.PRINTER: lambda: translate("Equipment", "Printer"),
    EquipmentSort.COPIER: lambda: translate("Equipment", "Copier"),
    EquipmentSort.SCANNER: lambda: translate("Equipment", "Scanner"),
    EquipmentSort.MEMORY_SCANNER: lambda: translate("Equipment", "Memory scanner"),
    EquipmentSort.OTHER_DEVICE: lambda: translate("Equipment", "Other device"),
}
_STATES: dict[EquipmentState, Words] = {
    EquipmentState.IN_USE: lambda: translate("Equipment", "In use"),
    EquipmentState.HANDED_IN: lambda: translate("Equipment", "Out of use, to be destroyed"),
    EquipmentState.DESTROYED: lambda: translate("Equipment", "Destroyed"),
}
_KINDS: dict[UseKind, Words] = {
    UseKind.USE: lambda: translate("Equipment", "Use"),
    UseKind.REPAIR: lambda: translate("Equipment", "Repair"),
}


def sort_words(sort: EquipmentSort) -> str:
    """What a medium or device is."""
    return _SORTS[sort]()


def equipment_state_words(state: EquipmentState) -> str:
    """Where it stands in its life."""
    return _STATES[state]()


def use_kind_words(kind: UseKind) -> str:
    """Why somebody has it."""
    return _KINDS[kind]()


def _too_low(facts: Mapping[str, str | int]) -> str:
    level, limit = (level_words(Level(int(facts.get(name, 0)))) for name in ("level", "medium_level"))
    told = translate("Reason", "This is held as {0}, and the medium may hold {1} at most.")
    return told.format(level, limit)


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.MEDIUM_NOT_REGISTERED: lambda f: translate("Reason", "No medium with this number is registered."),
    Reason.MEDIUM_TOO_LOW: _too_low,
    Reason.MEDIUM_LOWERED: lambda f: translate(
        "Reason", "What held secrets is never used for a lower level; out of use, it is destroyed."
    ),
    Reason.EQUIPMENT_RETIRED: lambda f: translate("Reason", "It is out of use by the register."),
    Reason.EQUIPMENT_TAKEN: lambda f: translate("Reason", "Somebody has it by the register; it must come back first."),
    Reason.SUPERVISOR_MISSING: lambda f: translate(
        "Reason", "A repair is watched on the spot by somebody else; say by whom."
    ),
    Reason.DISPOSAL_NOT_TOLD: lambda f: translate("Reason", "Say where and how it was destroyed."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.MEDIUM_NOT_REGISTERED: (
        "hard-drive",
        lambda: translate("Step", "Register the medium first"),
        lambda: translate("Step", "Page Registers, Ctrl+M, then Ctrl+N; stick its label on before it is used"),
    ),
    Reason.MEDIUM_TOO_LOW: (
        "hard-drive",
        lambda: translate("Step", "Take a medium for this level"),
        lambda: translate("Step", "The label of a medium says up to which level it holds"),
    ),
    Reason.MEDIUM_LOWERED: (
        "hard-drive",
        lambda: translate("Step", "Register a new medium for the lower level"),
        lambda: translate("Step", "Page Registers, Ctrl+M, then Ctrl+N; F8 takes the old one out of use"),
    ),
    Reason.EQUIPMENT_RETIRED: (
        "hard-drive",
        lambda: translate("Step", "Take another one"),
        lambda: translate("Step", "If it was entered by mistake, take that entry back on page Journal"),
    ),
    Reason.EQUIPMENT_TAKEN: (
        "hard-drive",
        lambda: translate("Step", "Enter that it came back"),
        lambda: translate("Step", "Page Registers, Ctrl+M, choose it and press F6"),
    ),
    Reason.SUPERVISOR_MISSING: (
        "hard-drive",
        lambda: translate("Step", "Type who watches the repair"),
        lambda: translate("Step", "Somebody of the unit stays with it until it is done"),
    ),
    Reason.DISPOSAL_NOT_TOLD: (
        "hard-drive",
        lambda: translate("Step", "Type where and how it was destroyed"),
        lambda: translate("Step", "Only at the place that is appointed for secrets, never by one person alone"),
    ),
}
"""Icon, what to do, and how."""
