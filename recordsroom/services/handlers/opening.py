"""建库: the campaign begins, values that were 待核 are filled, and the signed opening act ends it (P-03)."""

from __future__ import annotations

from dataclasses import asdict

from recordsroom.domain.commands import CloseCampaign, OpenCampaign
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.opening import Campaign, CampaignCount, may_close, may_open
from recordsroom.domain.opening_facts import CampaignClosed
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import CarrierKind, Level, RecordKind
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_UNSHELVED = "SELECT count(*) FROM carriers WHERE custody = 'ACCESSIONED' AND parent_id IS NULL"
_LAST = "SELECT max(id) FROM carriers"
_ENTERED = (
    "SELECT r.level, r.kind, c.kind, count(DISTINCT r.id), count(*)"
    " FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.custody <> 'WITHDRAWN'"
    " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
)


def open_campaign(_request: OpenCampaign, unit: Unit, scene: Scene) -> Fact:
    """Begin to build the room up."""
    if objection := may_open(campaign_of(unit)):
        raise Refused(objection)
    return Entered(begin(unit, scene).id)


def close_campaign(request: CloseCampaign, unit: Unit, scene: Scene) -> Fact:
    """Enter the signed act with what had come in by then; later receipts are counted one by one."""
    campaign, signed = campaign_of(unit), request.signed
    unshelved = unit.count(_UNSHELVED)
    objections, doubts = may_close(campaign, signed, scene.keeper.name, scene.stamp.today, unshelved=unshelved)
    if objections:
        raise Refused(*objections)
    if unconfirmed := tuple(doubt for doubt in doubts if doubt not in request.confirmed):
        raise Doubtful(unconfirmed)
    assert campaign is not None, "an act without a campaign was refused"
    through = unit.count(_LAST)
    refuse_unless(through > 0, Reason.NOTHING_TO_DO)
    told = {name: value.strip() if isinstance(value, str) else value for name, value in asdict(signed).items()}
    unit.change(campaign, closed_by=scene.keeper.id, through_carrier=through, **told)
    return CampaignClosed(signed.act_no.strip(), _counted(unit, campaign))


def campaign_of(unit: Unit) -> Campaign | None:
    """The campaign of this room, over or not."""
    found = unit.every(Campaign)
    return found[-1] if found else None


def is_open(unit: Unit) -> bool:
    """Whether the room is being built up, so that carriers may come in with values that are 待核."""
    campaign = campaign_of(unit)
    return campaign is not None and campaign.open


def begin(unit: Unit, scene: Scene) -> Campaign:
    """The campaign begins today."""
    unsigned = dict.fromkeys(
        ("act_no", "acted_on", "handed_over_by", "supervised_by", "seconded_by", "closed_by", "through_carrier")
    )
    return unit.add(Campaign, begun_on=scene.stamp.today, begun_by=scene.keeper.id, **unsigned)


def begin_with_first_list(unit: Unit, scene: Scene) -> None:
    """The first list of a room that holds nothing yet begins the campaign."""
    if campaign_of(unit) is None and unit.find(Carrier) is None:
        begin(unit, scene)


def _counted(unit: Unit, campaign: Campaign) -> int:
    total = 0
    for level, kind, medium, records, carriers in unit.cursor.execute(_ENTERED).fetchall():
        unit.add(
            CampaignCount,
            campaign_id=campaign.id,
            of_level=None if level is None else Level(level),
            of_kind=RecordKind(kind),
            medium=CarrierKind(medium),
            records_entered=records,
            carriers_entered=carriers,
        )
        total += carriers
    return total


HANDLERS: Handlers = {
    OpenCampaign: Handler(open_campaign, needs=Duty.KEEP_HOLDINGS),
    CloseCampaign: Handler(close_campaign, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
