"""What callers may give: for each type that a request carries, a twin that type checkers read and nobody imports.

In: the model and the names. Out: `Inputs`, the names of the twins; `InputSpeller`, which spells a type as an argument;
and the view of `inputs.pyi`. A record's twin is a `TypedDict` by wire names, any other type's an alias; both stand
beside the model's class wherever a caller may write either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from generator.model import graph
from generator.model.declarations import (
    Access,
    Alias,
    Declaration,
    Enum,
    Field,
    Record,
    Required,
    Union,
)
from generator.model.operations import Api, ContentKind
from generator.model.types import ANY, Kind, ListOf, MapOf, Named, Nullable, Scalar, TypeId, TypeRef
from generator.naming.scope import Scope, assign
from generator.targets.code import Code
from generator.targets.python import imports
from generator.targets.python.layout import Group, Piece, lay_out
from generator.targets.python.literals import text
from generator.targets.python.names import Names, has_module
from generator.targets.python.reserved import BUILTINS, KEYWORDS, OPTIONS, OURS
from generator.targets.python.types import BYTES, Import, Speller, Spelling, either

_PLAIN_KEY = re.compile(r"(?!__)[a-z_][a-z0-9A-Z_]*")
_STUB_NAMES = (BUILTINS - {"type", "object"}) | {"datetime", "models"}


@dataclass(frozen=True, slots=True)
class Inputs:
    """Names of the twins by type id; `keywords` are those of whole bodies given by keywords."""

    twins: Mapping[TypeId, Code]
    keywords: Mapping[TypeId, Code]


@dataclass(frozen=True, slots=True)
class InputsView:
    """`inputs.pyi`: its imports, and its statements in blocks that a blank line parts."""

    imports: Code
    blocks: tuple[Code, ...]


def inputs(api: Api, names: Names) -> Inputs:
    """Name the twins of everything that requests carry."""
    sent = graph.sent(api)
    twinned = [each for each in api.declarations.values() if each.id in sent and has_module(each)]
    bodies = {each.id: each for each in _bodies(api)}
    classes = {id_: each.name for id_, each in names.classes.items()}
    taken = {*classes.values(), *(each.name for each in names.services.values()), *OURS}
    scope = Scope(taken)
    twins = assign([(f"{classes[each.id]}{_suffix(each)}", True) for each in twinned], scope)
    keywords = assign([(f"{classes[each]}Keywords", True) for each in bodies], scope)
    return Inputs(
        {each.id: Code(name) for each, name in zip(twinned, twins, strict=True)},
        {id_: Code(name) for id_, name in zip(bodies, keywords, strict=True)},
    )


def _suffix(declaration: Declaration) -> str:
    return "Dict" if isinstance(declaration, Record) else "Input"


def _bodies(api: Api) -> Iterator[Record]:
    """The records whose fields may be given as keywords of a method."""
    for service in api.services:
        for operation in service.operations:
            contents = operation.body.contents[:1] if operation.body else ()
            for each in contents:
                if each.kind is ContentKind.JSON:
                    yield from keyword_records(each.type, api.declarations) or ()


def keyword_records(
    type_: TypeRef, declarations: Mapping[TypeId, Declaration]
) -> tuple[Record, ...] | None:
    """The records that keywords can make of a body; nothing where any keyword may be right."""
    match type_:
        case Nullable(inner):
            return keyword_records(inner, declarations)
        case MapOf():
            return None
        case Named(id_):
            return _declared_records(declarations[id_], declarations)
        case _:
            return ()


def _declared_records(
    declaration: Declaration, declarations: Mapping[TypeId, Declaration]
) -> tuple[Record, ...] | None:
    match declaration:
        case Record():
            found = [keyword_records(Named(each), declarations) for each in _subtypes(declaration)]
            return None if declaration.extra is not None else _flat([(declaration,), *found])
        case Union(variants=variants):
            return _flat(keyword_records(each.type, declarations) for each in variants)
        case Alias(type=aliased):
            return keyword_records(aliased, declarations)
        case Enum():
            return ()


def _flat(found: Iterable[tuple[Record, ...] | None]) -> tuple[Record, ...] | None:
    every = [*found]
    if None in every:
        return None
    return tuple({each.id: each for group in every for each in group or ()}.values())


def _subtypes(record: Record) -> Iterator[TypeId]:
    for each in record.subtypes.values if record.subtypes else ():
        if each.type != record.id:
            yield each.type


@dataclass(frozen=True, slots=True)
class InputSpeller(Speller):
    """Spells a type as callers may give it. `module` is where the twins are imported from, and nothing in their own
    module, where classes are found through `models`."""

    inputs: Inputs = field(default_factory=lambda: Inputs({}, {}))
    module: str = ""

    def spell(self, type_: TypeRef) -> Spelling:
        """Any sequence for a list, any mapping for a map: the arguments of `list` and `dict` are invariant."""
        match type_:
            case ListOf(item):
                return self._wide("Sequence", [self.spell(item)])
            case MapOf(value):
                return self._wide("Mapping", [self.spell(Scalar(Kind.STRING)), self.spell(value)])
            case _:
                return Speller.spell(self, type_)

    def keywords(self, record: Record) -> Spelling:
        """The fields of a body together with the options of a request."""
        return self._twin(self.inputs.keywords[record.id])

    def union(self, union: Union) -> Spelling:
        """The alternatives; a type checker needs no tag to tell them apart."""
        return either(self.spell(each.type) for each in union.variants)

    def _wide(self, name: str, arguments: list[Spelling]) -> Spelling:
        outer = self.word("collections.abc", name)
        inside = Code(", ").joined(each.text for each in arguments)
        needed = either([outer, *arguments])
        return Spelling(
            (Code(f"{outer.text}[{inside}]"),), _imports(outer, arguments), needed.models
        )

    def _scalar(self, scalar: Scalar) -> Spelling:
        match scalar.kind:
            case Kind.NUMBER:
                return Speller._scalar(self, Scalar(Kind.FLOAT))
            case Kind.BYTES:
                return either([self._seen(Code("bytes"), BYTES), self._text()])
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
            return Speller._named(self, declaration)
        if not isinstance(declaration, Record):
            return self._twin(self.inputs.twins[declaration.id])
        return either(self._record(declaration))

    def _record(self, record: Record) -> Iterator[Spelling]:
        """The class or its twin; those of the subtypes; any mapping where further entries are foreseen."""
        yield self.model(record.id)
        yield self._twin(self.inputs.twins[record.id])
        for id_ in _subtypes(record):
            yield self.spell(Named(id_))
        if record.extra is not None:
            yield self.spell(MapOf(ANY))

    def model(self, id_: TypeId) -> Spelling:
        """The class of the model itself."""
        name = self.names.classes[id_].name
        if self.module:
            return Spelling((name,), models=frozenset({id_}))
        return Spelling((Code(f"models.{name}"),), frozenset({Import(".", "models")}))

    def _twin(self, name: Code) -> Spelling:
        return Spelling((name,), frozenset({Import(self.module, name)} if self.module else ()))


def _imports(outer: Spelling, arguments: Iterable[Spelling]) -> frozenset[Import]:
    return outer.imports.union(*(each.imports for each in arguments))


def inputs_view(api: Api, speller: InputSpeller) -> InputsView:
    """The stub: each twin in the order of the document, then the keywords of whole bodies."""
    classes = {each.name for each in speller.names.classes.values()}
    speller = replace(speller, renamed=OURS & classes, module="")
    declared = api.declarations
    found = [
        *(_twin(declared[id_], name, speller) for id_, name in speller.inputs.twins.items()),
        *(_keywords(declared[id_], name, speller) for id_, name in speller.inputs.keywords.items()),
    ]
    needed = {imported for each in found for imported in each.imports}
    return InputsView(
        imports.lines(
            replace(each, module=each.module.replace("@", "._runtime.")) for each in needed
        ),
        tuple(
            Code("\n".join(block)) for _, block in groupby((each.text for each in found), _block)
        ),
    )


def _block(statement: Code) -> str:
    """What black lets stand without a blank line: aliases, and classes without a body."""
    is_class = statement.startswith("class ")
    return statement if is_class and "\n" in statement else str(is_class)


def _twin(declaration: Declaration, name: Code, speller: InputSpeller) -> Spelling:
    match declaration:
        case Record():
            return _dict(
                name,
                [_entry(each, each.wire_name, speller) for each in declaration.fields],
                speller,
            )
        case Enum():
            own = speller.inline_enum(declaration)
            return _alias(name, either([speller.model(declaration.id), own]), speller)
        case Union():
            return _alias(name, speller.union(declaration), speller)
        case Alias():
            return _alias(name, speller.spell(declaration.type), speller)


def _alias(name: Code, spelling: Spelling, speller: InputSpeller) -> Spelling:
    alias = speller.word("typing_extensions", "TypeAliasType")
    pieces = [text(name), spelling.text]
    line = lay_out(Group(Code(f"{name} = {alias.text}("), pieces, Code(")")), 0)
    return Spelling((line,), alias.imports | spelling.imports)


def _entry(field: Field, key: str, speller: InputSpeller) -> tuple[str, Spelling]:
    """A key of a `TypedDict` and its type, `Required` where the server insists on it."""
    spelling = speller.spell(field.type)
    if not isinstance(field.presence, Required) or field.access is Access.READ_ONLY:
        return key, spelling
    required = speller.word("typing", "Required")
    return key, Spelling(
        (Code(f"{required.text}[{spelling.text}]"),), required.imports | spelling.imports
    )


def _dict(
    name: Code, entries: list[tuple[str, Spelling]], speller: InputSpeller, more: str = ""
) -> Spelling:
    """The class, or the call that makes it where a key is no name or hides one."""
    typed = speller.word("typing", "TypedDict")
    needed = _imports(typed, [each for _, each in entries])
    if all(_is_plain(key) for key, _ in entries):
        lines = "".join(f"\n    {key}: {each.text}" for key, each in entries)
        bases = f"{typed.text}{more}"
        return Spelling((Code(f"class {name}({bases}, total=False):{lines or ' ...'}"),), needed)
    members = [Code(f"{text(key)}: {each.text}") for key, each in entries]
    pieces: list[Piece] = [text(name), Group(Code("{"), members, Code("}")), Code("total=False")]
    return Spelling(
        (lay_out(Group(Code(f"{name} = {typed.text}("), pieces, Code(")")), 0),), needed
    )


def _is_plain(key: str) -> bool:
    return bool(_PLAIN_KEY.fullmatch(key)) and key not in KEYWORDS and key not in _STUB_NAMES


def _keywords(declaration: Declaration, name: Code, speller: InputSpeller) -> Spelling:
    """The twin again with the options; keys that cannot be keywords have the attribute's name here."""
    assert isinstance(declaration, Record)
    options = speller.word("@options", "RequestOptions")
    twin = speller.inputs.twins[declaration.id]
    if all(is_keyword(each.wire_name) for each in declaration.fields):
        return Spelling(
            (Code(f"class {name}({twin}, {options.text}, total=False): ..."),), options.imports
        )
    keys = [_keyword(declaration, each, speller.names) for each in declaration.fields]
    entries = [
        _entry(each, key, speller) for each, key in zip(declaration.fields, keys, strict=True)
    ]
    fields = _dict(Code(f"_{name}"), entries, speller)
    line = Code(f"{fields.text}\nclass {name}(_{name}, {options.text}, total=False): ...")
    return Spelling((line,), fields.imports | options.imports)


def is_keyword(wire_name: str) -> bool:
    """Whether a caller can write it before `=`."""
    return wire_name.isidentifier() and wire_name not in KEYWORDS


def _keyword(record: Record, field: Field, names: Names) -> str:
    own = field.wire_name
    return own if is_keyword(own) else names.fields[record.id, own]


def clashes(record: Record, parameters: Iterable[str], names: Names) -> bool:
    """Whether a field cannot be a keyword, because a parameter or an option has its name."""
    keys = {_keyword(record, each, names) for each in record.fields}
    return not keys.isdisjoint([*parameters, *OPTIONS])
