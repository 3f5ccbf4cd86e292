"""`backup`: writes the whole vault onto a registered medium, reads it back, and on demand proves that it restores."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.services.backing.drilling import Proof, run_drill
from recordsroom.services.backing.making import make_backup
from recordsroom.services.jobs import Progress
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.verify import WORDS
from recordsroom.tool.words import Said

HELP = "备份到已登记的载体并读回校验，须系统管理员 back up onto a registered medium; system administrator only"


def declare(parser: ArgumentParser) -> None:
    """Let it be told where to, and onto which medium."""
    parser.add_argument("folder", type=Path, help="载体上的文件夹 the folder on the medium")
    declare_room(parser)
    parser.add_argument("--medium", default="", metavar="NO", help="载体编号（必填） number of the medium, required")
    parser.add_argument("--drill", action="store_true", help="随即试还原 prove at once that it restores")


def run(asked: Namespace) -> Answer:
    """Register it, write it, read it back, close the register; then drill where that was asked for."""
    with open_room(asked) as room:
        _outcome, written = make_backup(room, asked.medium, asked.folder, Progress())
        proof = run_drill(room, written.path, Progress())[1] if asked.drill else None
    facts: dict[str, object] = {"file": written.path.name, "bytes": written.size, "sha256": written.digest}
    said = Said(
        f"备份已写入并读回校验：{written.path.name}，{written.size:,} 字节。",
        f"The backup is written and read back: {written.path.name}, {written.size:,} bytes.",
    )
    if proof is None:
        unproven = Said("尚未试还原，只算“未证实”。", "No drill has proved it yet; it counts as unproven.")
        return Answer(True, (said, unproven), facts)
    return Answer(not proof.found, (said, proof_words(proof)), {**facts, "drill": proof_facts(proof)})


def proof_words(proof: Proof) -> Said:
    """What a drill found, in one sentence."""
    if proof.found:
        what = WORDS.get(proof.found, Said(proof.found, proof.found)).with_facts({})
        return Said(f"试还原不合格：{what.zh}。请另做一份。", f"The drill failed: {what.en}. Make another backup.")
    return Said(
        f"试还原合格：日志 {proof.entries:,} 条、档案 {proof.records:,} 条、载体 {proof.carriers:,} 件、"
        f"在借 {proof.loans:,} 件，与备份时一致。",
        f"The drill is good: {proof.entries:,} entries, {proof.records:,} records, {proof.carriers:,} carriers, "
        f"{proof.loans:,} loans, as they were when it was made.",
    )


def proof_facts(proof: Proof) -> dict[str, object]:
    """The same as facts."""
    return {
        "found": proof.found,
        "entries": proof.entries,
        "records": proof.records,
        "carriers": proof.carriers,
        "loans": proof.loans,
    }
