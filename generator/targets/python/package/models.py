"""Model modules: one view for each declaration that has a module.

In: the model and the names. Out: views that the templates under `templates/python/models/` print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from generator.model import graph
from generator.model.declarations import (
    Alias,
    Declaration,
    Enum,
    Field,
    Record,
    Union,
)
from generator.model.operations import Api
from generator.model.types import Kind, TypeId
from generator.targets.code import Code
from generator.targets.prose import first_sentence
from generator.targets.python.package import texts
from generator.targets.python.package.constants import assumed_member, tag_member
from generator.targets.python.package.fields import further, overriding, own_fields
from generator.targets.python.package.former import former_fields, former_members
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.part_of import PartOf
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import NONE, Import, Spelling
from generator.targets.python.spelling.expressions import (
    assigned,
    call,
    class_head,
    entry,
    function_head,
    keyword,
    mapping,
    parameter,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import docstring, text, value
from generator.targets.python.spelling.rules import spelled_schema
from generator.targets.python.spelling.runtime import runtime
from generator.targets.python.spelling.scopes import model_scope
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace

CHECKING = Import("typing", "TYPE_CHECKING")
ANNOTATIONS = Import("__future__", "annotations")
NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class ModelView:
    """A module: its imports, those for type checkers only, and the statements of its class or alias; `made_by` is the
    constructor that type checkers see, where callers make it, `running` what programs import in the place of the
    imports for type checkers."""

    imports: Code
    checking: Code
    head: Code
    doc: Code
    body: tuple[Code, ...]
    made_by: Code = NOTHING
    running: Code = NOTHING


def record_view(
    record: Record, speller: Speller, given: InputSpeller, part_of: PartOf
) -> ModelView:
    """The class of a record; where callers make it, they need not give what is read-only."""
    sent = record.id in given.inputs.twins
    made = given.arguments(record) if sent else None
    own = own_fields(record, speller)
    fields = [
        *further(record, speller),
        *(overriding(record, each, speller, given.inputs) for each in own),
    ]
    told = [texts.of_field(each, speller.declarations) for each in own]
    said = [*[NOTHING] * (len(fields) - len(own)), *told]
    members = tuple(texts.below(zip((line for _, line in fields), said, strict=True)))
    doc = docstring([_text(record, part_of)], 4)
    base = _base(record, speller)
    from_typing = {each for each in made.imports if each.module == "typing"} if made else set()
    needed = base.imports.union(from_typing, *[each.imports for each, _ in fields])
    if record.keys is not None:
        needed |= speller.word("@keys", "Keys").imports
    old = former_fields(record, own, speller)
    needed |= old[0].imports if old else set()
    used = {id_ for each, _ in (*fields, *([old] if old else ())) for id_ in each.models}
    models = _others(record, used, speller) - {record.base}  # which is imported for all
    return ModelView(
        imports=_imports(needed, bool(models or made or old)),
        checking=_checking(models, speller, made.imports - from_typing if made else ()),
        head=_class_head(record, own, base.text, speller, given),
        doc=doc,
        body=_body(_with_former(members, old), doc),
        made_by=_init(made.text, first_sentence(_text(record, part_of))) if made else NOTHING,
    )


def _init(arguments: Code, said: str) -> Code:
    """How callers make it, for type checkers; language servers show what is said there, and would else show what pydantic
    says of any model."""
    taken = [Code("self"), parameter(Code("**fields"), arguments)]
    name, doc = Code("def __init__"), docstring([said], 12)
    head = function_head(name, taken, NONE.text, is_stub=not doc, apart=False)
    margin = " " * 12
    return Code(f"{lay_out(head, 8)}\n{margin}{doc}") if doc else lay_out(head, 8)


def _text(declaration: Record | Enum, part_of: PartOf) -> str:
    """What the document says of a class, else what it is part of."""
    return declaration.doc.description or part_of.sentence(declaration.id)


def _with_former(members: tuple[Code, ...], old: tuple[Spelling, Code] | None) -> tuple[Code, ...]:
    """The members, and behind a blank line what they were called before."""
    if old is None:
        return members
    last = (Code(f"{members[-1]}\n"),) if members else ()
    return (*members[:-1], *last, old[1])


def _body(members: tuple[Code, ...], said: Code) -> tuple[Code, ...]:
    """What stands in a class, which cannot be empty."""
    return members or (() if said else (Code("pass"),))


def _base(record: Record, speller: Speller) -> Spelling:
    if record.base is None:
        return speller.word("@model", "Model")
    imported = imports.model_imports([record.base], speller.names, speller.scope, ".")
    base = speller.names.classes[record.base].name
    return Spelling((speller.scope.model(base),), frozenset(imported))


def _others(declaration: Declaration, models: Iterable[TypeId], speller: Speller) -> set[TypeId]:
    """The classes to import: not the module's own, save where an attribute hides it."""
    own = speller.names.classes[declaration.id].name
    return {*models} - ({declaration.id} if speller.scope.model(own) == own else set())


