"""What the columns of a list are called, and what they are taken for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum, unique
from unicodedata import normalize


@unique
class Heading(StrEnum):
    """What a column of a list can be, in the order in which they are offered."""

    SERIAL = "SERIAL"
    REFERENCE_CODE = "REFERENCE_CODE"
    FONDS_NO = "FONDS_NO"
    CATEGORY = "CATEGORY"
    YEAR = "YEAR"
    RETENTION = "RETENTION"
    ORG = "ORG"
    CATALOGUE_NO = "CATALOGUE_NO"
    FILE_NO = "FILE_NO"
    ITEM_NO = "ITEM_NO"
    TITLE = "TITLE"
    DOCUMENT_NO = "DOCUMENT_NO"
    RESPONSIBLE_BODY = "RESPONSIBLE_BODY"
    DATED = "DATED"
    DATED_TO = "DATED_TO"
    LEVEL = "LEVEL"
    SECRECY_TERM = "SECRECY_TERM"
    PAGES = "PAGES"
    PAGE_NO = "PAGE_NO"
    ITEMS = "ITEMS"
    COPY_NO = "COPY_NO"
    COPIES = "COPIES"
    MEDIUM = "MEDIUM"
    URGENCY = "URGENCY"
    RECEIPT_NO = "RECEIPT_NO"
    RECEIVED_ON = "RECEIVED_ON"
    CLASSIFYING_UNIT = "CLASSIFYING_UNIT"
    KNOWLEDGE_SCOPE = "KNOWLEDGE_SCOPE"
    PLACE = "PLACE"
    HOLDER = "HOLDER"
    OLD_BARCODE = "OLD_BARCODE"
    REMARKS = "REMARKS"

    @property
    def tells_content(self) -> bool:
        """Whether its cells may speak of what is written, which lists hide and stubs do without (R-124)."""
        return self in {Heading.TITLE, Heading.REMARKS, Heading.DOCUMENT_NO, Heading.RESPONSIBLE_BODY}

    @property
    def stands_as_it_is(self) -> bool:
        """Whether even a dash in its cells is kept as it stands."""
        return self in {Heading.SERIAL, Heading.TITLE, Heading.REMARKS}


# Older products name their columns by the first letters of the pinyin.
_CALLED: dict[Heading, str] = {
    Heading.SERIAL: "序号 顺序号 编号 流水号 行号 xh sxh lsh no",
    Heading.REFERENCE_CODE: "档号 档案号 档案编号 归档号 dh dah referencecode reference",
    Heading.FONDS_NO: "全宗号 全宗 全宗代码 qzh qz fondsno fonds",
    Heading.CATEGORY: "门类 门类代码 档案门类 档案门类代码 类别号 分类号 类别 dalb mldm lbh flh category",
    Heading.YEAR: "年度 年份 归档年度 档案年度 nd gdnd year",
    Heading.RETENTION: "保管期限 保存期限 期限 保管期限代码 保管期 bgqx bcqx qx retention",
    Heading.ORG: "机构 问题 机构问题 机构或问题 机构代码 机构问题代码 部门 归档部门 jg wt jgwt jgdm bm org",
    Heading.CATALOGUE_NO: "目录号 案卷目录号 mlh catalogueno",
    Heading.FILE_NO: "案卷号 卷号 ajh fileno",
    Heading.ITEM_NO: "件号 卷内件号 卷内序号 室编件号 馆编件号 文件序号 jh jianh itemno",
    Heading.TITLE: "题名 标题 文件题名 文件标题 案卷题名 案卷标题 正题名 名称 文件名称 资料名称 tm ajtm wjtm bt title",
    Heading.DOCUMENT_NO: "文号 文件编号 发文号 文件号 发文字号 文件字号 来文字号 来文号 文件文号"
    " wh wjbh fwzh documentno",
    Heading.RESPONSIBLE_BODY: "责任者 责任人 作者 发文单位 发文机关 来文单位 来文机关 责任单位 立卷单位 编制单位"
    " zrz lwdw fwdw zz responsiblebody author",
    Heading.DATED: "日期 成文日期 文件日期 形成日期 时间 成文时间 形成时间 文件时间 起止日期 起止时间 起止年月 起始日期"
    " 文件形成时间 文件形成日期"
    " 开始日期 日期起 起 rq cwrq cwsj wjrq xcrq qzrq qzsj qzny qsrq date",
    Heading.DATED_TO: "终止日期 截止日期 结束日期 终止时间 日期止 日期讫 止 讫 zzrq jzrq dateto",
    Heading.LEVEL: "密级 密级和保密期限 密级及保密期限 密级保密期限 保密级别 秘密等级 mj bmjb level classification",
    Heading.SECRECY_TERM: "保密期限 保密期 密限 bmqx secrecyterm",
    Heading.PAGES: "页数 总页数 张数 总页次 页次 卷内页数 ys zys pages",
    Heading.PAGE_NO: "页号 起止页号 页号起止 起止页 页码 起止页码 所在页号 yh qzyh pageno",
    Heading.ITEMS: "件数 份件数 卷内件数 文件份数 总件数 卷内文件份数 js jianshu items",
    Heading.COPY_NO: "份号 份序号 编号份号 fh fxh copyno",
    Heading.COPIES: "份数 总份数 印制份数 收文份数 载体数量 fs copies",
    Heading.MEDIUM: "载体 载体形式 载体类型 介质 介质类型 载体类别 zt ztxs ztlx jz medium",
    Heading.URGENCY: "紧急程度 缓急 缓急程度 紧急 jjcd hj urgency",
    Heading.RECEIPT_NO: "收文号 收文编号 来文编号 收文登记号 登记号 swh swbh djh receiptno",
    Heading.RECEIVED_ON: "收文日期 收到日期 收文时间 接收日期 登记日期 swrq sdrq djrq receivedon",
    Heading.CLASSIFYING_UNIT: "定密单位 定密机关 原定密机关 定密责任单位 dmdw classifyingunit",
    Heading.KNOWLEDGE_SCOPE: "知悉范围 知悉人员 知悉人员范围 zxfw knowledgescope",
    Heading.PLACE: "存放位置 存放地点 库位 架位 位置 柜号 存址 存放处 保存位置 库房位置 架位号"
    " 柜架号 柜架 排架号 实体位置 cfwz cfdd kw jw wz place location",
    Heading.HOLDER: "去向 借阅人 领用人 借出人 持有人 现持有人 当前持有人 借用人 jyr lyr holder",
    Heading.OLD_BARCODE: "条码 条形码 条码号 条形码号 原条码 旧条码 原条形码 档案条码 电子标签 电子标签号 rfid rfid号"
    " txm txmh oldbarcode barcode",
    Heading.REMARKS: "备注 说明 附注 备考 bz remarks notes",
}
_HEADINGS = {name: heading for heading, names in reversed(_CALLED.items()) for name in names.split()}
_UNSAID = re.compile(r"[\s\W_]+")


def plain_heading(text: str) -> str:
    """A heading as it is compared: no blanks, no signs, half-width, small letters."""
    return _UNSAID.sub("", normalize("NFKC", text).lower())


def heading_of(column: str) -> Heading | None:
    """What a column with this heading is taken for; what stands in brackets is left out where that helps."""
    plain = plain_heading(column)
    return _HEADINGS.get(plain) or _HEADINGS.get(plain_heading(re.sub(r"[(（\[【].*?[)）\]】]", "", column)))


def headings_of(columns: Sequence[str]) -> tuple[Heading | None, ...]:
    """What each column is taken for; of two that are called alike the first counts."""
    taken: list[Heading | None] = []
    for column in columns:
        heading = heading_of(column)
        taken.append(None if heading in taken else heading)
    return tuple(taken)
