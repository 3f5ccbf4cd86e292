"""Opens the file a form is drawn into, and mends what the PDF library does wrongly for us.

Written against reportlab 5.1.0 and to be read again when that version moves. Four things are mended here:

* Rare characters beyond the first 65,536 are written into the table "glyph to character" as five hexadecimal digits, so
  that a name copied or searched in the file comes out as something else. The table wants UTF-16; it gets UTF-16, in
  blocks of a hundred lines as the format demands.
* Streams are wrapped into ASCII for printers of the last century: a quarter more bytes and time, for nothing.
* Every page begins by naming Helvetica, which is not embedded. It begins with our own font instead.
* Words are measured again as they are written, and numbers are written with up to six digits behind the point, which
  took half the time of a long list. `Writing` writes what was laid out already, to the hundredth of a point.

Line breaking needs no mending: `lines.py` breaks by the Chinese rules itself and the library's paragraphs are not used.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas

from recordsroom.services.documents import fonts
from recordsroom.services.documents.measure import MM, Size

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry ({0}) /Ordering ({0}) /Supplement 0 >> def
/CMapName /{0} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_BLOCK = 100


def glyphs_to_characters(font_name: str, subset: Sequence[int]) -> str:
    """The table by which a reader of the file finds the character behind each glyph, rare ones included."""
    rows = [
        f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(subset)
        if character
    ]
    blocks = [rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK)]
    body = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return "\n".join([_HEAD.format(font_name), *body, _FOOT])


ttfonts.makeToUnicodeCMap = glyphs_to_characters
rl_config.useA85 = 0


class Writing:
    """One piece of text on a page: runs of letters, each at its place and in its ink."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._code = ["BT"]
        self._worn: tuple[str, int, float] | None = None
        self._ink = ""

    def ink(self, ink: str) -> None:
        """Write on in this ink, an operator of the page's language such as `0 g`."""
        if ink != self._ink:
            self._code.append(ink)
            self._ink = ink

    def put(self, name: str, size: float, at: tuple[float, float], text: str) -> None:
        """Write letters of one font with the foot of the first at this point."""
        file, font = self._canvas._doc, pdfmetrics.getFont(name)
        self._code.append(f"1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm")
        for subset, codes in font.splitString(text, file):
            if (name, subset, size) != self._worn:
                self._code.append(f"{font.getSubsetInternalName(subset, file)} {size:.2f} Tf")
                self._worn = name, subset, size
            self._code.append(f"({self._canvas._escape(codes)}) Tj")

    def end(self) -> None:
        """Put it on the page."""
        self._canvas._code.append(" ".join([*self._code, "ET"]))


def open_canvas(file: BytesIO, page: Size, title: str) -> Canvas:
    """An empty file for pages of one size; the same drawing gives the same bytes every time."""
    canvas = Canvas(
        file,
        pagesize=(page.width * MM, page.height * MM),
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.reportlab_name(fonts.Face.SANS),
    )
    canvas.setTitle(title)
    return canvas
