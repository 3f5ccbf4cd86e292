"""The keys by which a refusal is lifted at the desk: a form, a scope, a word, a password, the head's office (P-12)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from recordsroom.domain.approval_ways import SPOKEN_BELOW
from recordsroom.domain.commands import GiveToTable, LendCarrier
from recordsroom.domain.desk import DeskCommand
from recordsroom.services.acts import AskApproval
from recordsroom.services.queries.leaders import LeaderHere, leaders_here
from recordsroom.services.scanning import ScanRun
from ui.desk.case_keys import Hints
from ui.desk.offers import Offers
from ui.parts.keybar import KeyHint
from ui.porter import Porter

translate = QCoreApplication.translate


class ApprovalKeys(QObject):
    """Tells each key where it leads somewhere: whether leaders may speak here, and whether any has an account."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter = porter
        self._account = False

    def refresh(self) -> None:
        """Ask again whether a leader can approve at this PC."""
        self._porter.ask(leaders_here, then=self._know)

    def keys(self, hint: Hints, offers: Offers, run: ScanRun) -> tuple[KeyHint, ...]:
        """The key of the paper approval, which changes between carriers by name and a scope while one is typed; those
        of the spoken word, of the leader's password and of the head's office.
        """
        here = translate("DeskPage", "Leader's password")
        by_office = translate("DeskPage", "By office")
        return (
            _on_paper(hint, offers, run),
            self._spoken(hint, offers, run),
            hint("Ctrl+F7", DeskCommand.LEADER_HERE, here, told=offers.approve and self._account),
            hint("Ctrl+F8", DeskCommand.BY_OFFICE, by_office, told=offers.approve and run.head),
        )

    def _know(self, leaders: tuple[LeaderHere, ...]) -> None:
        self._account = bool(leaders)

    def _spoken(self, hint: Hints, offers: Offers, run: ScanRun) -> KeyHint:
        asked, stuck = run.question, run.stuck
        do = asked.do if isinstance(asked, AskApproval) else stuck.do if stuck is not None else None
        level = do.about.level if do is not None and do.about is not None else None
        fits = bool(self._porter.room.policy.spoken_approvals) and level is not None and level < SPOKEN_BELOW
        told = fits and (offers.approve or (isinstance(asked, AskApproval) and not asked.spoken))
        return hint("Ctrl+F6", DeskCommand.SPOKEN_WORD, translate("DeskPage", "Spoken approval"), told=told)


def _on_paper(hint: Hints, offers: Offers, run: ScanRun) -> KeyHint:
    asked = run.question
    if not isinstance(asked, AskApproval) or not (asked.spoken or _has_scope(asked)):
        word = translate("DeskPage", "Paper approval")
        return hint("F6", DeskCommand.PAPER_APPROVAL, word, told=offers.approve)
    if asked.spoken:
        return hint("F6", DeskCommand.PAPER_APPROVAL, translate("DeskPage", "Paper approval"), told=True)
    word = translate("DeskPage", "This carrier only") if asked.scope else translate("DeskPage", "By scope")
    return hint("F6", DeskCommand.PAPER_APPROVAL, word, told=True)


def _has_scope(asked: AskApproval) -> bool:
    return isinstance(asked.do.command, GiveToTable | LendCarrier)
