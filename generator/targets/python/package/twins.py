"""The stubs of `inputs/`: the twins of what requests carry.

In: the model and an `InputSpeller`. Out: the views that `templates/python/inputs/` prints: what requests of the same
services carry is one stub, and one exports all. A record becomes a `TypedDict` by wire names; where its class can be made
of less, or by other names, that is a second one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from unicodedata import normalize

from generator.model.declarations import (
    Alias,
    Declaration,
    Enum,
    Field,
    Record,
    Union,
)
from generator.model.operations import Api
from generator.model.types import ANY, TypeId
from generator.targets.code import Code
from generator.targets.python.package import texts
from generator.targets.python.package.constants import is_needed, must_be_given
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.inputs import Inputs
from generator.targets.python.package.project import ExportsView
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import, Spelling
from generator.targets.python.spelling.expressions import (
    annotated,
    assigned,
    call,
    class_head,
    entry,
    keyword,
    mapping,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.reserved import KEYWORDS
from generator.targets.python.spelling.scopes import base_of_twin, inputs_scope
from generator.values import dataclass, replace

_PARTIAL = keyword(Code("total"), Code("False"))


@dataclass(frozen=True, slots=True)
class InputsView:
    """A stub: its imports, and its statements in blocks that a blank line parts."""

    imports: Code
    blocks: tuple[Code, ...]


def stubs(inputs: Inputs) -> dict[str, list[TypeId]]:
    """The stubs by name, each with the types whose twins are in it."""
    found: dict[str, list[TypeId]] = {}
    for id_ in inputs.twins:
        found.setdefault(inputs.homes[id_], []).append(id_)
    return {home: found[home] for home in sorted(found)}


def within(speller: InputSpeller) -> InputSpeller:
    """What spells within the stubs."""
    return replace(speller, scope=inputs_scope(speller.names, speller.inputs.every), module="")


def inputs_view(home: str, ids: Iterable[TypeId], api: Api, inside: InputSpeller) -> InputsView:
    """A stub: each twin in the order of the document, then the keywords of whole bodies."""
    speller = replace(inside, home=home)
    chosen = [*ids]
    found = [each for id_ in chosen for each in _statements(api.declarations[id_], speller)]
    own = {*chosen}
    for id_, name, parts in _whole_bodies(speller.inputs):
        if id_ in own:
            found.append(_keywords(name, parts, speller))
    return _view(found)


def _whole_bodies(inputs: Inputs) -> Iterator[tuple[TypeId, Code, Code]]:
    """The names of keywords, and of the dicts that they are made of."""
    for id_, name in inputs.keywords.items():
        yield id_, name, inputs.arguments.get(id_, inputs.twins[id_])
    for id_, name in inputs.streamed.items():
        yield id_, name, inputs.parts[id_]


def _view(found: Iterable[_Statement]) -> InputsView:
    needed = {imported for each in found for imported in each.imports}
    blocks = groupby(found, lambda each: each.block)
    return InputsView(
        imports.lines(needed),
        tuple(Code("\n".join(each.text for each in block)) for _, block in blocks),
    )


def exported(inputs: Inputs) -> ExportsView:
    """What `inputs` exports of its stubs: what callers may write down; the rest is for our own methods and classes."""
    twins = inputs.twins.items()
    found = {Import(f".{inputs.homes[id_]}", f"{name} as {name}") for id_, name in twins}
    return ExportsView(Code(""), imports.lines(found), ())


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement of the stub, and what it takes."""

    text: Code
    imports: frozenset[Import]
    has_body: bool = False

    @property
    def block(self) -> str:
        """What black lets stand without a blank line between: aliases, and classes without a body."""
        if self.has_body:
            return self.text
        return "classes" if self.text.startswith("class ") else "aliases"


def _statements(declaration: Declaration, speller: InputSpeller) -> Iterator[_Statement]:
    name = speller.inputs.twins.get(declaration.id)
    if name is None:
        return
    match declaration:
        case Record():
            yield from _dicts(declaration, name, speller)
        case Enum() | Union() | Alias():
            spelling = speller.meant(declaration)
            yield _alias(name, spelling, speller, _is_loop(declaration, speller))


def _is_loop(declaration: Declaration, speller: InputSpeller) -> bool:
    """Whether an alias leads to itself."""
    return declaration.id in speller.inputs.rounds


def _dicts(record: Record, name: Code, speller: InputSpeller) -> Iterator[_Statement]:
    """A dict by wire names, and the arguments of the class where they differ."""
    keys = {each.wire_name: speller.inputs.patching(record, each) for each in record.fields}
    needed = {key for key, each in keys.items() if is_needed(each)}
    other = speller.inputs.arguments.get(record.id)
    apart = speller.inputs.switches.get(record.id, ())
    yield from _in_parts(name, record, keys, needed, () if other else apart, speller)
    if other is not None:
        renamed = {
            name: each for key, each in keys.items() for name in _names(record, key, speller)
        }
        several = [names for key in keys if len(names := _names(record, key, speller)) > 1]
        old = {name for names in several for name in names}
        needed = {
            key
            for key, each in renamed.items()
            if key not in old and must_be_given(record, each, speller.declarations)
        }
        apart = tuple(str(speller.names.fields[record.id, each]) for each in apart)
        yield from _in_parts(other, record, renamed, needed, apart, speller)


