"""Known edits of a document, what each is to callers, and a program that shows it.

Each edit has an operation, a tag and types of its own; `§` is its number (`/t§`, `T§Api`, `op§`, `S§`). So any of them
can be made together, and each program looks at its own part alone. A program is fine with the old client; of a breaking
edit it is one of which mypy says something, or (`fails="run"`) that raises when it runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

BREAKING, COMPATIBLE, DOCS = "breaking", "compatible", "docs"
HEAD = (
    "{openapi: 3.1.0, info: {title: Shop, version: '1'}, servers: [{url: 'https://shop.example.com'}],"
    " security: [], components: {securitySchemes: {Key: {type: apiKey, in: header, name: k},"
    " Token: {type: http, scheme: bearer}}}}"
)


@dataclass(frozen=True)
class Edit:
    """`old` and `new` are the edit's part of the document: its path items and its schemas, as YAML without the outer
    braces; `kind` and `grade` are what has to be found. `program` is what a caller has."""

    name: str
    kind: str
    grade: str
    old: tuple[str, str]
    new: tuple[str, str]
    program: str = ""
    fails: str = "mypy"


def document(edits: Sequence[Edit], made: Iterable[int] = ()) -> dict[str, Any]:
    """The document with the parts of all edits, `made` those of these numbers."""
    found: dict[str, Any] = yaml.safe_load(HEAD)
    found["paths"], found["components"]["schemas"] = {}, {}
    chosen = {*made}
    for number, edit in enumerate(edits):
        paths, schemas = edit.new if number in chosen else edit.old
        found["paths"].update(yaml.safe_load(f"{{{paths}}}".replace("§", str(number))))
        found["components"]["schemas"].update(
            yaml.safe_load(f"{{{schemas}}}".replace("§", str(number)))
        )
    return found


def asked(
    parameters: str = "",
    answer: str = "{type: integer}",
    more: str = "",
    name: str = "op§",
    tag: str = "t§",
    others: str = "",
) -> str:
    """A path item with an operation that takes parameters and answers a type."""
    content = f"content: {{application/json: {{schema: {answer}}}}}"
    return (
        f"/t§: {{get: {{operationId: {name}, tags: [{tag}], parameters: [{parameters}], {more}"
        f"responses: {{'200': {{description: Fine., {content}}}{others}}}}}}}"
    )


def query(name: str, schema: str = "{type: string}", more: str = "", place: str = "query") -> str:
    return f"{{name: {name}, in: {place}, schema: {schema}{more}}}"


JSON = "application/json: {schema: {$ref: '#/components/schemas/S§'}}"
FORM = "application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/S§'}}"


def sent(more: str = "required: true", media: str = JSON) -> str:
    """A path item with an operation that takes a body."""
    return (
        f"/t§: {{post: {{operationId: op§, tags: [t§], requestBody: {{{more}, content: {{{media}}}}},"
        " responses: {'204': {description: Fine.}}}}"
    )


GOT = asked(answer="{$ref: '#/components/schemas/S§'}")


def record(fields: str, required: str = "", more: str = "", name: str = "S§") -> str:
    return f"{name}: {{type: object, required: [{required}], properties: {{{fields}}}{more}}}"


def parameters(name: str, kind: str, grade: str, old: str, new: str, *rest: str) -> Edit:
    return Edit(name, kind, grade, (asked(old), ""), (asked(new), ""), *rest)


def requests(name: str, kind: str, grade: str, old: str, new: str, *rest: str) -> Edit:
    return Edit(name, kind, grade, (sent(), old), (sent(), new), *rest)


def answers(name: str, kind: str, grade: str, old: str, new: str, *rest: str) -> Edit:
    return Edit(name, kind, grade, (GOT, old), (GOT, new), *rest)


INT, STR, NUM = "{type: integer}", "{type: string}", "{type: number}"
NULL = "{type: [string, 'null']}"
TWO = "a: {type: string}, b: {type: integer}"
ENUM = "E§: {type: string, enum: [x, y]}"
MORE_ENUM = "E§: {type: string, enum: [x, y, z]}"
PETS = (
    "Cat§: {type: object, required: [kind, name], properties: {kind: {const: cat}, name: {type: string}}},"
    "Dog§: {type: object, required: [kind, age], properties: {kind: {const: dog}, age: {type: integer}}},"
    "Elk§: {type: object, required: [kind, horn], properties: {kind: {const: elk}, horn: {type: integer}}}"
)


OTHER_FORM = record("c: {type: integer}", "c", name="F§")
HAS_ENUM = record("e: {$ref: '#/components/schemas/E§'}")


def union(*names: str) -> str:
    refs = ", ".join(f"{{$ref: '#/components/schemas/{each}§'}}" for each in names)
    return f"S§: {{oneOf: [{refs}], discriminator: {{propertyName: kind}}}}, {PETS}"


CALL = "def program(api: shop.T§Api) -> object:\n    return api.op§("
READ = "def program(it: m.S§) -> object:\n    return "
MAKE = "def program() -> object:\n    return m.S§("

OPERATIONS = [
    Edit("operation removed", "operation-removed", BREAKING, (asked(), ""), ("", ""), f"{CALL})"),
    Edit("operation added", "operation-added", COMPATIBLE, ("", ""), (asked(), "")),
    Edit(
        "operation renamed",
        "operation-renamed",
        BREAKING,
        (asked(), ""),
        (asked(name="other§"), ""),
        f"{CALL})",
    ),
    Edit(
        "tag changed",
        "operation-renamed",
        BREAKING,
        (asked(), ""),
        (asked(tag="u§"), ""),
        f"{CALL})",
    ),
    Edit(
        "method changed",
        "operation-moved",
        COMPATIBLE,
        (asked().replace("get:", "put:"), ""),
        (asked().replace("get:", "patch:"), ""),
        f"{CALL})",
    ),
    Edit(
        "operation deprecated",
        "operation-deprecated",
        COMPATIBLE,
        (asked(), ""),
        (asked(more="deprecated: true, "), ""),
        f"{CALL})",
    ),
    Edit(
        "operation in other words",
        "docs",
        DOCS,
        (asked(more="summary: One., "), ""),
        (asked(more="summary: Other., "), ""),
        f"{CALL})",
    ),
    Edit(
        "other answer",
        "returns",
        BREAKING,
        (asked(), ""),
        (asked(answer=STR), ""),
        "def program(api: shop.T§Api) -> int:\n    return api.op§()",
    ),
    Edit(
        "no answer",
        "returns",
        BREAKING,
        (asked(), ""),
        (asked().replace("content:", "x-content:"), ""),
        "def program(api: shop.T§Api) -> int:\n    return api.op§()",
    ),
    Edit(
        "error told of",
        "error-added",
        COMPATIBLE,
        (asked(), ""),
        (asked(others=", '404': {description: None.}"), ""),
        f"{CALL})",
    ),
    Edit(
        "stream removed",
        "stream-removed",
        BREAKING,
        (
            asked().replace(
                "application/json: {schema: {type: integer}}",
                "application/json: {schema: {type: integer}}, text/event-stream: {schema: {type: object}}",
            ),
            "",
        ),
        (asked(), ""),
        "def program(api: shop.T§Api) -> object:\n    return api.op§_stream()",
    ),
    Edit(
        "stream added",
        "stream-added",
        COMPATIBLE,
        (asked(), ""),
        (
            asked().replace(
                "application/json: {schema: {type: integer}}",
                "application/json: {schema: {type: integer}}, text/event-stream: {schema: {type: object}}",
            ),
            "",
        ),
        f"{CALL})",
    ),
    Edit(
        "security added",
        "security-tighter",
        BREAKING,
        (asked(), ""),
        (asked(more="security: [{Key: []}], "), ""),
    ),
    Edit(
        "security wider",
        "security-wider",
        COMPATIBLE,
        (asked(more="security: [{Key: []}], "), ""),
        (asked(more="security: [{Key: []}, {Token: []}], "), ""),
        f"{CALL})",
    ),
    Edit(
        "pages removed",
        "pages-removed",
        BREAKING,
        (
            asked(
                f"{query('after')}, {query('limit', INT)}",
                "{$ref: '#/components/schemas/S§'}",
            ),
            "S§: {type: object, required: [data, has_more], properties: {data: {type: array, items:"
            " {type: object, properties: {id: {type: string}}}}, has_more: {type: boolean},"
            " last_id: {type: string}}}",
        ),
        (
            asked(f"{query('after')}, {query('limit', INT)}", "{$ref: '#/components/schemas/S§'}"),
            "S§: {type: object, required: [data, has_more], properties: {data: {type: string},"
            " has_more: {type: boolean}, last_id: {type: string}}}",
        ),
        "def program(api: shop.T§Api) -> object:\n    return api.op§_iter()",
    ),
]

PARAMETERS = [
    parameters(
        "optional parameter added at the end",
        "parameter-added",
        COMPATIBLE,
        query("a"),
        f"{query('a')}, {query('b')}",
        f"{CALL}'x')",
    ),
    parameters(
        "optional parameter added in front",
        "parameter-order",
        BREAKING,
        query("a", INT),
        f"{query('b')}, {query('a', INT)}",
        f"{CALL}1)",
    ),
    parameters(
        "required parameter added",
        "parameter-added-required",
        BREAKING,
        query("a"),
        f"{query('a')}, {query('b', STR, ', required: true')}",
        f"{CALL}a='x')",
    ),
    parameters(
        "parameter removed",
        "parameter-removed",
        BREAKING,
        f"{query('a')}, {query('b')}",
        query("a"),
        f"{CALL}b='x')",
    ),
    parameters(
        "parameter renamed",
        "parameter-renamed",
        BREAKING,
        query("a"),
        query("other"),
        f"{CALL}a='x')",
    ),
    parameters(
        "parameter required",
        "parameter-required",
        BREAKING,
        query("a"),
        query("a", STR, ", required: true"),
        f"{CALL})",
    ),
    parameters(
        "parameter optional",
        "parameter-optional",
        COMPATIBLE,
        query("a", STR, ", required: true"),
        query("a"),
        f"{CALL}'x')",
    ),
    parameters(
        "parameters in another order",
        "parameter-order",
        BREAKING,
        f"{query('a')}, {query('b', INT)}",
        f"{query('b', INT)}, {query('a')}",
        f"{CALL}'x', 1)",
    ),
    parameters(
        "parameter of another type",
        "parameter-type",
        BREAKING,
        query("a", INT),
        query("a", "{type: boolean}"),
        f"{CALL}2)",
    ),
    parameters(
        "parameter of a wider type",
        "parameter-type",
        COMPATIBLE,
        query("a", INT),
        query("a", NUM),
        f"{CALL}2)",
    ),
    parameters(
        "parameter of a narrower type",
        "parameter-type",
        BREAKING,
        query("a", NUM),
        query("a", INT),
        f"{CALL}2.5)",
    ),
    parameters(
        "value of a parameter removed",
        "enum-value-removed",
        BREAKING,
        query("a", "{type: string, enum: [x, y, z]}"),
        query("a", "{type: string, enum: [x, z]}"),
        f"{CALL}'y')",
    ),
    parameters(
        "value of a parameter added",
        "enum-value-added",
        COMPATIBLE,
        query("a", "{type: string, enum: [x, y]}"),
        query("a", "{type: string, enum: [x, y, z]}"),
        f"{CALL}'y')",
    ),
    parameters(
        "parameter with tighter limits",
        "parameter-limits",
        BREAKING,
        query("a", "{type: integer, maximum: 9}"),
        query("a", "{type: integer, maximum: 5}"),
        f"{CALL}8)",
        "run",
    ),
    parameters(
        "parameter with wider limits",
        "parameter-limits",
        COMPATIBLE,
        query("a", "{type: integer, maximum: 5}"),
        query("a", "{type: integer, maximum: 9}"),
        f"{CALL}4)",
    ),
    parameters(
        "parameter with another default",
        "parameter-default",
        COMPATIBLE,
        query("a", "{type: integer, default: 1}"),
        query("a", "{type: integer, default: 2}"),
        f"{CALL}2)",
    ),
    parameters(
        "parameter in a header",
        "parameter-place",
        COMPATIBLE,
        query("a"),
        query("a", place="header"),
        f"{CALL}'x')",
    ),
    parameters(
        "parameter deprecated",
        "parameter-deprecated",
        COMPATIBLE,
        query("a"),
        query("a", more=", deprecated: true"),
        f"{CALL}'x')",
    ),
]

REQUESTS = [
    Edit(
        "body required",
        "parameter-required",
        BREAKING,
        (sent("required: false"), record(TWO, "a")),
        (sent("required: true"), record(TWO, "a")),
        f"{CALL})",
    ),
    Edit(
        "media type removed",
        "request-media-removed",
        BREAKING,
        (sent(media=f"{JSON}, {FORM.replace('S§', 'F§')}"), f"{record(TWO)}, {OTHER_FORM}"),
        (sent(), f"{record(TWO)}, {OTHER_FORM}"),
        f"{CALL}c=1)",
    ),
    Edit(
        "media type added",
        "request-media-added",
        COMPATIBLE,
        (sent(), record(TWO)),
        (sent(media=f"{JSON}, {FORM}"), record(TWO)),
        f"{CALL}m.S§(a='x'))",
    ),
    requests(
        "required field added to a request",
        "field-added-required",
        BREAKING,
        record(TWO, "a"),
        record(f"{TWO}, c: {STR}", "a, c"),
        f"{MAKE}a='x')",
    ),
    requests(
        "optional field added to a request",
        "field-added",
        COMPATIBLE,
        record(TWO),
        record(f"{TWO}, c: {STR}"),
        f"{MAKE}a='x')",
    ),
    requests(
        "field of a request removed",
        "field-removed",
        BREAKING,
        record(TWO),
        record("a: {type: string}"),
        f"{MAKE}b=1)",
    ),
    requests(
        "field of a request renamed",
        "field-renamed",
        BREAKING,
        record(TWO),
        record("a: {type: string}, bee: {type: integer}"),
        f"{MAKE}b=1)",
    ),
    requests(
        "field of a request required",
        "field-required",
        BREAKING,
        record(TWO),
        record(TWO, "a"),
        f"{MAKE}b=1)",
    ),
    requests(
        "field of a request optional",
        "field-optional",
        COMPATIBLE,
        record(TWO, "a"),
        record(TWO),
        f"{MAKE}a='x')",
    ),
    requests(
        "field of a request of a narrower type",
        "field-type",
        BREAKING,
        record(f"a: {NUM}, b: {STR}"),
        record(f"a: {INT}, b: {STR}"),
        f"{MAKE}a=2.5)",
    ),
    requests(
        "field of a request of a wider type",
        "field-type",
        COMPATIBLE,
        record(f"a: {INT}, b: {STR}"),
        record(f"a: {NUM}, b: {STR}"),
        f"{MAKE}a=2)",
    ),
    requests(
        "field of a request never null",
        "field-not-null",
        BREAKING,
        record(f"a: {NULL}, b: {STR}"),
        record(f"a: {STR}, b: {STR}"),
        f"{MAKE}a=None)",
    ),
    requests(
        "field of a request may be null",
        "field-nullable",
        COMPATIBLE,
        record(f"a: {STR}, b: {STR}"),
        record(f"a: {NULL}, b: {STR}"),
        f"{MAKE}a='x')",
    ),
    requests(
        "field of a request with tighter limits",
        "field-limits",
        BREAKING,
        record("a: {type: string, maxLength: 9}, b: {type: string}"),
        record("a: {type: string, maxLength: 2}, b: {type: string}"),
        f"{CALL}m.S§(a='long'))",
        "run",
    ),
    requests(
        "entries besides fields refused",
        "entries-closed",
        BREAKING,
        record(TWO),
        record(TWO, more=", additionalProperties: false"),
        f"{CALL}m.S§.from_dict({{'a': 'x', 'more': 1}}))",
        "run",
    ),
    requests(
        "alternative of a request removed",
        "variant-removed",
        BREAKING,
        union("Cat", "Elk", "Dog"),
        union("Cat", "Elk"),
        f"{CALL}m.Dog§(kind='dog', age=2))",
    ),
    requests(
        "alternative of a request added",
        "variant-added",
        COMPATIBLE,
        union("Cat", "Dog"),
        union("Cat", "Dog", "Elk"),
        f"{CALL}m.Dog§(kind='dog', age=2))",
    ),
    requests(
        "value of a named enum removed",
        "enum-value-removed",
        BREAKING,
        f"{HAS_ENUM}, {MORE_ENUM}",
        f"{HAS_ENUM}, {ENUM}",
        "def program(api: object) -> object:\n    return m.E§.Z",
        "run",
    ),
]

ANSWERS = [
    answers(
        "field of an answer removed",
        "field-removed",
        BREAKING,
        record(TWO),
        record("a: {type: string}"),
        f"{READ}it.b",
    ),
    answers(
        "field of an answer added",
        "field-added",
        COMPATIBLE,
        record(TWO),
        record(f"{TWO}, c: {STR}", "c"),
        f"{READ}it.b",
    ),
    answers(
        "field of an answer optional",
        "field-optional",
        BREAKING,
        record(TWO, "a"),
        record(TWO),
        f"{READ}it.a.upper()",
    ),
    answers(
        "field of an answer always there",
        "field-required",
        COMPATIBLE,
        record(TWO),
        record(TWO, "a"),
        f"{READ}it.a.upper() if it.a is not None else ''",
    ),
    answers(
        "field of an answer may be null",
        "field-nullable",
        BREAKING,
        record(f"a: {STR}", "a"),
        record(f"a: {NULL}", "a"),
        f"{READ}it.a.upper()",
    ),
    answers(
        "field of an answer never null",
        "field-not-null",
        COMPATIBLE,
        record(f"a: {NULL}", "a"),
        record(f"a: {STR}", "a"),
        f"{READ}it.a.upper() if it.a is not None else ''",
    ),
    answers(
        "field of an answer of another type",
        "field-type",
        BREAKING,
        record(f"a: {STR}", "a"),
        record(f"a: {INT}", "a"),
        f"{READ}it.a.upper()",
    ),
    answers(
        "field of an answer of a wider type",
        "field-type",
        BREAKING,
        record(f"a: {INT}", "a"),
        record(f"a: {NUM}", "a"),
        f"{READ}it.a.bit_length()",
    ),
    answers(
        "field of an answer of a narrower type",
        "field-type",
        COMPATIBLE,
        record(f"a: {NUM}", "a"),
        record(f"a: {INT}", "a"),
        f"{READ}it.a + 0.5",
    ),
    answers(
        "items of a list of another type",
        "field-type",
        BREAKING,
        record(f"a: {{type: array, items: {STR}}}", "a"),
        record(f"a: {{type: array, items: {INT}}}", "a"),
        f"{READ}it.a[0].upper()",
    ),
    answers(
        "value added to an answer",
        "enum-value-added",
        COMPATIBLE,
        record("a: {type: string, enum: [x, y]}", "a"),
        record("a: {type: string, enum: [x, y, z]}", "a"),
        f"{READ}it.a == 'y' or it.a.upper()",
    ),
    answers(
        "value removed from an answer",
        "enum-value-removed",
        COMPATIBLE,
        record("a: {type: string, enum: [x, y, z]}", "a"),
        record("a: {type: string, enum: [x, z]}", "a"),
        f"{READ}it.a == 'y'",
    ),
    answers(
        "alternative of an answer added",
        "variant-added",
        BREAKING,
        union("Cat", "Dog"),
        union("Cat", "Dog", "Elk"),
        "def program(api: shop.T§Api) -> object:\n    it = api.op§()\n"
        "    return it.name if it.kind == 'cat' else it.age",
    ),
    answers(
        "alternative of an answer removed",
        "variant-removed",
        COMPATIBLE,
        union("Cat", "Elk", "Dog"),
        union("Cat", "Elk"),
        "def program(api: shop.T§Api) -> object:\n    return api.op§().kind",
    ),
    answers(
        "typed entries gone",
        "entries-untyped",
        BREAKING,
        record(TWO, more=f", additionalProperties: {INT}"),
        record(TWO),
        f"{READ}it.additional_properties['x'].bit_length()",
    ),
    answers(
        "field deprecated",
        "field-deprecated",
        COMPATIBLE,
        record(TWO),
        record("a: {type: string, deprecated: true}, b: {type: integer}"),
        f"{READ}it.a",
    ),
    answers(
        "field with another default",
        "field-default",
        COMPATIBLE,
        record("a: {type: string, default: x}, b: {type: integer}"),
        record("a: {type: string, default: y}, b: {type: integer}"),
        f"{READ}it.a",
    ),
    answers(
        "field in other words",
        "docs",
        DOCS,
        record("a: {type: string, description: One.}, b: {type: integer}"),
        record("a: {type: string, description: Other.}, b: {type: integer}"),
        f"{READ}it.a",
    ),
]

TYPES = [
    Edit(
        "type renamed",
        "type-renamed",
        BREAKING,
        (GOT, record(TWO)),
        (GOT.replace("/S§", "/Other§"), record(TWO, name="Other§")),
        f"{READ}it.a",
    ),
    Edit("type removed", "type-removed", BREAKING, ("", record(TWO)), ("", ""), f"{READ}it.a"),
    Edit("type added", "type-added", COMPATIBLE, ("", ""), ("", record(f"z§: {STR}"))),
    Edit(
        "class becomes a list",
        "type-kind",
        BREAKING,
        (GOT, record(TWO)),
        (GOT, f"S§: {{type: array, items: {STR}}}"),
        f"{READ}it.a",
    ),
    Edit(
        "limits of a named type tighter",
        "alias-limits",
        BREAKING,
        (
            asked(query("a", "{$ref: '#/components/schemas/S§'}")),
            "S§: {type: string, maxLength: 9}",
        ),
        (
            asked(query("a", "{$ref: '#/components/schemas/S§'}")),
            "S§: {type: string, maxLength: 2}",
        ),
        f"{CALL}'long')",
        "run",
    ),
]

EDITS: Sequence[Edit] = [*OPERATIONS, *PARAMETERS, *REQUESTS, *ANSWERS, *TYPES]
