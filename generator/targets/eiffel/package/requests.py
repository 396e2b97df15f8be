"""What an operation puts into its request: arguments, and the lines that write parameters and the body.

In: an operation, its names, the spelling of types. Out: `Argument`s and lines of `Code`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.calling import (
    Given,
    given,
)
from generator.model.declarations import Record
from generator.model.operations import (
    Content,
    Operation,
    Parameter,
    Part,
    Place,
    Switch,
)
from generator.model.types import Kind, Scalar, TupleOf, TypeRef
from generator.model.wire import path_template
from generator.targets.code import Code
from generator.targets.eiffel.spelling.api_names import OperationNames
from generator.targets.eiffel.spelling.kinds import OfClass, Shape
from generator.targets.eiffel.spelling.literals import boolean, text
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a feature."""

    name: Code
    type: Code
    given: Given
    shape: Shape
    is_record: bool

    @property
    def wire_name(self) -> str:
        """What it is called in the request; empty for a whole body."""
        source = self.given.source
        return "" if isinstance(source, Content) else source.wire_name


def arguments(
    operation: Operation, names: OperationNames, speller: Speller
) -> tuple[Argument, ...]:
    """The arguments, required ones first."""
    every = [
        _argument(name, each, speller)
        for name, each in zip(names.arguments, given(operation, speller.declarations), strict=True)
    ]
    return tuple(sorted(every, key=lambda each: not each.given.required))


def _argument(name: Code, found: Given, speller: Speller) -> Argument:
    if isinstance(found.source, Content) and is_mixed(found.type):
        found = replace(found, type=Scalar(Kind.BINARY))
    shape = speller.kind(found.type)
    is_record = isinstance(shape, OfClass) and isinstance(speller.declarations[shape.id], Record)
    return Argument(name, speller.argument_text(shape, found.required), found, shape, is_record)


def is_mixed(type_: TypeRef) -> bool:
    """Whether parts are files and other things, which have no type in common: then they are written by the caller."""
    if not isinstance(type_, TupleOf):
        return False
    every = (*type_.items, *(() if type_.rest is None else (type_.rest,)))
    return any(each == Scalar(Kind.BINARY) for each in every)


def if_given(argument: Argument, lines: Iterable[Code]) -> Iterator[Code]:
    """The lines, under the condition that the argument is not left out."""
    if argument.given.required:
        yield from lines
    else:
        yield Code(f"if {argument.name} /= Void then")
        yield from (Code(f"\t{each}") for each in lines)
        yield Code("end")


def json_of(argument: Argument, speller: Speller) -> Code:
    """The JSON of an argument that is there."""
    if not argument.given.required and is_expanded(argument.shape):
        return Code(f"{argument.name}.to_request")
    return speller.encoded(argument.name, argument.shape)


def parameter_lines(
    every: Iterable[Argument], speller: Speller, switch: Switch | None
) -> Iterator[Code]:
    """The lines that write parameters."""
    for each in every:
        source = each.given.source
        if isinstance(source, Parameter):
            if source.place is Place.QUERYSTRING:
                yield from if_given(each, _query_string(source, each, speller))
            elif switch is not None and switch.wire_name == source.wire_name:
                yield _parameter(source, switched(switch))
            else:
                yield from if_given(each, [_parameter(source, json_of(each, speller))])


def _parameter(parameter: Parameter, value: Code) -> Code:
    value = joined(value, parameter.inner)
    name, style = text(parameter.wire_name), text(parameter.style.value)
    explode, reserved = boolean(parameter.explode), boolean(parameter.allow_reserved)
    match parameter.place:
        case Place.PATH:
            hole = text(path_template(f"{{{parameter.wire_name}}}")[1:-1])
            return Code(f"l_request.put_path ({hole}, {value}, {style}, {explode}, {reserved})")
        case Place.QUERY:
            return Code(f"l_request.put_query ({name}, {value}, {style}, {explode}, {reserved})")
        case Place.HEADER:
            return Code(f"l_request.put_header ({name}, {value}, {style}, {explode})")
        case Place.COOKIE:
            return Code(f"l_request.put_cookie ({name}, {value}, {style}, {explode}, {reserved})")
        case Place.QUERYSTRING:
            raise AssertionError(parameter)


def _query_string(parameter: Parameter, argument: Argument, speller: Speller) -> Iterator[Code]:
    """The lines that write the whole query."""
    yield Code("create l_query.make")
    yield from declared(parameter.parts, Code("l_query"), speller)
    value, style = json_of(argument, speller), text(parameter.style.value)
    yield Code(f"l_request.put_query_string ({value}, {style}, l_query)")


def declared(parts: Iterable[Part], form: Code, speller: Speller) -> Iterator[Code]:
    """The lines that say how fields of a form are written."""
    for each in parts:
        yield Code(f"{form}.declare ({text(each.wire_name)}, {encoding(each, speller)})")


def encoding(part: Part, speller: Speller) -> Code:
    """A creation expression of how a field is written."""
    style, media_type = style_of(part), media_type_of(part)
    explode, reserved = boolean(part.explode), boolean(part.allow_reserved)
    made = f"create {speller.runtime.braced.API_ENCODING}.make"
    return Code(f"{made} ({media_type}, {style}, {explode}, {reserved})")


def joined(value: Code, delimiters: str) -> Code:
    """The value whose arrays in an array are texts, where they have delimiters."""
    if not delimiters:
        return value
    return Code(f"writer.with_joined_items ({value}, {text(delimiters)})")


def switched(switch: Switch) -> Code:
    """The value that asks for a stream, as JSON."""
    if isinstance(switch.value, bool):
        return Code(f"json_boolean ({boolean(switch.value)})")
    return Code(f"json_text ({text(switch.value)})")


def media_type_of(part: Part | None) -> Code:
    """The media type of a field; empty where the document says none."""
    return text((part.media_type if part else "") or "")


def style_of(part: Part | None) -> Code:
    """How a field is written; `text` where it is of its media type already."""
    if part is not None and part.as_is and part.media_type:
        return text("text")
    return text(part.style.value if part and part.style else "")
