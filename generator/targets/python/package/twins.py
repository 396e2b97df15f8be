"""The stub `inputs.pyi`: the twins of what requests carry.

In: the model and an `InputSpeller`. Out: the view that `templates/python/inputs.pyi.jinja` prints. A record becomes a
`TypedDict` by wire names; where its class can be made of less, or by other names, that is a second one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
from generator.model.types import ANY
from generator.targets.code import Code
from generator.targets.python.package.constants import is_needed, must_be_given
from generator.targets.python.package.inputs import InputSpeller
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.layout import Group, Piece, lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.reserved import KEYWORDS
from generator.targets.python.spelling.runtime import runtime
from generator.targets.python.spelling.scopes import base_of_twin, inputs_scope
from generator.targets.python.spelling.types import Spelling, either


@dataclass(frozen=True, slots=True)
class InputsView:
    """`inputs.pyi`: its imports, and its statements in blocks that a blank line parts."""

    imports: Code
    blocks: tuple[Code, ...]


def inputs_view(api: Api, speller: InputSpeller) -> InputsView:
    """The stub: each twin in the order of the document, then the keywords of whole bodies."""
    speller = replace(speller, scope=inputs_scope(speller.inputs.every), module="")
    found = [
        each
        for declaration in api.declarations.values()
        for each in _statements(declaration, speller)
    ]
    found += [
        _keywords(name, speller.inputs.arguments.get(id_, speller.inputs.twins[id_]), speller)
        for id_, name in speller.inputs.keywords.items()
    ]
    found += [
        _keywords(name, speller.inputs.parts[id_], speller)
        for id_, name in speller.inputs.streamed.items()
    ]
    needed = {imported for each in found for imported in each.imports}
    return InputsView(
        imports.lines(replace(each, module=runtime(each.module, ".")) for each in needed),
        tuple(
            Code("\n".join(block)) for _, block in groupby((each.text for each in found), _block)
        ),
    )


def _block(statement: Code) -> str:
    """What black lets stand without a blank line: aliases, and classes without a body."""
    if re.search(r"^class .*:$", statement, re.MULTILINE):
        return statement
    return "classes" if statement.startswith("class ") else "aliases"


def _statements(declaration: Declaration, speller: InputSpeller) -> Iterator[Spelling]:
    name = speller.inputs.twins.get(declaration.id)
    if name is None:
        return
    match declaration:
        case Record():
            yield from _dicts(declaration, name, speller)
        case Enum():
            known = speller.inline_enum(declaration)
            yield _alias(name, either([speller.model(declaration.id), known]), speller)
        case Union():
            yield _alias(name, speller.union(declaration), speller, _is_loop(declaration, speller))
        case Alias(type=aliased):
            yield _alias(name, speller.spell(aliased), speller, _is_loop(declaration, speller))


def _is_loop(declaration: Declaration, speller: InputSpeller) -> bool:
    """Whether an alias leads to itself."""
    return declaration.id in speller.inputs.rounds


def _dicts(record: Record, name: Code, speller: InputSpeller) -> Iterator[Spelling]:
    """A dict by wire names, and the arguments of the class where they differ."""
    keys = {each.wire_name: speller.inputs.patching(record, each) for each in record.fields}
    needed = {key for key, each in keys.items() if is_needed(each)}
    other = speller.inputs.arguments.get(record.id)
    switch = speller.inputs.switches.get(record.id, "")
    yield from _in_parts(name, record, keys, needed, "" if other else switch, speller)
    if other is not None:
        renamed = {str(speller.names.fields[record.id, key]): each for key, each in keys.items()}
        needed = {
            key
            for key, each in renamed.items()
            if must_be_given(record, each, speller.declarations)
        }
        switch = str(speller.names.fields[record.id, switch]) if switch else ""
        yield from _in_parts(other, record, renamed, needed, switch, speller)


def _in_parts(
    name: Code,
    record: Record,
    fields: Mapping[str, Field],
    needed: set[str],
    switch: str,
    speller: InputSpeller,
) -> Iterator[Spelling]:
    """The dict; where one of the fields is an argument of its own, first a dict without that."""
    if not switch:
        yield _dict(name, record, fields, needed, speller)
        return
    parts = speller.inputs.parts[record.id]
    others = {key: each for key, each in fields.items() if key != switch}
    yield _dict(parts, record, others, needed, speller)
    yield _dict(name, record, {switch: fields[switch]}, needed, speller, parts)


def _keywords(name: Code, made_of: Code, speller: InputSpeller) -> Spelling:
    """The arguments of a class together with the options of a request."""
    options = speller.word("@options", "RequestOptions")
    line = Code(f"class {name}({made_of}, {options.text}, total=False): ...")
    return Spelling((line,), options.imports)


def _alias(
    name: Code, spelling: Spelling, speller: InputSpeller, is_loop: bool = False
) -> Spelling:
    """A name for a type; pyright lets only the older way to make one lead back to itself."""
    if is_loop:
        alias = speller.word("typing", "TypeAlias")
        line = Code(f"{name}: {alias.text} = {spelling.text}")
    else:
        alias = speller.word("typing_extensions", "TypeAliasType")
        pieces = [text(name), spelling.text]
        line = lay_out(Group(Code(f"{name} = {alias.text}("), pieces, Code(")")), 0)
    return Spelling((line,), alias.imports | spelling.imports)


def _dict(
    name: Code,
    record: Record,
    fields: Mapping[str, Field],
    needed: set[str],
    speller: InputSpeller,
    parts: Code | None = None,
) -> Spelling:
    """The class, more than its `parts`; keys that are no names come from a base, which only a call can make."""
    plain = {key for key in fields if _is_plain(key, speller)}
    inside = replace(speller, scope=speller.scope.within(plain))
    typed = speller.word("typing", "TypedDict")
    base, odd = typed, [key for key in fields if key not in plain]
    if odd:
        base = _odd(base_of_twin(name), {key: fields[key] for key in odd}, record, needed, speller)
    entries = [(key, _entry(fields[key], key in needed, inside)) for key in fields if key in plain]
    lines = "".join(f"\n    {key}: {each.text}" for key, each in entries)
    bases = ", ".join([*([parts] if parts else []), *([base_of_twin(name)] if odd else [])])
    bases = bases or typed.text
    line = Code(f"class {name}({bases}, total=False):{lines or ' ...'}")
    imports = base.imports.union(*(each.imports for _, each in entries))
    return Spelling((Code(f"{base.text}\n\n{line}") if odd else line,), imports)


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
    members = [Code(f"{key}: {each.text}") for key, each in entries]
    pieces: list[Piece] = [text(name), Group(Code("{"), members, Code("}")), Code("total=False")]
    line = lay_out(Group(Code(f"{name} = {typed.text}("), pieces, Code(")")), 0)
    return Spelling((line,), typed.imports.union(*(each.imports for _, each in entries)))


def _entry(field: Field, is_needed: bool, speller: InputSpeller) -> Spelling:
    """The type of a key."""
    spelling = speller.spell(field.type)
    if not is_needed:
        return spelling
    required = speller.word("typing", "Required")
    spelled = Code(f"{required.text}[{spelling.text}]")
    return Spelling((spelled,), required.imports | spelling.imports)


def _is_plain(key: str, speller: InputSpeller) -> bool:
    """Whether the key can be written in the body of a class, where it hides what has its name outside."""
    if not key.isidentifier() or normalize("NFKC", key) != key or key.startswith("__"):
        return False
    return key not in KEYWORDS and key not in speller.scope.outer
