"""The quick checks say what jsonschema says: of the meta-schemas, of schemas for defaults, of any schema."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator
from jsonschema.exceptions import SchemaError
from openapi_schema_validator.validators import OAS30Validator, OAS31Validator, OAS32Validator
from openapi_spec_validator.validation import keywords

from generator.openapi.proof import defaults
from generator.openapi.proof.metaschemas import metaschemas
from generator.openapi.proof.proof import NEW_SCHEMA, OLD_SCHEMA, Proof, told
from generator.openapi.proof.rules import (
    MEMBERS,
    REFERENCES,
    Dialect,
    Doubt,
    Place,
    Rules,
)
from generator.openapi.proof.wrong import errors
from generator.openapi.validation.judge import VALIDATORS, document_validator
from generator.openapi.validation.order import in_order
from tests.fuzz.mutations import OTHERS, broken

VERSIONS = ("2.0", "3.0", "3.1", "3.2")
SCHEMAS = {
    "2.0": keywords.OpenAPIV30SchemaValidator,
    "3.0": keywords.OpenAPIV30SchemaValidator,
    "3.1": keywords.OpenAPIV31SchemaValidator,
    "3.2": keywords.OpenAPIV32SchemaValidator,
}
SETTINGS = settings(
    max_examples=int(os.environ.get("PROOF_CASES", "40")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)

WORDS = ("a", "b", "x-c", "id", "", "$ref", "200", "é")
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from((0.0, 1.0, 1.5, -2.5, 1e300, 2**31, 2**63)),
    st.sampled_from((*WORDS, "abc", "2020-02-30", "YWJj", "#/a", "http://a.b/c d", "(", "^a+$")),
)
values = st.recursive(
    st.one_of(scalars, st.sampled_from(OTHERS)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(WORDS), inner, max_size=3)
    ),
    max_leaves=6,
)
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
sizes = st.one_of(st.integers(0, 3), st.integers(0, 3), st.sampled_from((-1, 1.0, "1", None)))
names = st.lists(st.sampled_from(WORDS), max_size=3)


def keyword(name: str, inner: Any) -> Any:
    """A value for a keyword, mostly of the kind it should have."""
    if name in ("items", "not", "if", "then", "else", "contains", "propertyNames"):
        right = inner
    elif name in ("allOf", "anyOf", "oneOf", "prefixItems"):
        right = st.lists(inner, min_size=1, max_size=3)
    elif name in ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"):
        right = st.dictionaries(st.sampled_from(WORDS), inner, max_size=3)
    elif name in ("additionalProperties", "unevaluatedProperties"):
        right = st.one_of(st.booleans(), inner)
    else:
        right = SIMPLE[name]
    return st.one_of(right, right, right, right, right, right, values)


SIMPLE: dict[str, Any] = {
    "type": st.one_of(st.sampled_from(TYPES), st.lists(st.sampled_from(TYPES), max_size=3)),
    "enum": st.lists(values, max_size=4),
    "const": values,
    "default": values,
    "required": names,
    "nullable": st.booleans(),
    "readOnly": st.booleans(),
    "uniqueItems": st.booleans(),
    "format": st.sampled_from(("int32", "int64", "date", "byte", "uuid", "regex", "float", "odd")),
    "pattern": st.sampled_from(("^a", "b$", "(", "[0-9]+", "^(a+)+$")),
    "multipleOf": st.sampled_from((1, 2, 0.5, 3)),
    "exclusiveMinimum": st.one_of(st.booleans(), st.integers(-2, 2)),
    "exclusiveMaximum": st.one_of(st.booleans(), st.integers(-2, 2)),
    "discriminator": st.fixed_dictionaries({"propertyName": st.sampled_from(WORDS)}),
    "xml": st.fixed_dictionaries({}, optional={"name": st.text(max_size=2), "wrapped": values}),
    "externalDocs": st.fixed_dictionaries({"url": st.sampled_from(("http://a.b", "a b", "x"))}),
    "x-y": values,
    "title": st.text(max_size=3),
    **dict.fromkeys(("minimum", "maximum"), st.one_of(st.integers(-3, 3), st.just(1.5))),
    **dict.fromkeys(
        (
            *("minItems", "maxItems", "minLength", "maxLength", "minProperties"),
            *("maxProperties", "minContains", "maxContains"),
        ),
        sizes,
    ),
}
NESTED = (
    *("items", "not", "if", "then", "else", "contains", "propertyNames", "allOf", "anyOf"),
    *("oneOf", "prefixItems", "properties", "patternProperties", "dependentSchemas", "$defs"),
    *("definitions", "additionalProperties", "unevaluatedProperties"),
)


@st.composite
def objects(draw: Any, inner: Any) -> Any:
    """A schema of a few keywords."""
    every = st.sampled_from((*SIMPLE, *NESTED))
    chosen = draw(st.lists(every, min_size=1, max_size=4, unique=True))
    return {name: draw(keyword(name, inner)) for name in chosen}


schemas = st.recursive(
    st.one_of(
        st.builds(lambda kind: {"type": kind}, st.sampled_from(TYPES)),
        st.builds(lambda each: {"enum": each}, st.lists(scalars, max_size=3)),
        st.booleans(),
        st.just({}),
    ),
    objects,
    max_leaves=5,
)


faulty = schemas.flatmap(lambda schema: broken([schema])).map(lambda made: made[0] if made else {})
"""Schemas in which a few things have been deleted, renamed, swapped and the like."""


@cache
def proof(version: str) -> Proof:
    return Proof(version)


def is_schema(version: str, schema: Any) -> bool:
    """Whether the library finds nothing wrong with a schema."""
    if version in ("2.0", "3.0"):
        check: Any = OAS30Validator.check_schema
    else:
        kind = OAS31Validator if version == "3.1" else OAS32Validator
        form = SCHEMAS[version].schema_validator_format_checker

        def check(value: Any) -> None:
            kind.check_schema(value, format_checker=form)

    try:
        check(schema)
    except Exception:
        return False
    return True


@pytest.mark.parametrize("version", VERSIONS)
@SETTINGS
@given(schema=st.one_of(schemas, values, faulty))
def test_a_schema_that_is_right_satisfies_the_meta_schema(version: str, schema: Any) -> None:
    if proof(version).is_schema(schema):
        assert is_schema(version, schema)


@pytest.mark.parametrize("version", VERSIONS)
@SETTINGS
@given(schema=schemas)
def test_ordinary_schemas_are_known_to_be_right(version: str, schema: Any) -> None:
    """Whatever is right is also known to be so: else there would be no point to it."""
    if not proof(version).is_schema(schema) and is_schema(version, schema):
        text = json.dumps(schema)
        assert any(each in text for each in UNKNOWN)


UNKNOWN = ('"enum": [[', ", [", '"format"', '"url"', '"$ref"', '"pattern', "(")
"""Lists of lists, and texts with a format: what else is installed decides about these."""


def rules_say(dialect: Dialect, schema: Any, value: Any) -> bool | None:
    def nowhere(place: Place, keyword: str) -> Place:
        raise Doubt

    try:
        return Rules(dialect, nowhere, 10_000).check(Place(schema, ""))(value)
    except Exception:
        return None


def library_says(make: Callable[[Any], Any], schema: Any, value: Any) -> bool | None:
    try:
        return bool(make(schema).is_valid(value))
    except Exception:
        return None


def is_broken(make: Callable[[Any], Any], schema: Any) -> bool:
    """Whether a schema is none by the meta-schema of its dialect."""
    try:
        make(schema).check_schema(schema)
    except SchemaError:
        return True
    return False


DIALECTS: dict[str, tuple[Dialect, Callable[[Any], Any]]] = {
    "draft 4": (OLD_SCHEMA, lambda schema: Draft4Validator(schema)),
    "2020-12": (NEW_SCHEMA, lambda schema: Draft202012Validator(schema)),
    "OpenAPI 3.0": (defaults.OF_3_0, lambda schema: OAS30Validator(schema, format_checker=F30)),
    "OpenAPI 3.1": (defaults.OF_3_1, lambda schema: OAS31Validator(schema, format_checker=F31)),
}
F30 = keywords.OpenAPIV30ValueValidator.value_validator_format_checker
F31 = keywords.OpenAPIV31ValueValidator.value_validator_format_checker


@pytest.mark.parametrize("name", DIALECTS)
@SETTINGS
@given(schema=schemas, data=st.data())
def test_any_schema_means_the_same_to_both(name: str, schema: Any, data: Any) -> None:
    """Yes is yes and no is no, since a no within `not` or `oneOf` is a yes around it. Where a schema is broken, the library
    may fail before it comes to what decides here."""
    dialect, make = DIALECTS[name]
    for value in data.draw(st.lists(values, min_size=1, max_size=4)):
        said = rules_say(dialect, schema, value)
        if said is not None and not isinstance(schema, bool):
            library = library_says(make, schema, value)
            assert said == library or (library is None and is_broken(make, schema)), value


NO_SCHEMAS: list[tuple[str, Any]] = [
    *((each, None) for each in ("not", "contains", "propertyNames", "if")),
    *((each, {"a": None}) for each in ("properties", "patternProperties", "dependentSchemas")),
    *((each, [{"type": "string"}, None]) for each in ("anyOf", "oneOf", "allOf")),
    ("additionalProperties", None),
    ("items", None),
]


@pytest.mark.parametrize(("keyword", "argument"), NO_SCHEMAS)
@pytest.mark.parametrize("value", ["", [], {}, None, {"a": 1}])
def test_nothing_is_said_of_what_null_stands_in_as_a_schema(
    keyword: str, argument: Any, value: Any
) -> None:
    """jsonschema fails where it comes to it, which is not known here."""
    schema = {keyword: argument, "type": "string"}
    assert rules_say(NEW_SCHEMA, schema, value) is None


def words(error: Any) -> tuple[Any, ...]:
    """What findings are made of; which alternatives are wrong in what, too."""
    text = error.message if error.validator == "required" else ""
    inner = [
        (each.schema_path[0], len(each.relative_path), words(each)) for each in error.context or ()
    ]
    about = error.validator, error.validator_value, error.instance, text
    return *about, [*error.absolute_path], inner


@pytest.mark.parametrize("name", DIALECTS)
@SETTINGS
@given(schema=schemas, data=st.data())
def test_what_is_wrong_is_what_the_library_says(name: str, schema: Any, data: Any) -> None:
    dialect, make = DIALECTS[name]
    for value in data.draw(st.lists(values, min_size=1, max_size=4)):
        rules = Rules(dialect, lambda *_: Place(None, ""), 10_000)
        found = told(lambda rules=rules, value=value: errors(rules, Place(schema, ""), value))
        if found:
            validator = make(schema)
            library = in_order(type(validator))(schema, format_checker=validator.format_checker)
            said = [words(each) for each in library.iter_errors(value)]
            assert [*map(words, found)] == said


@pytest.mark.parametrize("name", DIALECTS)
def test_no_keyword_of_the_library_is_overlooked(name: str) -> None:
    dialect, make = DIALECTS[name]
    ours = {*dialect.makers, *dialect.doubted, *MEMBERS, *REFERENCES, "allOf", "if", "then", "else"}
    nothing = {
        *("readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated", "description"),
        *(("discriminator", "unevaluatedItems") if "OpenAPI 3.1" in name else ()),
        *(("format",) if name == "draft 4" else ()),
    }
    assert set(make({}).VALIDATORS) - ours <= nothing


@pytest.mark.parametrize("version", VERSIONS)
def test_the_meta_schemas_are_those_of_the_library(version: str) -> None:
    documents, schemas = metaschemas(version)
    assert documents.root.schema == dict(VALIDATORS[version][1])
    meta = {"2.0": OAS30Validator, "3.0": OAS30Validator, "3.1": OAS31Validator}
    assert schemas.root.schema == dict(meta.get(version, OAS32Validator).META_SCHEMA)


def parts(version: str) -> Iterator[tuple[Any, Any]]:
    """The parts of the schema of documents that have a name."""
    specification = proof(version).specification
    yield from specification.get("$defs", specification.get("definitions")).items()


SAMPLES: dict[str, Any] = {
    "parameter": {"name": "a", "in": "query", "schema": {"type": "string"}, "style": "form"},
    "old parameter": {"name": "a", "in": "query", "type": "array", "items": {"type": "string"}},
    "body": {"name": "a", "in": "body", "schema": {"$ref": "#/definitions/A"}},
    "response": {"description": "d", "content": {"a/b": {"schema": {}, "example": 1}}},
    "operation": {
        "operationId": "o",
        "parameters": [{"$ref": "#/a"}, {"name": "h", "in": "header", "schema": {}}],
        "responses": {"200": {"description": "d"}, "default": {"$ref": "#/b"}},
        "callbacks": {"c": {"{$request.body}": {"post": {"responses": {"200": {"$ref": "#"}}}}}},
    },
    "header": {"schema": {"type": "string"}, "required": True, "style": "simple"},
    "scheme": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "key": {"type": "apiKey", "name": "k", "in": "header"},
    "flows": {
        "type": "oauth2",
        "flows": {"implicit": {"authorizationUrl": "https://a.b", "scopes": {"a": "b"}}},
    },
    "link": {"operationId": "o", "parameters": {"a": "$request.query.a"}},
    "media": {"schema": True, "encoding": {"a": {"contentType": "a/b", "style": "form"}}},
    "server": {"url": "https://{a}", "variables": {"a": {"default": "b", "enum": ["b"]}}},
    "path": {"get": {"responses": {"2XX": {"description": ""}}}, "parameters": [], "x-a": 1},
    "components": {"schemas": {"A": {"type": "object"}}, "x-b": 2},
    "schema": {"type": "object", "properties": {"a": {"allOf": [{"$ref": "#"}]}}, "xml": {}},
    "example": {"value": 1, "summary": "s"},
    "tag": {"name": "t", "externalDocs": {"url": "https://a.b"}},
    "info": {"title": "t", "version": "1", "license": {"name": "l"}},
}


@pytest.mark.parametrize("version", VERSIONS)
@SETTINGS
@given(data=st.data())
def test_a_part_that_is_right_satisfies_its_schema(version: str, data: Any) -> None:
    sample = data.draw(st.sampled_from(sorted(SAMPLES)))
    value = data.draw(broken({"part": SAMPLES[sample]}))
    part = value.get("part", value)
    judge = document_validator(version, None)
    for name, schema in parts(version):
        if proof(version).is_part(schema, part):
            assert judge.evolve(schema=schema).is_valid(part), (name, part)


def known_parts(version: str) -> set[str]:
    return {
        sample
        for sample, value in SAMPLES.items()
        for _, schema in parts(version)
        if proof(version).is_part(schema, value)
    }


@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_right_parts_are_known_to_be_right(version: str) -> None:
    assert {*SAMPLES} - known_parts(version) <= {"old parameter", "body"}
