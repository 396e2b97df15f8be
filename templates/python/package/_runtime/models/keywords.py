"""Which keywords a constructor or a method takes, and what a wrong one may have meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..config.options import NAMES
from ..types.link import model
from ..values.annotations import wire_names
from ..values.plain import is_array, is_object
from ..words.deprecation import old_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..types.faults import Fault

INSIDE = ("schema", "json_schema", "python_schema")


class Names:
    """The names that are taken: those that are known, those of a pattern, or any."""

    __slots__ = ("any", "former", "kind", "known", "patterns")

    def __init__(self, known: Iterable[str] = (), kind: str = "field") -> None:
        self.known = set(known)
        self.kind = kind
        self.former: dict[str, str] = {}  # old names, with those of today
        self.patterns: list[re.Pattern[str]] = []
        self.any = False

    def take(self, name: str) -> bool:
        """Whether a keyword of that name is right."""
        if name in self.known:
            return True
        if name in self.former:
            old_name(name, self.former[name])
            return True
        if self.any:
            return not (name.startswith("_") and meant(name, OPTIONS))
        return any(each.search(name) for each in self.patterns)


OPTIONS = sorted(NAMES - {"_answer", "_link"})
_found: dict[type, Names] = {}


def names_of(cls: type[Any]) -> Names:
    """The names that the constructor of a model takes."""
    found = _found.get(cls)
    if found is None:
        found = Names()
        add_model(cls, found, set())
        _found[cls] = found
    return found


def accept(cls: Any, fields: Any) -> None:
    """Let values of a model have old names of its fields as keys, behind their own."""
    wire = wire_names(cls)
    for old, new in cls._former.items():
        key = wire.get(new, new)
        field = fields["fields"].get(new)
        if field is not None and old != key:
            known = field.get("validation_alias", key)
            others: Iterable[Any] = known if is_array(known) else [[key]]
            field["validation_alias"] = [*others, [old]]


def names_in(schema: Any) -> Names:
    """The names that the models have which a value of a type may be."""
    found = Names()
    add_schema(schema, {}, found)
    return found


def add_model(cls: type[Any], names: Names, seen: set[type]) -> None:
    """The names of a model and of those that extend it."""
    if cls in seen:
        return
    from .extras import Extras

    seen.add(cls)
    names.known.update(cls.model_fields, wire_names(cls).values())
    names.former.update(cls._former)
    keys = cls._keys
    if keys is not None:
        names.patterns += keys.patterns
        names.any = names.any or keys.rest not in (None, "Any")
    elif isinstance(getattr(cls, "additional_properties", None), Extras):
        names.any = True
    subtypes: Mapping[str, str] = cls._subtypes[1] if cls._subtypes else {}
    for each in subtypes.values():
        add_model(model(each), names, seen)


def add_schema(schema: Any, definitions: dict[str, Any], names: Names) -> None:
    """The same for a core schema, as far as it is about the value itself."""
    kind = schema["type"]
    if kind == "definitions":
        definitions = {each["ref"]: each for each in schema["definitions"]}
        add_schema(schema["schema"], definitions, names)
    elif kind == "definition-ref":
        found = definitions.get(schema["schema_ref"])
        if found is not None:
            rest = {
                name: definitions[name]
                for name in definitions
                if name != schema["schema_ref"]
            }
            add_schema(found, rest, names)
    elif kind == "model":
        add_model(schema["cls"], names, set())
    elif (later := schema.get("metadata", {}).get("later")) is not None:
        add_model(model(later), names, set())
    elif kind in ("dict", "any"):
        names.any = True
    else:
        for each in inside(schema):
            add_schema(each, definitions, names)


def inside(schema: Any) -> Iterable[Any]:
    """The schemas that one passes its value on to."""
    choices: Any = schema.get("choices", ())
    every: Any = choices.values() if is_object(choices) else choices
    for each in every:
        yield each[0] if isinstance(each, tuple) else each
    for name in INSIDE:
        if schema["type"] not in ("list", "set", "tuple") and name in schema:
            yield schema[name]


def unknown(
    given: Iterable[str], names: Names, beside: Iterable[str] = ()
) -> list[Fault]:
    """The keywords that are not taken, and what each may have meant: one of the names,
    or what there is `beside` them.
    """
    others = [*beside, *OPTIONS]
    wrong = [each for each in given if not names.take(each)]
    return [((each,), advice(each, names, others)) for each in wrong]


def advice(name: str, names: Names, others: Iterable[str]) -> str:
    """What to say of a keyword that is not taken."""
    if name.startswith("_"):
        close = meant(name, [*OPTIONS, *names.known])
        return f"no such option{hint(close)}"
    return f"no such {names.kind}{hint(meant(name, [*sorted(names.known), *others]))}"


def hint(close: str | None) -> str:
    """The question after a wrong name."""
    return f"; did you mean {close}?" if close else ""


def meant(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like another one."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(known), 1)), None)
