"""Models: what was set is what is sent, and what was read is not lost."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import subprocess
import sys
import threading
import warnings
from decimal import Decimal
from typing import Any

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import models
from sample._runtime.models.adapters import adapter
from sample._runtime.models.checking import checked
from sample._runtime.models.model import Model, spaced
from sample._runtime.models.unknown import UnknownObject
from sample.exceptions import ApiValueError

from .conftest import SAMPLE_FOLDER

# Unset, null, default


def test_unset_null_and_constant() -> None:
    assert models.UserMessage(content="x").to_json() == '{"role": "user", "content": "x"}'
    assert models.UserMessage(content="x", name=None).to_dict() == {
        "role": "user",
        "content": "x",
        "name": None,
    }
    message = models.UserMessage.from_dict({"content": "x"})
    assert (message.name, message.to_dict()) == (None, {"role": "user", "content": "x"})
    message.name = "n"
    assert message.to_dict()["name"] == "n"


def test_both_names_of_a_field() -> None:
    for image in (
        models.ImagePart(image=b"\xff", var_class="c"),
        models.ImagePart(**{"image": b"\xff", "class": "c"}),
        models.ImagePart.from_json('{"type":"image","image":"/w==","class":"c"}'),
    ):
        assert image.var_class == "c"
        assert image.to_json() == '{"type": "image", "image": "/w==", "class": "c"}'


def test_unknown_properties_are_kept() -> None:
    text = '{"id":"x","deleted":true,"beyond":{"a":[1,null]}}'
    answer = models.DeleteFileResponse.from_json(text)
    assert answer.beyond == {"a": [1, None]}
    assert answer.to_json() == spaced(text)


def test_what_models_can_do() -> None:
    assert models.File.from_dict(None) is None
    file = models.File(id="x", bytes=3)
    assert file.to_str() == (
        "{'additional_properties': {},\n 'bytes': 3,\n 'created': None,\n 'filename': None,\n"
        " 'id': 'x',\n 'object': 'file'}"
    )
    assert models.File.from_json(file.to_json()) == file
    assert models.File.from_dict(file.to_dict()) == file
    assert copy.deepcopy(file) == file == pickle.loads(pickle.dumps(file))
    assert file.model_problems == ()


def test_models_inherit_few_names() -> None:
    own = {name for name in vars(Model) if not name.startswith("_")}
    assert own - set(dir(pydantic.BaseModel)) == {
        "from_dict",
        "from_json",
        "model_problems",
        "to_dict",
        "to_json",
        "to_str",
    }


def test_a_wrong_model_is_refused_when_it_is_made() -> None:
    with pytest.raises(pydantic.ValidationError, match="seconds"):
        models.FileExpirationAfter(seconds=1)
    with pytest.raises(pydantic.ValidationError, match="nobody"):
        models.CreateChatCompletionRequest(model="m", messages=[{"role": "nobody"}])


# Values


VALUES = (
    '{"moment":"2024-05-01T10:00:00.123000+02:00","day":"2024-05-01","raw":"/+8=",'
    '"amount":"1.10","number":1,"big":123456789012345678901234567890,'
    '"id":"6ba7b810-9dad-11d1-80b4-00c04fd430c8","priority":9,"ratio":0.25}'
)


def test_values_that_json_does_not_have() -> None:
    values = models.Values.from_json(VALUES)
    assert values.to_json() == spaced(VALUES)
    assert values.moment.utcoffset() == datetime.timedelta(hours=2)
    assert values.raw == b"\xff\xef"
    assert values.amount == Decimal("1.10")
    assert type(values.number) is int
    assert type(models.Values.from_json('{"number":1.5}').number) is float
    assert models.Values(number=1).to_json() == '{"number": 1}'


def test_base64_is_what_would_be_written() -> None:
    assert models.Values(raw="/+8=").raw == models.Values(raw=b"\xff\xef").raw == b"\xff\xef"


@pytest.mark.parametrize("text", ["_-8=", "_-8", "/+8", "/+\r\n8=", "QR==", "?!", "é", "=", "A==="])
def test_text_that_is_no_base64(text: str) -> None:
    with pytest.raises(pydantic.ValidationError, match="no base64 text"):
        models.Values(raw=text)


# Enums


@pytest.mark.parametrize(
    ("name", "known", "unknown"),
    [("ReasoningEffort", "low", "mega"), ("Priority", 1, 77), ("Ratio", 0.5, 0.125)],
)
def test_open_enums(name: str, known: Any, unknown: Any) -> None:
    kind = getattr(models, name)
    before = list(kind)
    assert kind(known) in before
    value = kind(unknown)
    assert isinstance(value, type(unknown))
    assert value == unknown
    assert hash(value) == hash(unknown)
    assert (str(value), f"{value}", "%s" % value) == (str(unknown),) * 3  # noqa: UP031
    assert (value.value, value.name) == (unknown, str(unknown))
    assert kind(unknown) is value
    assert pickle.loads(pickle.dumps(value)) is value
    assert pickle.loads(pickle.dumps(kind(known))) is kind(known)
    assert copy.deepcopy(value) is value
    assert list(kind) == before
    assert json.dumps(value) == json.dumps(unknown)
    assert str(kind(known)) == str(known)


def test_an_enum_refuses_another_type() -> None:
    with pytest.raises(ValueError, match="3 is not a valid ReasoningEffort"):
        models.ReasoningEffort(3)
    with pytest.raises(pydantic.ValidationError):
        models.Values(priority="x")


def test_an_unknown_value_is_read_and_sent() -> None:
    text = '{"id":"x","object":"chat.completion","choices":[],"effort":"mega"}'
    answer = models.CreateChatCompletionResponse.from_json(text)
    assert isinstance(answer.effort, models.ReasoningEffort)
    assert answer.effort == "mega"
    assert answer.to_json() == spaced(text)
    assert answer.effort is models.CreateChatCompletionResponse.from_json(text).effort


def test_one_object_for_one_value_in_many_threads() -> None:
    found: list[object] = []
    barrier = threading.Barrier(8)

    def ask() -> None:
        barrier.wait()
        found.append(models.ReasoningEffort("asked by many"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(each) for each in found}) == 1


# Unions


def test_the_tag_chooses_and_an_unknown_one_keeps_the_object() -> None:
    text = (
        '{"role":"user","content":[{"type":"text","text":"a"},'
        '{"type":"image","image":"/w=="},{"type":"odd","x":[1]},{"no":"tag"}]}'
    )
    message = models.UserMessage.from_json(text)
    kinds = [type(each) for each in message.content]
    assert kinds == [models.TextPart, models.ImagePart, UnknownObject, UnknownObject]
    assert message.to_json() == spaced(text)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert message.model_dump_json(by_alias=True, exclude_unset=True) == text
    assert models.UserMessage(content=message.content).content == message.content


def test_an_object_of_an_unknown_kind() -> None:
    text = '{"type":"odd","x":[1],"copy":2,"keys":3,"a-b":{"c":null}}'
    other = adapter("ContentPart").validator.validate_json(text)
    assert isinstance(other, UnknownObject)
    assert (other.type, other.x, other.copy) == ("odd", [1], 2)
    assert (other.keys, other["a-b"], other.get("no", 4)) == (3, {"c": None}, 4)
    assert [*other] == ["type", "x", "copy", "keys", "a-b"]
    assert "x" in other
    assert "y" not in other
    assert other.to_json() == spaced(text)
    assert other == other.to_dict() == json.loads(text)
    assert {**adapter("ContentPart").validator.validate_json('{"type":"odd"}')} == {"type": "odd"}
    assert other == copy.deepcopy(other) == copy.copy(other) == pickle.loads(pickle.dumps(other))
    assert repr(other).startswith("UnknownObject(type='odd', x=[1], copy=2")
    assert not hasattr(other, "y")
    other.x = [2]
    assert json.loads(other.to_json())["x"] == [2]


def test_an_object_of_an_unknown_kind_is_sent_back() -> None:
    part = adapter("ContentPart").validator.validate_json('{"type":"odd","x":1}')
    kind = adapter("CreateChatCompletionRequest")
    messages = [{"role": "user", "content": [part, {"type": "text", "text": "a"}]}]
    sent = checked(kind, {"model": "m", "messages": messages}, (), "op")
    assert json.loads(kind.to_json(sent))["messages"][0]["content"][0] == {"type": "odd", "x": 1}
    messages[0]["content"][0] = {"type": "odd", "x": 1}
    with pytest.raises(ApiValueError, match=r"content\[0\]"):
        checked(kind, {"model": "m", "messages": messages}, (), "op")


def test_a_known_tag_with_wrong_fields_is_its_variants_error() -> None:
    with pytest.raises(pydantic.ValidationError) as raised:
        models.UserMessage.from_json('{"role":"user","content":[{"type":"text"}]}')
    assert [each["loc"] for each in raised.value.errors()] == [("content", 0, "text")]


def test_a_union_without_tags_takes_what_fits_best() -> None:
    class A(Model):
        a: int | None = None
        c: str | None = None

    class B(Model):
        b: int | None = None
        c: str | None = None

    for union in (A | B, B | A):
        read = pydantic.TypeAdapter(union).validate_json
        assert type(read('{"a":1,"c":"x","z":1}')) is A
        assert type(read('{"b":1,"c":"x","z":1}')) is B


def test_a_named_union_of_named_unions() -> None:
    part = adapter("ContentPart | list[ContentPart]")
    assert part.validator.validate_json('{"type":"text","text":"a"}') == models.TextPart(text="a")
    assert part.to_json([models.TextPart(text="a")]) == b'[{"type":"text","text":"a"}]'


# Subtypes


def test_the_tag_chooses_the_subtype() -> None:
    text = (
        '{"pets":[{"petType":"cat","meow":3},{"petType":"dog","friends":'
        '[{"petType":"cat","meow":1,"owner":{"pets":[]}}]},{"petType":"fish","fins":2}]}'
    )
    person = models.Person.from_json(text)
    assert [type(each) for each in person.pets] == [models.Cat, models.Dog, models.Pet]
    assert type(person.pets[1].friends[0]) is models.Cat
    assert json.loads(person.to_json()) == person.to_dict() == json.loads(text)
    assert type(models.Pet.from_json('{"petType":"dog"}')) is models.Dog
    assert type(models.Cat.from_json('{"petType":"cat","meow":1}')) is models.Cat


def test_a_field_of_the_model_holds_a_subtype_whole() -> None:
    pets = [
        models.Cat(pet_type="cat", meow=3),
        models.Pet(pet_type="fish"),
        {"petType": "dog"},
    ]
    person = models.Person(pets=pets)
    assert person.pets[0] is pets[0]
    assert person.to_dict()["pets"] == [
        {"petType": "cat", "meow": 3},
        {"petType": "fish"},
        {"petType": "dog"},
    ]


def test_the_model_itself_can_be_made() -> None:
    pet = models.Pet(pet_type="cat", meow=3)
    assert type(pet) is models.Pet
    assert pet.to_dict() == {"petType": "cat", "meow": 3}
    with pytest.raises(pydantic.ValidationError, match="meow"):
        models.Pet(pet_type="cat", meow="x")


# Cycles and laziness


TREE = (
    '{"name":"a","left":{"name":"b","leaf":{"tree":{"name":"c"},"green":true}},'
    '"nested":[[{"name":"d"}],{"name":"e"}]}'
)


def test_circular_models() -> None:
    tree = models.Tree.from_json(TREE)
    assert tree.left.leaf.tree.name == "c"
    assert type(tree.nested[0][0]) is models.Tree
    assert tree.to_json() == spaced(TREE)


MODULES = sorted(path.stem for path in (SAMPLE_FOLDER / "sample/models").glob("[a-z]*.py"))


@pytest.mark.parametrize("module", ["tree", "leaf", "nested", "pet", "cat", "dog", "person"])
def test_a_cycle_can_be_entered_anywhere(module: str) -> None:
    """Each in a fresh interpreter: which module comes first decides what is complete."""
    code = f"""
