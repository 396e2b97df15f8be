"""What an edit is, and the words in which edits are written.

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
