"""The keys by which a refusal is lifted at the desk: a signed form, a scope, a spoken word (P-12, P-27)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_ways import SPOKEN_BELOW
from recordsroom.domain.commands import GiveToTable, LendCarrier
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.policy import Policy
from recordsroom.services.acts import AskApproval
from recordsroom.services.scanning import ScanRun
from ui.desk.case_keys import Hints
from ui.desk.offers import Offers
from ui.parts.keybar import KeyHint

translate = QCoreApplication.translate


def approval_keys(hint: Hints, offers: Offers, run: ScanRun, policy: Policy) -> tuple[KeyHint, ...]:
    """The key of the paper approval, which changes between carriers by name and a scope while one is typed; and that
    of the spoken word, told where the room lets one.
    """
    return _on_paper(hint, offers, run), _spoken(hint, offers, run, policy)


def _on_paper(hint: Hints, offers: Offers, run: ScanRun) -> KeyHint:
    asked = run.question
    if not isinstance(asked, AskApproval) or not (asked.spoken or _has_scope(asked)):
        word = translate("DeskPage", "Paper approval")
        return hint("F6", DeskCommand.PAPER_APPROVAL, word, told=offers.approve)
    if asked.spoken:
        return hint("F6", DeskCommand.PAPER_APPROVAL, translate("DeskPage", "Paper approval"), told=_has_scope(asked))
    word = translate("DeskPage", "This carrier only") if asked.scope else translate("DeskPage", "By scope")
    return hint("F6", DeskCommand.PAPER_APPROVAL, word, told=True)


def _has_scope(asked: AskApproval) -> bool:
    return isinstance(asked.do.command, GiveToTable | LendCarrier)


def _spoken(hint: Hints, offers: Offers, run: ScanRun, policy: Policy) -> KeyHint:
    asked, stuck = run.question, run.stuck
    do = asked.do if isinstance(asked, AskApproval) else stuck.do if stuck is not None else None
    level = do.about.level if do is not None and do.about is not None else None
    fits = bool(policy.spoken_approvals) and level is not None and level < SPOKEN_BELOW
    told = fits and (offers.approve or (isinstance(asked, AskApproval) and not asked.spoken))
    return hint("Ctrl+F6", DeskCommand.SPOKEN_WORD, translate("DeskPage", "Spoken approval"), told=told)
