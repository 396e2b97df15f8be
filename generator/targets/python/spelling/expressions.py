"""Python as values: what is spelled knows of what it is made, so that it can be laid out when it turns out too wide.

Every value is `Code`, its text the code on one line. The sum is closed: a plain `Code` (a name, a literal: what never is
split), `Row` (things one after the other), `Brackets` (a call's, a subscript's, a display's), `Alternatives` (`A | B`) and
`Whole` (what may get parentheses of its own). Expressions and heads of statements are made of these by the functions
below; `layout` reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.targets.code import Code

BAR = Code(" | ")
COMMA = Code(", ")
COLON = Code(": ")
EQUALS = Code("=")
ASSIGNS = Code(" = ")
_GIVES = Code(" -> ")
_END = Code(":")
_STUB = Code(": ...")
_STAR = Code("*")


class Row(Code):
    """Things one after the other, spaces included."""

    __slots__ = ("parts",)
    parts: tuple[Code, ...]

    def __new__(cls, *parts: Code) -> Row:
        self = str.__new__(cls, "".join(parts))
        self.parts = parts
        return self


class Head(Row):
    """The line that opens a function."""

    __slots__ = ()


class Brackets(Code):
    """Items in brackets. `apart`: one a line as soon as they do not fit on one, with a comma after the last, which black
    respects; else those of a display are, others may stand on a line of their own together."""

    __slots__ = ("apart", "closing", "is_display", "items", "opening")
    opening: str
    items: tuple[Code, ...]
    closing: str
    is_display: bool
    apart: bool

    def __new__(
        cls,
        opening: str,
        items: Iterable[Code],
        closing: str,
        *,
        is_display: bool = False,
        apart: bool = False,
    ) -> Brackets:
        every = tuple(items)
        comma = "," if is_display and opening == "(" and len(every) == 1 else ""
        self = str.__new__(cls, f"{opening}{', '.join(every)}{comma}{closing}")
        self.opening, self.items, self.closing = opening, every, closing
        self.is_display, self.apart = is_display, apart
        return self

    @property
    def is_single(self) -> bool:
        """Whether it is a tuple of one, whose comma is no matter of layout."""
        return self.is_display and self.opening == "(" and len(self.items) == 1


class Alternatives(Code):
    """Types joined by `|`."""

    __slots__ = ("each",)
    each: tuple[Code, ...]

    def __new__(cls, each: Iterable[Code]) -> Alternatives:
        every = tuple(each)
        self = str.__new__(cls, " | ".join(every))
        self.each = every
        return self


class Whole(Code):
    """An expression that gets parentheses where it is too wide: an annotation, what is assigned or given back."""

    __slots__ = ("_parts", "inner")
    inner: Code
    _parts: list[Code]

    def __new__(cls, inner: Code) -> Whole:
        self = str.__new__(cls, inner)
        self.inner = inner
        return self

    @property
    def parts(self) -> list[Code]:
        """The pieces of the expression, as `flattened` has them; nobody changes them."""
        try:
            return self._parts
        except AttributeError:
            self._parts = flattened((self.inner,))
            return self._parts


def flattened(pieces: Iterable[Code]) -> list[Code]:
    """The pieces that stand beside each other, delimiters among them; none of them is a row of others."""
    found: list[Code] = []
    for piece in pieces:
        if type(piece) is Code:  # most are, and this is asked more often than anything else
            found.append(piece)
        elif isinstance(piece, Row):
            found += flattened(piece.parts)
        elif isinstance(piece, Alternatives):
            for index, each in enumerate(piece.each):
                if index:
                    found.append(BAR)
                found += flattened((each,))
        else:
            found.append(piece)
    return found


# -- expressions


def call(function: Code, arguments: Iterable[Code], *, apart: bool = False) -> Row:
    """`function(argument, …)`."""
    return Row(function, Brackets("(", arguments, ")", apart=apart))


def subscript(of: Code, arguments: Iterable[Code]) -> Row:
    """`of[argument, …]`."""
    return Row(of, Brackets("[", arguments, "]"))


def member(of: Code, name: Code) -> Row:
    """`of.name`."""
    return Row(of, Code(f".{name}"))


def union(alternatives: Iterable[Code]) -> Code:
    """`A | B`; a lonely alternative is itself."""
    every = tuple(alternatives)
    return every[0] if len(every) == 1 else Alternatives(every)


def starred(expression: Code) -> Row:
    """`*expression`."""
    return Row(_STAR, expression)


def items(each: Iterable[Code], *, apart: bool = False) -> Brackets:
    """`[each, …]`."""
    return Brackets("[", each, "]", is_display=True, apart=apart)


def fixed(each: Iterable[Code], *, apart: bool = True) -> Brackets:
    """A tuple: `(each, …)`."""
    return Brackets("(", each, ")", is_display=True, apart=apart)


def mapping(entries: Iterable[Code], *, apart: bool = False) -> Brackets:
    """`{entry, …}`: of a dict, or of a set."""
    return Brackets("{", entries, "}", is_display=True, apart=apart)


def entry(key: Code, value: Code) -> Row:
    """`key: value`, in a dict."""
    return Row(key, COLON, value)


def keyword(name: Code, value: Code) -> Row:
    """`name=value`, in a call."""
    return Row(name, EQUALS, value)


def leaves(code: Code) -> Iterator[Code]:
    """The code in pieces that have no parts: names, literals, and what stands between them."""
    match code:
        case Row(parts=parts):
            yield from (leaf for part in parts for leaf in leaves(part))
        case Alternatives(each=each):
            yield from _between(each, BAR)
        case Brackets():
            yield Code(code.opening)
            yield from _between(code.items, COMMA)
            yield Code(f",{code.closing}" if code.is_single else code.closing)
        case Whole(inner=inner):
            yield from leaves(inner)
        case _:
            yield code


def _between(each: Iterable[Code], delimiter: Code) -> Iterator[Code]:
    for index, one in enumerate(each):
        if index:
            yield delimiter
        yield from leaves(one)


# -- statements and their heads


def whole(value: Code) -> Code:
    """The value; a tuple has parentheses already."""
    return value if isinstance(value, Brackets) and value.opening == "(" else Whole(value)


def assigned(name: Code, value: Code) -> Row:
    """`name = value`."""
    return Row(name, ASSIGNS, whole(value))


def annotated(name: Code, type_: Code, value: Code | None = None) -> Row:
    """`name: type = value`, as a statement and in the head of a function."""
    if value is None:
        return Row(name, COLON, Whole(type_))
    return Row(name, COLON, Whole(type_), ASSIGNS, whole(value))


def parameter(name: Code, type_: Code, default: Code | None = None) -> Row:
    """`name: type = default`, in the head of a function."""
    if default is None:
        return Row(name, COLON, Whole(type_))
    return Row(name, COLON, Whole(type_), ASSIGNS, default)


def returned(value: Code, keyword: str = "return") -> Row:
    """`return value`."""
    return Row(Code(f"{keyword} "), Whole(value))


def function_head(
    name: Code,
    parameters: Iterable[Code],
    gives: Code,
    *,
    is_stub: bool = False,
    apart: bool = True,
) -> Head:
    """`def name(parameter, …) -> gives:`; `name` says whether it is `async`."""
    inside = Brackets("(", parameters, ")", apart=apart)
    return Head(name, inside, _GIVES, Whole(gives), _STUB if is_stub else _END)


def class_head(
    name: Code, arguments: Iterable[Code], *, is_stub: bool = False, apart: bool = False
) -> Row:
    """`class name(argument, …):`."""
    inside = Brackets("(", arguments, ")", apart=apart)
    return Row(Code(f"class {name}"), inside, _STUB if is_stub else _END)


def listed(expression: Code) -> Row:
    """`expression,`: one that is followed by others."""
    return Row(expression, Code(","))


def decorator(made: Code) -> Row:
    """`@made`."""
    return Row(Code("@"), made)
