"""Suggestions for types: shorter names for those that the document does not name, tags that tell alternatives apart.

In: the declarations of the model. Out: names as `x-gen-client` has them; Discriminator Objects (OAS 3.1 §4.8.25).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.document import Bundle, Json, Node
from generator.model.declarations import ByTag, Declaration, Union
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.naming.words import words
from generator.suggestions.ground import Ground
from generator.suggestions.suggestion import Suggestion

NAMES, TAGS = "Names of types that are long", "Tags that tell the alternatives of a union apart"
LONGEST: Final = 45
"""Letters of a name."""
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def types(api: Api, bundle: Bundle, ground: Ground) -> Iterator[Suggestion]:
    """All of them, by topic."""
    yield from _names(api.declarations, ground)
    if bundle.root.get("swagger") is None:
        yield from _tags(api.declarations, bundle, ground)


def _names(declarations: Mapping[TypeId, Declaration], ground: Ground) -> Iterator[Suggestion]:
    places = Counter(each.at for each in declarations.values())
    taken = {_key(each.name) for each in declarations.values()}
    for each in declarations.values():
        found = None if each.named or places[each.at] > 1 else ground.find(each.at)
        if found is None or len(_key(each.name)) <= LONGEST:
            continue
        path, node = found
        name = _shorter(each.name, taken)
        if name and "x-gen-client" not in node.members:
            taken.add(_key(name))
            why = f"a type without a name has one of {len(_key(each.name))} letters: {_spelled(words(each.name))}"
            yield Suggestion(NAMES, path, why, {"x-gen-client": {"type-name": name}}, changes=True)


def _shorter(name: str, taken: set[str]) -> str:
    """As many of its last words as there is room for, else the beginning of the last one; no other type is called so."""
    every = words(name)
    ends = [_spelled(every[-count:]) for count in range(len(every) - 1, 0, -1)]
    for made in (*ends, *(each[:LONGEST] for each in ends[-1:] or [_spelled(every)])):
        if len(made) <= LONGEST and _NAME.fullmatch(made) and _key(made) not in taken:
            return made
    return ""


def _spelled(every: Sequence[str]) -> str:
    return "".join(each[:1].upper() + each[1:] for each in every)


def _key(name: str) -> str:
    return _spelled(words(name)).lower()


def _tags(
    declarations: Mapping[TypeId, Declaration], bundle: Bundle, ground: Ground
) -> Iterator[Suggestion]:
    for each in declarations.values():
        if not isinstance(each, Union) or not isinstance(each.choice, ByTag):
            continue
        found = ground.find(each.at)
        if found is None or "discriminator" in found[1].members:
            continue
        refs = _refs(found[1], bundle)
        values = each.choice.tag.values
        if len(refs) == len(each.variants) and all(one.type in refs for one in values):
            mapping: dict[str, Json] = {
                str(one.value): refs[one.type] for one in values if isinstance(one.value, str)
            }
            tag: Json = {"propertyName": each.choice.tag.field, "mapping": mapping}
            field = each.choice.tag.field
            why = f"each alternative has a value of its own for '{field}': a discriminator says so"
            if len(mapping) == len(values):
                yield Suggestion(TAGS, found[0], why, {"discriminator": tag}, changes=True)


def _refs(node: Node, bundle: Bundle) -> dict[TypeId, str]:
    """The alternatives that are references, by the type to which they lead."""
    choice = node.get("oneOf") or node.get("anyOf")
    found: dict[TypeId, str] = {}
    for each in choice.items if choice is not None else ():
        target, text = bundle.find(each), each.text("$ref")
        if target is not None and text is not None:
            found[target.id] = text
    return found
