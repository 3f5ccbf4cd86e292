"""The words for training and undertakings (G-35)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.training import TrainingKind, TrainingState
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {"EnterTraining": lambda: translate("Command", "Training or undertaking entered")}
_KINDS: dict[TrainingKind, Words] = {
    TrainingKind.TRAINING: lambda: translate("TrainingKind", "Training"),
    TrainingKind.UNDERTAKING: lambda: translate("TrainingKind", "Undertaking"),
    TrainingKind.DUTY_LETTER: lambda: translate("TrainingKind", "Duty letter"),
}
_STATES: dict[TrainingState, tuple[Role, Words]] = {
    TrainingState.HOLDS: (Role.OK, lambda: translate("TrainingState", "Holds")),
    TrainingState.ENDS_SOON: (Role.LOOK, lambda: translate("TrainingState", "Ends soon")),
    TrainingState.ENDED: (Role.STOP, lambda: translate("TrainingState", "Ended")),
    TrainingState.FOLLOWED: (Role.MUTE, lambda: translate("TrainingState", "Followed by another")),
}


def kind_words(kind: TrainingKind) -> str:
    """What somebody had or signed."""
    return _KINDS[kind]()


def state_words(state: TrainingState) -> str:
    """Whether it holds."""
    return _STATES[state][1]()


def state_role(state: TrainingState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]
