"""What a method takes and gives: the arguments of an operation in order, and the type of its answer.

In: an operation of the model and the names. Out: a `Signature`, still in types of the model, for code and pages alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.calling import Role, given, keyword_fields
from generator.model.declarations import Alias, Declaration, Field, Record, Union
from generator.model.docs import Doc
from generator.model.operations import OBJECTS, Content, Operation, Parameter
from generator.model.types import MapOf, Named, Nullable, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.python.spelling.api_names import key
from generator.targets.python.spelling.class_names import class_name, module_name
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.reserved import ARGUMENTS, OPTIONS, variable
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method; `place` is where a part of the request goes."""

    name: Code
    role: Role
    source: Parameter | Field | Content
    type: TypeRef
    required: bool
    doc: Doc
    place: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments, required ones first; `takes_keywords` when the body may be given field by field."""

    arguments: tuple[Argument, ...]
    takes_keywords: bool

    @property
    def body(self) -> Argument | None:
        """The argument that is the whole body, if there is one."""
        return next((each for each in self.arguments if each.role is Role.BODY), None)


def signature(
    operation: Operation, names: Names, declarations: Mapping[TypeId, Declaration]
) -> Signature:
    """The arguments of a method: parameters in document order, then the body; then required ones first."""
    return spelled_signature(operation, names.arguments[key(operation)], declarations)


def spelled_signature(
    operation: Operation, spelled: Iterable[Code], declarations: Mapping[TypeId, Declaration]
) -> Signature:
    """The arguments of a method under these names."""
    found = given(operation, declarations)
    every = [
        Argument(name, each.role, each.source, each.type, each.required, each.doc, each.place)
        for name, each in zip(spelled, found, strict=True)
    ]
    body = next((each.source for each in found if each.role is Role.BODY), None)
    takes_keywords = (
        isinstance(body, Content) and body.kind in OBJECTS and is_object(body.type, declarations)
    )
    return Signature(tuple(sorted(every, key=lambda each: not each.required)), takes_keywords)


def old_body(
    operation: Operation, found: Signature, names: Names, declarations: Mapping[TypeId, Declaration]
) -> Code | None:
    """Another name of the body that programs know, where nothing else that a call can say has it."""
    wanted = _old_body(operation, found)
    if wanted is None or wanted in _keywords(operation, names, declarations):
        return None
    return wanted


def old_body_and_class(
    operation: Operation, found: Signature, names: Names, declarations: Mapping[TypeId, Declaration]
) -> tuple[Code, Code] | None:
    """The name, where a field has it as well, and the class whose instances are the body: no field has that type."""
    wanted = _old_body(operation, found)
    contents = operation.body.contents if operation.body else ()
    type_ = contents[0].type if contents else None
    if wanted is None or not isinstance(type_, Named):
        return None
    keywords = _keywords(operation, names, declarations)
    if wanted not in keywords:
        return None
    is_class = isinstance(declarations[type_.id], Record) and keywords[wanted] != type_.id
    return (wanted, names.classes[type_.id].name) if is_class else None


def _old_body(operation: Operation, found: Signature) -> Code | None:
    if found.body is None or operation.body is None or not operation.body.old_name:
        return None
    wanted = variable(module_name(class_name(operation.body.old_name)), ARGUMENTS)
    if wanted == found.body.name:
        return None
    taken = {each.name for each in found.arguments}
    free = next((each for each in (wanted, f"{wanted}2") if each not in taken), None)
    return None if free is None or free in OPTIONS else Code(free)


def _keywords(
    operation: Operation, names: Names, declarations: Mapping[TypeId, Declaration]
) -> dict[str, TypeId | None]:
    """The names by which fields are given, with the type of each that is one by name."""
    fields = keyword_fields(operation, declarations)
    return {
        each: _named(field.type)
        for of, field in fields
        for each in (field.wire_name, names.fields[of.id, field.wire_name])
    }


def _named(type_: TypeRef) -> TypeId | None:
    bare = type_.type if isinstance(type_, Nullable) else type_
    return bare.id if isinstance(bare, Named) else None


def is_object(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> bool:
    """Whether a value can be given as keywords: a record, a map, or a union with such a variant; unions may lead back to
    each other."""
    seen: set[TypeId] = set()
    waiting = [type_]
    while waiting:
        match waiting.pop():
            case MapOf():
                return True
            case Named(id_) if id_ not in seen:
                seen.add(id_)
                found = declarations[id_]
                if isinstance(found, Record):
                    return True
                if isinstance(found, Alias):
                    waiting.append(found.type)
                if isinstance(found, Union):
                    waiting += [each.type for each in found.variants]
            case _:
                pass
    return False
