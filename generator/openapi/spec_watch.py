"""Watches openapi-spec-validator at work: which node an error is about, and that the work ends.

In: the validator's classes, and the nodes of the plain values it works on. Out: its errors, each with the node as
`base`, and the parts that it could not cope with. What the validator does again for each way to a schema (through
circles and fans of references) is done here once, what it does by calling itself is put off where it gets deep, and
what a default is held against is counted: no document takes more than so many steps.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Final, cast

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
from jsonschema.validators import extend  # type: ignore[import-untyped]
from jsonschema_path import SchemaPath
from openapi_spec_validator.validation.exceptions import ExtraParametersError
from openapi_spec_validator.validation.keywords import KeywordValidator, TagsValidator
from openapi_spec_validator.validation.validators import SpecValidator

from generator.document import Bundle, Node
from generator.document.pointer import split

DEPTH: Final = 30
"""So many schemas are checked within each other; the next one is checked by itself, later."""

DEFAULT_STEPS: Final = 10_000
ALL_DEFAULTS_STEPS: Final = 200_000
"""So many references are followed for one default, and for all of a document."""

REQUIRED_STEPS: Final = 1_000_000
"""So many schemas of one document are searched for the properties that `required` names."""

PATTERN_STEPS: Final = 1_000_000
"""About so many steps Python may take to find a pattern in a default."""

LOOP: Final = re.compile(r"[*+{]")
LOOP_OF_GROUP: Final = re.compile(r"\)[*+{]")
SHORT: Final = 10
"""In a text of this length any pattern is soon found or not."""

PARTS: Final = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Crash:
    """A part of the document with which the validator cannot cope."""

    node: Node


class TooMuch(Exception):
    """The steps that a check may take are taken."""


class Identities(set[int]):
    """What the validator has visited. It keeps lists, and searches them: a set does the same faster."""

    append = set.add


class Watch:
    """One run of the validator; `nodes` are those of the plain values by identity, `path` is that of a document."""

    def __init__(
        self, bundle: Bundle, nodes: Mapping[int, Node], path: Callable[[str], SchemaPath]
    ) -> None:
        self.bundle = bundle
        self.nodes = nodes
        self.path = path
        self.crashes: list[Crash] = []
        self.depth = 0
        self.put_off: deque[tuple[Node, dict[str, Any]]] = deque()
        self.searched = count()

    def errors(
        self, validator_class: type[SpecValidator], root: SchemaPath
    ) -> Iterator[ValidationError]:
        """All errors of the validator's keyword validators, which are watched."""
        names = validator_class.keyword_validators
        keywords = {name: self.watch(name, keyword) for name, keyword in names.items()}
        if "tags" in keywords:  # what parents they have is reported by parsing
            keywords["tags"] = self.watch("tags", TagsValidator)
        members = {"keyword_validators": keywords}
        watched: Any = type(f"Watched{validator_class.__name__}", (validator_class,), members)
        validator = watched(root)
        yield from validator.root_validator(root)
        check = validator.keyword_validators_registry["schema"]
        paths: dict[str, SchemaPath] = {self.bundle.root.source.origin: root}
        while self.put_off:
            node, options = self.put_off.popleft()
            origin = node.source.origin
            if origin not in paths:
                paths[origin] = self.path(origin)
            yield from check(below(paths[origin], node), **options)

    def watch(self, name: str, keyword: type[KeywordValidator]) -> type[KeywordValidator]:
        """A keyword validator that notes on each error which node it was about: the innermost one that was in hand.
        Where it takes for granted what is not there (a key, an object), only this part remains unchecked.
        """
        watch, original = self, cast(Any, keyword)

        def initialise(self: Any, registry: Any) -> None:
            original.__init__(self, registry)
            for visited in ("visited_schema_ids", "meta_checked_schema_ids"):
                if hasattr(self, visited):
                    setattr(self, visited, Identities())

        def call(self: Any, *arguments: Any, **options: Any) -> Iterator[ValidationError]:
            if name == "schema" and watch.is_put_off(arguments, options):
                return
            watch.depth += 1
            try:
                for error in original.__call__(self, *arguments, **options):
                    if not hasattr(error, "base"):
                        error.base = watch.in_hand(name, arguments)
                    if not isinstance(error, ExtraParametersError) or watch.lacks(error):
                        yield error
            except (TooMuch, RecursionError):
                pass  # what is told of the rest is right
            except Exception:
                watch.crashes.append(Crash(watch.in_hand(name, arguments)))
            finally:
                watch.depth -= 1

        methods: dict[str, Any] = {"__init__": initialise, "__call__": call}
        if hasattr(original, "_collect_properties"):
            methods["_collect_properties"] = lambda *_: ()  # see `lacks`
        if name == "default":
            methods["value_validator_cls"] = counting(original.value_validator_cls)
        return type(f"Watched{keyword.__name__}", (keyword,), methods)

    def is_put_off(self, arguments: tuple[Any, ...], options: dict[str, Any]) -> bool:
        """Whether a schema is too deep in others to be checked now; it is checked later then."""
        node = self.nodes.get(id(arguments[0].read_value())) if self.depth > DEPTH else None
        if node is None:
            return False
        self.put_off.append((node, options))
        return True

    def in_hand(self, name: str, arguments: tuple[Any, ...]) -> Node:
        """The node that a keyword validator was called with; for a default value, that value."""
        paths = (each for each in arguments if isinstance(each, SchemaPath))
        node = next((self.nodes.get(id(each.read_value())) for each in paths), None)
        if node is None:
            return self.bundle.root
        return node.get("default") or node if name == "default" else node

    def lacks(self, error: Any) -> bool:
        """Whether a schema made of others requires properties that none of them has. The validator has not looked into
        them: it would do so anew on each way to one, and in circles without end."""
        required = error.base.get("required")
        known = self.properties(error.base)
        named = [each.value for each in required.items] if required is not None else []
        missing = [each for each in named if each not in known]
        error.message = f"Required list has not defined properties: {missing}"
        return bool(missing) and next(self.searched) < REQUIRED_STEPS

    def properties(self, schema: Node) -> set[str]:
        """The names of all properties of a schema and of what it is made of."""
        names, seen, waiting = set[str](), set[Node](), [schema]
        while waiting and next(self.searched) < REQUIRED_STEPS:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                target = self.bundle.find(node)
                waiting += [] if target is None else [target]
                names.update(members_of(node.get("properties")))
                waiting += inside(node)
        return names


