"""What bytes on this disk cannot tell is read again by each run."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.output import note
from tests.cli.calls import gen_client
from tests.cli.repeat.shop import API, SAID, again, made
from tests.document.server import web


@pytest.mark.parametrize(
    ("was", "reference"),
    [
        ("parts/types/number.yaml", "parts/types/gone.yaml"),  # it may come
        ("parts/types/number.yaml", "../elsewhere.yaml"),  # it may be allowed
        ("parts/types/number.yaml", "file:parts/types/number.yaml"),
    ],
)
def test_what_may_be_read_differently_next_time_is_read_again(
    here: Path, was: str, reference: str
) -> None:
    (here / "api.yaml").write_text(API.replace(was, reference))
    options = made(here)
    assert again(options)[0] is None
    assert not (here / "out" / note.PATH).exists()


def test_so_is_what_a_reference_has_fetched(here: Path) -> None:
    with web() as site:
        site.has("/types.yaml", "Item: {type: string}\n")
        remote = f"{site.url}/types.yaml#/Item"
        (here / "api.yaml").write_text(API.replace("parts/types/number.yaml", remote))
        options = made(here, allow_remote=(site.url.removeprefix("http://"),))
    assert again(options)[0] is None


def test_a_document_of_the_network_is_fetched_once(here: Path) -> None:
    alone = API.replace("$ref: parts/paths.yaml#/items", "{}").replace("- $ref: parts", "#")
    with web() as site:
        site.has("/api.yaml", alone)
        options = made(here, spec=f"{site.url}/api.yaml")
        site.asked.clear()
        assert again(options)[0] is not None
        assert site.asked == ["/api.yaml"]
        site.has("/api.yaml", alone.replace("title: Shop", "title: Store"))
        site.asked.clear()
        answer = gen_client(here, options.spec, "-o", "out")
        assert " 0 files written" not in answer.err
        assert site.asked == ["/api.yaml"]
        site.has("/other.yaml", alone.replace("title: Shop", "title: Store"))
        assert again(replace(options, spec=f"{site.url}/other.yaml"))[0] is None


def test_the_target_of_somebody_else_is_always_asked(here: Path) -> None:
    for _ in range(2):
        answer = gen_client(here, "api.yaml", "-o", "out", "--target", "lines")
        assert answer.code == 0
        assert SAID not in answer.err


def test_standard_input_is_read_once(here: Path) -> None:
    def call(text: str) -> str:
        return gen_client(here, "-", "-o", "out", stdin=text).err

    assert SAID not in call(API)
    assert SAID in call(API)
    other = call(API.replace("title: Shop", "title: Store"))
    assert SAID not in other
    assert " 0 files written" not in other
    assert SAID not in call(API)
