"""The model's JSON says which alternative a value is, and leaves defaults out."""

import json

import pytest

from generator.diagnostics import Location, Source
from generator.model.declarations import (
    Access,
    ByTag,
    Default,
    Field,
    Record,
    Required,
    Tag,
    TagValue,
    Union,
    Variant,
)
from generator.model.docs import NO_DOC, Doc
from generator.model.dump import dump, to_json
from generator.model.types import ANY, Constraints, Kind, ListOf, Named, Nullable, Scalar

AT = Location(Source("specs/x.yaml", "a\nb\n"), 2, 1, "/b")


def test_says_which_alternative_a_value_is() -> None:
    assert to_json(ANY) == {"is": "Scalar", "kind": "any"}
    assert to_json(ListOf(Nullable(Named("#/T")), Constraints(min_size=1))) == {
        "is": "ListOf",
        "item": {"is": "Nullable", "type": {"is": "Named", "id": "#/T"}},
        "constraints": {"min_size": 1},
    }


def test_shows_a_record() -> None:
    fields = (
        Field("id", Scalar(Kind.STRING), Required(), Access.READ_ONLY, NO_DOC, (), AT),
        Field("n", Scalar(Kind.INTEGER), Default(2**70), Access.BOTH, Doc("n!"), (None,), AT),
    )
    record = Record("#/R", "R", True, NO_DOC, fields, None, None, None, (), AT)
    shown = to_json(record)
    assert isinstance(shown, dict)
    assert shown["is"] == "Record"
    assert shown["at"] == "specs/x.yaml:2:1"
    assert shown["fields"] == [
        {
            "wire_name": "id",
            "type": {"is": "Scalar", "kind": "string"},
            "presence": {"is": "Required"},
            "access": "read-only",
            "doc": {},
            "examples": [],
            "at": "specs/x.yaml:2:1",
        },
        {
            "wire_name": "n",
            "type": {"is": "Scalar", "kind": "integer"},
            "presence": {"is": "Default", "value": 2**70},
            "access": "both",
            "doc": {"summary": "n!"},
            "examples": [None],
            "at": "specs/x.yaml:2:1",
        },
    ]


def test_text_is_stable_json_in_the_models_order() -> None:
    choice = ByTag(Tag("type", (TagValue("b", "#/B"), TagValue("a", "#/A"))))
    union = Union("#/U", "Ü", True, NO_DOC, (Variant("B", Named("#/B")),), choice, (), AT)
    text = dump({"z": union, "a": union})
    assert text == dump({"z": union, "a": union})
    assert text.endswith("}\n")
    assert "Ü" in text
    assert list(json.loads(text)) == ["z", "a"]
    assert json.loads(text)["z"]["choice"]["is"] == "ByTag"


def test_refuses_what_is_not_of_the_model() -> None:
    with pytest.raises(TypeError):
        dump(object())
