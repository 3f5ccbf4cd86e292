"""Words for what somebody wants with a carrier, and for whose signature it needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_matrix import Needed, Use
from ui.people.words import authority_words

translate = QCoreApplication.translate


def use_words(use: Use) -> str:
    """A use as the matrix heads its row."""
    return _USES[use]()


def use_meaning(use: Use) -> str:
    """What is meant by a use, in one sentence."""
    return _MEANINGS[use]()


def needed_words(needed: Needed) -> str:
    """Whose signature is needed; the rungs of the ladder by their names."""
    return authority_words(needed.rung) if needed.rung is not None else _BESIDE[needed]()


_USES: dict[Use, Callable[[], str]] = {
    Use.READ: lambda: translate("Use", "Read in the room"),
    Use.READ_BEYOND: lambda: translate("Use", "Read beyond the circle"),
    Use.TAKE_OUT: lambda: translate("Use", "Take out on loan"),
    Use.EXCERPT: lambda: translate("Use", "Excerpt"),
    Use.COPY: lambda: translate("Use", "Copy"),
    Use.CARRY: lambda: translate("Use", "Carry outside"),
    Use.DESTROY: lambda: translate("Use", "Destroy"),
    Use.CLASSIFY: lambda: translate("Use", "Decide on secrecy"),
}
_MEANINGS: dict[Use, Callable[[], str]] = {
    Use.READ: lambda: translate("Use", "Reading in the reading room by somebody within the circle of those who know."),
    Use.READ_BEYOND: lambda: translate("Use", "Reading by somebody outside the circle of those who are to know."),
    Use.TAKE_OUT: lambda: translate("Use", "Taking a carrier out of the room on a loan; juemi never leaves it."),
    Use.EXCERPT: lambda: translate("Use", "Writing out of a carrier into a registered secret notebook."),
    Use.COPY: lambda: translate("Use", "Making a copy, which is then kept like the original."),
    Use.CARRY: lambda: translate("Use", "Carrying a carrier outside the unit, with safety measures."),
    Use.DESTROY: lambda: translate("Use", "Destroying after appraisal, under two supervisors."),
    Use.CLASSIFY: lambda: translate(
        "Use", "Deciding as classifier on level, term or publication; the higher of old and new level counts."
    ),
}
_BESIDE: dict[Needed, Callable[[], str]] = {
    Needed.NOBODY: lambda: translate("Use", "no approval"),
    Needed.ORIGINATOR: lambda: translate("Use", "Unit that classified it"),
    Needed.NEVER: lambda: translate("Use", "never"),
}
