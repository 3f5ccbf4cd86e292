"""What is asked about the lines of labels."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.label_lines import LabelChoice


@dataclass(frozen=True, kw_only=True, repr=False)
class ChooseLabelLines(LabelChoice, Command):
    """Choose which lines the labels of one form bear from now on; labels that are printed stay as they are."""

    form: str
