"""The lawful next steps for a poured group that cannot be carried out as it is, the nearest first (P-48)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.services.pouring import Foreseen
from ui.messages import next_steps
from ui.messages.step import Step
from ui.parts.numbered import Choice, Numbered

translate = QCoreApplication.translate
_MOST = 4


def pour_steps(group: Foreseen) -> tuple[Step, ...]:
    """What may be done about it; nothing where it is ready, or a reason is asked for."""
    if group.ready or group.doubts:
        return ()
    if group.group.unclear or group.request is None:
        return (_put_right(), _leave_out())
    found: list[Step] = []
    for objection in group.objections:
        for step in next_steps(objection.reason)[:-1]:
            told = _here_for_good() if step.command is DeskCommand.PUT_HERE else step
            # What only the desk can do is told without its key, which means something else here.
            found.append(told if told.key == "Ctrl+M" else Step(told.icon, told.words, told.note))
    kept = {step.words: step for step in found}
    return (*tuple(kept.values())[: _MOST - 1], _leave_out())


class PourSteps(Numbered):
    """The steps by number; what this page does itself is done by its digit, the rest only tells what to do."""

    def __init__(self, steps: tuple[Step, ...], own: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.wrap_notes()
        self._acts = {number: own[step.key] for number, step in enumerate(steps, 1) if step.key in own}
        self.told = bool(steps)
        self.show_choices(
            tuple(
                Choice(number, step.words, step.note, step.icon, step.key, number in self._acts)
                for number, step in enumerate(steps, 1)
            )
        )
        self.chosen.connect(lambda number: self._acts[number]())

    def offers(self, number: int) -> bool:
        """Whether this page does what stands under this number."""
        return number in self._acts


def _put_right() -> Step:
    return Step(
        "pencil",
        translate("Pour", "Put the code right"),
        translate("Pour", "Type what stands on the label, then F4"),
        "F4",
    )


def _here_for_good() -> Step:
    return Step(
        "map-pin",
        translate("Pour", "Put it here for good"),
        translate("Pour", "The whole group gets this place as its own"),
        "Ctrl+M",
    )


def _leave_out() -> Step:
    return Step(
        "x",
        translate("Pour", "Leave the marked line out"),
        translate("Pour", "The rest is judged anew; the thing itself is scanned at the desk"),
        "Del",
    )