def _assumed(
    record: Record, own: Iterable[Field], speller: Speller, given: InputSpeller
) -> Iterator[Code]:
    """The members of enums that fields read where nothing is set, by the fields' attributes: texts, as annotations are."""
    for field in own:
        found = assumed_member(
            given.inputs.patching(record, field), speller.declarations
        ) or tag_member(record, field, speller.declarations)
        if found is not None:
            enum, member = speller.names.classes[found[0]].name, speller.names.members[found]
            name = speller.names.fields[record.id, field.wire_name]
            yield entry(text(name), text(f"{enum}.{member}"))


def _class_head(
    record: Record, own: Iterable[Field], base: Code, speller: Speller, given: InputSpeller
) -> Code:
    """The line that opens the class, with the tag that tells its subtypes."""
    name = speller.names.classes[record.id].name
    closed = [Code("closed=True")] if record.closed else []
    told = spelled_schema(record.rules) if record.rules is not None else NOTHING
    if told:
        closed.append(keyword(Code("rules"), told))
    if members := [*_assumed(record, own, speller, given)]:
        closed.append(keyword(Code("assumed"), mapping(members)))
    if record.keys is not None:
        keys = speller.word("@keys", "Keys")
        closed.append(keyword(Code("keys"), call(keys.text, speller.key_types(record.keys))))
    if record.subtypes is None:
        return lay_out(class_head(name, [base, *closed], apart=True), 0)
    table = [
        entry(value(each.value), text(speller.names.classes[each.type].name))
        for each in record.subtypes.values
    ]
    subtypes = keyword(Code("subtypes"), mapping(table, apart=True))
    default = record.subtypes.default
    other = text(speller.names.classes[default].name) if default is not None else None
    others = [] if other is None else [keyword(Code("default"), other)]
    tag = keyword(Code("tag"), text(record.subtypes.field))
    arguments = [base, tag, subtypes, *others, *closed]
    return lay_out(class_head(name, arguments, apart=True), 0)


def _imports(needed: Set[Import], is_checked: bool) -> Code:
    return imports.lines({ANNOTATIONS, *needed, *([CHECKING] if is_checked else [])})


def _checking(models: Iterable[TypeId], speller: Speller, more: Iterable[Import] = ()) -> Code:
    found = imports.model_imports(models, speller.names, speller.scope, ".") | {*more}
    return imports.lines(found, 4) if found else Code("")


def enum_view(enum: Enum, speller: Speller, part_of: PartOf) -> ModelView:
    """The class of a named enum, or an alias where its values are of several kinds."""
    base = _ENUM_BASES.get(enum.kind)
    if base is None:
        return alias_view(enum, speller, speller.inline_enum(enum))
    open_enum = speller.word("@enums", base)
    members = [
        lay_out(assigned(speller.names.members[enum.id, index], value(each.value)), 4)
        for index, each in enumerate(enum.values)
    ]
    lines = tuple(texts.below(zip(members, map(texts.of_value, enum.values), strict=True)))
    old = former_members(enum, speller)
    needed = {*open_enum.imports, *(old[0].imports if old else ())}
    return ModelView(
        imports=_imports(needed, old is not None),
        checking=Code(""),
        head=lay_out(class_head(speller.names.classes[enum.id].name, [open_enum.text]), 0),
        doc=docstring([_text(enum, part_of)], 4),
        body=_with_former(lines, old),
    )


_ENUM_BASES = {
    Kind.STRING: "OpenStrEnum",
    Kind.INTEGER: "OpenIntEnum",
    Kind.NUMBER: "OpenFloatEnum",
}


def alias_view(
    declaration: Enum | Union | Alias, speller: Speller, spelling: Spelling
) -> ModelView:
    """A name for a type: its text is evaluated at first use, so that it may refer to whatever it likes."""
    name = speller.names.classes[declaration.id].name
    models = _others(declaration, spelling.models, speller)
    alias = speller.word("typing_extensions", "TypeAliasType")
    running = {Import(runtime("@named", ".."), each.name) for each in alias.imports}
    return ModelView(
        imports=_imports({*spelling.imports}, True),
        checking=_checking(models, speller, alias.imports),
        running=imports.lines(running, 4),
        head=lay_out(
            assigned(name, call(alias.text, [text(name), text(spelling.text)], apart=True)), 0
        ),
        doc=(
            texts.of_enum(declaration, 0)
            if isinstance(declaration, Enum)
            else docstring([declaration.doc.description], 0)
        ),
        body=(),
    )


def model_view(
    declaration: Declaration, api: Api, speller: Speller, given: InputSpeller, part_of: PartOf
) -> ModelView:
    """The module of any declaration; names of ours that a class named in it has too are given way."""
    named = graph.named_in(declaration.id, api)
    scope = model_scope(declaration, named, speller.names)
    careful = replace(speller, scope=scope)
    match declaration:
        case Record():
            return record_view(declaration, careful, replace(given, scope=scope), part_of)
        case Enum():
            return enum_view(declaration, careful, part_of)
        case Union():
            return alias_view(declaration, careful, careful.union(declaration))
        case Alias():
            return alias_view(declaration, careful, careful.spell(declaration.type))
