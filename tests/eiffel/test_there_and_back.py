"""Where Gobo is at hand: what a compiled client makes of keys and numbers that only strangers send.

`programs/there_and_back.e` reads each line as the answer of a call, and writes what it has read.
"""

from __future__ import annotations

import json
import random
import struct
import subprocess
from collections.abc import Iterator
from decimal import Decimal, localcontext
from math import inf, isfinite, nextafter
from pathlib import Path

import pytest

from tests.eiffel.test_compiles import HAS_COMPILER, compiled

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo"),
]

HARD = """
    0.1 0.99 1.91 -1.91 9.95 1e3 100.0 1e15 1e16 1e17 1e22 1e23 123456789012345678.0 -0.0 0.0001
    0.00001 5e-324 2.4703282292062327e-324 2.4703282292062328e-324 2.2250738585072011e-308
    2.2250738585072014e-308 1.7976931348623157e308 9007199254740993.0 9007199254740992.5
    9007199254740995.0 1.00000000000000011102230246251565 5.684341886080802e-14 1e-400
    6929495644600919.5 3.518437208883201171875e13 0.500000000000000166533453693773481063544750213623
"""
PRIME = 8388593  # What EiffelBase divides hash codes by.


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled("spec", "there_and_back", tmp_path_factory.mktemp("client"))


def test_any_key_is_kept(program: Path) -> None:
    overflowing = ["标签用项版称", "xkkcfs😀", *overflowing_keys(random.Random(0), 200)]
    assert all(library_hash(key) < 0 for key in overflowing)
    keys = [*overflowing, *random_keys(random.Random(1), 2_000)]
    parts = [{key: {"label": key, key: [key]}} for key in keys]
    objects = [*parts, dict.fromkeys(keys, 1), {key: {key: None} for key in keys}]
    assert answers(program, [json.dumps(each) for each in objects]) == objects
    lines = [json.dumps(each, ensure_ascii=False) for each in objects]
    assert answers(program, lines) == objects


def random_keys(source: random.Random, count: int) -> Iterator[str]:
    """Texts of up to 12 characters from all planes; more of those with large codes."""
    for _ in range(count):
        characters = (source.choice((0x80, 0x3000, 0xD800, 0x110000)) for _ in range(12))
        codes = [source.randrange(1, limit) for limit in characters][: source.randrange(1, 13)]
        yield "".join(chr(code) for code in codes if not 0xD800 <= code <= 0xDFFF)


def overflowing_keys(source: random.Random, count: int) -> Iterator[str]:
    """Texts of seven characters whose hash codes in EiffelBase do not fit into 31 bits."""
    while count:
        start = "".join(source.choices("abcdefghij", k=5))
        found = (PRIME - 1 - source.randrange(400) - (library_hash(start) % PRIME << 8)) % PRIME
        if 0x4E00 <= found < 0xA000:
            yield f"{start}{chr(found)}😀"
            count -= 1


def library_hash(key: str) -> int:
    """What EiffelBase's READABLE_STRING_GENERAL.hash_code makes of it, in 32 bits with a sign."""
    found = 0
    for character in key:
        remainder = abs(found) % PRIME * (1 if found >= 0 else -1)
        found = ((remainder << 8) + ord(character) + 2**31) % 2**32 - 2**31
    return found


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[" * 100_000, "unreadable"),
        ("{]:" * 100_000, "unreadable"),
        ('{"a":' + "[" * 100_000 + "]" * 100_000 + "}", "unreadable"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "unreadable"),
        ('{"a":' * 1_999 + "1" + "}" * 1_999, '{"a":' * 1_999 + "1" + "}" * 1_999),
    ],
    ids=["arrays", "no keys", "in a field", "objects", "not too deep"],
)
def test_nesting_has_an_end(program: Path, line: str, said: str) -> None:
    assert texts(program, [line]) == [said]


def test_reals_are_exact(program: Path) -> None:
    numbers = [*HARD.split(), *random_reals(random.Random(2), 5_000)]
    assert len(numbers) > 20_000
    found = texts(program, [f'{{"ratio":{each}}}' for each in numbers])
    wanted = [f'{{"ratio":{shortest(float(each))}}}' for each in numbers]
    assert [pair for pair in zip(found, wanted, strict=True) if pair[0] != pair[1]] == []


def test_numbers_that_no_type_holds_are_kept(program: Path) -> None:
    kept = [
        '{"ratio":9007199254740993}',
        '{"ratio":18446744073709551617}',
        '{"ratio":1e400}',
        '{"parts":[{"serial":18446744073709551615}]}',
        '{"parts":[{"serial":-9223372036854775809}]}',
        '{"parts":[{"serial":1.5}]}',
        '{"other":[18446744073709551616,1.10,-0,1E5,-0.0]}',
    ]
    assert texts(program, kept) == kept
    assert texts(program, ['{"ratio":18446744073709551616}', '{"ratio":9007199254740992}']) == [
        '{"ratio":1.8446744073709552e+19}',
        '{"ratio":9007199254740992}',
    ]


def test_any_text_survives(program: Path) -> None:
    things = [thing(random.Random(seed)) for seed in range(2_000)]
    assert answers(program, [json.dumps(each) for each in things]) == things


def thing(source: random.Random) -> dict[str, object]:
    part = {"label": odd_text(source)}
    return {"name": odd_text(source), "a" + odd_text(source): odd_text(source), "parts": [part]}


def odd_text(source: random.Random) -> str:
    """Halves of surrogate pairs, control characters, and what looks like an escape."""
    code = source.choice((source.randrange(0xD800, 0xE000), source.randrange(0x3000), 0x1F600))
    pieces = [chr(code), "\\", '"', "u", "\\ud83d", "/", "\n", "\0", "\u2028", "é"]
    return "".join(source.choices(pieces, k=source.randrange(9)))


def random_reals(source: random.Random, count: int) -> Iterator[str]:
    """`count` of any bits, of few digits, powers of two, and decimals half-way between two values."""
    for _ in range(count):
        (value,) = struct.unpack("<d", source.randbytes(8))
        if isfinite(value):
            yield repr(value)
        yield f"{source.randrange(-10_000, 10_000) / 100:.2f}"
        yield repr(2.0 ** source.randrange(-1074, 1024))
        yield halfway(source.random() * 10.0 ** source.randrange(-30, 30))
        yield f"{source.random():.{source.randrange(1, 25)}e}"


def halfway(value: float) -> str:
    """All digits of the number between `value` and the next one."""
    with localcontext(prec=1_200):
        lower, upper = (Decimal(each) for each in (value, nextafter(value, inf)))
        return f"{(lower + upper) / 2:e}"


def shortest(value: float) -> str:
    """As Python writes it: with the fewest digits; a whole number without a fraction."""
    return repr(value).removesuffix(".0")


def answers(program: Path, lines: list[str]) -> list[object]:
    return [json.loads(each) for each in texts(program, lines)]


def texts(program: Path, lines: list[str]) -> list[str]:
    """What the program says to each line."""
    asked = "".join(f"{line}\n" for line in lines).encode()
    done = subprocess.run([program], input=asked, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().split("\n")[:-1]
