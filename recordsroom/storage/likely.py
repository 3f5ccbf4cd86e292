"""The first records of a list among a few that surely hold them: a looser question, and a judgement on the foremost.

To find words that stand one behind the other the index compares the places of each of them in every record that has
them all. To ask for the rarest of them alone takes a part of that; what is found besides is told apart by judging
single records, and only those that come first are judged (performance.md §2).
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from sqlalchemy import Connection

from recordsroom.storage.search import Question, stands_clause
from recordsroom.storage.search_index import INDEXED, Indexed

_QUOTED = re.compile(r'"([^"]*)"')
_LONG = 3
"""To compare the places of two words takes hardly more than to find the rarer of them."""
_PIECES, _ENOUGH = 512, 1_000
_IN_PIECE = (
    "SELECT count(*) FROM (SELECT 1 FROM record_words WHERE record_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)"
)
_FOUND = "SELECT json_group_array(key) FROM (SELECT rowid AS key FROM record_words WHERE record_words MATCH ? LIMIT ?)"


def loosened(connection: Connection, asked: Question, greatest: int) -> str:
    """The question with the rarest word of each phrase in the phrase's place: all that is asked for answers it too.

    Which word is rare is told by a small piece from the middle of the ids.
    """
    first = greatest // 2
    span = (first, first + greatest // _PIECES)
    known: dict[str, int] = {}

    def rarest(quoted_: re.Match[str]) -> str:
        words = quoted_[1].split(" ")
        if len(words) < _LONG:
            return quoted_[0]
        least, best = _ENOUGH, ""
        for word in words:
            if word not in known:
                values = (f'"{word}"', *span, least)
                known[word] = connection.exec_driver_sql(_IN_PIECE, values).scalar_one()
            if known[word] < least or not best:
                least, best = known[word], word
            if not least:
                break
        return f'"{best}"'

    return _QUOTED.sub(rarest, asked.match)


def ids_answering(connection: Connection, match: str, most: int) -> list[int] | None:
    """The ids of all that answer a question to the index; None where they are more than so many."""
    found: list[int] = json.loads(connection.exec_driver_sql(_FOUND, (match, most + 1)).scalar_one())
    return found if len(found) <= most else None


def admitted(connection: Connection, asked: Question, ids: Collection[int]) -> set[int]:
    """Those of these records that are asked for."""
    where = "WHERE r.id IN (SELECT value FROM json_each(?))"
    values: tuple[str, ...] = (json.dumps(list(ids)),)
    if asked.custody:
        where, values = f"{where} AND {stands_clause('r.id')}", (*values, asked.custody)
    rows = map(Indexed._make, connection.exec_driver_sql(f"{INDEXED} {where}", values))
    return {row.id for row in rows if asked.admits(row)}
