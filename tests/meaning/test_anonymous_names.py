"""Types that the document does not name: what they are called, and which of them are one."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics
from generator.meaning.anonymous import ALTERNATIVE, MEMBER
from generator.meaning.short_names import named_shortly
from generator.meaning.ways import LONGEST, key, way, whole
from generator.model.declarations import Record
from tests.meaning.documents import api


def components(text: str) -> str:
    return f"paths: {{}}\ncomponents:\n  schemas:\n{indent(text, ' ' * 4)}"


def named(folder: Path, text: str) -> dict[str, str]:
    """The names of anonymous records, by where their schema stands."""
    declared = api(folder, text, Diagnostics()).declarations
    return {
        id_.partition("#/components/schemas/")[2] or id_.partition("#")[2]: each.name
        for id_, each in declared.items()
        if isinstance(each, Record) and not each.named
    }


OBJECT = "{type: object, properties: {value: {type: string, description: One.}}}"


def test_a_short_way_is_the_name(tmp_path: Path) -> None:
    text = components(f"Order: {{type: object, properties: {{delivery_address: {OBJECT}}}}}\n")
    assert named(tmp_path, text) == {"Order/properties/delivery_address": "Order delivery_address"}


def test_what_both_end_and_begin_with_is_said_once(tmp_path: Path) -> None:
    text = components(
        f"Certificate: {{type: object, properties: {{certificate_details: {OBJECT}}}}}\n"
    )
    assert [*named(tmp_path, text).values()] == ["certificate_details"]


def test_a_component_keeps_its_name(tmp_path: Path) -> None:
    text = components(
        f"Pet: {{type: object, properties: {{pet_state: {OBJECT}}}}}\nPetState: {{type: string}}\n"
    )
    assert [*named(tmp_path, text).values()] == ["Pet pet_state"]


def nested(owner: str, *steps: str) -> str:
    text = OBJECT
    for each in reversed(steps):
        text = f"{{type: object, properties: {{{each}: {text}}}}}"
    return f"{owner}: {text}\n"


def test_a_long_way_loses_its_middle(tmp_path: Path) -> None:
    text = nested("RealtimeTranslationSessionRequest", "audio_settings", "input_format")
    assert [*named(tmp_path, components(text)).values()] == [
        "Realtime Translation Session audio_settings",
        "RealtimeTranslationSessionRequest input_format",
    ]


def test_of_two_that_ask_for_one_name_neither_has_it(tmp_path: Path) -> None:
    one = nested("CreateOrganizationRecordingSessionRequest", "audio", "noise_reduction")
    other = nested("UpdateOrganizationRecordingSessionRequest", "audio", "noise_reduction")
    assert [*named(tmp_path, components(one)).values()] == [
        "Create Organization Recording Session audio",
        "Organization Recording Session noise_reduction",
    ]
    assert [*named(tmp_path, components(one + other)).values()] == [
        "Create Organization Recording Session audio",
        "Create Organization Recording noise_reduction",
        "Update Organization Recording Session audio",
        "Update Organization Recording noise_reduction",
    ]


UNION = """\
AnnouncementsOfTheRecordingServer:
  oneOf:
  - {title: RecordingStarted, type: object, properties: {kind: {const: a}, at: {type: string}}}
  - {title: RecordingPartlyTranscribedNow, type: object, properties: {kind: {const: b}, to: {type: string}}}
"""


def test_alternatives_of_a_union_are_named_alike(tmp_path: Path) -> None:
    assert [*named(tmp_path, components(UNION)).values()] == [
        "Announcements RecordingStarted",
        "Announcements RecordingPartlyTranscribedNow",
    ]


def test_an_object_that_says_what_a_component_says_is_it(tmp_path: Path) -> None:
    text = f"Address: {OBJECT}\nOrder: {{type: object, properties: {{to: {OBJECT}}}}}\n"
    assert named(tmp_path, components(text)) == {}


@pytest.mark.parametrize(
    "second",
    [
        OBJECT.replace("One.", "Two."),
        OBJECT.replace("string", "integer"),
        "{type: object, required: [value], properties: {value: {type: string, description: One.}}}",
    ],
)
def test_one_that_says_something_else_is_not(tmp_path: Path, second: str) -> None:
    text = f"Address: {OBJECT}\nOrder: {{type: object, properties: {{to: {second}}}}}\n"
    assert [*named(tmp_path, components(text)).values()] == ["Order to"]


@pytest.mark.parametrize("name", ["id", "at"])
def test_one_whose_property_is_of_another_type_is_not(tmp_path: Path, name: str) -> None:
    one = OBJECT.replace("}}}", f"}}, {name}: {{type: string}}}}}}")
    text = f"Address: {one}\nOrder: {{type: object, properties: {{to: OTHER}}}}\n"
    other = one.replace(f"{name}: {{type: string", f"{name}: {{type: integer")
    assert named(tmp_path, components(text.replace("OTHER", one))) == {}
    assert [*named(tmp_path, components(text.replace("OTHER", other))).values()] == ["Order to"]


def test_an_object_that_says_little_or_what_two_components_say_is_none(tmp_path: Path) -> None:
    little = "{type: object, properties: {id: {type: string}, name: {type: string}}}"
    text = f"Owner: {little}\nOrder: {{type: object, properties: {{to: {little}}}}}\n"
    assert [*named(tmp_path, components(text)).values()] == ["Order to"]
    text = f"A: {OBJECT}\nB: {OBJECT}\nOrder: {{type: object, properties: {{to: {OBJECT}}}}}\n"
    assert [*named(tmp_path, components(text)).values()] == ["Order to"]


def test_the_same_object_at_the_same_place_of_an_owner_is_one_type(tmp_path: Path) -> None:
    repo = f"{{type: object, properties: {{repo: {OBJECT}, REF: {{type: string}}}}}}"
    text = (
        "Pull:\n  type: object\n  properties:\n"
        f"    head: {repo.replace('REF', 'one')}\n    base: {repo.replace('REF', 'two')}\n"
    )
    assert named(tmp_path, components(text)) == {
        "Pull/properties/head": "Pull head",
        "Pull/properties/head/properties/repo": "Pull repo",
        "Pull/properties/base": "Pull base",
    }


words = st.text("abcdefgh", min_size=1, max_size=12)
steps = st.tuples(st.sampled_from([MEMBER, ALTERNATIVE]), words, words).map(
    lambda each: f"{each[0]}{each[1]}_{each[2]}"
)


@given(st.lists(st.tuples(words, st.lists(steps, max_size=5)), min_size=1, max_size=12))
def test_names_are_short_and_those_of_components_stay(found: list[tuple[str, list[str]]]) -> None:
    (first, _), *rest = found
    start = components(f"{first}: {OBJECT}\n")
    component = next(iter(_records(start).values()))
    every = {
        f"#{number}": _anonymous(component, f"#{number}", owner + "".join(path))
        for number, (owner, path) in enumerate(rest)
    }
    named_ = named_shortly({component.id: component, **every}, {})
    assert named_[component.id].name == first
    assert all(len(key(each.name)) <= LONGEST for each in named_.values())
    for id_, each in every.items():
        assert named_[id_].name and not {MEMBER, ALTERNATIVE} & {*named_[id_].name}
        assert whole(way(each.name))


def _records(text: str) -> dict[str, Record]:
    with TemporaryDirectory() as folder:
        declared = api(Path(folder), text, Diagnostics()).declarations
    return {id_: each for id_, each in declared.items() if isinstance(each, Record)}


def _anonymous(record: Record, id_: str, name: str) -> Record:
    return replace(record, id=id_, name=name, named=False)
