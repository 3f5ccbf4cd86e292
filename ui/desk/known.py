"""The names and units that are known, offered below the fields in which the desk has them typed (P-10)."""

from __future__ import annotations

from recordsroom.services.acts import AskSecond, AskSheet, AskTemporary, Question
from recordsroom.services.queries.signers import known_signers, standing_unit_names
from ui.people.suggesting import Suggesting
from ui.porter import Porter


def offer_known(
    porter: Porter, question: Question, units: Suggesting, late_signers: Suggesting, signers: Suggesting
) -> None:
    """Ask for what fits this question; by sound or by sign, the first letters are enough."""
    if isinstance(question, AskTemporary):
        porter.ask(standing_unit_names, then=units.offer)
    elif isinstance(question, AskSheet):
        porter.ask(known_signers, then=late_signers.offer)
    elif isinstance(question, AskSecond) and question.paper:
        porter.ask(known_signers, then=signers.offer)
