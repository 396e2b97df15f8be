"""The ways to call an operation whose body is an object: with the whole body, or with its fields as keywords.

In: a method's signature and the speller of arguments. Out: the heads of its overloads. Type checkers carry them over
to the forms that are derived from the method.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.operations import Content, ContentKind
from generator.model.types import ANY, Kind, Scalar
from generator.targets.code import Code
from generator.targets.python.inputs import InputSpeller, clashes, keyword_records
from generator.targets.python.layout import Group, lay_out
from generator.targets.python.signatures import Argument, Role, Signature
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
    taken = [each.name for each in found.arguments if each.role is not Role.BODY]
    if records is None or any(clashes(each, taken, speller.names) for each in records):
        yield speller.spell(ANY)
        return
    for each in records:
        yield speller.keywords(each)
