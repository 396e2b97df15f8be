"""A type as callers may give it: wherever they may write a model or a dict like it, either of them.

In: a type and the names of the twins (`inputs`). Out: how an argument's annotation spells it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field as dataclass_field

from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.types import (
    ANY,
    JsonText,
    Kind,
    ListOf,
    MapOf,
    Named,
    Scalar,
    TypeId,
    TypeRef,
)
from generator.targets.code import Code
from generator.targets.python.package.inputs import Inputs, subtypes
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import, Spelling, either
from generator.targets.python.spelling.expressions import call, subscript
from generator.targets.python.spelling.names import has_module
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class InputSpeller(Speller):
    """Spells a type as callers may give it. `module` is where the stubs of twins are, and nothing in those themselves,
    of which `home` is the one. They take classes from the module of each: by way of `models`, type checkers would look
    for all of them. `opened` spells what names stand for, to be compared, not to be written."""

    inputs: Inputs = dataclass_field(default_factory=lambda: Inputs({}, {}, {}, {}, {}, {}))
    module: str = ""
    home: str = ""
    opened: bool = False

    def spell(self, type_: TypeRef) -> Spelling:
        """Any sequence for a list, any mapping for a map: the arguments of `list` and `dict` are invariant."""
        match type_:
            case ListOf(item):
                return self._wide("Sequence", [self.spell(item)])
            case MapOf(value):
                return self._wide("Mapping", [self.spell(Scalar(Kind.STRING)), self.spell(value)])
            case _:
                return Speller.spell(self, type_)

    def _json_text(self, type_: JsonText) -> Spelling:
        """What the text holds, or the text itself."""
        return either([self.spell(type_.content), self._text()])

    def stream(self, item: TypeRef) -> Iterator[Spelling]:
        """What a stream is made of: anything that can be gone through, now or later."""
        for name in ("Iterable", "AsyncIterable"):
            yield self._wide(name, [self.spell(item)])

    def keywords(self, record: Record, *, apart: bool = False) -> Spelling:
        """The fields of a body together with the options of a request; without those that ask for a stream or select the
        answer, if it has such, where these stand `apart`."""
        has_switches = record.id in self.inputs.switches
        names = self.inputs.streamed if apart and has_switches else self.inputs.keywords
        return self.unpacked(self._twin(record.id, names[record.id]))

    def arguments(self, record: Record) -> Spelling:
        """The arguments of a class: any where further entries are foreseen."""
        if record.further:
            return self.spell(ANY)
        name = self.inputs.arguments.get(record.id, self.inputs.twins[record.id])
        return self.unpacked(self._twin(record.id, name))

    def unpacked(self, typed: Spelling) -> Spelling:
        """The type of `**keywords`."""
        unpack = self.word("typing", "Unpack")
        spelled = subscript(unpack.text, [typed.text])
        return Spelling((spelled,), unpack.imports | typed.imports)

    def inline_enum(self, enum: Enum) -> Spelling:
        """The values of the document, and no others where it does not say that there are more."""
        known = self._literal([each.value for each in enum.values])
        is_told = len(known.known) == len(enum.values)
        return known if enum.closed and is_told else Speller.inline_enum(self, enum)

    def union(self, union: Union) -> Spelling:
        """The alternatives; a type checker needs no tag to tell them apart."""
        return either(self.bare(each.type) for each in union.variants)

    def _or_class(self, id_: TypeId, spelling: Spelling) -> Spelling:
        """The type, or a class of pydantic where its values are a JSON Schema."""
        if id_ not in self.names.made_of_schemas:
            return spelling
        base, outer = self.word("pydantic", "BaseModel"), self.builtin("type")
        spelled = subscript(outer.text, [base.text])
        return either([spelling, Spelling((spelled,), base.imports | outer.imports)])

    def _wide(self, name: str, arguments: list[Spelling]) -> Spelling:
        outer = self.word("collections.abc", name)
        spelled = subscript(outer.text, [each.text for each in arguments])
        needed = either([outer, *arguments])
        return Spelling((spelled,), _imports(outer, arguments), needed.models)

    def _scalar(self, scalar: Scalar) -> Spelling:
        match scalar.kind:
            case Kind.NUMBER:
                return Speller._scalar(self, Scalar(Kind.FLOAT))
            case Kind.BYTES | Kind.BASE64URL | Kind.BASE16:
                return either([self.builtin("bytes"), self._text()])
            case Kind.DATE | Kind.DATE_TIME | Kind.UUID:
                return either([Speller._scalar(self, scalar), self._text()])
            case Kind.DECIMAL:
                number = Speller._scalar(self, Scalar(Kind.FLOAT))
                return either([Speller._scalar(self, scalar), number, self._text()])
            case _:
                return Speller._scalar(self, scalar)

    def _text(self) -> Spelling:
        return Speller._scalar(self, Scalar(Kind.STRING))

    def _named(self, declaration: Declaration) -> Spelling:
        if not has_module(declaration) or declaration.id not in self.inputs.twins:
            return self._untwinned(declaration)
        if isinstance(declaration, Record):
            return either(self._record(declaration))
        if self._is_opened(declaration):
            return self.meant(declaration)
        return self._twin(declaration.id, self.inputs.twins[declaration.id])

    def _untwinned(self, declaration: Declaration) -> Spelling:
        if isinstance(declaration, Alias) and self._is_opened(declaration):
            return self.meant(declaration)
        return Speller._named(self, declaration)

    def _is_opened(self, declaration: Declaration) -> bool:
        """Whether its name is left out; what leads to itself has no end."""
        return self.opened and declaration.id not in self.inputs.rounds

    def meant(self, declaration: Enum | Union | Alias) -> Spelling:
        """What the name stands for."""
        match declaration:
            case Enum():
                return either([self._class_of(declaration), self.inline_enum(declaration)])
            case Union():
                return self.union(declaration)
            case Alias(type=aliased):
                return self.spell(aliased)

    def _class_of(self, enum: Enum) -> Spelling:
        """The class of the members; `opened`, with the base that all of them are of."""
        found = self.model(enum.id)
        if not self.opened:
            return found
        values = self._scalar(Scalar(enum.kind))
        return Spelling((call(found.text, [values.text]),), found.imports | values.imports)

    def _record(self, record: Record) -> Iterator[Spelling]:
        """The class or its twin; those of the subtypes; any mapping where further entries are foreseen."""
        yield self.model(record.id)
        yield self._twin(record.id, self.inputs.twins[record.id])
        for id_ in subtypes(record):
            yield self.spell(Named(id_))
        if record.further:
            yield self.spell(MapOf(ANY))

    def model(self, id_: TypeId) -> Spelling:
        """The class of the model itself."""
        name = self.names.classes[id_].name
        if self.module:
            return Spelling((self.scope.model(name),), models=frozenset({id_}))
        found = imports.model_imports([id_], self.names, self.scope, "..models.")
        return Spelling((self.scope.model(name),), frozenset(found))

    def _twin(self, id_: TypeId, name: Code) -> Spelling:
        home = self.inputs.homes[id_]
        is_here = not self.module and home == self.home
        needed = () if is_here else (Import(f"{self.module}.{home}", name),)
        return Spelling((name,), frozenset(needed))


def _imports(outer: Spelling, arguments: Iterable[Spelling]) -> frozenset[Import]:
    return outer.imports.union(*(each.imports for each in arguments))
