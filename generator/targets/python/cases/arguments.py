"""The arguments of a test: which there are, and their values, which are samples.

In: the signature of a method. Out: arguments, and entries of a mapping.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.calling import Role, body_content, sent_type
from generator.model.operations import Content, ContentKind, Operation, Switch
from generator.model.samples import Raw
from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.python.cases.sample_literals import literal
from generator.targets.python.package.signatures import Argument, Signature
from generator.targets.python.spelling.expressions import entry
from generator.targets.python.spelling.literals import text


def whole(sampled: Json, switch: Switch | None) -> Json:
    """The sample without what asks for a stream."""
    if not isinstance(sampled, dict) or switch is None:
        return sampled
    return {
        key: each
        for key, each in sampled.items()
        if key != switch.wire_name or each != switch.value
    }


def given_by(found: Signature, switch: Switch | None) -> list[Argument]:
    """The arguments of a case: every parameter that is not on its way out, and what the body needs, but nothing that
    asks for a stream."""
    asks = switch.wire_name if switch else ""
    fields = [each for each in found.arguments if each.role is Role.FIELD]
    needed = [each for each in fields if each.required] or fields[:1]
    return [
        each
        for each in found.arguments
        if each.role is Role.BODY
        or (
            (each in needed or each.role is Role.PARAMETER)
            and (each.required or not (each.doc.deprecated or _wire_name(each) == asks))
        )
    ]


def _wire_name(argument: Argument) -> str:
    source = argument.source
    return "" if isinstance(source, Content) else source.wire_name


def argument(given: Argument, sampled: Json) -> Code:
    """An entry of the arguments; a body that is whole stands elsewhere in the case."""
    name = text(given.name)
    if given.role is Role.BODY and not _is_form(given) and not holds_file(sampled):
        return Code(f'{name}: None, "_body": b"null"' if sampled is None else f"{name}: BODY")
    return entry(name, literal(sampled))


def holds_file(sampled: Json) -> bool:
    """Whether a file is among the members of a value."""
    return isinstance(sampled, dict) and any(_is_file(each) for each in sampled.values())


def _is_file(sampled: Json) -> bool:
    several = sampled if isinstance(sampled, list) else [sampled]
    return any(isinstance(each, Raw) for each in several)


def sent_content(operation: Operation, given: list[tuple[Argument, Json]]) -> Content | None:
    """The body that is sent of those that there are: a form where the value holds files, else the preferred one."""
    content = body_content(operation)
    if content is None or operation.body is None or content.kind is not ContentKind.JSON:
        return content
    forms = [each for each in operation.body.contents if each.kind is ContentKind.MULTIPART]
    needs_form = any(each.role is Role.BODY and holds_file(sampled) for each, sampled in given)
    return forms[0] if forms and needs_form else content


_LIKELIEST: Mapping[type, ContentKind] = {str: ContentKind.TEXT, dict: ContentKind.JSON}
"""How a value is sent of which several bodies could be made."""


def content_type(operation: Operation, given: list[tuple[Argument, Json]]) -> Iterator[Code]:
    """The media type of a body that would be sent as another: a text as text, an object as JSON."""
    contents = operation.body.contents if operation.body else ()
    whole = [value for each, value in given if each.role is Role.BODY]
    likelier = {_LIKELIEST.get(type(each)) for each in whole} & {each.kind for each in contents}
    if likelier and contents[0].kind not in likelier:
        yield entry(text("_content_type"), text(sent_type(contents[0])))


def _is_form(argument: Argument) -> bool:
    source = argument.source
    return isinstance(source, Content) and source.kind in (ContentKind.FORM, ContentKind.MULTIPART)