import sys
sys.path.insert(0, {str(SAMPLE_FOLDER)!r})
import sample.models.{module}
from sample._runtime.models.adapters import adapter
from sample._runtime.models.checking import checked
from sample import models
kind = adapter({module.title()!r})
if {module!r} in ("tree", "leaf", "nested"):
    assert models.Tree.from_json({TREE!r}).to_json() == {spaced(TREE)!r}
else:
    text = '{{"pets":[{{"petType":"cat","owner":{{"pets":[]}},"meow":3}}]}}'
    assert models.Person.from_json(text).to_json().replace(" ", "") == text
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_many_threads_use_a_model_first() -> None:
    code = f"""
import sys, threading
sys.path.insert(0, {str(SAMPLE_FOLDER)!r})
from sample._runtime.models.adapters import adapter
from sample._runtime.models.checking import checked
from sample import models
barrier, failures = threading.Barrier(8), []
def use(number):
    barrier.wait()
    try:
        if number % 2:
            models.Person.from_json('{{"pets":[{{"petType":"cat","meow":3}}]}}').to_json()
        else:
            adapter("list[Pet]").validator.validate_json('[{{"petType":"dog","friends":[]}}]')
    except Exception as error:
        failures.append(error)
threads = [threading.Thread(target=use, args=(each,)) for each in range(8)]
[each.start() for each in threads]
[each.join() for each in threads]
assert not failures, failures
"""
    for _ in range(3):
        subprocess.run([sys.executable, "-c", code], check=True)


