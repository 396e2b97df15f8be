"""What an operation puts into its request: arguments, and the lines that write parameters and the body.

In: an operation, its names, the spelling of types. Out: `Argument`s and lines of `Code`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.calling import (
    FORMS,
    STREAMS,
    Given,
    Role,
    body_content,
    given,
    is_envelope,
    is_text,
    item_type,
    sent_type,
)
from generator.model.declarations import Field, Record
from generator.model.operations import (
    Content,
    ContentKind,
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
from generator.targets.eiffel.spelling.features import essence
from generator.targets.eiffel.spelling.kinds import FILE, Basic, OfClass, Shape
from generator.targets.eiffel.spelling.literals import boolean, text
from generator.targets.eiffel.spelling.types import FILES, Speller, is_expanded
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


def _if_given(argument: Argument, lines: Iterable[Code]) -> Iterator[Code]:
    """The lines, under the condition that the argument is not left out."""
    if argument.given.required:
        yield from lines
    else:
        yield Code(f"if {argument.name} /= Void then")
        yield from (Code(f"\t{each}") for each in lines)
        yield Code("end")


def _json(argument: Argument, speller: Speller) -> Code:
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
                yield from _if_given(each, _query_string(source, _json(each, speller)))
            elif switch is not None and switch.wire_name == source.wire_name:
                yield _parameter(source, _switched(switch))
            else:
                yield from _if_given(each, [_parameter(source, _json(each, speller))])


def _parameter(parameter: Parameter, value: Code) -> Code:
    value = _joined(value, parameter.inner)
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


def _query_string(parameter: Parameter, value: Code) -> Iterator[Code]:
    """The lines that write the whole query."""
    yield Code("create l_query.make")
    yield from _declared(parameter.parts, Code("l_query"))
    style = text(parameter.style.value)
    yield Code(f"l_request.put_query_string ({value}, {style}, l_query)")


def _declared(parts: Iterable[Part], form: Code) -> Iterator[Code]:
    """The lines that say how fields of a form are written."""
    for each in parts:
        yield Code(f"{form}.declare ({text(each.wire_name)}, {_encoding(each)})")


def _encoding(part: Part) -> Code:
    """A creation expression of how a field is written."""
    style, media_type = _style(part), _media_type(part)
    explode, reserved = boolean(part.explode), boolean(part.allow_reserved)
    return Code(f"create {{API_ENCODING}}.make ({media_type}, {style}, {explode}, {reserved})")


def _joined(value: Code, delimiters: str) -> Code:
    """The value whose arrays in an array are texts, where they have delimiters."""
    if not delimiters:
        return value
    return Code(f"writer.with_joined_items ({value}, {text(delimiters)})")


def _switched(switch: Switch) -> Code:
    """The value that asks for a stream, as JSON."""
    if isinstance(switch.value, bool):
        return Code(f"json_boolean ({boolean(switch.value)})")
    return Code(f"json_text ({text(switch.value)})")


def body_lines(
    operation: Operation, every: tuple[Argument, ...], speller: Speller, switch: Switch | None
) -> Iterator[Code]:
    """The lines that write the body."""
    content = body_content(operation)
    if content is None:
        return
    fields = [each for each in every if each.given.role is Role.FIELD]
    body = next((each for each in every if each.given.role is Role.BODY), None)
    if content.kind in FORMS:
        yield _new_form(content)
        if body is not None:
            yield from _declared(content.parts, Code("l_form"))
            yield from _if_given(body, [Code(f"l_form.put_all ({_json(body, speller)})")])
        for each in fields:
            yield from _field_lines(each, content, speller, switch)
        yield Code("l_request.set_form (l_form)")
    elif body is not None and content.kind in STREAMS and body.shape != Basic(FILE):
        yield from _if_given(body, _items(body, content, speller))
    elif body is not None:
        yield from _if_given(body, _file_or_whole(body, content, speller, switch))


def _items(argument: Argument, content: Content, speller: Speller) -> Iterator[Code]:
    """The lines that write a body of one item after the other."""
    media_type = text(sent_type(content))
    if content.kind is not ContentKind.PARTS:
        made = f"create {{API_ITEMS}}.{_maker(content, speller)} ({_json(argument, speller)})"
        yield Code(f"l_request.set_body (({made}).body, {media_type})")
        return
    yield Code(f"create l_form.make_multipart ({text(essence(sent_type(content)))})")
    for each in content.prefix:
        yield Code(f"l_form.declare_part ({_encoding(each)})")
    if content.item is not None:
        yield Code(f"l_form.declare_others ({_encoding(content.item)})")
    if argument.shape == FILES:
        yield Code(f"l_form.put_files_in_order ({argument.name})")
    else:
        yield Code(f"l_form.put_in_order ({_json(argument, speller)})")
    yield Code("l_request.set_form (l_form)")


def _maker(content: Content, speller: Speller) -> str:
    """The feature that writes items as their media type has them."""
    if content.kind is ContentKind.JSON_LINES:
        is_sequence = essence(content.media_type).endswith("json-seq")
        return "make_sequence" if is_sequence else "make_lines"
    item = item_type(content.type, speller.declarations)
    if is_envelope(item, speller.declarations):
        return "make_envelopes"
    return "make_texts" if is_text(item, speller.declarations) else "make_events"


def _new_form(content: Content) -> Code:
    """The line that makes a form of its media type."""
    if content.kind is not ContentKind.MULTIPART:
        return Code("create l_form.make")
    return Code(f"create l_form.make_multipart ({text(essence(sent_type(content)))})")


def _file_or_whole(
    argument: Argument, content: Content, speller: Speller, switch: Switch | None
) -> Iterator[Code]:
    """The lines that write a body: a file where it is one, or a variant of it."""
    whole, media_type = _whole(argument, content, speller, switch), text(sent_type(content))
    files = [each for each, held in speller.file_holders(argument.shape) if held == Basic(FILE)]
    if not files:
        yield whole
        return
    yield Code(f"if attached {{{files[0]}}} {argument.name} as l_file_0 then")
    yield Code(f"\tl_request.set_file (l_file_0.value, {media_type})")
    yield from (Code("else"), Code(f"\t{whole}"), Code("end"))


def _whole(argument: Argument, content: Content, speller: Speller, switch: Switch | None) -> Code:
    media_type = text(sent_type(content))
    if argument.shape == Basic(FILE):
        return Code(f"l_request.set_file ({argument.name}, {media_type})")
    if content.kind is not ContentKind.JSON:
        is_text = argument.shape == Basic("text")
        value = argument.name if is_text else Code(f"writer.text_of ({_json(argument, speller)})")
        return Code(f"l_request.set_text ({value}, {media_type})")
    value = _json(argument, speller)
    if switch is not None and not _is_parameter(switch, argument):
        value = Code(f"with_json_field ({value}, {text(switch.wire_name)}, {_switched(switch)})")
    return Code(f"l_request.set_json ({value}, {media_type})")


def _is_parameter(switch: Switch, argument: Argument) -> bool:
    """Whether what asks for a stream is the argument itself."""
    return argument.wire_name == switch.wire_name


def _field_lines(
    argument: Argument, content: Content, speller: Speller, switch: Switch | None
) -> Iterator[Code]:
    field = argument.given.source
    assert isinstance(field, Field)
    name = text(field.wire_name)
    part = next((each for each in content.parts if each.wire_name == field.wire_name), None)
    if switch is not None and switch.wire_name == field.wire_name:
        yield Code(f"l_form.put ({name}, {_switched(switch)}{_written(part)})")
    else:
        yield from _if_given(argument, _put(argument, name, part, speller))


def _put(argument: Argument, name: Code, part: Part | None, speller: Speller) -> Iterator[Code]:
    """The lines that write a field that is there: a file where it is one, or a variant of it."""
    if argument.shape in (FILES, Basic(FILE)):
        yield _put_file(argument.shape, name, argument.name, part)
        return
    given = _joined(_json(argument, speller), part.inner if part else "")
    value = Code(f"l_form.put ({name}, {given}{_written(part)})")
    branches = list(speller.file_holders(argument.shape))
    for index, (holder, shape) in enumerate(branches):
        joint = "else" if index else ""
        yield Code(f"{joint}if attached {{{holder}}} {argument.name} as l_file_{index} then")
        yield Code("\t" + _put_file(shape, name, Code(f"l_file_{index}.value"), part))
    yield from (Code("else"), Code(f"\t{value}"), Code("end")) if branches else (value,)


def _put_file(shape: Shape, name: Code, value: Code, part: Part | None) -> Code:
    feature = "put_files" if shape == FILES else "put_file"
    return Code(f"l_form.{feature} ({name}, {value}, {_media_type(part)})")


def _media_type(part: Part | None) -> Code:
    """The media type of a field; empty where the document says none."""
    return text((part.media_type if part else "") or "")


def _style(part: Part | None) -> Code:
    """How a field is written; `text` where it is of its media type already."""
    if part is not None and part.as_is and part.media_type:
        return text("text")
    return text(part.style.value if part and part.style else "")


def _written(part: Part | None) -> Code:
    """How a field is written, as further arguments."""
    style = _style(part)
    explode, reserved = (
        boolean(part.explode if part else True),
        boolean(part.allow_reserved if part else False),
    )
    return Code(f", {_media_type(part)}, {style}, {explode}, {reserved}")
