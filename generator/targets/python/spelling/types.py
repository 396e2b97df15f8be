"""Annotations: how a type of the model is spelled in Python, and what must be imported for it.

In: a `TypeRef` and the names. Out: `Spelling`: the text as `Code`, the imports that it needs, and the model classes it
names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import assert_never

from generator.model.declarations import Alias, ByTag, Declaration, Enum, Record, Tag, Union
from generator.model.tags import always_has
from generator.model.types import (
    UNCONSTRAINED,
    Constraints,
    JsonText,
    Keys,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Rules,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
    Unknown,
)
from generator.patterns.ecma import in_python
from generator.targets.code import Code
from generator.targets.python.spelling.annotations import (
    ANY,
    NONE,
    Spelling,
    either,
    joined,
    literal_of,
    optional,
    plain,
)
from generator.targets.python.spelling.expressions import (
    call,
    entry,
    keyword,
    mapping,
    starred,
    subscript,
)
from generator.targets.python.spelling.literals import number, text, value
from generator.targets.python.spelling.marks import Words, from_class, limits
from generator.targets.python.spelling.names import Names, has_module
from generator.targets.python.spelling.rules import spelled_rules, spelled_schema, spelled_whole
from generator.targets.python.spelling.scopes import PLAIN, ModuleScope, text_scope
from generator.values import dataclass, replace

_SCALARS: Mapping[Kind, Spelling] = {
    Kind.ANY: ANY,
    Kind.STRING: plain("str"),
    Kind.INTEGER: plain("int"),
    Kind.NUMBER: plain("float"),
    Kind.FLOAT: plain("float"),
    Kind.BOOLEAN: plain("bool"),
    Kind.NULL: NONE,
    Kind.DECIMAL: plain("Decimal", decimal="Decimal"),
    Kind.DATE: plain("datetime.date", datetime=""),
    Kind.DATE_TIME: plain("datetime.datetime", datetime=""),
    Kind.UUID: plain("UUID", uuid="UUID"),
    Kind.BYTES: plain("Base64", at_values="Base64"),
    Kind.BASE64URL: plain("Base64Url", at_values="Base64Url"),
    Kind.BASE16: plain("Base16", at_values="Base16"),
    Kind.BINARY: plain("FileInput", at_values="FileInput"),
}


@dataclass(frozen=True, slots=True)
class Speller(Words):
    """Spells types for one place, where names mean what `scope` says. `checked` tells whether constraints are spelled,
    `answers` whether binary means the bytes that come back."""

    names: Names
    declarations: Mapping[TypeId, Declaration]
    scope: ModuleScope = PLAIN
    checked: bool = False
    answers: bool = False

    def spell(self, type_: TypeRef) -> Spelling:
        """The annotation of a type."""
        match type_:
            case Scalar():
                return self._scalar(type_)
            case Named(id_):
                return self._or_class(id_, self._named(self.declarations[id_]))
            case Nullable(inner):
                return optional(self.spell(inner))
            case JsonText():
                return self._json_text(type_)
            case Literal(values):
                return self._constants(values)
            case ListOf(item, constraints):
                return self._constrained(self._generic("list", [self.spell(item)]), constraints)
            case TupleOf(constraints=constraints):
                told = spelled_rules(replace(constraints, min_size=None, max_size=None))
                return self.ruled(self._tuple(type_), told if self.checked else Code(""))
            case MapOf(value, constraints, keys):
                plain = self._generic("dict", [self.spell(Scalar(Kind.STRING)), self.spell(value)])
                return self._constrained(self._by_key(plain, keys), constraints)
            case Unknown():
                return self._scalar(Scalar(Kind.ANY))
            case _:
                assert_never(type_)

    def _scalar(self, scalar: Scalar) -> Spelling:
        if scalar.kind is Kind.BINARY and self.answers:
            return self.builtin("bytes")
        return self._constrained(self._seen(_SCALARS[scalar.kind]), scalar.constraints)

    def _json_text(self, type_: JsonText) -> Spelling:
        """The type of what the text holds; null stays the text that it is."""
        word, inside = self.word("@json_texts", "JsonText"), self.spell(type_.content)
        spelled = joined([subscript(word.text, [inside.text])], [word, inside])
        told = spelled_whole(type_.constraints) if self.checked else Code("")
        if told:
            spelled = self.noted(inside, "@json_texts", "InText", [told])
        return either([spelled, self._literal(["null"])]) if type_.or_null else spelled

    def _seen(self, spelling: Spelling) -> Spelling:
        """The name of a scalar as it is called here."""
        name = spelling.alternatives[0]
        if not spelling.imports:
            return self.builtin(name)
        module, dot, inner = name.partition(".")
        if dot:
            return self.member(module, inner)
        return self.word(next(iter(spelling.imports)).module, name)

    def _generic(self, name: str, arguments: list[Spelling]) -> Spelling:
        outer = self.builtin(name)
        spelled = subscript(outer.text, [each.text for each in arguments])
        return joined([spelled], [outer, *arguments])

    def _tuple(self, type_: TupleOf) -> Spelling:
        """A tuple of all members; shorter ones too where the document says how many must be there."""
        least = type_.constraints.min_size
        whole = self._members(type_.items, type_.rest)
        is_open = type_.rest is not None  # which pydantic does not know by itself
        if (self.checked and (least or 0) < len(type_.items)) or (
            is_open and (self.checked or self.scope.evaluated)
        ):
            whole = self.noted(
                whole, "@tuples", "Members", [number(min(least or 0, len(type_.items)))]
            )
        shorter = range(
            len(type_.items) - 1, (len(type_.items) if least is None else least) - 1, -1
        )
        return either([whole, *(self._members(type_.items[:count], None) for count in shorter)])

    def _members(self, items: Iterable[TypeRef], rest: TypeRef | None) -> Spelling:
        members = [self.spell(each) for each in items]
        if rest is not None:
            further = self._generic("tuple", [self.spell(rest), Spelling((Code("..."),))])
            members.append(joined([starred(further.text)], [further]))
        return self._generic("tuple", members or [Spelling((Code("()"),))])

    def _by_key(self, spelling: Spelling, keys: Keys | None) -> Spelling:
        if keys is None or not self.checked:
            return spelling
        return self.noted(spelling, "@keys", "Keys", self.key_types(keys))

    def key_types(self, keys: Keys) -> list[Code]:
        """The arguments of our runtime's `Keys`: texts of types, which are looked up when they are needed."""
        known = [(in_python(each), type_) for each, type_ in keys.patterns]
        entries = [entry(text(each), self._as_text(type_)) for each, type_ in known if each]
        if keys.rest == Scalar(Kind.ANY) or len(entries) < len(known):
            return [mapping(entries)]
        return [mapping(entries), NONE.text if keys.rest is None else self._as_text(keys.rest)]

    def _as_text(self, type_: TypeRef) -> Code:
        return text(replace(self, scope=text_scope(self.names)).spell(type_).text)

    def _constants(self, values: tuple[str | int | float | bool, ...]) -> Spelling:
        """Exactly these values; those that are no literals to Python have types of their own beside the others."""
        kinds: dict[Kind | None, list[str | int | float | bool]] = {}
        for each in values:
            kinds.setdefault(_beside_literals(each), []).append(each)
        order = (None, Kind.FLOAT, Kind.INTEGER)
        return either([self._literal(kinds[each]) for each in order if each in kinds])

    def _literal(self, values: Collection[str | int | float | bool]) -> Spelling:
        spelled = [
            text(each) if isinstance(each, str) else number(each)
            for each in values
            if _beside_literals(each) is None
        ]
        if not spelled:
            rules = Rules({"enum": list(values)})
            kind = Kind.FLOAT if any(isinstance(each, float) for each in values) else Kind.INTEGER
            return self._scalar(Scalar(kind, Constraints(rules=rules)))
        literal = self.word("typing", "Literal")
        return literal_of(literal.text, spelled, [literal])

    def _named(self, declaration: Declaration) -> Spelling:
        if has_module(declaration):
            found = Spelling(
                (self.scope.model(self.names.classes[declaration.id].name),),
                models=frozenset({declaration.id}),
            )
            if self.checked and isinstance(declaration, Enum):
                return self.ruled(found, spelled_whole(declaration.constraints))
            return found
        match declaration:
            case Enum():
                return self.inline_enum(declaration)
            case Union():
                return self.union(declaration)
            case Record() | Alias():
                raise AssertionError(declaration.id)
            case _:
                assert_never(declaration)

    def inline_enum(self, enum: Enum) -> Spelling:
        """Known values complete in an editor; the scalar beside them lets unknown ones through."""
        known = self._literal([each.value for each in enum.values])
        return (
            either([known, self._scalar(Scalar(enum.kind, enum.constraints))])
            if enum.open
            else known
        )

    def union(self, union: Union) -> Spelling:
        """The alternatives joined; those that a tag tells apart carry it for pydantic."""
        told = spelled_schema(union.rules) if self.checked and union.rules else Code("")
        return self.ruled(self._joined_union(union), told)

    def _joined_union(self, union: Union) -> Spelling:
        spelled = [(self.bare(each.type), each.type) for each in union.variants]
        if not isinstance(union.choice, ByTag):
            return either([each for each, _ in spelled])
        tagged = [each for each, type_ in spelled if self._is_object(type_)]
        others = [each for each, type_ in spelled if not self._is_object(type_)]
        known = [self._tagged(either(tagged), union.choice.tag)] if len(tagged) > 1 else tagged
        return either([*others, *known])

    def bare(self, type_: TypeRef) -> Spelling:
        """The type, without a word of that it can be made of a class: one of several, of which all can be, or a body."""
        if isinstance(type_, Named):
            return self._named(self.declarations[type_.id])
        return self.spell(type_)

    def _or_class(self, id_: TypeId, spelling: Spelling) -> Spelling:
        """The type, made of a class of the caller's where its values are a JSON Schema."""
        found = self.names.made_of_schemas.get(id_)
        if found is None or not self.checked:
            return spelling
        return self.noted(spelling, "@from_class", "FromClass", from_class(found))

    def _is_object(self, type_: TypeRef) -> bool:
        """Whether values of the type are told by a tag: a record, or a union of records."""
        if not isinstance(type_, Named):
            return False
        match self.declarations[type_.id]:
            case Record():
                return True
            case Union(choice=ByTag()) as inner:
                return all(self._is_object(each.type) for each in inner.variants)
            case Alias(type=aliased):
                return self._is_object(aliased)
            case _:
                return False

    def _tagged(self, variants: Spelling, tag: Tag) -> Spelling:
        classes = {each.type: self.names.classes[each.type].name for each in tag.values}
        table = mapping(entry(value(each.value), text(classes[each.type])) for each in tag.values)
        annotated, by_tag = self.word("typing", "Annotated"), self.word("@unions", "ByTag")
        default = [] if tag.default is None else [text(self.names.classes[tag.default].name)]
        alike = [] if self._are_alike(tag) else [keyword(Code("alike"), Code("False"))]
        told = call(by_tag.text, [text(tag.field), table, *default, *alike])
        spelled = subscript(annotated.text, [variants.text, told])
        return joined([spelled], [variants, annotated, by_tag])

    def _are_alike(self, tag: Tag) -> bool:
        """Whether all variants always have the tag, as an attribute of its name."""
        return all(
            always_has(self.declarations[each.type], tag.field)
            and self.names.fields[each.type, tag.field] == tag.field
            for each in tag.values
        )

    def _constrained(self, spelling: Spelling, constraints: Constraints) -> Spelling:
        if not self.checked or constraints == UNCONSTRAINED:
            return spelling
        told = limits(constraints)
        limited = self.annotated(spelling, told) if told else spelling
        return self.ruled(limited, spelled_rules(constraints))


def _beside_literals(value: str | int | float | bool) -> Kind | None:
    """What a value is that cannot stand in `Literal`: a fraction, or more than the 63 bits that mypy reads there."""
    if isinstance(value, float):
        return Kind.FLOAT
    return Kind.INTEGER if isinstance(value, int) and abs(value) >= 2**63 else None