# Round trips


texts = st.text(st.characters(codec="utf-8"))
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda each: st.lists(each) | st.dictionaries(texts, each),
    max_leaves=8,
)
parts = st.fixed_dictionaries(
    {"type": st.just("text"), "text": texts}, optional={"beyond": json_values}
) | st.fixed_dictionaries({"type": st.just("odd")}, optional={"beyond": json_values})
messages = st.fixed_dictionaries(
    {
        "role": st.sampled_from(["user", "assistant"]),
        "content": texts | st.lists(parts),
    },
    optional={"name": st.none() | texts, "beyond": json_values},
)
requests = st.fixed_dictionaries(
    {"model": texts, "messages": st.lists(messages, min_size=1)},
    optional={
        "temperature": st.none() | st.floats(0, 2),
        "reasoning_effort": st.none() | texts,
        "metadata": st.dictionaries(texts, texts),
        "stop": texts | st.lists(texts),
        "class": st.none() | texts,
        "beyond": json_values,
    },
)


@settings(deadline=None, max_examples=60)
@given(requests)
def test_every_request_survives_a_round_trip(request: dict[str, Any]) -> None:
    text = json.dumps(request)
    model = models.CreateChatCompletionRequest.from_json(text)
    given = {
        name: value for name, value in request.items() if value is not None or name == "beyond"
    }
    assert json.loads(model.to_json()) == given
    assert models.CreateChatCompletionRequest.from_dict(model.to_dict()) == model


@settings(deadline=None, max_examples=60)
@given(json_values)
def test_any_json_at_all_is_read_without_loss(value: Any) -> None:
    for name in ("CreateChatCompletionRequest", "Tree", "list[Pet]", "Values"):
        kind = adapter(name)
        read, _ = kind.lenient.read(json.loads(json.dumps(value)))
        if not name.startswith("V"):  # those have other texts for the same value
            assert json.loads(kind.to_json(read)) == value


def test_a_text_that_looks_like_an_alias_is_none() -> None:
    from sample._runtime.values.annotations import alias_in

    assert alias_in("""Literal['alias="x"', "b"]""") is None
    assert alias_in("""Annotated[Literal["alias='x'"], Field(alias="y-z")]""") == '"y-z"'
    assert alias_in('Annotated[str, Field(alias="a\\"b")]') == '"a\\"b"'
    assert alias_in("str") is None
