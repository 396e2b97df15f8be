"""Makes checks of the schemas of one dialect of JSON Schema.

In: a schema. Out: a function that says of a plain value whether jsonschema finds nothing wrong with it, exactly: yes or
no, and `Doubt` where this cannot be known here. All that holds at once (a schema, what it refers to, its `allOf`)
becomes one check: tests of the whole value, and one table of what is asked of each member.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import Any, Final, NamedTuple, TypeAlias

from generator.values import dataclass

Check: TypeAlias = Callable[[Any], bool]


class Doubt(Exception):
    """What jsonschema says of a value is not known here."""


class Place(NamedTuple):
    """A schema and the URI to which its references are relative."""

    schema: Any
    base: str


Maker: TypeAlias = "Callable[[Rules, Place, Any], Check]"
"""Makes the check of a keyword: of its schema, and its argument there."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a version of JSON Schema asks: `makers` of its keywords, `doubted` are those that are judged elsewhere, all
    others are no keywords. Where a reference stands alone, what is beside a `$ref` counts for nothing.
    """

    makers: Mapping[str, Maker]
    doubted: frozenset[str]
    types: Mapping[str, Check]
    reference_stands_alone: bool = False


MEMBERS: Final = ("properties", "patternProperties", "additionalProperties")
REFERENCES: Final = ("$ref", "$dynamicRef")


def always(_: Any) -> bool:
    return True


def never(_: Any) -> bool:
    return False


def doubtful(_: Any) -> bool:
    raise Doubt


class Rules:
    """The checks of schemas, each made once; schemas are known by identity, so they must outlive the rules.

    `follow` tells where the reference of a schema leads. Schemas that are gathered and choices that are made are counted
    in `steps`, since schemas of a document may lead to each other in circles and fans: with none left, all is doubtful.
    """

    def __init__(
        self,
        dialect: Dialect,
        follow: Callable[[Place, str], Place],
        steps: int = sys.maxsize,
    ) -> None:
        self.dialect = dialect
        self.follow = follow
        self.steps = steps
        self.made: dict[int, Check] = {}
        self.underway: set[int] = set()

    def check(self, place: Place) -> Check:
        """The check of a schema; one that leads to itself calls its own when it is made."""
        schema = place.schema
        if isinstance(schema, bool):
            return always if schema else never
        key = id(schema)
        if key in self.underway:
            return lambda value: self.made[key](value)
        if key not in self.made:
            self.underway.add(key)
            try:
                self.made[key] = self.make(place)
            except (Doubt, RecursionError):
                self.made[key] = doubtful
            finally:
                self.underway.discard(key)
        return self.made[key]

    def below(self, place: Place, schema: Any) -> Check:
        """The check of a schema within another one; `Doubt` where it is none, whether or not it is ever asked: jsonschema
        may fail there, or not."""
        return self.check(Place(a_schema(schema), place.base))

    def step(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise Doubt

    def make(self, place: Place) -> Check:
        together = Together()
        self.gather(place, together)
        if not together.groups:
            return all_of(together.tests)
        return of_members(together.tests, Members(self, together.groups))

    def gather(self, place: Place, together: Together) -> None:
        """Add all that a schema asks, with what it refers to and its `allOf`, each schema once; `type` first, as it
        decides most."""
        schema = place.schema
        if isinstance(schema, bool):
            together.tests += [] if schema else [never]
            return
        if id(a_schema(schema)) not in together.met:
            together.met.add(id(schema))
            self.step()
            for keyword in sorted(self.keywords(schema), key=lambda keyword: keyword != "type"):
                self.add(keyword, place, together)

    def keywords(self, schema: dict[str, Any]) -> list[str]:
        """The keywords of a schema that count."""
        is_alone = self.dialect.reference_stands_alone and schema.get("$ref") is not None
        return ["$ref"] if is_alone else [*schema]

    def add(self, keyword: str, place: Place, together: Together) -> None:
        argument = place.schema[keyword]
        if keyword in self.dialect.doubted:
            raise Doubt
        if keyword in REFERENCES:
            self.gather(self.follow(place, keyword), together)
        elif keyword == "allOf":
            for part in alternatives(argument):
                self.gather(Place(part, place.base), together)
        elif keyword in self.dialect.makers:
            together.tests.append(self.dialect.makers[keyword](self, place, argument))
        elif keyword in MEMBERS and id(place.schema) not in together.grouped:
            together.grouped.add(id(place.schema))
            together.groups.append(group(place))


@dataclass(slots=True)
class Together:
    """What several schemas ask of one value."""

    tests: list[Check] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    met: set[int] = field(default_factory=set)
    grouped: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Group:
    """What one schema asks of members: by name, by pattern, of all others."""

    named: Mapping[str, Any]
    patterns: tuple[tuple[re.Pattern[str], Any], ...]
    others: Any
    base: str

    def is_other(self, key: str) -> bool:
        """Whether nothing is asked of a member but what is asked of all others."""
        return key not in self.named and not any(each.search(key) for each, _ in self.patterns)

    def schemas(self, key: str) -> Iterator[Any]:
        found = [schema for pattern, schema in self.patterns if pattern.search(key)]
        if key in self.named:
            yield self.named[key]
        elif not found:
            yield self.others
        yield from found


def group(place: Place) -> Group:
    """The keywords about members of a schema; `Doubt` where they are not what they should be."""
    named, patterned = (place.schema.get(keyword, {}) for keyword in MEMBERS[:2])
    if not isinstance(named, dict) or not isinstance(patterned, dict):
        raise Doubt
    others = place.schema.get("additionalProperties", True)
    for each in (*named.values(), *patterned.values(), others):
        a_schema(each)
    patterns = tuple((compiled(pattern), schema) for pattern, schema in patterned.items())
    return Group(named, patterns, others, place.base)


def a_schema(value: Any) -> Any:
    """The value, if it has the form of a schema."""
    if not isinstance(value, dict | bool):
        raise Doubt
    return value


def compiled(pattern: Any) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except (re.error, TypeError, RecursionError, OverflowError):
        raise Doubt from None


class Members(dict[str, Check]):
    """The check of each member by its name, made when the name is met."""

    def __init__(self, rules: Rules, groups: list[Group]) -> None:
        super().__init__()
        self.rules = rules
        self.groups = groups

    def __missing__(self, key: str) -> Check:
        made = all_of(
            [
                self.rules.check(Place(schema, group.base))
                for group in self.groups
                for schema in group.schemas(key)
            ]
        )
        self[key] = made
        return made


def of_members(tests: list[Check], members: Members) -> Check:
    def check(value: Any) -> bool:
        for test in tests:
            if not test(value):
                return False
        if isinstance(value, dict):
            for key, part in value.items():
                if not members[key](part):
                    return False
        return True

    return check


def all_of(tests: list[Check]) -> Check:
    needed = [test for test in tests if test is not always]
    if not needed:
        return always
    if len(needed) == 1:
        return needed[0]

    def check(value: Any) -> bool:
        for test in needed:  # noqa: SIM110 (a generator takes twice the time)
            if not test(value):
                return False
        return True

    return check


def alternatives(argument: Any) -> list[Any]:
    if not isinstance(argument, list):
        raise Doubt
    return argument
