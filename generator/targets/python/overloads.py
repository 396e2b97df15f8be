"""The ways to call an operation whose body is an object: with the whole body, or with its fields as keywords.

In: a method's signature and the speller of arguments. Out: the heads of its overloads. Type checkers carry them over
to the forms that are derived from the method.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.calling import Role
from generator.model.declarations import Alias, Field, Record
from generator.model.operations import Content, ContentKind
from generator.model.types import ANY, Kind, Named, Nullable, Scalar
from generator.targets.code import Code
from generator.targets.python.constants import must_be_given
from generator.targets.python.inputs import InputSpeller, clashes, keyword_records
from generator.targets.python.layout import Group, lay_out
from generator.targets.python.signatures import Argument, Signature
from generator.targets.python.types import NONE, Spelling, either


def overloads(
    method: Code,
    found: Signature,
    result: Code,
    speller: InputSpeller,
    use: Callable[[Spelling], Code],
) -> tuple[Code, ...]:
    """The overloads of a method; none where there is but one way to call it."""
    if not found.takes_keywords:
        return ()

    def head(arguments: list[Code], options: Spelling) -> Code:
        pieces = [Code("self"), Code("/"), *arguments, Code(f"**options: {use(options)}")]
        return lay_out(Group(Code(f"def {method}("), pieces, Code(f") -> {result}: ...")), 4)

    whole = [argument(each, speller, use) for each in found.arguments]
    return (
        head(whole, speller.unpacked(speller.word("@options", "RequestOptions"))),
        *(head(_without_body(found, speller, use), each) for each in _keywords(found, speller)),
    )


def argument(given: Argument, speller: InputSpeller, use: Callable[[Spelling], Code]) -> Code:
    """An argument with its type, and None where it need not be given."""
    is_raw = isinstance(given.source, Content) and given.source.kind is ContentKind.BINARY
    spelling = speller.spell(Scalar(Kind.BINARY) if is_raw else given.type)
    if given.required:
        return Code(f"{given.name}: {use(spelling)}")
    return Code(f"{given.name}: {use(either([spelling, NONE]))} = None")


def _without_body(
    found: Signature, speller: InputSpeller, use: Callable[[Spelling], Code]
) -> list[Code]:
    """The parameters; those that come after the body cannot be given by position."""
    roles = [each.role for each in found.arguments]
    place = roles.index(Role.BODY)
    spelled = [
        argument(each, speller, use) for each in found.arguments if each.role is not Role.BODY
    ]
    return [*spelled[:place], *([Code("*")] if spelled[place:] else []), *spelled[place:]]


def _keywords(found: Signature, speller: InputSpeller) -> Iterator[Spelling]:
    """What keywords there are: one set for each record that the body can be."""
    assert found.body is not None
    records = keyword_records(found.body.type, speller.declarations)
    taken = [each.name for each in found.arguments]
    if records is None or any(clashes(each, taken, speller.names) for each in records):
        yield speller.spell(ANY)
        return
    offered: list[Record] = []
    for each in records:
        if not any(_covers(other, each, speller) for other in offered):
            offered.append(each)
            yield speller.keywords(each)


def _covers(wide: Record, narrow: Record, speller: InputSpeller) -> bool:
    """Whether the keywords of one record are right for another, too: mypy refuses an overload that nothing reaches."""
    known, other = _fields(wide, speller), _fields(narrow, speller)
    return all(
        name in known and _takes(_spelled(known[name], speller), _spelled(each, speller))
        for name, each in other.items()
    ) and all(
        name in other and must_be_given(narrow, other[name], speller.declarations)
        for name, each in known.items()
        if must_be_given(wide, each, speller.declarations)
    )


def _fields(record: Record, speller: InputSpeller) -> dict[str, Field]:
    return {speller.names.fields[record.id, each.wire_name]: each for each in record.fields}


def _spelled(field: Field, speller: InputSpeller) -> Spelling:
    """The type of a field, without the name that an alias gives it."""
    type_ = field.type
    inner = type_.type if isinstance(type_, Nullable) else type_
    while isinstance(inner, Named) and isinstance(found := speller.declarations[inner.id], Alias):
        inner = found.type
    return speller.spell(Nullable(inner) if isinstance(type_, Nullable) else inner)


def _takes(wide: Spelling, narrow: Spelling) -> bool:
    return wide.is_any or all(
        each in wide.alternatives or (each.startswith("Literal[") and "str" in wide.alternatives)
        for each in narrow.alternatives
    )
