"""Sample values that no type describes, as Eiffel: objects of the JSON library.

In: JSON, and what gathers the locals and instructions of a routine. Out: an expression as `Code`.
"""

from __future__ import annotations

from typing import Protocol

from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.eiffel.spelling.literals import boolean, integer, natural, real, text
from generator.targets.eiffel.spelling.runtime import Runtime


class Routine(Protocol):
    """What is being written: its instructions, a new local, and the classes of the runtime."""

    @property
    def runtime(self) -> Runtime: ...

    @property
    def body(self) -> list[Code]: ...

    def local(self, name: str, type_: Code) -> Code: ...


def json_value(sampled: Json, name: str, routine: Routine) -> Code:
    """A JSON_VALUE."""
    json = _json(routine)
    match sampled:
        case bool():
            return Code(f"{json}.from_boolean ({boolean(sampled)})")
        case int() if sampled >= 2**63:
            return Code(f"{json}.from_natural ({natural(sampled)})")
        case int():
            return Code(f"{json}.from_integer ({integer(sampled)})")
        case float():
            return Code(f"{json}.from_real ({real(sampled)})")
        case str():
            return Code(f"{json}.from_text ({text(sampled)})")
        case None:
            return Code("create {JSON_NULL}")
        case list():
            return _array(sampled, name, routine)
        case dict():
            return _object(sampled, name, routine)


def _array(sampled: list[Json], name: str, routine: Routine) -> Code:
    items = [json_value(each, name, routine) for each in sampled]
    found = routine.local(name, Code("JSON_ARRAY"))
    routine.body.append(Code(f"create {found}.make_empty"))
    routine.body.extend([Code(f"{found}.extend ({each})") for each in items])
    return found


def _object(sampled: dict[str, Json], name: str, routine: Routine) -> Code:
    members = {key: json_value(each, name, routine) for key, each in sampled.items()}
    json, found = _json(routine), routine.local(name, Code("JSON_OBJECT"))
    routine.body.append(Code(f"create {found}.make_empty"))
    routine.body.extend(
        [
            Code(f"{found}.put ({each}, {json}.from_text ({text(key)}))")
            for key, each in members.items()
        ]
    )
    return found


def _json(routine: Routine) -> Code:
    """The object that makes scalars."""
    return Code(f"(create {routine.runtime.braced.API_JSON})")
