"""Whether a type checker takes all values of one annotation wherever another one stands.

In: the alternatives of both, as they are made; a class of members stands as `Name(str)`, with its base. Out:
yes, or no, also where it is not known, as of other classes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from generator.targets.code import Code
from generator.targets.python.spelling.expressions import Alternatives, Brackets, Row

_BASES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"bool": ("int", "float"), "int": ("float",), "datetime.datetime": ("datetime.date",)}
)
_READ_ONLY: Final = ("Sequence", "Mapping")


def takes(wide: Iterable[Code], narrow: Iterable[Code]) -> bool:
    """Whether the first alternatives take what the others do."""
    known = [part for each in wide for part in _opened(each)]
    return all(_is_among(each, known) for each in narrow)


def _opened(alternative: Code) -> Sequence[Code]:
    """The values of a `Literal`, each for itself; else the alternative."""
    name, arguments = _taken_apart(alternative)
    return arguments if name == "Literal" else (alternative,)


def _taken_apart(code: Code) -> tuple[str, tuple[Code, ...]]:
    """The name of what has arguments in brackets, and these."""
    match code:
        case Row(parts=(name, Brackets(opening="[", items=items))):
            return name.lstrip("_"), items
        case _:
            return code.lstrip("_"), ()


def _is_among(alternative: Code, known: Sequence[Code]) -> bool:
    name, arguments = _taken_apart(alternative)
    if name == "Literal":
        return all(value in known or _has(_kind(value), known) for value in arguments)
    if alternative in known:
        return True
    if name in _READ_ONLY:
        return any(_is_wider(each, name, arguments) for each in known)
    base = _base(alternative)
    return _has(base, known) or (
        base == "str" and any(_is_sequence_of_texts(each) for each in known)
    )


def _base(alternative: Code) -> Code:
    match alternative:
        case Row(parts=(_, Brackets(opening="(", items=(base,)))):
            return base
        case _:
            return Code(alternative.lstrip("_"))


def _has(type_: str, known: Sequence[Code]) -> bool:
    return any(each in known for each in (type_, *_BASES.get(type_, ())))


def _kind(value: Code) -> str:
    """The type of a value in a `Literal`."""
    if value in ("True", "False"):
        return "bool"
    return "str" if value[-1] in "\"'" else "int"


def _is_sequence_of_texts(alternative: Code) -> bool:
    """What a text is, too."""
    name, arguments = _taken_apart(alternative)
    return name == "Sequence" and _argument_takes(arguments[0], Code("str"))


def _is_wider(alternative: Code, name: str, arguments: tuple[Code, ...]) -> bool:
    other, wider = _taken_apart(alternative)
    return other == name and all(map(_argument_takes, wider, arguments))


def _argument_takes(wide: Code, narrow: Code) -> bool:
    return wide.lstrip("_") == "Any" or takes(_alternatives(wide), _alternatives(narrow))


def _alternatives(argument: Code) -> tuple[Code, ...]:
    return argument.each if isinstance(argument, Alternatives) else (argument,)
