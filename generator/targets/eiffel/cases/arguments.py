"""The arguments of a test: expressions whose values are samples, whatever the type.

In: arguments and samples. Out: `Code`. Scalars are literals, everything else is read from JSON.
"""

from __future__ import annotations

from generator.model.samples import Raw
from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.eiffel.package.requests import Argument
from generator.targets.eiffel.spelling.kinds import ANY, FILE, Basic, Shape
from generator.targets.eiffel.spelling.literals import (
    boolean,
    integer,
    json_of,
    natural,
    real,
    text,
    verbatim,
)
from generator.targets.eiffel.spelling.types import FILES, Speller


def expression(argument: Argument, sampled: Json, speller: Speller) -> Code:
    """An expression for a sample."""
    shape = argument.shape
    if sampled is None and not argument.given.required:
        return Code("Void")
    if shape in (FILES, Basic(FILE)):
        return _files(shape, speller)
    wanted = FILES if isinstance(sampled, list) else Basic(FILE)
    for holder, held in speller.file_holders(shape):
        if held == wanted and (held == FILES or isinstance(sampled, Raw)):
            return Code(f"create {{{holder}}}.make ({_files(held, speller)})")
    return _literal(shape, sampled) or _read(argument, sampled, speller)


def _read(argument: Argument, sampled: Json, speller: Speller) -> Code:
    """A value that is read from JSON."""
    told = verbatim(json_of(sampled))
    if argument.is_record and isinstance(sampled, dict):
        codec = speller.codec(argument.shape)
        if codec.type.startswith(speller.runtime.API_MODEL_CODEC):
            return Code(
                f"create {{{argument.type.removeprefix('detachable ')}}}.make_from_json (object ({told}))"
            )
    if argument.shape == Basic(ANY):
        return Code(f"sample ({told})")
    return Code(f"({speller.codec(argument.shape).made}).decoded (sample ({told}))")


def _files(shape: Shape, speller: Speller) -> Code:
    """A file, or a list of one."""
    one = f"create {{ARRAYED_LIST [{speller.runtime.API_FILE}]}}.make_from_array (<<file>>)"
    return Code(one if shape == FILES else "file")


def _literal(shape: Shape, sampled: Json) -> Code | None:
    """A literal of a text, number or boolean."""
    match shape, sampled:
        case Basic("text"), str():
            return text(sampled)
        case Basic("boolean"), bool():
            return boolean(sampled)
        case Basic("integer"), int():
            return Code(f"{{INTEGER_64}} {integer(sampled)}")
        case Basic("natural"), int():
            return natural(sampled)
        case Basic("real"), int() | float():
            return real(sampled)
        case _:
            return None
