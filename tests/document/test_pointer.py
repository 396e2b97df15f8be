"""JSON pointers, and advice on those that lead nowhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.pointer import advise, follow, join, split
from tests.document.texts import yaml

ROOT = yaml("""\
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Order: {allOf: [{type: object}, {type: string}]}
  responses: {NotFound: {description: x}}
paths: {/a~b: {get: {}}, "": {get: {}}}
""")


@given(st.lists(st.text(max_size=5)))
def test_splitting_undoes_joining(tokens: list[str]) -> None:
    assert split(join(tokens)) == tokens


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", ""),
        ("/components/schemas/Order/allOf/1/type", "string"),
        ("/paths/~1a~0b/get", {}),
        ("/paths//get", {}),
        ("/components/schemas/Order/allOf/2", None),
        ("/components/schemas/Order/allOf/-1", None),
        ("/components/schemas/Order/allOf/-", None),
        ("/components/schemas/Order/allOf/²", None),
        ("/components/schemas/Order/allOf/" + "9" * 5000, None),
        ("/components/schemas/Pet/type/x", None),
        ("/", None),
    ],
)
def test_following(pointer: str, found: object) -> None:
    node = follow(ROOT, split(pointer))
    if pointer == "":
        assert node is ROOT
    else:
        assert (node.plain() if node is not None else None) == found


@pytest.mark.parametrize(
    ("pointer", "advice"),
    [
        ("/components/schemas/Pets", "did you mean '#/components/schemas/Pet'?"),
        ("/components/schemas/pet", "did you mean '#/components/schemas/Pet'?"),
        ("/components/schema/Pet", "did you mean '#/components/schemas/Pet'?"),
        ("/component/schemas/Pet", "did you mean '#/components/schemas/Pet'?"),
        ("/components/schema/Cat", "did you mean '#/components/schemas'?"),
        ("/components/schemas/Cat", "'#/components/schemas' has no 'Cat'"),
        ("/definitions/Pet", "the document has no 'definitions'"),
        ("/components/schemas/Order/allOf/7", "'#/components/schemas/Order/allOf' has no '7'"),
        (
            "/components/schemas/Pet/type/x",
            "'#/components/schemas/Pet/type' is a string and has no parts",
        ),
    ],
)
def test_advice(pointer: str, advice: str) -> None:
    assert advise(ROOT, split(pointer)) == advice
