"""What the tool says on the console, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from recordsroom.domain.errors import Doubtful, NotWritten, Objection, Refused, Trouble, Unknown, Unreadable
from recordsroom.domain.recovery import WrongSheet
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said, in both languages."""

    zh: str
    en: str

    def with_facts(self, facts: Mapping[str, object]) -> Said:
        """The same with its gaps filled; a fact that is not known stays a dash."""
        known = _Dashes(facts)
        return Said(self.zh.format_map(known), self.en.format_map(known))

    def __str__(self) -> str:
        return f"{self.zh}\n  {self.en}"


class _Dashes(dict[str, object]):
    def __missing__(self, _name: str) -> str:
        return "-"


_TROUBLES = {
    "WRONG_KEY": Said("用户名、口令或钥匙介质不对。", "The name, the password or the key medium is not right."),
    "LOCKED_OUT": Said("口令错得太多，请等 {minutes} 分钟。", "Too many wrong passwords; wait {minutes} minutes."),
    "SLOT_MISSING": Said("此人已没有开库的钥匙。", "This person has no way in any more."),
    "FACTOR_PLACE_MISSING": Said(
        "没有这个文件夹；请插入钥匙介质。", "There is no such folder; plug the key medium in."
    ),
    "VAULT_MISSING": Said("此处没有库。", "There is no vault here."),
    "VAULT_BUSY": Said(
        "库正被另一程序打开（进程 {process}，始于 {since}）。",
        "Another program has the vault open (process {process}, since {since}).",
    ),
    "VAULT_UNSAFE": Said("库不能放在这里，或此处已有库（{problem}）。", "The vault cannot be kept here ({problem})."),
    "DAMAGED": Said(
        "库文件已损坏：{part}（{problem}）。请勿继续使用，用备份恢复。",
        "A file of the vault is damaged: {part} ({problem}). Do not go on; restore a backup.",
    ),
    "ROLLED_BACK": Said("库比本机上次所见的旧。", "The vault is older than what this PC saw last."),
    "DISK_FULL": Said("磁盘已满，什么也没有改动。", "The disk is full; nothing was changed."),
    "DISK_FAILED": Said("磁盘读写失败。", "The disk refused to read or write."),
    "TOO_NEW": Said(
        "库由更新的程序写成（{found}，本程序识得 {known}）。",
        "A newer program wrote this vault ({found}; this one knows {known}).",
    ),
    "TOO_OLD": Said(
        "库由旧版程序写成（{found}，本程序为 {known}）；请先用本程序打开一次，再核验。",
        "An older program wrote this vault ({found}; this one writes {known}). Open it once, then verify.",
    ),
    "READ_ONLY": Said("库有异常（{finding}），只能读。", "The vault has a finding ({finding}) and can only be read."),
    "COMMIT_UNSURE": Said(
        "提交是否生效未知，请重新打开后核对。", "Whether it was kept is not known; open again and look."
    ),
    "NOT_WRITTEN": Said(
        "文件没有写成（{problem}），未留下任何内容。", "The file was not written ({problem}); nothing of it is left."
    ),
    "UNREADABLE": Said("文件读不懂（{problem}，行 {line}）。", "The file cannot be read ({problem}, line {line})."),
}
_NOT_WRITTEN = {
    "FULL": Said("介质满了，没有留下半个文件。", "The medium is full; nothing of the file is on it."),
    "READ_ONLY": Said("那里不能写，请换文件夹或介质。", "Nothing may be written there; choose another place."),
    "GONE": Said("没有这个文件夹，请重新指定。", "There is no such folder; name it anew."),
    "EXISTS": Said(
        "那里已有同名文件，原样未动；请换个名字。", "A file of this name lies there, untouched; choose another name."
    ),
}
"""What kept a file from being written; what is not said here is told as it is."""
UNREADABLE = {
    "FILE": Said(
        "文件打不开：没有这个文件，或正被别的程序打开。", "The file cannot be opened: it is gone, or open elsewhere."
    ),
    "SIZE": Said("文件超过 256 MB，请分成几份。", "The file is larger than 256 MB; cut it into parts."),
    "ROWS": Said("目录超过 1,048,576 行，请分成几份。", "The list has more than 1,048,576 rows; cut it into parts."),
    "COLUMNS": Said(
        "第 {line} 行超过 64 列，不像目录。", "Line {line} has more than 64 columns; this is no catalogue."
    ),
    "ENCODING": Said(
        "认不出文件的编码：请另存为“CSV UTF-8”，或加 --encoding。",
        "The characters cannot be read: save it as CSV UTF-8, or add --encoding.",
    ),
    "QUOTES": Said("第 {line} 行附近引号不成对，分不开单元格。", "A quotation mark stands astray near line {line}."),
    "OLD_FORM": Said(
        "旧格式的工作簿（.xls、.et）不读：请用 WPS 或 Excel 打开，另存为 .xlsx 或“CSV UTF-8”再导入。",
        "Old workbooks (.xls, .et) are not read: save it in WPS or Excel as .xlsx or CSV UTF-8, bring in that.",
    ),
    "WORKBOOK": Said("工作簿读不了：请另存为 CSV 再导入。", "The workbook cannot be read: save the sheet as CSV."),
    "WORKBOOK_SIZE": Said("工作簿超过 60 MB：请另存为 CSV。", "The workbook is larger than 60 MB: save it as CSV."),
    "WORKBOOK_ROWS": Said(
        "工作表超过 300,000 行：请另存为 CSV。", "The sheet has more than 300,000 rows: save it as CSV."
    ),
    "WORKBOOK_COLUMNS": Said("工作表第 64 列之后还有内容：请清掉。", "The sheet has cells behind its 64th column."),
    "WORKBOOK_UNSAFE": Said(
        "工作簿带宏、外部链接或异常内容，不读：请另存为 CSV。",
        "The workbook holds macros, links or hidden bulk and is not read: save the sheet as CSV.",
    ),
    "HEADINGS": Said(
        "前十行里找不到表头，表头里应有“档号”和“题名”。",
        "No row of headings among the first ten; it should name 档号 and 题名.",
    ),
    "SHEET": Said("工作簿里没有这张表。", "The workbook has no sheet of this name."),
    "LAYOUT": Said("版式文件打不开或不是版式。", "The layout cannot be opened, or is none."),
    "SEAL": Said(
        "清点文件被改过、不完整，或口令不对，不收。",
        "The file of the count was altered or cut short, or the password is not right; it is not taken.",
    ),
    "NOT_ENDED": Said("这份清点还没有结束（输入 . 结束）。", "This part is not ended yet; a full stop ends it."),
    "ENDED": Said("这份清点已经结束，不再记。", "This part is ended; nothing more is written into it."),
    "CLOCK": Said("本机时钟早于上一次记的时间，请先校时。", "This PC's clock is behind what was written down; set it."),
    "LAYOUT_COLUMN": Said(
        "目录没有第 {line} 列：版式是别的目录的。", "The list has no column {line}: the layout is another's."
    ),
}
"""What is the matter with a list, and how to save it so that it can be read."""
_SHEETS = {
    "LENGTH": Said("一张恢复单四行，每行 18 位。", "A sheet has four lines of eighteen signs."),
    "LINE": Said(
        "第 {line} 行与校验码不符，请对照恢复单。",
        "Line {line} does not fit its check digits; compare it with the sheet.",
    ),
    "UNKNOWN": Said("这不是本程序的恢复单。", "This is no recovery sheet of this program."),
    "OTHER_SET": Said(
        "这两张打不开本库，或者已用过、已作废。", "These sheets do not open this vault, or were used or replaced."
    ),
    "SAME_SHEET": Said("同一张输了两次，请用不同的两张。", "Twice the same sheet; take two different ones."),
}
"""What is the matter with recovery sheets."""
_REASONS = {
    Reason.NOT_YOUR_DUTY: Said("此人无权做这件事", "this person may not do that"),
    Reason.PASSWORD_TOO_WEAK: Said("口令太弱：{flaw}", "the password is too weak: {flaw}"),
    Reason.PASSWORD_TOO_OLD: Said(
        "口令已用 {days} 天，最多可用 {allowed} 天，请先在窗口里换新口令",
        "the password is {days} days old and may be {allowed}; set a new one in the window first",
    ),
    Reason.PASSWORD_FOR_ONCE: Said(
        "一次性口令不能签名，请本人先在窗口里设自己的口令",
        "a password given out for once signs nothing; its owner sets an own one in the window first",
    ),
    Reason.FACTOR_DEMANDED: Said(
        "本室要求口令之外另有钥匙介质，此人还没有，请先在窗口里登记",
        "this room demands a key medium beside the password; register one in the window first",
    ),
    Reason.ADMINISTRATORS_MISSING: Said(
        "三员未齐，机密及以上不能录入", "nothing from 机密 up before all three administrators are in place"
    ),
    Reason.CODE_TAKEN: Said("第 {line} 行档号已有", "line {line}: the reference code is taken"),
    Reason.CODE_NOT_VALID: Said("第 {line} 行档号不合格式", "line {line}: the reference code is not valid"),
    Reason.ABOVE_THIS_PC: Said("第 {line} 行高于本机密级", "line {line}: above what this PC may hold"),
    Reason.ABOVE_CLEARANCE: Said("第 {line} 行高于您的知悉权限", "line {line}: above what you may know of"),
    Reason.ALIAS_LIKE_OURS: Said(
        "第 {line} 行原条码像本室的标签", "line {line}: the old barcode is like a label of ours"
    ),
    Reason.ALIAS_NOT_POSSIBLE: Said("第 {line} 行原条码不可用", "line {line}: the old barcode is not possible"),
    Reason.ALIAS_TAKEN: Said("第 {line} 行原条码已有所属", "line {line}: the old barcode is taken"),
    Reason.TEXT_NOT_KEPT: Said("有看不见的字符，不能入库", "a text holds a character that is never kept"),
    Reason.MEDIUM_MISSING: Said("缺介质编号，加 --medium", "the number of the medium is missing, add --medium"),
    Reason.MEDIUM_NOT_REGISTERED: Said("没有登记这个编号的介质", "no medium with this number is registered"),
    Reason.MEDIUM_TOO_LOW: Said("介质的密级低于清单", "the medium may not hold this level"),
    Reason.EQUIPMENT_RETIRED: Said("介质已停用", "the medium is out of use"),
    Reason.PURPOSE_MISSING: Said("涉密目录须写明用途，加 --purpose", "a secret list needs what for, add --purpose"),
    Reason.LIST_TOO_LONG: Said("目录太长，请用 --search 缩小范围", "the list is too long, narrow it by --search"),
    Reason.NOBODY_TO_RESTORE: Said(
        "系统、安全两名管理员未齐，备份了也没人能还原",
        "without a system and a security administrator nobody could restore it",
    ),
    Reason.BACKUP_OF_ANOTHER: Said("不是登记簿上的那份备份", "this is not the backup that the register knows"),
    Reason.SECOND_NOT_ENTITLED: Said(
        "第二人须为安全保密管理员", "the second person must be the security administrator"
    ),
    Reason.SECOND_NOT_ANOTHER: Said("第二人须为另一个人", "the second person must be another one"),
    Reason.NOTHING_TO_DO: Said("没有可做的", "there is nothing to do"),
    Reason.VALUE_NOT_POSSIBLE: Said("填写的值不成立", "a value is not possible"),
}
_UNNAMED = Said("出错：{code}", "Trouble: {code}")


