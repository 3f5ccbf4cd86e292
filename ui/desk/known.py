"""The names and units that are known, offered below the fields in which the desk has them typed (P-10)."""

from __future__ import annotations

from collections.abc import Mapping

from recordsroom.services.acts import AskSecond, AskTemporary, Question
from recordsroom.services.queries.signers import known_signers, standing_unit_names
from ui.people.suggesting import Suggesting
from ui.porter import Porter


def offer_known(porter: Porter, question: Question, fields: Mapping[type, Suggesting]) -> None:
    """Ask for what fits the field of this question; by sound or by sign, the first letters are enough."""
    field = fields.get(type(question))
    if field is None or (isinstance(question, AskSecond) and not question.paper):
        return
    porter.ask(standing_unit_names if isinstance(question, AskTemporary) else known_signers, then=field.offer)
