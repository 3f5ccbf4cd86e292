"""What the tool says on the console, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from recordsroom.domain.errors import Doubtful, Objection, Refused, Trouble, Unknown
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
    "WRONG_KEY": Said("用户名或密码不对。", "The name or the password is not right."),
    "LOCKED_OUT": Said("密码错得太多，请等 {minutes} 分钟。", "Too many wrong passwords; wait {minutes} minutes."),
    "SLOT_MISSING": Said("此人已没有开库的钥匙。", "This person has no way in any more."),
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
_REASONS = {
    Reason.NOT_YOUR_DUTY: Said("此人无权做这件事", "this person may not do that"),
    Reason.PASSWORD_TOO_WEAK: Said("密码太弱：{flaw}", "the password is too weak: {flaw}"),
    Reason.PASSWORD_TOO_OLD: Said(
        "密码已用 {days} 天，最多可用 {allowed} 天，请先在窗口里换新密码",
        "the password is {days} days old and may be {allowed}; set a new one in the window first",
    ),
    Reason.ADMINISTRATORS_MISSING: Said(
        "三员未齐，机密及以上不能录入", "nothing from 机密 up before all three administrators are in place"
    ),
    Reason.CODE_TAKEN: Said("第 {line} 行档号已有", "line {line}: the reference code is taken"),
    Reason.CODE_NOT_VALID: Said("第 {line} 行档号不合格式", "line {line}: the reference code is not valid"),
    Reason.ABOVE_THIS_PC: Said("第 {line} 行高于本机密级", "line {line}: above what this PC may hold"),
    Reason.MEDIUM_MISSING: Said("缺载体编号，加 --medium", "the number of the medium is missing, add --medium"),
    Reason.PURPOSE_MISSING: Said("涉密目录须写明用途，加 --purpose", "a secret list needs what for, add --purpose"),
    Reason.LIST_TOO_LONG: Said("目录太长，请用 --search 缩小范围", "the list is too long, narrow it by --search"),
    Reason.NOTHING_TO_DO: Said("没有可做的", "there is nothing to do"),
    Reason.VALUE_NOT_POSSIBLE: Said("填写的值不成立", "a value is not possible"),
}
_UNNAMED = Said("出错：{code}", "Trouble: {code}")


def of_trouble(trouble: Trouble) -> Said:
    """One clear sentence about what failed."""
    return _TROUBLES.get(trouble.code, _UNNAMED).with_facts({"code": trouble.code, **trouble.facts})


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
