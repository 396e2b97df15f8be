"""Preconditions of the features of a service: what arguments must fulfil before anything is sent.

In: arguments, the spelling of types. Out: tagged assertions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.operations import Parameter, Place
from generator.targets.code import Code
from generator.targets.eiffel.package.assertions import checked, guarded, requirements
from generator.targets.eiffel.package.requests import Argument
from generator.targets.eiffel.spelling.kinds import ANY, FILE, TEXT, Basic, Many, OfClass
from generator.targets.eiffel.spelling.types import (
    FILES,
    Speller,
    holds_records,
    is_expanded,
    is_list,
)


def preconditions(every: Iterable[Argument], speller: Speller) -> Iterator[Code]:
    """What is asked of all arguments."""
    for each in every:
        type_, name, required = each.given.type, each.name, each.given.required
        is_held = not required and is_expanded(each.shape)
        value = Code(f"{name}.value") if is_held else name
        checks = list(requirements(type_, value, name, speller))
        if isinstance(each.shape, OfClass):
            checks.append(Code(f"{name}_complete: {name}.is_complete"))
        elif holds_records(each.shape):
            asked = "missing_item" if is_list(each.shape) else "missing_field"
            inside = f"({speller.codec(each.shape).made}).{asked} ({name})"
            checks.append(Code(f"{name}_complete: {inside}.is_empty"))
        checks += (*_in_path(each, speller), *_readable(each, speller))
        yield from checks if required else (guarded(check, name) for check in checks)


def _in_path(argument: Argument, speller: Speller) -> Iterator[Code]:
    """What keeps a value from leaving its place in the path empty: that would be another operation."""
    source, name, shape = argument.given.source, argument.name, argument.shape
    if not isinstance(source, Parameter) or source.place is not Place.PATH:
        return
    if is_list(shape):
        yield Code(f"{name}_not_empty: {name}.upper >= {name}.lower")
    elif shape == Basic(TEXT) or isinstance(shape, Many):
        yield Code(f"{name}_not_empty: not {name}.is_empty")
    elif isinstance(shape, OfClass):
        yield Code(f"{name}_not_empty: {checked(speller)}.is_something ({name}.to_request)")
    elif shape == Basic(ANY):
        yield Code(f"{name}_not_empty: {checked(speller)}.is_something ({name})")


def _readable(argument: Argument, speller: Speller) -> Iterator[Code]:
    """What makes sure that there is a file where one is sent."""
    name, shape = argument.name, argument.shape
    if shape == Basic(FILE):
        yield Code(f"{name}_readable: {name}.is_readable")
    elif shape == FILES:
        yield Code(f"{name}_readable: {checked(speller)}.are_readable ({name})")
    for holder, held in speller.file_holders(shape):
        check = "l_file.value.is_readable"
        if held == FILES:
            check = f"{checked(speller)}.are_readable (l_file.value)"
        yield Code(f"{name}_readable: (attached {{{holder}}} {name} as l_file implies {check})")
