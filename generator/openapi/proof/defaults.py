"""Says quickly of a default that it certainly fits its schema.

In: a plain schema of a document, and a value. Out: yes, or no word. As jsonschema does it for OpenAPI, which has
keywords of its own: OpenAPI 3.0 (and 2.0) by the rules of openapi-schema-validator, later ones by JSON Schema 2020-12.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import Any, Final

from generator.openapi.plain import PlainLibrary, Unclear
from generator.openapi.proof.formats import FORMATS, has_other_patterns
from generator.openapi.proof.formats import of_format as of_known_format
from generator.openapi.proof.keywords import NEW, OLD
from generator.openapi.proof.proof import NOT_NEW, OLD_VERSIONS, certain, told
from generator.openapi.proof.rules import Check, Dialect, Doubt, Place, Rules, always, compiled
from generator.openapi.proof.types import OLD_TYPES, TYPES
from generator.openapi.proof.values import of_required as of_all_required
from generator.openapi.proof.values import of_type
from generator.openapi.proof.wrong import Wrong, errors
from generator.patterns.searching import is_cheap

STEPS: Final = 10_000
ALL_STEPS: Final = 200_000
"""So many schemas and choices are looked at for one default, and for all of a document; what takes more is for the
validator, which counts too."""


class Defaults:
    """The defaults of one document."""

    def __init__(self, version: str, library: PlainLibrary) -> None:
        self.library = library
        self.rules = Rules(OF_3_0 if version in OLD_VERSIONS else OF_3_1, self.follow)
        self.left = ALL_STEPS

    def fits(self, schema: dict[str, Any], value: Any) -> bool:
        given = self.rules.steps = min(STEPS, self.left)
        fits = certain(lambda each: self.rules.check(Place(schema, ""))(each), value)
        self.left -= given - max(self.rules.steps, 0)
        return fits

    def wrong(self, schema: dict[str, Any], value: Any) -> list[Wrong]:
        """All that is wrong with a default; no word where that is not known here."""
        self.rules.steps = STEPS
        return told(lambda: errors(self.rules, Place(schema, ""), value))

    def follow(self, place: Place, keyword: str) -> Place:
        if keyword != "$ref" or not isinstance(place.schema["$ref"], str):
            raise Doubt
        try:
            return Place(self.library.target(place.schema), "")
        except Unclear:
            raise Doubt from None


def of_type_in_3_0(rules: Rules, place: Place, argument: Any) -> Check:
    """Null has no type; it is right where the same schema says `nullable`."""
    if not isinstance(argument, str):
        raise Doubt
    test, nullable = of_type(rules, place, argument), place.schema.get("nullable") is True
    return lambda value: nullable if value is None else test(value)


def of_required(rules: Rules, place: Place, argument: Any) -> Check:
    """What is read only or write only need not be there; a parameter of 2.0 is required by a word that is no list."""

    def check(value: Any) -> bool:
        if not isinstance(value, dict) or of_all_required(rules, place, argument)(value):
            return True
        raise Doubt

    return check


def of_discriminator(rules: Rules, place: Place, argument: Any) -> Check:
    """Beside a choice it decides, which is for the validator; else it says nothing."""
    if not place.schema.keys().isdisjoint(("allOf", "anyOf", "oneOf")):
        raise Doubt
    return always


def of_pattern(rules: Rules, place: Place, argument: Any) -> Check:
    """Patterns that could take without end are not tried, here as by the validator."""
    if has_other_patterns():
        raise Doubt
    pattern = compiled(argument)
    return lambda value: (
        not isinstance(value, str)
        or not is_cheap(argument, value)
        or pattern.search(value) is not None
    )


LOOKED_AT: Final = frozenset(
    {
        *("color", "duration", "email", "host-name", "hostname", "idn-email", "idn-hostname"),
        *("ip-address", "ipv4", "ipv6", "json-pointer", "relative-json-pointer", "time"),
        *("uri-template", "uuid"),
    }
)
"""Further formats of texts that jsonschema may look at; all others are just words to it."""

BITS: Final = {"int32": 31, "int64": 63}


def of_format(rules: Rules, place: Place, argument: Any) -> Check:
    if argument in BITS:
        most = 1 << BITS[argument]
        return lambda value: (
            not isinstance(value, int) or isinstance(value, bool) or -most <= value < most
        )
    if argument in FORMATS:
        return of_known_format(rules, place, argument)
    if argument in LOOKED_AT:
        return is_no_text
    return is_base64 if argument == "byte" else always


def is_no_text(value: Any) -> bool:
    if isinstance(value, str):
        raise Doubt
    return True


def is_base64(value: Any) -> bool:
    if isinstance(value, str):
        try:
            b64decode(value.encode("ascii"), validate=True)
        except (binascii.Error, ValueError):
            raise Doubt from None
    return True


OWN: Final = {"pattern": of_pattern, "format": of_format}
OF_3_0: Final = Dialect(
    {
        **{
            name: maker
            for name, maker in OLD.items()
            if name not in ("additionalItems", "dependencies")
        },
        **OWN,
        "type": of_type_in_3_0,
        "required": of_required,
        "discriminator": of_discriminator,
    },
    frozenset({"patternProperties", "$dynamicRef"}),
    {name: check for name, check in OLD_TYPES.items() if name != "null"},
)
OF_3_1: Final = Dialect(
    NEW | OWN, NOT_NEW | {"unevaluatedProperties", "$schema", "$id", "$recursiveRef"}, TYPES
)
