"""What the desk says about a paper that was held against the journal (N9)."""

from __future__ import annotations

from recordsroom.domain.paper_heads import PaperCompared, PaperVerdict
from ui.desk.wording import Line, Outcoming
from ui.look.tokens import Role
from ui.messages import command_words
from ui.messages.papers import paper_words, verdict_words, what_to_do, why_words
from ui.parts.band import Told
from ui.sounds import Sound

_TONES: dict[PaperVerdict, tuple[Role, Sound]] = {
    PaperVerdict.AGREES: (Role.OK, Sound.OK),
    PaperVerdict.GIVEN_UP: (Role.LOOK, Sound.LOOK),
}


def done(told: PaperCompared) -> Outcoming:
    """The words for one that was scanned; what does not agree stops, and says what to do with it."""
    role, sound = _TONES.get(told.verdict, (Role.STOP, Sound.STOP))
    verb, paper = verdict_words(told.verdict), paper_words(told.paper.kind)
    number = f"{told.paper.entry:,}"
    line = Line(role, verb, person=paper, digits=number)
    if told.verdict is PaperVerdict.AGREES:
        at = f"{told.at:%Y-%m-%d %H:%M}" if told.at else ""
        return Outcoming(sound, Told(role, verb, paper, number, facts=(command_words(told.command), at)), line)
    why = why_words(told.verdict, told.paper.entry)
    facts = (why,) if told.verdict is PaperVerdict.GIVEN_UP else (why, what_to_do())
    return Outcoming(sound, Told(role, verb, paper, facts=facts), line)
