"""What comes to a document changes no name of what is there, in any document."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.names_lock.locking import lines, lock_of

NAMES = ["pet", "Pet", "pet_", "PET", "Pet2", "PetOwner", "pet-owner", "owner", "PetOwnerHome"]
NAMES += ["list", "model", "ModelList", "pet_owner_2", "Class", "PetsApi", "a b", "Client"]
FIELDS = ["name", "Name", "na-me", "na_me", "owner", "home", "class", "from", "model_name", "_id"]
SCALARS = st.sampled_from([{"type": "string"}, {"type": "integer"}])
ENUMS = st.lists(st.sampled_from(["a", "A", "a-b", "a_b", "AB", "+", ""]), min_size=1, unique=True)


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4)
    return fields.map(lambda each: {"type": "object", "properties": each})


def unions(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, min_size=2, max_size=3).map(lambda each: {"oneOf": each})


SCHEMAS = st.recursive(
    SCALARS | ENUMS.map(lambda each: {"type": "string", "enum": each}),
    lambda inner: objects(inner)
    | unions(inner)
    | inner.map(lambda each: {"type": "array", "items": each}),
    max_leaves=6,
)
COMPONENTS = st.dictionaries(st.sampled_from(NAMES), SCHEMAS, min_size=1, max_size=6)
OPERATIONS = st.builds(
    lambda name, tag, answer, fields: {
        "operationId": name,
        "tags": [tag],
        "parameters": [
            {"name": each, "in": place, "schema": {"type": "string"}} for each, place in fields
        ],
        "requestBody": {"content": {"application/json": {"schema": answer}}},
        "responses": {
            "200": {"description": "", "content": {"application/json": {"schema": answer}}}
        },
    },
    st.sampled_from(NAMES),
    st.sampled_from(NAMES[:4]),
    SCHEMAS,
    st.lists(
        st.tuples(st.sampled_from(FIELDS), st.sampled_from(["query", "header"])),
        max_size=3,
        unique=True,
    ),
)
PATHS = st.dictionaries(
    st.sampled_from(["/a", "/b", "/c", "/d"]),
    st.fixed_dictionaries({"post": OPERATIONS}),
    max_size=3,
)


def document(components: dict[str, Any], paths: dict[str, Any]) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Pets", "version": "1"},
            "paths": paths,
            "components": {"schemas": components},
        }
    )


@pytest.mark.parametrize("target", ["python", "eiffel"])
@settings(
    max_examples=40,
    phases=(Phase.generate,),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(before=COMPONENTS, came=COMPONENTS, paths=PATHS, more=PATHS)
def test_what_comes_changes_no_name_of_what_is_there(
    tmp_path: Path,
    target: str,
    before: dict[str, Any],
    came: dict[str, Any],
    paths: dict[str, Any],
    more: dict[str, Any],
) -> None:
    paths = with_ids_of_their_own(paths, {})
    spec = tmp_path / "api.json"
    spec.write_text(document(before, paths))
    first = lock_of(spec, target)
    new = {name: each for name, each in came.items() if name not in before}
    if target == "eiffel":
        new = without_what_is_said(new, [before, paths])
    others = with_ids_of_their_own({path: more[path] for path in more.keys() - paths.keys()}, paths)
    spec.write_text(document({**new, **before}, {**others, **paths}))
    again = lock_of(spec, target, first)
    gone = {line for line in lines(first) - lines(again)}
    assert {line for line in gone if not is_still_importable(line, again)} == set()
    assert lock_of(spec, target, again) == again, "a document that is the same has the same names"


def with_ids_of_their_own(paths: dict[str, Any], others: dict[str, Any]) -> dict[str, Any]:
    """The paths, without those whose operationId is that of another one, which OpenAPI does not allow."""
    ids = {each["post"]["operationId"] for each in others.values()}
    found: dict[str, Any] = {}
    for path in sorted(paths):
        id_ = paths[path]["post"]["operationId"]
        if id_ not in ids:
            ids.add(id_)
            found[path] = paths[path]
    return found


def without_what_is_said(new: dict[str, Any], there: Any) -> dict[str, Any]:
    """Without components that say what a type without a name says: that is the component then, and classes of Eiffel have
    no second name."""
    said = json.dumps(there, sort_keys=True)
    return {
        name: each for name, each in new.items() if json.dumps(each, sort_keys=True) not in said
    }


def is_still_importable(line: str, lock: str) -> bool:
    """Whether a type, or a part of one, has become a component that says the same, and its old name means that."""
    name = line.partition(" / ")[0].rpartition(" = ")[2]
    return any(
        each.startswith("  old ") and each.endswith(f" = {name}") for each in lock.splitlines()
    )


@pytest.mark.parametrize("target", ["python", "eiffel"])
@settings(
    max_examples=25,
    phases=(Phase.generate,),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(paths=PATHS, ids=st.lists(st.sampled_from(NAMES), min_size=3, max_size=3, unique=True))
def test_an_operation_with_another_name_can_be_called_by_both(
    tmp_path: Path, target: str, paths: dict[str, Any], ids: list[str]
) -> None:
    """Unless another operation of its tag is called so now; for the rest of the major version, whatever comes."""
    paths = with_ids_of_their_own(paths, {})
    spec = tmp_path / "api.json"
    spec.write_text(document({}, paths))
    first = lock_of(spec, target)
    spec.write_text(document({}, with_ids(paths, ids)))
    again = lock_of(spec, target, first)
    assert lock_of(spec, target, again) == again, "what is not there any more stays gone"
    for key, name in methods(first).items():
        assert name in calls(again)[key] or taken(name, again)
    assert "  old " not in lock_of(spec, target, again, "2.0.0")


def with_ids(paths: dict[str, Any], ids: list[str]) -> dict[str, Any]:
    """The paths with other operationIds."""
    return {
        path: {"post": {**each["post"], "operationId": id_}}
        for (path, each), id_ in zip(sorted(paths.items()), ids, strict=False)
    }


def calls(lock: str) -> dict[str, set[str]]:
    """By which names operations can be called, by key."""
    found: dict[str, set[str]] = {}
    for line in sorted(lines(lock)):
        above, _, below = line.partition(" / ")
        if above.startswith("operation ") and (not below or below.startswith("old 1 = ")):
            key, _, name = above.rpartition(" = ")
            found.setdefault(key, set()).update({name, below.removeprefix("old 1 = ") or name})
    return found


def methods(lock: str) -> dict[str, str]:
    """What operations are called, by key."""
    told = (line.rpartition(" = ") for line in lock.splitlines() if line.startswith("operation "))
    return {key: name for key, _, name in told}


def taken(name: str, lock: str) -> bool:
    """Whether an operation is called so, or what its forms are."""
    return any(each.startswith(name) or name.startswith(each) for each in methods(lock).values())
