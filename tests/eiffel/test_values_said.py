"""Where Gobo is at hand: what a compiled client reads of dates, moments and UUIDs, beside their texts.

`programs/values.e` reads texts of a file; Python's own classes say what they are.
"""

from __future__ import annotations

import json
import random
import subprocess
import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.eiffel.test_compiles import HAS_COMPILER, compiled
from tests.eiffel.wire_server import Answer, Asked, WireServer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo"),
]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MANY = 2_000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled("values", "values", tmp_path_factory.mktemp("client"))


def said(program: Path, lines: Iterable[str], folder: Path, *more: str) -> list[str]:
    """The lines that the program prints for these ones."""
    file = folder / "lines.txt"
    file.write_text("".join(f"{each}\n" for each in lines), "utf-8")
    done = subprocess.run([program, file, *more], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_every_kind_of_day(program: Path, tmp_path: Path) -> None:
    source = random.Random(7)
    days = [date.min, date.max, date(2000, 2, 29), date(1900, 2, 28), date(1969, 12, 31)]
    days += [date.fromordinal(source.randint(1, date.max.toordinal())) for _ in range(MANY)]
    found = said(program, (f"date|{each.isoformat()}" for each in days), tmp_path)
    first = date(1970, 1, 1)
    assert found == [f"{(each - first).days} {each.isoformat()} True" for each in days]


def test_every_kind_of_moment(program: Path, tmp_path: Path) -> None:
    source = random.Random(8)
    texts, expected = [], []
    for _ in range(MANY):
        offset = source.randint(-1439, 1439)
        moment = datetime.fromordinal(source.randint(400, 3_000_000)).replace(
            hour=source.randrange(24),
            minute=source.randrange(60),
            second=source.randrange(60),
            microsecond=source.choice([0, source.randrange(10**6)]),
            tzinfo=timezone(timedelta(minutes=offset)),
        )
        texts.append(moment.isoformat(source.choice("T ")))
        whole = (moment - EPOCH) // timedelta(seconds=1)
        expected.append(f"{whole} {moment.microsecond * 1000} {offset} True True")
    assert said(program, (f"moment|{each}" for each in texts), tmp_path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-29t12:00:00z", "1709208000 0 0 True True"),
        ("2024-02-29T12:00:00", "1709208000 0 0 False True"),
        ("2016-12-31T23:59:60Z", "1483228800 0 0 True True"),
        ("0000-01-01T00:00:00Z", "-62167219200 0 0 True True"),
        ("2024-02-29T12:00:00.1234567899999Z", "1709208000 123456789 0 True True"),
        *(
            (text, "none")
            for text in (
                "2023-02-29T12:00:00Z",
                "2024-02-29T24:00:00Z",
                "2024-02-29T12:60:00Z",
                "2024-02-29T12:00:61Z",
                "2024-02-29T12:00:00.Z",
                "2024-02-29T12:00:00+24:00",
                "2024-02-29T12:00:00+0200",
                "2024-02-29T12:00:00ZZ",
                "2024-02-29T12:00",
                "2024-02-29",
                "x",
            )
        ),
    ],
)
def test_moments_as_others_write_them(
    program: Path, tmp_path: Path, text: str, expected: str
) -> None:
    assert said(program, [f"moment|{text}"], tmp_path) == [expected]


def test_moments_of_numbers_and_their_order(program: Path, tmp_path: Path) -> None:
    source = random.Random(9)
    numbers = [0, -1, 86_399, 951_827_696, -62_135_596_800, 253_402_300_799]
    numbers += [source.randint(-62_135_596_800, 253_402_300_799) for _ in range(MANY)]
    found = said(program, (f"seconds|{each}" for each in numbers), tmp_path)
    moments = (EPOCH + timedelta(seconds=each) for each in numbers)
    assert found == [f"{each.replace(tzinfo=None).isoformat()}Z" for each in moments]
    pairs = [
        ("2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", "False True"),
        ("2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.50Z", "False True"),
        ("2024-01-01T00:00:00.09Z", "2024-01-01T00:00:00.1Z", "True False"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00-00:01", "True False"),
    ]
    lines = (f"order|{one}|{other}" for one, other, _ in pairs)
    assert said(program, lines, tmp_path) == [each for _, _, each in pairs]


def test_uuids(program: Path, tmp_path: Path) -> None:
    given = [str(uuid.UUID(int=random.Random(i).getrandbits(128), version=4)) for i in range(50)]
    found = said(program, (f"uuid|{each.upper()}" for each in given), tmp_path)
    assert found == [f"{each} 4 True" for each in given]
    others = ["", given[0][:-1], given[0] + "0", given[0].replace("-", ""), "g" + given[0][1:]]
    assert said(program, (f"uuid|{each}" for each in others), tmp_path) == ["none"] * 5


def test_they_are_sent_and_read_as_texts(program: Path, tmp_path: Path) -> None:
    asked: list[Asked] = []

    def answer(request: Asked) -> Answer:
        asked.append(request)
        body = {"at": "2024-02-29T23:59:60.500+02:00", "day": "2024-12-01", "id": "no uuid"}
        return 200, {"Content-Type": "application/json"}, json.dumps(body).encode()

    server = WireServer([answer])
    try:
        found = said(program, ["uuid|x"], tmp_path, server.url)
    finally:
        server.close()
    assert found == ["2024-02-29T23:59:60.500+02:00 500 12", "True", "none"]
    assert asked[0].path == "/events?since=1999-12-31"
    assert json.loads(asked[0].body) == {
        "at": "2024-02-29T23:59:60Z",
        "day": "0001-02-03",
        "id": "F81D4FAE-7dec-11d0-a765-00a0c91e6bf6",
    }
