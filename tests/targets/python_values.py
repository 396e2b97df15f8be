"""Statements of Python as values, of any shape that the target can spell, for tests of how they are laid out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

from generator.targets.code import Code
from generator.targets.python.spelling.expressions import (
    EQUALS,
    Alternatives,
    Row,
    annotated,
    assigned,
    call,
    class_head,
    decorator,
    entry,
    fixed,
    function_head,
    items,
    keyword,
    mapping,
    member,
    parameter,
    returned,
    starred,
    subscript,
    union,
)

Codes = st.SearchStrategy[Code]


@dataclass(frozen=True)
class Statement:
    """A statement or a head; `below` is what must follow it, and `in_function` whether it can stand nowhere else."""

    code: Code
    below: str = ""
    in_function: bool = False


def _name(length: int) -> Code:
    return Code(("AbcdefghijKlmnopqrst" * 6)[:length])


def _string(length: int) -> Code:
    return Code(f'"{("lorem_ipsum " * 9)[:length]}"')


short = st.sampled_from([1, 3, 5, 8, 12, 16, 20, 30]).map(_name)
lengths = st.sampled_from([1, 2, 3, 5, 8, 10, 13, 17, 20, 25, 30, 38, 44, 60, 75, 80, 86, 90])
names = lengths.map(_name)
strings = lengths.map(_string) | st.just(Code('"日本語の説明文"'))
constants = st.sampled_from([Code(each) for each in ("1", "-5", "0.25", "None", 'b"x"')])


def _types(inner: Codes) -> Codes:
    plain = inner.filter(lambda each: not isinstance(each, Alternatives))
    arguments = st.lists(st.builds(keyword, short, strings | constants), max_size=4)
    entries = st.lists(st.builds(entry, strings, strings), max_size=4)
    return st.one_of(
        st.builds(subscript, short, st.lists(inner, min_size=1, max_size=4)),
        st.lists(plain, min_size=2, max_size=5).map(union),
        st.builds(_open_tuple, inner, st.lists(inner, max_size=3)),
        st.builds(_annotated, inner, arguments),
        st.builds(_tagged, inner, strings, entries),
        st.lists(strings, min_size=1, max_size=4).map(
            lambda each: subscript(Code("Literal"), each)
        ),
        short.map(lambda each: member(Code("datetime"), each)),
    )


def _open_tuple(rest: Code, members: list[Code]) -> Code:
    name = Code("tuple")
    return subscript(name, [*members, starred(subscript(name, [rest, Code("...")]))])


def _annotated(type_: Code, arguments: list[Code]) -> Code:
    return subscript(Code("Annotated"), [type_, call(Code("Field"), arguments)])


def _tagged(type_: Code, tag: Code, entries: list[Code]) -> Code:
    return subscript(Code("Annotated"), [type_, call(Code("ByTag"), [tag, mapping(entries)])])


types = st.recursive(short | names, _types, max_leaves=12)


@cache
def values(*, apart: bool) -> Codes:
    """Data; black counts wrong in a tuple of one that has a call, which no client has."""

    def more(inner: Codes) -> Codes:
        given = st.lists(inner | st.builds(keyword, short, inner), max_size=5).map(_in_order)
        several = st.lists(inner, min_size=2, max_size=5)
        return st.one_of(
            st.builds(lambda name, each: call(name, each, apart=apart), short, given),
            st.lists(inner, max_size=5).map(lambda each: items(each, apart=apart)),
            several.map(lambda each: fixed(each, apart=apart)),
            (names | strings).map(lambda each: fixed([each], apart=apart)),
            st.lists(st.builds(entry, strings, inner), max_size=5).map(
                lambda each: mapping(each, apart=apart)
            ),
        )

    return st.recursive(short | names | strings | constants, more, max_leaves=12)


def _in_order(arguments: list[Code]) -> list[Code]:
    """Arguments by name behind those by position."""
    return sorted(arguments, key=lambda each: isinstance(each, Row) and EQUALS in each.parts)


@st.composite
def _parameters(draw: Callable[[Codes], Code]) -> list[Code]:
    found = [Code("self")]
    has_default = False
    for index in range(draw(st.integers(0, 5))):  # type: ignore[arg-type]
        name, type_ = Code(f"p{index}_{draw(short)}"), draw(types)
        has_default = has_default or draw(st.booleans())  # type: ignore[arg-type,assignment]
        found.append(parameter(name, type_, Code("None") if has_default else None))
    return [*found, parameter(Code("**options"), draw(types))]


def statements(*, apart: bool) -> st.SearchStrategy[Statement]:
    """Any statement; `apart` is how its brackets are laid out, those of functions always one a line."""
    return st.one_of(
        *(each.map(Statement) for each in _plain(apart)),
        values(apart=apart).map(lambda each: Statement(returned(each), in_function=True)),
        *(each.map(lambda head: Statement(head, "    pass")) for each in _heads(apart)),
        st.builds(decorator, st.builds(lambda n, v: call(n, [v], apart=apart), short, strings)).map(
            lambda each: Statement(each, "class _: ...")
        ),
    )


def _plain(apart: bool) -> list[Codes]:
    value = values(apart=apart)
    return [
        st.builds(assigned, short, value),
        st.builds(annotated, short, types, value),
        st.builds(annotated, short, types, st.just(Code("None"))),
        st.builds(annotated, short, types),
        st.builds(
            lambda name, each: class_head(name, each, is_stub=True, apart=apart),
            short,
            st.lists(short, min_size=1, max_size=4),
        ),
        st.builds(
            lambda name, given, gives: function_head(name, given, gives, is_stub=True),
            _defs(),
            _parameters(),
            types,
        ),
    ]


def _heads(apart: bool) -> list[Codes]:
    value = values(apart=apart)
    bases = st.lists(types | st.builds(keyword, short, value), min_size=1, max_size=4)
    return [
        st.builds(lambda name, each: class_head(name, _in_order(each), apart=apart), short, bases),
        st.builds(function_head, _defs(), _parameters(), types),
    ]


def _defs() -> Codes:
    keywords = st.sampled_from(["def", "async def"])
    return st.builds(lambda keyword, name: Code(f"{keyword} {name}"), keywords, short)
