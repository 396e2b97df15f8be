"""An editor shows what the document says: of fields, keywords, keys, parameters, members, methods, classes and types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.generated import ROOT, generated
from tests.typing.language_server import LanguageServer

SPEC = ROOT / "tests" / "cases" / "described" / "spec.yaml"
PROGRAM = """
from client import AsyncParcelsApi, Client, ParcelsApi
from client.exceptions import BadRequestException
from client.inputs import ParcelDict
from client.models import Colour, Parcel, Size, Whatever

api = ParcelsApi()
parcel = Parcel(weight=1, var_class="a")
print(parcel.carrier)
print(Colour.RED)
one: Whatever = Size(length=3)
given: ParcelDict = {"weight": 1, "speed": "slow"}
answer = api.change_parcel("a", weight=2, note="b")
api.print_label(b"", size="a5")
api.change_parcel_with_http_info(parcel_id="a", weight=2)
later = AsyncParcelsApi().change_parcel("a", weight=2)
led = Client().parcels.change_parcel("a", weight=2)
refused = BadRequestException().data
parcel.wei
api.change_parcel(
"""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    pytest.importorskip("pyright", reason="pyright is not installed")
    folder = tmp_path_factory.mktemp("editor")
    generated(SPEC, folder, "client")
    try:
        server = LanguageServer(folder)
    except (EOFError, OSError) as error:
        pytest.skip(f"pyright cannot run: {error}")
    with server:
        server.open(PROGRAM)
        yield server


WEIGHT = "In kilograms, without the box. Rounded up - to whole grams."


@pytest.mark.parametrize(
    ("line", "word", "said"),
    [
        ("print(parcel", "carrier", "by day"),
        ("parcel = Parcel", "weight", WEIGHT),
        ("parcel = Parcel", "var_class", "A word of Python."),
        ("print(Colour", "RED", "Seen from afar."),
        ("print(Colour", "Colour", "Of the label."),
        ("one:", "Whatever", "One of several."),
        ("one:", "Size", "How large a parcel may be."),
        ("one:", "length", "The longest side."),
        ("given:", "weight", WEIGHT),
        ("given:", "speed", "By ship."),
        ("answer", "weight", WEIGHT),
        ("answer", "note", "Said to the carrier."),
        ("answer", "change_parcel", "A parcel can be changed until it is on its way."),
        ("answer", "change_parcel", "Which parcel. As it is printed on the label."),
        ("answer", "change_parcel", "In kilograms, without the box."),
        ("api.print", "size", "How large it is:"),
        ("api.print", "print_label", "Printed in the corner."),
        ("api.change_parcel_with", "change_parcel_with", "A parcel can be changed"),
        ("api.change_parcel_with", "change_parcel_with", "weight: In kilograms"),
        ("later", "change_parcel", "A parcel can be changed"),
        ("later", "change_parcel", "weight: In kilograms"),
        ("led", "parcels", "What is on its way, and what has arrived."),
        ("led", "change_parcel", "A parcel can be changed"),
        ("led", "weight", WEIGHT),
        ("refused", "data", "BadRequestData"),
        ("refused", "BadRequestException", "400"),
        ("api = ", "ParcelsApi", "What is on its way, and what has arrived."),
    ],
)
def test_hover(editor: LanguageServer, line: str, word: str, said: str) -> None:
    assert said in editor.hover(line, word)


def test_completion_of_a_field(editor: LanguageServer) -> None:
    assert WEIGHT in editor.completion("parcel.wei", "wei", "weight")


def test_a_call_while_it_is_written(editor: LanguageServer) -> None:
    shown = editor.signature("api.change_parcel(", "api.change_parcel(")
    assert len(shown) == 2
    assert all("weight: In kilograms, without the box." in each for each in shown)
