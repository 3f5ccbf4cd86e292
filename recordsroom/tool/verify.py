"""`verify`: opens a vault by password and checks everything: each page, each entry, and the tables by replay.

It writes nothing: whoever verifies a vault, or a copy of one, leaves it byte by byte as it was.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from recordsroom.services.checking import check_room
from recordsroom.services.fold import Finding
from recordsroom.services.queries.statistics import statistics
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, look_into
from recordsroom.tool.words import Said

HELP = "全面核验：口令文件、日志、各表 check everything: pages, journal, tables"
WORDS = {
    "PAGE_DAMAGED": Said("第 {row} 页已损坏", "page {row} is damaged"),
    "CHAIN_BROKEN": Said("日志在第 {seq} 条断开或被改", "the journal is broken or altered at entry {seq}"),
    "BODY_ALTERED": Said("日志第 {seq} 条的内容被改", "the body of entry {seq} was altered"),
    "SIGNATURE_WRONG": Said("日志第 {seq} 条的签名不对", "the signature of entry {seq} is wrong"),
    "STATE_WRONG": Said("日志第 {seq} 条后的状态摘要不符", "the state digest of entry {seq} is wrong"),
    "ROW_ALTERED": Said("表 {table} 第 {row} 行与日志不符", "table {table}, row {row} is not as journalled"),
    "ROW_ADDED": Said("表 {table} 第 {row} 行不在日志里", "table {table}, row {row} is not in the journal"),
    "ROW_MISSING": Said("表 {table} 少了行", "table {table} lacks a row"),
    "SCANS_ALTERED": Said("日志第 {seq} 条所用的扫码记录被改", "the scans used by entry {seq} were altered"),
}
_GOOD = Said("核验通过：日志 {entries} 条，与各表相符。", "All is well: {entries} entries, and the tables agree.")


def declare(parser: ArgumentParser) -> None:
    """Let it be told which room."""
    declare_room(parser)


def run(asked: Namespace) -> Answer:
    """Check the whole vault."""
    with look_into(asked) as room:
        if room.finding:
            said = Said(f"与本机上次所见不符：{room.finding}", f"Not what this PC saw last: {room.finding}")
            return Answer(False, (said,), {"findings": [{"code": room.finding}]})
        finding = next((found for found in check_room(room) if found), None)
        entries = room.ask(statistics).entries
    if finding:
        return Answer(False, (_worded(finding),), {"entries": entries, "findings": [_facts(finding)]})
    return Answer(True, (_GOOD.with_facts({"entries": entries}),), {"entries": entries, "findings": []})


def _facts(finding: Finding) -> dict[str, object]:
    return {"code": finding.code, "seq": finding.seq, "table": finding.table, "row": finding.row}


def _worded(finding: Finding) -> Said:
    return WORDS.get(finding.code, Said("{code}", "{code}")).with_facts(_facts(finding))
