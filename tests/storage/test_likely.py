"""A looser question finds all that is asked for, and judging what it finds leaves just that."""

import random

from sqlalchemy import Connection

from recordsroom.storage.likely import admitted, ids_answering, loosened
from recordsroom.storage.search import question
from tests.storage.searched_records import everything, pieces


def test_a_looser_question_finds_all_that_is_asked_for(connection: Connection):
    rows, looser = everything(connection), 0
    for typed in (*pieces(random.Random(11)), "管网2019年度报告 后勤管理处", "W017-WS·2019-Y-GH-0045 规划研究室"):
        asked = question(typed, unknown=(3, 4))
        if asked is None or not asked.match:
            continue
        match = loosened(connection, asked, 200)
        likely = ids_answering(connection, match, 200)
        assert likely is not None
        found = [row.id for row in rows if asked.admits(row)]
        assert set(found) <= set(likely), typed
        assert admitted(connection, asked, likely) == set(found), typed
        assert ids_answering(connection, match, len(likely) - 1) is None
        looser += match != asked.match
    assert looser > 20
