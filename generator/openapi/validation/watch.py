"""Watches openapi-spec-validator at work: which node an error is about, and that the work ends.

In: the validator's classes, and the nodes of the plain values it works on. Out: its errors, each with the node as
`base`, and the parts that it could not cope with. What the validator does again for each way to a schema (through
circles and fans of references) is done here once, what it does by calling itself is put off where it gets deep, and
what a default is held against is counted: no document takes more than so many steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, Final, cast

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
from jsonschema_path import SchemaPath
from openapi_spec_validator.validation.exceptions import ExtraParametersError
from openapi_spec_validator.validation.keywords import KeywordValidator, TagsValidator
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry
from openapi_spec_validator.validation.validators import SpecValidator

from generator.document import Node
from generator.openapi.finding import Crash
from generator.openapi.validation.order import Checkers, in_order
from generator.openapi.validation.seen import DEPTH, Seen, lacking
from generator.patterns.searching import is_cheap

DEFAULT_STEPS: Final = 10_000
ALL_DEFAULTS_STEPS: Final = 200_000
"""So many references are followed for one default, and for all of a document."""


class TooMuch(Exception):
    """The steps that a check may take are taken."""


class Watch:
    """One run of the validator over a document; `nodes` are those of the plain values by identity."""

    def __init__(self, root: Node, nodes: Mapping[int, Node], seen: Seen) -> None:
        self.root = root
        self.nodes = nodes
        self.seen = seen
        self.checkers = Checkers()
        self.crashes: list[Crash] = []
        self.depth = 0

    def keywords(self, validator_class: type[SpecValidator]) -> KeywordValidatorRegistry:
        """The validator's keyword validators, watched."""
        names = validator_class.keyword_validators
        keywords = {name: self.watch(name, keyword) for name, keyword in names.items()}
        if "tags" in keywords:  # what parents they have is reported by parsing
            keywords["tags"] = self.watch("tags", TagsValidator)
        return KeywordValidatorRegistry(keywords)

    def watch(self, name: str, keyword: type[KeywordValidator]) -> type[KeywordValidator]:
        """A keyword validator that notes on each error which node it was about: the innermost one that was in hand.
        Where it takes for granted what is not there (a key, an object), only this part remains unchecked.
        """
        watch, original = self, cast(Any, keyword)

        def initialise(self: Any, registry: Any) -> None:
            original.__init__(self, registry)
            if name == "schema":
                self.visited_schema_ids = watch.seen.inside
                self.meta_checked_schema_ids = watch.seen.held

        def call(self: Any, *arguments: Any, **options: Any) -> Iterator[ValidationError]:
            if name == "schema" and (is_scalar(arguments) or watch.is_put_off(arguments, options)):
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
        if name == "schema":
            methods["_get_schema_checker"] = lambda self, *arguments: watch.checkers.ordered(
                original._get_schema_checker(self, *arguments)
            )
        if name == "default":
            methods["value_validator_cls"] = counting(original.value_validator_cls)
        return type(f"Watched{keyword.__name__}", (keyword,), methods)

    def is_put_off(self, arguments: tuple[Any, ...], options: dict[str, Any]) -> bool:
        """Whether a schema is too deep in others to be checked now; it is checked later then."""
        if self.depth <= DEPTH:
            return False
        value = arguments[0].read_value()
        if id(value) not in self.nodes:
            return False
        self.seen.put_off.append((value, options))
        return True

    def in_hand(self, name: str, arguments: tuple[Any, ...]) -> Node:
        """The node that a keyword validator was called with; for a default value, that value."""
        paths = (each for each in arguments if isinstance(each, SchemaPath))
        node = next((self.nodes.get(id(each.read_value())) for each in paths), None)
        if node is None:
            return self.root
        return node.get("default") or node if name == "default" else node

    def lacks(self, error: Any) -> bool:
        """Whether a schema made of others requires properties that none of them has, as the validator says before it has
        looked into them."""
        missing = self.seen.missing(error.base)
        error.message = lacking(missing)
        return bool(missing)


def is_scalar(arguments: tuple[Any, ...]) -> bool:
    """Whether what stands for a schema is none: it has no place here, and is told of what it stands in, and by parsing."""
    value = arguments[0].read_value()
    return not isinstance(value, dict | list | bool)


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

    bounded = in_order(validator_class, **{"$ref": follow, "pattern": search})
    for name in ("unevaluatedProperties", "unevaluatedItems"):
        bounded.VALIDATORS.pop(name, None)

    def begin(*arguments: Any, **options: Any) -> Any:
        nonlocal steps
        steps = count()
        underway.clear()
        return bounded(*arguments, **options)

    return staticmethod(begin)
