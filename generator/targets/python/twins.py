"""The stub `inputs.pyi`: the twins of what requests carry.

In: the model and an `InputSpeller`. Out: the view that `templates/python/inputs.pyi.jinja` prints. A record becomes a
`TypedDict` by wire names; where its class can be made of less, or by other names, that is a second one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

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
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.python import imports
from generator.targets.python.constants import constant
from generator.targets.python.inputs import InputSpeller
from generator.targets.python.layout import Group, Piece, lay_out
from generator.targets.python.literals import text
from generator.targets.python.reserved import BUILTINS, KEYWORDS, OURS
from generator.targets.python.types import Spelling, either

_PLAIN_KEY = re.compile(r"(?!__)[a-z_][a-z0-9A-Z_]*")
_STUB_NAMES = (BUILTINS - {"type", "object"}) | {"datetime", "models"}


@dataclass(frozen=True, slots=True)
class InputsView:
    """`inputs.pyi`: its imports, and its statements in blocks that a blank line parts."""

    imports: Code
    blocks: tuple[Code, ...]


def inputs_view(api: Api, speller: InputSpeller) -> InputsView:
    """The stub: each twin in the order of the document, then the keywords of whole bodies."""
    classes = {each.name for each in speller.names.classes.values()}
    speller = replace(speller, renamed=OURS & classes, module="")
    found = [
        each
        for declaration in api.declarations.values()
        for each in _statements(declaration, speller)
    ]
    found += [_keywords(id_, name, speller) for id_, name in speller.inputs.keywords.items()]
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
            yield _alias(name, speller.union(declaration), speller)
        case Alias():
            yield _alias(name, speller.spell(declaration.type), speller)


def _dicts(record: Record, name: Code, speller: InputSpeller) -> Iterator[Spelling]:
    """A dict by wire names, and the arguments of the class where they differ."""
    keys = [_entry(each, each.wire_name, _is_needed(each), speller) for each in record.fields]
    yield _dict(name, keys, speller)
    other = speller.inputs.arguments.get(record.id)
    if other is not None:
        yield _dict(other, [_argument(record, each, speller) for each in record.fields], speller)


def _argument(record: Record, field: Field, speller: InputSpeller) -> tuple[str, Spelling]:
    name = speller.names.fields[record.id, field.wire_name]
    is_known = constant(record, field, speller.declarations) is not None
    return _entry(field, name, _is_needed(field) and not is_known, speller)


def _is_needed(field: Field) -> bool:
    return isinstance(field.presence, Required) and field.access is not Access.READ_ONLY


def _keywords(id_: TypeId, name: Code, speller: InputSpeller) -> Spelling:
    """The arguments of a class together with the options of a request."""
    options = speller.word("@options", "RequestOptions")
    made_of = speller.inputs.arguments.get(id_, speller.inputs.twins[id_])
    line = Code(f"class {name}({made_of}, {options.text}, total=False): ...")
    return Spelling((line,), options.imports)


def _alias(name: Code, spelling: Spelling, speller: InputSpeller) -> Spelling:
    alias = speller.word("typing_extensions", "TypeAliasType")
    pieces = [text(name), spelling.text]
    line = lay_out(Group(Code(f"{name} = {alias.text}("), pieces, Code(")")), 0)
    return Spelling((line,), alias.imports | spelling.imports)


def _entry(field: Field, key: str, is_needed: bool, speller: InputSpeller) -> tuple[str, Spelling]:
    """A key of a `TypedDict` and its type."""
    spelling = speller.spell(field.type)
    if not is_needed:
        return key, spelling
    required = speller.word("typing", "Required")
    spelled = Code(f"{required.text}[{spelling.text}]")
    return key, Spelling((spelled,), required.imports | spelling.imports)


def _dict(name: Code, entries: list[tuple[str, Spelling]], speller: InputSpeller) -> Spelling:
    """The class, or the call that makes it where a key is no name or hides one."""
    typed = speller.word("typing", "TypedDict")
    needed = typed.imports.union(*(each.imports for _, each in entries))
    if all(_is_plain(key) for key, _ in entries):
        lines = "".join(f"\n    {key}: {each.text}" for key, each in entries)
        line = Code(f"class {name}({typed.text}, total=False):{lines or ' ...'}")
        return Spelling((line,), needed)
    members = [Code(f"{text(key)}: {each.text}") for key, each in entries]
    pieces: list[Piece] = [text(name), Group(Code("{"), members, Code("}")), Code("total=False")]
    line = lay_out(Group(Code(f"{name} = {typed.text}("), pieces, Code(")")), 0)
    return Spelling((line,), needed)


def _is_plain(key: str) -> bool:
    return bool(_PLAIN_KEY.fullmatch(key)) and key not in KEYWORDS and key not in _STUB_NAMES
