"""What an operation makes of the answer: its result, and what its errors hold.

In: an operation, the spelling of types. Out: the type of the result, and lines of `Code`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import answer, answers, successes
from generator.model.operations import Content, ContentKind, Operation
from generator.targets.code import Code
from generator.targets.eiffel.spelling.features import essence
from generator.targets.eiffel.spelling.kinds import ANY, OCTETS, TEXT, Basic, Shape, is_nullable
from generator.targets.eiffel.spelling.literals import text
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a feature (no type: there is none), its locals, the lines that set it, and what it is then."""

    type: Code
    locals: tuple[Code, ...]
    lines: tuple[Code, ...]
    ensures: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What answers hold; `is_json` tells whether it is read as JSON. `told_by` are the statuses and media types of the
    answers that hold it, the media type empty where any will do; `can_be_nothing` tells that the document has an answer
    without a body, or null."""

    shape: Shape
    is_json: bool
    told_by: tuple[tuple[str, str], ...]
    can_be_nothing: bool


def found_answers(operation: Operation, speller: Speller) -> tuple[Found, ...]:
    """What answers can hold, each kind once; the preferred one of the first answer comes first."""
    kinds: dict[tuple[Shape, bool], list[tuple[str, str]]] = {}
    good = successes(operation)
    is_nothing = any(not answers(each) for each in good)
    nullable: set[tuple[Shape, bool]] = set()
    for each in good:
        contents = answers(each)
        for content in contents:
            media_type = essence(content.media_type) if len(contents) > 1 else ""
            key = _read_as(content, speller)
            kinds.setdefault(key, []).append((each.status, media_type))
            if is_nullable(content.type, speller.declarations):
                nullable.add(key)
    return tuple(
        Found(*key, tuple(by), can_be_nothing=is_nothing or key in nullable)
        for key, by in kinds.items()
    )


def _read_as(content: Content, speller: Speller) -> tuple[Shape, bool]:
    """The kind of value, and whether it is read as JSON: a number in a text is."""
    shape = speller.kind(content.type)
    match content.kind:
        case ContentKind.JSON | ContentKind.FORM | ContentKind.MULTIPART:
            is_octets = shape == Basic("file")
            return Basic(OCTETS) if is_octets else shape, not is_octets
        case ContentKind.BINARY:
            return Basic(OCTETS), False
        case ContentKind.TEXT | ContentKind.XML:
            return (shape, True) if is_expanded(shape) else (Basic(TEXT), False)
        case ContentKind.EVENT_STREAM | ContentKind.JSON_LINES | ContentKind.PARTS:
            return Basic(TEXT), False


def result_type(operation: Operation, speller: Speller) -> Code:
    """The type of the result, without `detachable`; empty if there is none."""
    found = found_answers(operation, speller)
    if not found:
        return Code("")
    is_one = len({each.shape for each in found}) == 1
    return _result(found[0].shape, speller) if is_one else Code("ANY")


def _result(shape: Shape, speller: Speller) -> Code:
    return speller.holder(shape) if is_expanded(shape) else speller.type_text(shape)


def answer_type(operation: Operation, speller: Speller) -> Answer:
    """The result of an operation; where answers differ in type, anything that one of them can be."""
    found = found_answers(operation, speller)
    if not found:
        return Answer(Code(""), (), (), ())
    type_ = Code(f"detachable {result_type(operation, speller)}")
    if len(found) == 1:
        return _single(found[0], type_, speller)
    return Answer(type_, (), tuple(_several(found, speller)), _ensured(found))


def _single(found: Found, type_: Code, speller: Speller) -> Answer:
    if not found.is_json or found.shape == Basic(ANY):
        return Answer(type_, (), (Code(f"Result := {_plain(found)}"),), _ensured((found,)))
    codec = speller.codec(found.shape)
    value = Code("l_codec.decoded (l_json)")
    return Answer(
        type_,
        (Code(f"l_codec: {codec.type}"),),
        (
            Code(f"create l_codec{codec.make}"),
            Code(f"if attached {_answered(found)} (l_codec) as l_json then"),
            Code(f"\t{_assigned(found, value, speller)}"),
            Code("end"),
        ),
        _ensured((found,)),
    )


def _ensured(found: tuple[Found, ...]) -> tuple[Code, ...]:
    """What holds after a call: there is a value or an error, or the document says that there can be neither."""
    if any(each.can_be_nothing for each in found):
        return (
            Code("value_or_nothing: is_ok = (Result /= Void or is_nothing)"),
            Code("no_value_with_error: has_error implies Result = Void"),
        )
    return (Code("value_or_error: is_ok = (Result /= Void)"),)


def _assigned(found: Found, value: Code, speller: Speller, is_any: bool = False) -> Code:
    if is_expanded(found.shape):
        holder = f"{{{speller.holder(found.shape)}}} " if is_any else ""
        return Code(f"create {holder}Result.make ({value})")
    return Code(f"Result := {value}")


def _answered(found: Found) -> str:
    """The feature of a service that checks an answer."""
    return "answered_or_nothing" if found.can_be_nothing else "answered"


def _plain(found: Found) -> Code:
    if found.is_json:
        return Code("answered_json_or_nothing" if found.can_be_nothing else "answered_json")
    return Code("answered_text" if found.shape == Basic(TEXT) else "answered_octets")


def _several(found: tuple[Found, ...], speller: Speller) -> Iterator[Code]:
    """The answer by its status and media type; the last kind also for any other."""
    *before, last = _in_turn(found)
    for index, each in enumerate(before):
        asked = Code(" or ").joined(_is_answer(*by) for by in each.told_by)
        yield Code(f"{'else' if index else ''}if {asked} then")
        yield from (Code(f"\t{line}") for line in _read(each, speller))
    first, *rest = _read(last, speller)
    if rest:
        yield from (Code(f"else{first}"), *rest)
    else:
        yield from (Code("else"), Code(f"\t{first}"), Code("end"))


def _in_turn(found: tuple[Found, ...]) -> list[Found]:
    """The first kind last; where one is told by what others are told by, too (`2XX` of `200`), the exact ones first."""
    if not any(_width(by) for each in found for by in each.told_by):
        return [*found[1:], found[0]]
    by_width = sorted(
        ((each, by) for each in found for by in each.told_by), key=lambda one: _width(one[1])
    )
    turns: list[Found] = []
    for each, by in by_width:
        if turns and turns[-1].shape == each.shape and turns[-1].is_json == each.is_json:
            turns[-1] = replace(turns[-1], told_by=(*turns[-1].told_by, by))
        else:
            turns.append(replace(each, told_by=(by,)))
    return turns


def _width(by: tuple[str, str]) -> int:
    """How many other answers have a status and media type like these: a range takes more than one of it."""
    status, media_type = by
    of_status = 2 if status == "default" else int(status.upper().endswith("XX"))
    return 2 * of_status + ("*" in media_type)


def _is_answer(status: str, media_type: str) -> Code:
    wanted = status if status == "default" else status.upper()
    return Code(f"is_answer ({text(wanted)}, {text(media_type)})")


def _read(found: Found, speller: Speller) -> Iterator[Code]:
    if not found.is_json or found.shape == Basic(ANY):
        yield Code(f"Result := {_plain(found)}")
        return
    made = speller.codec(found.shape).made
    yield Code(f"if attached {_answered(found)} ({made}) as l_json then")
    yield Code(f"\t{_assigned(found, Code(f'({made}).decoded (l_json)'), speller, is_any=True)}")
    yield Code("end")


def error_lines(operation: Operation, speller: Speller) -> Iterator[Code]:
    """What reads the bodies of errors that the document declares."""
    for each in operation.responses:
        content = answer(each)
        is_error = not each.status.startswith(("1", "2", "3"))
        if is_error and content is not None and content.kind is ContentKind.JSON:
            shape = speller.kind(content.type)
            if not is_expanded(shape):
                status = each.status if each.status == "default" else each.status.upper()
                yield Code(f"l_request.put_error ({text(status)}, {speller.codec(shape).made})")