def _names(record: Record, key: str, speller: InputSpeller) -> tuple[str, ...]:
    """What the argument of a class is called, and what it was: either is enough."""
    names = speller.names
    return str(names.fields[record.id, key]), *names.former.fields.get((record.id, key), ())


def _in_parts(
    name: Code,
    record: Record,
    fields: Mapping[str, Field],
    needed: set[str],
    apart: tuple[str, ...],
    speller: InputSpeller,
) -> Iterator[_Statement]:
    """The dict; where some of the fields are arguments of their own, first a dict without these."""
    if not apart:
        yield from _dict(name, record, fields, needed, speller)
        return
    parts = speller.inputs.parts[record.id]
    others = {key: each for key, each in fields.items() if key not in apart}
    yield from _dict(parts, record, others, needed, speller)
    own = {key: each for key, each in fields.items() if key in apart}
    yield from _dict(name, record, own, needed, speller, parts)


def _keywords(name: Code, made_of: Code, speller: InputSpeller) -> _Statement:
    """The arguments of a class together with the options of a request."""
    options = speller.word("@options", "RequestOptions")
    line = lay_out(class_head(name, [made_of, options.text, _PARTIAL], is_stub=True), 0)
    return _Statement(line, options.imports)


def _alias(
    name: Code, spelling: Spelling, speller: InputSpeller, is_loop: bool = False
) -> _Statement:
    """A name for a type; pyright lets only the older way to make one lead back to itself."""
    if is_loop:
        alias = speller.word("typing", "TypeAlias")
        line = lay_out(annotated(name, alias.text, spelling.text), 0)
    else:
        alias = speller.word("typing_extensions", "TypeAliasType")
        pieces = [text(name), spelling.text]
        line = lay_out(assigned(name, call(alias.text, pieces, apart=True)), 0)
    return _Statement(line, alias.imports | spelling.imports)


def _dict(
    name: Code,
    record: Record,
    fields: Mapping[str, Field],
    needed: set[str],
    speller: InputSpeller,
    parts: Code | None = None,
) -> Iterator[_Statement]:
    """The class, more than its `parts`; keys that are no names come from a base, which only a call can make."""
    plain = {key for key in fields if _is_plain(key, speller)}
    inside = replace(speller, scope=speller.scope.within(plain))
    typed = speller.word("typing", "TypedDict")
    base, odd = typed, [key for key in fields if key not in plain]
    if odd:
        base = _odd(base_of_twin(name), {key: fields[key] for key in odd}, record, needed, speller)
    entries = [(key, _entry(fields[key], key in needed, inside)) for key in fields if key in plain]
    told = (texts.of_field(fields[key], speller.declarations) for key, _ in entries)
    lines = texts.below(
        (lay_out(annotated(Code(key), each.text), 4), said)
        for (key, each), said in zip(entries, told, strict=True)
    )
    bases = [*([parts] if parts else []), *([base_of_twin(name)] if odd else [])] or [typed.text]
    head = lay_out(class_head(name, [*bases, _PARTIAL], is_stub=not lines), 0)
    line = Code("\n    ").joined([head, *lines])
    if odd:
        yield _Statement(base.text, base.imports)
    imports = base.imports.union(*(each.imports for _, each in entries))
    yield _Statement(line, imports, bool(lines))


def _odd(
    name: Code, fields: Mapping[str, Field], record: Record, needed: set[str], speller: InputSpeller
) -> Spelling:
    """Keys that are no names; mypy lets no type made by a call lead back to itself, so there anything goes."""
    typed = speller.word("typing", "TypedDict")
    entries: list[tuple[Code, Spelling]] = []
    for key, each in fields.items():
        is_loop = speller.inputs.leads_back(each.type, record.id)
        given = replace(each, type=ANY) if is_loop else each
        entries.append((text(key), _entry(given, key in needed, speller)))
    members = mapping((entry(key, each.text) for key, each in entries), apart=True)
    made = call(typed.text, [text(name), members, _PARTIAL], apart=True)
    line = lay_out(assigned(name, made), 0)
    return Spelling((line,), typed.imports.union(*(each.imports for _, each in entries)))


def _entry(field: Field, is_needed: bool, speller: InputSpeller) -> Spelling:
    """The type of a key."""
    spelling = speller.spell(field.type)
    if not is_needed:
        return spelling
    required = speller.word("typing", "Required")
    spelled = subscript(required.text, [spelling.text])
    return Spelling((spelled,), required.imports | spelling.imports)


def _is_plain(key: str, speller: InputSpeller) -> bool:
    """Whether the key can be written in the body of a class, where it hides what has its name outside."""
    if not key.isidentifier() or normalize("NFKC", key) != key or key.startswith("__"):
        return False
    return key not in KEYWORDS and key not in speller.scope.fixed
