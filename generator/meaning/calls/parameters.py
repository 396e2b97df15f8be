"""Parameters: what a caller gives besides a body. In: Parameter Objects. Out: model parameters. Knows no language."""

from __future__ import annotations

from collections.abc import Iterable

from generator.meaning import anonymous
from generator.meaning.calls.as_text import as_text
from generator.meaning.calls.bodies import parts
from generator.meaning.store import Store
from generator.meaning.types.effective import effective
from generator.meaning.types.schemas import type_of
from generator.meaning.xml import shapes
from generator.model.docs import Doc
from generator.model.operations import Parameter, Place, Style
from generator.model.types import ANY, Kind, Scalar, TypeRef
from generator.openapi import objects
from generator.openapi.objects import MISSING

_STYLES = {
    "simple": Style.SIMPLE,
    "label": Style.LABEL,
    "matrix": Style.MATRIX,
    "form": Style.FORM,
    "cookie": Style.COOKIE,
    "spaceDelimited": Style.SPACE,
    "pipeDelimited": Style.PIPE,
    "tabDelimited": Style.TAB,
    "deepObject": Style.DEEP,
}
_PLACES = {place.value: place for place in Place}


def parameters(operation: objects.Operation, store: Store) -> tuple[Parameter, ...]:
    """All parameters of an operation that have a place we know; the others are reported."""
    way = anonymous.operation_way(operation)
    return tuple(_parameter(each, way, store) for each in _placed(operation, store))


def _placed(operation: objects.Operation, store: Store) -> Iterable[objects.Parameter]:
    for each in operation.parameters:
        if each.place in _PLACES:
            yield each
        else:
            store.diagnostics.report("B303", each.at, name=each.name, place=each.place)


def _parameter(parameter: objects.Parameter, owner: str, store: Store) -> Parameter:
    schema = parameter.content.schema if parameter.content else parameter.schema
    settled = None if schema is None else effective(schema, store).schema
    default = None if settled is None or settled.default is MISSING else settled.default
    description = parameter.description or (settled.description if settled else "") or ""
    own_examples = parameter.examples or (parameter.content.examples if parameter.content else ())
    return Parameter(
        wire_name=parameter.name,
        place=_PLACES[parameter.place],
        type=_type(parameter, schema, anonymous.member(owner, parameter.name), store),
        required=parameter.required,
        style=_style(parameter, store),
        explode=parameter.explode,
        allow_reserved=parameter.allow_reserved,
        default=default,
        doc=Doc("", description.strip(), parameter.deprecated),
        examples=own_examples or (settled.examples if settled else ()),
        at=parameter.at,
        parts=parts(parameter.content, store) if parameter.content else (),
        inner=parameter.inner_delimiters,
    )


def _style(parameter: objects.Parameter, store: Store) -> Style:
    """By its media type where it has one; what is neither a form nor JSON, or a range of types, is text as it stands."""
    if parameter.content is None and parameter.place == Place.QUERYSTRING:
        return Style.URLENCODED
    if parameter.content is None:
        found = _STYLES.get(parameter.style, Style.FORM)
        return store.deep if found is Style.DEEP else found
    essence = parameter.content.media_type.partition(";")[0].strip().lower()
    if essence == "application/x-www-form-urlencoded":
        return Style.URLENCODED
    is_json = essence.endswith(("/json", "+json", "-json")) or "*" in essence
    return Style.JSON if is_json else Style.TEXT


def _type(
    parameter: objects.Parameter, schema: objects.Schema | None, name: str, store: Store
) -> TypeRef:
    """The type of the schema; a parameter in XML is the text that it is."""
    media_type = parameter.content.media_type if parameter.content else ""
    if schema is not None and shapes.is_xml(media_type) and shapes.has_shape(schema, store):
        details = {"what": f"parameter '{parameter.name}'", "how": "it is given as a text"}
        store.diagnostics.report("B364", parameter.at, **details)
        return Scalar(Kind.STRING)
    if schema is None:
        return ANY
    found = type_of(schema, anonymous.shared(schema.id, "parameter") or name, store)
    return as_text(found, f"parameter '{parameter.name}'", parameter.at, store)
