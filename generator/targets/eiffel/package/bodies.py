"""The body that an operation puts into its request: lines that write a form, items one after the other, or a whole.

In: an operation, its arguments, the spelling of types. Out: lines of `Code`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import (
    FORMS,
    STREAMS,
    Role,
    body_content,
    is_envelope,
    is_text,
    item_type,
    sent_type,
)
from generator.model.declarations import Field
from generator.model.operations import Content, ContentKind, Operation, Part, Switch
from generator.targets.code import Code
from generator.targets.eiffel.package.requests import (
    Argument,
    declared,
    encoding,
    if_given,
    joined,
    json_of,
    media_type_of,
    style_of,
    switched,
)
from generator.targets.eiffel.spelling.features import essence
from generator.targets.eiffel.spelling.kinds import FILE, Basic, Shape
from generator.targets.eiffel.spelling.literals import boolean, text
from generator.targets.eiffel.spelling.types import FILES, Speller


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
            yield from declared(content.parts, Code("l_form"), speller)
            yield from if_given(body, [Code(f"l_form.put_all ({json_of(body, speller)})")])
        for each in fields:
            yield from _field_lines(each, content, speller, switch)
        yield Code("l_request.set_form (l_form)")
    elif body is not None and content.kind in STREAMS and body.shape != Basic(FILE):
        yield from if_given(body, _items(body, content, speller))
    elif body is not None:
        yield from if_given(body, _file_or_whole(body, content, speller, switch))


def _items(argument: Argument, content: Content, speller: Speller) -> Iterator[Code]:
    """The lines that write a body of one item after the other."""
    media_type = text(sent_type(content))
    if content.kind is not ContentKind.PARTS:
        made = f"create {speller.runtime.braced.API_ITEMS}.{_maker(content, speller)}"
        body = f"({made} ({json_of(argument, speller)})).body"
        yield Code(f"l_request.set_body ({body}, {media_type})")
        return
    yield Code(f"create l_form.make_multipart ({text(essence(sent_type(content)))})")
    for each in content.prefix:
        yield Code(f"l_form.declare_part ({encoding(each, speller)})")
    if content.item is not None:
        yield Code(f"l_form.declare_others ({encoding(content.item, speller)})")
    if argument.shape == FILES:
        yield Code(f"l_form.put_files_in_order ({argument.name})")
    else:
        yield Code(f"l_form.put_in_order ({json_of(argument, speller)})")
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
        value = argument.name if is_text else Code(f"writer.text_of ({json_of(argument, speller)})")
        return Code(f"l_request.set_text ({value}, {media_type})")
    value = json_of(argument, speller)
    if switch is not None and not _is_parameter(switch, argument):
        value = Code(f"with_json_field ({value}, {text(switch.wire_name)}, {switched(switch)})")
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
        yield Code(f"l_form.put ({name}, {switched(switch)}{_written(part)})")
    else:
        yield from if_given(argument, _put(argument, name, part, speller))


def _put(argument: Argument, name: Code, part: Part | None, speller: Speller) -> Iterator[Code]:
    """The lines that write a field that is there: a file where it is one, or a variant of it."""
    if argument.shape in (FILES, Basic(FILE)):
        yield _put_file(argument.shape, name, argument.name, part)
        return
    given = joined(json_of(argument, speller), part.inner if part else "")
    value = Code(f"l_form.put ({name}, {given}{_written(part)})")
    branches = list(speller.file_holders(argument.shape))
    for index, (holder, shape) in enumerate(branches):
        joint = "else" if index else ""
        yield Code(f"{joint}if attached {{{holder}}} {argument.name} as l_file_{index} then")
        yield Code("\t" + _put_file(shape, name, Code(f"l_file_{index}.value"), part))
    yield from (Code("else"), Code(f"\t{value}"), Code("end")) if branches else (value,)


def _put_file(shape: Shape, name: Code, value: Code, part: Part | None) -> Code:
    feature = "put_files" if shape == FILES else "put_file"
    return Code(f"l_form.{feature} ({name}, {value}, {media_type_of(part)})")


def _written(part: Part | None) -> Code:
    """How a field is written, as further arguments."""
    style = style_of(part)
    explode, reserved = (
        boolean(part.explode if part else True),
        boolean(part.allow_reserved if part else False),
    )
    return Code(f", {media_type_of(part)}, {style}, {explode}, {reserved}")
