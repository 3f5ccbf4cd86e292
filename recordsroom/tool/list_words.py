"""What the tool says about the rows of a list, in Chinese and in English."""

from __future__ import annotations

from recordsroom.services.reading.dry_run import Question, Verdict
from recordsroom.tool.words import Said

VERDICTS = {
    Verdict.READY: Said("可录入", "fits"),
    Verdict.STUB: Said("只录条目，不录题名（高于本机密级）", "comes in without its title, above this PC's level"),
    Verdict.ABOVE_CLEARANCE: Said(
        "只录条目，不录题名（高于您的知悉权限）", "comes in without its title, above what you may know of"
    ),
    Verdict.COPY: Said("同一件的另一份", "one more copy of a record above"),
    Verdict.WAITS: Said("等上述问题回答后再定", "waits for an answer"),
    Verdict.NOT_FILED: Said("未编档号，只有收文号", "not yet filed: a receipt number and no reference code"),
    Verdict.CODE_MISSING: Said("缺档号", "no reference code"),
    Verdict.CODE_NOT_VALID: Said("档号不合格式", "the reference code is not valid"),
    Verdict.CODE_TWICE: Said("档号在表中重复", "the reference code stands twice in the list"),
    Verdict.CODE_TAKEN: Said("档号已在库中", "the reference code is in the room already"),
    Verdict.TITLE_MISSING: Said("缺题名", "no title"),
    Verdict.DATE_NOT_CLEAR: Said("日期看不明白", "the date is not clear"),
    Verdict.PAGES_NOT_CLEAR: Said("页数看不明白", "the page count is not clear"),
    Verdict.COPIES_NOT_CLEAR: Said("份号或份数看不明白", "copy numbers or their count are not clear"),
    Verdict.COPIES_DIFFER: Said("份号个数与份数不符", "there are more or fewer copy numbers than copies"),
    Verdict.LEVEL_NOT_KNOWN: Said("密级不认得", "the level is not known"),
    Verdict.TERM_TOO_LONG: Said("保密期限超过该密级最长期限", "the term is longer than its level allows"),
    Verdict.BEYOND_OWN_POWER: Said("定密单位是本单位，密级超出定密权", "our unit has no power to classify so high"),
    Verdict.RETENTION_NOT_KNOWN: Said("保管期限不认得", "the retention period is not known"),
    Verdict.RETENTION_DIFFERS: Said("保管期限与档号不符", "the retention differs from the code's"),
    Verdict.WORD_NOT_KNOWN: Said(
        "载体或缓急的词不认得，或与份数对不上", "the word for medium or urgency is not known, or not one for each copy"
    ),
    Verdict.BARCODE_NOT_POSSIBLE: Said("原条码不可用", "the old barcode is not possible"),
    Verdict.BARCODE_TAKEN: Said("原条码已有所属", "the old barcode is taken"),
    Verdict.ADMINISTRATORS_MISSING: Said(
        "三员未齐，机密及以上不能录入", "administrators are missing for 机密 and above"
    ),
    Verdict.GONE: Said("清单写明已注销、销毁、移出", "the list says that it has left for good"),
    Verdict.FORMULA: Said("有公式单元格", "a cell is computed"),
    Verdict.HIDDEN_SIGN: Said("有看不见的字符", "a cell hides a character"),
    Verdict.TOO_LONG: Said("单元格过长", "a cell is too long"),
    Verdict.TOO_MANY_CELLS: Said("列数多于表头", "more cells than headings"),
}
QUESTIONS = {
    Question.BLANK_LEVEL: Said(
        "密级空白算什么？加 --blank-level PUBLIC（普通）或 UNCHECKED（待核）。",
        "What does an empty level mean? Add --blank-level PUBLIC or UNCHECKED.",
    ),
    Question.INTERNAL_SCHEME: Said(
        "“内部”指什么？加 --internal INTERNAL（内部资料）、WORK（工作秘密）或 BUSINESS（商业秘密）。",
        "What does 内部 mean? Add --internal INTERNAL, WORK or BUSINESS.",
    ),
    Question.COPIES: Said(
        "没有份号，“份数”指什么？加 --copies EACH（每份都在本室）或 ONE（本室只有一份）。",
        "What does 份数 without copy numbers mean? Add --copies EACH (all are here) or ONE (one of them is).",
    ),
}
_ROW = Said("第 {line} 行：{zh}", "line {line}: {en}")


def of_row(line: int, verdict: Verdict) -> Said:
    """One row of the report."""
    said = VERDICTS[verdict]
    return _ROW.with_facts({"line": line, "zh": said.zh, "en": said.en})