def members_of(node: Node | None) -> Mapping[str, Node]:
    return node.members if node is not None and node.is_object else {}


def inside(schema: Node) -> Iterator[Node]:
    """The schemas of which the validator takes the properties for those of the schema."""
    for key in PARTS:
        parts = schema.get(key)
        yield from parts.items if parts is not None else ()
    for key in ("items", "not"):
        part = schema.get(key)
        if part is not None:
            yield part


def below(path: SchemaPath, node: Node) -> SchemaPath:
    """The path of a node in its document."""
    for token in split(node.pointer):
        is_list = isinstance(path.read_value(), list)
        path = path / (int(token) if is_list else token)
    return path


def counting(validator_class: Any) -> Any:
    """A validator of values whose steps are counted. References are all that can make it work without end, but for
    patterns; what `unevaluatedProperties` and `unevaluatedItems` ask for is asked by ways of its own, and left out.
    """
    keywords = dict(validator_class.VALIDATORS)
    steps, all_steps, underway = count(), count(), set[tuple[int, int]]()

    def follow(validator: Any, reference: str, value: Any, schema: Any) -> Iterator[Any]:
        if next(steps) >= DEFAULT_STEPS or next(all_steps) >= ALL_DEFAULTS_STEPS:
            raise TooMuch
        around = (id(schema), id(value))
        if around not in underway:
            underway.add(around)
            try:
                yield from keywords["$ref"](validator, reference, value, schema) or ()
            finally:
                underway.discard(around)

    def search(validator: Any, pattern: str, value: Any, schema: Any) -> Iterator[Any]:
        if is_cheap(pattern, value):
            yield from keywords["pattern"](validator, pattern, value, schema) or ()

    bounded = extend(validator_class, {"$ref": follow, "pattern": search})
    for name in ("unevaluatedProperties", "unevaluatedItems"):
        bounded.VALIDATORS.pop(name, None)

    def begin(*arguments: Any, **options: Any) -> Any:
        nonlocal steps
        steps = count()
        underway.clear()
        return bounded(*arguments, **options)

    return staticmethod(begin)


def is_cheap(pattern: object, text: object) -> bool:
    """Whether Python, which tries every way, soon knows whether the pattern is in the text."""
    if not isinstance(pattern, str) or not isinstance(text, str) or len(text) <= SHORT:
        return True
    loops = len(LOOP.findall(pattern))
    return not LOOP_OF_GROUP.search(pattern) and len(text) ** (loops + 1) <= PATTERN_STEPS
