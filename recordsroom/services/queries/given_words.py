"""How an approval was given, in the words of papers: signed, spoken, by password, by office (P-26, P-27)."""

from __future__ import annotations

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.services.documents.phrase import Phrase

GIVEN: dict[ApprovalWay | None, Phrase] = {
    None: Phrase(zh="批准", en="approved"),
    ApprovalWay.TELEPHONE: Phrase(zh="电话批准", en="let by telephone"),
    ApprovalWay.MOUTH: Phrase(zh="口头批准", en="let by word of mouth"),
    ApprovalWay.PASSWORD: Phrase(zh="口令批准", en="let by password"),
    ApprovalWay.OFFICE: Phrase(zh="职务阅文", en="taken by office"),
}


def given_phrase(given_as: str | None, sign_by: str | None, signed_on: str | None) -> Phrase | None:
    """What a slip says beside the leader where no form was signed beforehand; a word that is owed says so."""
    if given_as is None:
        return None
    said = GIVEN[ApprovalWay(given_as)]
    if signed_on is not None:
        return Phrase(zh=f"{said.zh}，{signed_on} 补签", en=f"{said.en}, signed {signed_on}")
    if sign_by is not None:
        return Phrase(zh=f"{said.zh}，待补签", en=f"{said.en}, to be signed")
    return said
