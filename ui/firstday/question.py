"""What every question of the guide is: one sentence, why it is asked, fields, and an example that follows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recordsroom.services.founding_plan import Answers
from ui.people.forms import Form
from ui.preferences import Preferences


class Question(Form):
    """One step; subclasses ask, judge and hand their answer over."""

    key = ""
    """Under which it is noted when it is put off."""
    needed = False
    """Whether it cannot be put off."""
    widest = 520
    """Beyond this its fields do not grow, in px."""

    def name(self) -> str:
        """The step's name in the list."""
        raise NotImplementedError

    def asked(self) -> str:
        """The question itself."""
        raise NotImplementedError

    def why(self) -> str:
        """Why it is asked, in one line."""
        raise NotImplementedError

    def right(self) -> bool:
        """Whether the answer may stand; where not, the fields say why."""
        return True

    def answered(self, answers: Answers) -> Answers:
        """The answers so far with this one put in."""
        raise NotImplementedError

    def remember(self, wishes: Preferences) -> None:
        """Keep on this desk what was chosen for it; most questions are about the room and keep nothing here."""

    def example(self) -> QWidget | None:
        """What stands at the side and follows the typing."""
        return None

    def clear_secrets(self) -> None:
        """Forget passwords, once the room is made or the guide is left."""
