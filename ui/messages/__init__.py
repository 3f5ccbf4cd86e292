"""Codes to words: the room raises codes, this package owns every sentence about them, in the language of the screen."""

from __future__ import annotations

from recordsroom.domain.errors import Doubtful, Refused, Trouble, Unknown
from ui.messages.acts import command_words, fact_words
from ui.messages.desk import condition_words, desk_command_words, doubt_words, mode_words, phrase_words
from ui.messages.reasons import reason_in_general, reason_words, rule_of, rule_source
from ui.messages.step import Step
from ui.messages.steps import next_steps
from ui.messages.troubles import finding_words, trouble_words, unknown_words
from ui.messages.ways import refusal_words, way_on
from ui.people.words import level_mark, level_words, role_words

__all__ = [
    "Step",
    "command_words",
    "condition_words",
    "desk_command_words",
    "doubt_words",
    "fact_words",
    "finding_words",
    "in_a_form",
    "level_mark",
    "level_words",
    "mode_words",
    "next_steps",
    "phrase_words",
    "reason_in_general",
    "reason_words",
    "role_words",
    "rule_of",
    "rule_source",
    "sentence",
    "trouble_words",
    "unknown_words",
    "way_on",
]


def in_a_form(failed: Exception) -> str:
    """What to say in a form: why not, and below it the lawful way on."""
    return refusal_words(failed, sentence) if isinstance(failed, Refused) else sentence(failed)


def sentence(failed: Exception) -> str:
    """What to say about a request that ended without an act."""
    if isinstance(failed, Refused):
        return "\u3000".join(reason_words(objection) for objection in failed.objections)
    if isinstance(failed, Doubtful):
        return "\u3000".join(doubt_words(doubt) for doubt in failed.doubts)
    if isinstance(failed, Unknown):
        return unknown_words(failed)
    if isinstance(failed, Trouble):
        return trouble_words(failed)
    return ""
