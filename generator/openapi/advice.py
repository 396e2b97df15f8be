"""What to do about a finding of the validator.

In: a finding, and the version of the document. Out: a hint of one sentence; each finding has one. Guesses are
questions: "did you mean …?"
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from re import compile as compile_pattern
from types import MappingProxyType
from typing import Final

from generator.document import Node
from generator.document.syntax_advice import unseen
from generator.openapi.finding import (
    FALSE,
    KINDS,
    Finding,
    lacking,
    one_of,
    shorten,
    show,
    unexpected,
)
from generator.openapi.kinds import FIELDS, kind_at
from generator.openapi.swagger_advice import about_parameter
from generator.openapi.versions import SWAGGER

_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{"int": "type: integer", "int32": "type: integer", "int64": "type: integer"},
        **{"long": "type: integer", "float": "type: number", "double": "type: number"},
        **{"decimal": "type: number", "bool": "type: boolean", "str": "type: string"},
        **{"text": "type: string", "uuid": "type: string with format: uuid"},
        **{"date": "type: string with format: date", "file": "type: string with format: binary"},
        **{"datetime": "type: string with format: date-time", "binary": "type: string"},
        **{"dict": "type: object", "map": "type: object", "hash": "type: object"},
        **{"list": "type: array", "set": "type: array with uniqueItems: true"},
        **{"any": "a schema without `type`, which allows anything", "email": "type: string"},
    }
)
"""What people write for a type, and how OpenAPI says it."""

_FORMATS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "uri": "a whole address, such as https://example.com/terms",
        "uri-reference": "an address, or the part of one behind its host",
        "email": "an address such as ann@example.com",
        "date-time": "a time such as 2026-05-01T12:00:00Z",
        "date": "a day such as 2026-05-01",
        "uuid": "a UUID of 32 hexadecimal digits in five groups",
    }
)

_EXCLUSIVE: Final = ("/exclusiveMinimum", "/exclusiveMaximum")
_UNRESOLVED: Final = compile_pattern(r"Path parameter '([^']*)'")
_LAST: Final = "compare it with the specification of the version that the document names"


def advice(finding: Finding, version: str) -> str:
    """What to do."""
    if version == SWAGGER and _is_parameter(finding):
        return about_parameter(finding.node) or _LAST
    writer = _WRITERS.get(finding.rule)
    return (writer(finding) if writer is not None else "") or _LAST


def _is_parameter(finding: Finding) -> bool:
    """Whether a parameter fits none of the alternatives."""
    said = finding.instance
    is_whole = finding.rule == "oneOf" and isinstance(said, dict) and "$ref" not in said
    return is_whole and kind_at(finding.node.pointer) == "parameter"


def _about_extra(finding: Finding) -> str:
    """A key that was meant, or that may stand there with `x-` before it."""
    extra = unexpected(finding)
    if not extra:
        return "remove it, or begin its name with x-"
    if hidden := next(filter(None, map(unseen, extra[0])), ""):
        return hidden
    if finding.node.pointer == "/paths":
        return f"a path begins with a slash: '/{shorten(extra[0], 40)}'"
    if finding.node.pointer.endswith("/responses"):
        return "write a code such as '200', a range such as '4XX', or 'default'"
    known = FIELDS.get(kind_at(finding.node.pointer), ())
    if extra[0] in known:
        advice = f"remove it, or call it 'x-{extra[0]}'"
        return f"{advice}: another version of OpenAPI, or another place, has it"
    close = _meant(extra[0], (each for each in known if each not in finding.node.members))
    if close:
        return f"did you mean '{close}'?"
    return f"remove it, or call it 'x-{shorten(extra[0], 40)}': names of extensions begin with x-"


def _about_required(finding: Finding) -> str:
    swapped = mistyped(finding)
    if swapped:
        return f"did you mean '{swapped[0]}' where it says '{swapped[1]}'?"
    missing = _missing(finding)
    return f"add '{missing[0]}'" if missing else ""


def mistyped(finding: Finding) -> tuple[str, str] | None:
    """A key that is missing, and the one that is there in its place."""
    known = FIELDS.get(kind_at(finding.node.pointer), ())
    missing = _missing(finding) if finding.rule == "required" and known else []
    strange = [key for key in finding.node.members if key not in known and not key.startswith("x-")]
    close = _meant(missing[0], strange) if missing else None
    return (missing[0], close) if close else None


def _missing(finding: Finding) -> list[str]:
    missing = [key for key in finding.expected if key not in finding.instance]
    return [key for key in missing if finding.message.startswith(f"'{key}'")] or missing


def _about_type(finding: Finding) -> str:
    wanted = {finding.expected} if isinstance(finding.expected, str) else {*finding.expected}
    value = finding.node.value
    if isinstance(value, bool) and finding.node.pointer.endswith(_EXCLUSIVE):
        return "since OpenAPI 3.1 it is the limit itself, in the place of minimum or maximum"
    match value:
        case bool() | int() | float() if "string" in wanted:
            return f'put it in quotes: "{show(finding.node.plain())}"'
        case str() if wanted & {"boolean", "integer", "number"} and _is_scalar(value):
            return f"write it without quotes: {value.strip().lower()}"
        case None:
            return "give it a value, or remove the key"
        case str() | dict() if "array" in wanted:
            return "write a list of such values: [ … ], or lines that begin with a dash"
        case list() if finding.node.pointer.endswith("/type"):
            return _about_types(value)
        case list() | str() if "object" in wanted:
            return "write keys with values: { key: value }, or lines of that kind"
    return f"write {one_of([KINDS.get(each, each) for each in sorted(wanted)], ' or ')}"


def _about_types(said: list[Node]) -> str:
    """Several types, which OpenAPI 3.0 says otherwise."""
    named = [each.value for each in said if each.value not in ("null", None)]
    if len(named) == 1 and len(said) == 2:
        return f"before OpenAPI 3.1, that is type: {named[0]} with nullable: true"
    return "before OpenAPI 3.1, a schema has one type: write anyOf, with a schema for each"


def _is_scalar(text: str) -> bool:
    said = text.strip().lower()
    return said in ("true", "false") or said.lstrip("+-").replace(".", "", 1).isdigit()


def _about_enum(finding: Finding) -> str:
    said = finding.instance
    if isinstance(said, list) and None in said:
        return "write null in quotes: 'null'"
    if not isinstance(said, str):
        return ""
    choices = [each for each in finding.expected if isinstance(each, str)]
    close = _meant(said, choices)
    if close:
        return f"did you mean '{close}'?"
    if "string" in choices and said.lower() in _TYPES:
        return f"OpenAPI says {_TYPES[said.lower()]}"
    return f"write one of these: {', '.join(choices[:8])}"


def _about_alternatives(finding: Finding) -> str:
    said = finding.instance
    if said is None:
        return "give it a value, or remove the key"
    if finding.node.pointer.endswith("/type") and isinstance(said, str):
        known = ["string", "integer", "number", "boolean", "array", "object", "null"]
        close = _TYPES.get(said.lower()) or _meant(said, known)
        return f"did you mean {close}?" if close else f"write one of these: {', '.join(known)}"
    if isinstance(said, dict) and "$ref" in said:
        return "beside $ref there is nothing else here: move the rest to what it refers to"
    kind = kind_at(finding.node.pointer)
    if kind == "schema" and not isinstance(said, dict):
        return "write a schema, such as { type: string } or { $ref: '#/components/schemas/Pet' }"
    if kind == "parameter" and (lacks := _about_parameter(finding.node)):
        return lacks
    known = [each for each in FIELDS.get(kind, ()) if isinstance(said, dict) and each not in said]
    for key in said if isinstance(said, dict) else ():
        close = _meant(key, known) if key not in FIELDS.get(kind, ()) else None
        if close:
            return f"did you mean '{close}' where it says '{shorten(key, 40)}'?"
    return ""


def _about_parameter(node: Node) -> str:
    """What a parameter or header lacks, or has too much of."""
    said = node.members.keys()
    is_header = "/headers/" in node.pointer
    if not is_header and not {"name", "in"} <= said:
        return "add name, and in: path, query, header or cookie"
    if node.text("in") in ("body", "formData"):
        return "that is Swagger 2.0: in OpenAPI 3 it is requestBody of the operation"
    if {"schema", "content"} <= said:
        return "keep one of schema and content"
    if not {"schema", "content"} & said:
        return "add its schema, as in schema: { type: string }"
    if node.text("in") == "path" and "required" not in said:
        return "add required: true, as a path without it leads nowhere"
    return ""


def _about_pattern(finding: Finding) -> str:
    expected = str(finding.expected)
    if finding.node.pointer == "/openapi":
        return "write the whole version, such as 3.0.4, 3.1.2 or 3.2.0"
    if expected.startswith("^/"):
        return "a path begins with a slash: /pets"
    if "zA-Z0-9" in expected:
        return "names of components are letters and digits of ASCII, dots, dashes and underscores"
    return ""


def _about_dependencies(finding: Finding) -> str:
    return next((f"add '{missing}', or remove '{key}'" for key, missing in lacking(finding)), "")


def _about_format(finding: Finding) -> str:
    wanted = _FORMATS.get(str(finding.expected))
    return f"write {wanted}" if wanted else f"write it as the format {finding.expected} wants it"


def _about_message(finding: Finding) -> str:
    """What the validator says in words of its own."""
    found = _UNRESOLVED.search(finding.message)
    if found:
        return f"declare it: a parameter with name: {found[1]}, in: path, required: true"
    if "dialect" in finding.message:
        return "remove $schema or jsonSchemaDialect; the schemas are read as those of OpenAPI"
    if "Duplicate tag" in finding.message:
        return "keep one of the tags of this name"
    if "unique" in finding.message:
        return "give each operation an operationId of its own"
    return ""


def _meant(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, whatever the case of its letters."""
    by_fold = {each.lower(): each for each in known}
    close = get_close_matches(word.strip().lower(), by_fold, n=1, cutoff=0.75)
    return by_fold[close[0]] if close else None


def _limited(finding: Finding) -> str:
    if finding.rule == "minProperties" and finding.node.pointer.endswith("/responses"):
        return "add a response, such as '200' with a description"
    return "change the value, or the limit"


_WRITERS: Final[Mapping[str, Callable[[Finding], str]]] = MappingProxyType(
    {
        "": _about_message,
        "type": _about_type,
        "enum": _about_enum,
        "const": lambda finding: f"write {show(finding.expected)}",
        "required": _about_required,
        "additionalProperties": _about_extra,
        "unevaluatedProperties": _about_extra,
        FALSE: lambda finding: "remove it",
        "not": lambda finding: "keep one of them" if "required" in finding.expected else "",
        "dependencies": _about_dependencies,
        "dependentRequired": _about_dependencies,
        "uniqueItems": lambda finding: "keep each of them once",
        "anyOf": _about_alternatives,
        "oneOf": _about_alternatives,
        "pattern": _about_pattern,
        "format": _about_format,
        **dict.fromkeys(
            (
                *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength"),
                *("maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
                "multipleOf",
            ),
            _limited,
        ),
    }
)