def of_trouble(trouble: Trouble) -> Said:
    """One clear sentence about what failed."""
    said = _TROUBLES.get(trouble.code, _UNNAMED)
    if isinstance(trouble, Unreadable):
        said = UNREADABLE.get(str(trouble.facts.get("problem")), said)
    if isinstance(trouble, NotWritten):
        said = _NOT_WRITTEN.get(str(trouble.facts.get("problem")), said)
    if isinstance(trouble, WrongSheet):
        said = _SHEETS[trouble.flaw.value]
    return said.with_facts({"code": trouble.code, **trouble.facts})


def of_refusal(refused: Refused) -> Said:
    """One sentence with every reason and its rule."""
    told = [_of_objection(objection) for objection in refused.objections]
    return Said(f"不予办理：{'；'.join(t.zh for t in told)}。", f"Refused: {'; '.join(t.en for t in told)}.")


def of_question(doubtful: Doubtful) -> Said:
    """What the room asks back, by code and rule."""
    codes = ", ".join(f"{doubt} ({DOUBT_RULES[doubt]})" for doubt in doubtful.doubts)
    return Said(f"须先确认：{codes}。", f"To be confirmed first: {codes}.")


def of_unknown(unknown: Unknown) -> Said:
    """What was not found."""
    return Said(f"没有这一项：{unknown.what} {unknown.key}。", f"Not in this room: {unknown.what} {unknown.key}.")


def _of_objection(objection: Objection) -> Said:
    rule = f"（{RULES[objection.reason]}）" if objection.reason in RULES else ""
    said = _REASONS.get(objection.reason, Said(objection.reason, objection.reason)).with_facts(objection.facts)
    return Said(said.zh + rule, f"{said.en} {rule}".strip())
