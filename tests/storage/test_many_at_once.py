"""What is worked out for very many rows at once is what is worked out for each of them alone."""

import random
from collections.abc import Sequence

import pytest

from recordsroom.storage import canonical, code_words, parts
from recordsroom.storage.mapping import MAPPINGS, Mapping, Stored
from recordsroom.storage.search_index import Indexed, folded_code, in_order, words_of

_MARK, _PUBLIC = code_words.mark("", ""), "\ufdd1"
_SIGNS = 'aZ09-·〔〕[]号１－ Σ\u0301—•ﬁ"%'
_POOLS: tuple[Sequence[Stored], ...] = (
    (None,),
    (1,),
    ('100%s %d % %%"甲',),
    (None, 3),
    ("甲\n", "%s", None),
    (0, "0"),
    range(500),
    [*(f"{number}%" for number in range(99)), None],
)


@pytest.mark.parametrize("mapping", MAPPINGS.values(), ids=lambda mapping: mapping.table)
def test_sealed_rows_are_each_sealed_row(mapping: Mapping[object]):
    chance = random.Random(mapping.table)
    for count in (1, 2, 7, 40, 40, 40):
        pools = [chance.choice(_POOLS) for _column in mapping.columns[1:]]
        rows = [(key, *(chance.choice(pool) for pool in pools)) for key in range(1, count + 1)]
        texts = [mapping.sealed(row) for row in rows]
        assert mapping.sealed_rows(rows) == texts
        alone = sum(
            canonical.row_digest(mapping.table, int(row[0] or 0), text) for row, text in zip(rows, texts, strict=True)
        )
        assert parts.shift_of(mapping, rows) == alone


def test_codes_of_a_series_have_the_words_that_each_has_alone():
    chance = random.Random(11)
    for _round in range(2_000):
        head = chance.choice(("W017-WS·2019-Y-BGS", "Ｗ０１７－ws·2019", "17", "", _odd(chance)))
        code = f"{head}{chance.choice('-－·')}{chance.randint(0, 123_456):0{chance.randint(1, 6)}d}"
        plain = folded_code(code)
        alone = code_words.of_code(plain, own=in_order(code, plain))
        assert _parted(_words(code, None), _PUBLIC)[1] == _parted(alone, _PUBLIC)[1], code
        assert _parted(alone, _PUBLIC)[0] <= _parted(_words(code, None), _PUBLIC)[0], code


def test_document_numbers_of_one_beginning_have_the_words_that_each_has_alone():
    chance = random.Random(12)
    for _round in range(2_000):
        head = chance.choice(("青发〔2019", "青发[2020", "〔", "", "甲〕3号〔2018", _odd(chance)))
        number = (
            f"{head}{chance.choice('〕〕]')}{chance.randint(0, 123_456):0{chance.randint(1, 6)}d}{_odd(chance)[:1]}号"
        )
        alone = code_words.of_document_no(folded_code(number))
        assert _parted(_words("x", number), "") == _parted(f"{_words('x', None)} {alone}", ""), number


def _odd(chance: random.Random) -> str:
    return "".join(chance.choice(_SIGNS) for _sign in range(chance.randint(0, 8)))


def _words(code: str, number: str | None) -> str:
    return words_of(Indexed(1, None, None, number, code, 1, None, None, None, None, None, None, None, None))


def _parted(words: str, suffix: str) -> tuple[set[str], list[list[str]]]:
    """The marks, and the runs of words of one kind between them: phrases are found inside a run only."""
    marks, runs = set[str](), [list[str]()]
    for word in words.split(" "):
        if word.startswith(_MARK):
            runs.append([])
            marks.add(word)
        elif word and word.endswith(suffix) and (suffix or not word.endswith(_PUBLIC)):
            runs[-1].append(word)
    return marks, sorted(run for run in runs if run)
