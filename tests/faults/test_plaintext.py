"""T15: whatever a desk writes to its disk, no word of what is kept is among it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.power import STRACE
from tests.faults.test_power_cut import bench_of, scratch
from tests.rooms import ACCOUNTS, PASSWORD, Model

__all__ = ["scratch"]
pytestmark = pytest.mark.skipif(STRACE is None, reason="needs strace: apt-get install strace")


def sentinels() -> tuple[bytes, ...]:
    """Words of this room: titles, names, reference codes, the password."""
    words = [account.name for account in ACCOUNTS] + ["青梧研究所", "W017-", PASSWORD, "密级", "SELECT", "INSERT INTO"]
    return tuple(form for word in words for form in (word.encode(), word.encode("utf-16-le"), word.encode("gb18030")))


def hits(content: bytes) -> list[bytes]:
    return [word for word in sentinels() if word in content]


def test_t15_nothing_written_holds_a_word_of_the_room(stocked_model: Model, scratch: Path):
    bench = bench_of(stocked_model, scratch, "")
    written = [call.content for call in bench.calls if call.kind != "ack" and call.content]
    assert len(written) > 20, "a run that wrote nothing proves nothing"
    assert not [word for content in written for word in hits(content)]
    left = [one for one in (scratch / "vault").iterdir() if one.is_file()]
    assert not [(one.name, word) for one in left for word in hits(one.read_bytes())]
    assert hits("青梧研究所".encode()) and hits(ACCOUNTS[0].name.encode("gb18030")), "the control: a word is seen"
