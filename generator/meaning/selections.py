"""Which of its answers an operation gives, where a field of its body or a parameter selects it.

In: an `Api`, and the table `answers` of the settings. Out: the API whose operations know their `Selection`. It is found
where it is certain: each alternative of the answer is named by exactly one value of exactly one field, by its words
(`verbose_json` is `CreateTranscriptionResponseVerboseJson`) or by its media type (`csv` is `text/csv`). Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field as dataclass_field
from difflib import get_close_matches

from generator.diagnostics import Diagnostics, Location
from generator.meaning.entries import entry, refuse_unknown
from generator.model.calling import (
    STREAMS,
    Declarations,
    answers,
    followed,
    form_fields,
    keyword_fields,
    successes,
)
from generator.model.declarations import Alias, Default, Enum, Union
from generator.model.operations import Api, Content, ContentKind, Operation, Selection
from generator.model.types import Json, Kind, Literal, Named, Nullable, Scalar, TypeRef
from generator.naming.words import words
from generator.values import dataclass, replace

Names = frozenset[tuple[str, ...]]
"""What an alternative is called, in words; any of them will do."""


@dataclass(frozen=True, slots=True)
class AnswerSetting:
    """What the settings say of the answers of one operation, and where: `places` by the keys within."""

    operation: str
    value: object
    at: Location
    places: Mapping[tuple[str, ...], Location] = dataclass_field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Field:
    """What may select: a parameter, or a field of the body."""

    wire_name: str
    values: tuple[str, ...]
    default: Json | None


def with_selections(api: Api, settings: Iterable[AnswerSetting], diagnostics: Diagnostics) -> Api:
    """The API whose operations know what selects their answers."""
    told = {_called(each.operation, api): each for each in settings}
    known = [each for service in api.services for each in service.operations]
    refuse_unknown(((name, each.at) for name, each in told.items()), known, diagnostics)
    services = tuple(
        replace(
            service,
            operations=tuple(
                _selecting(each, entry(told, each), api.declarations, diagnostics)
                for each in service.operations
            ),
        )
        for service in api.services
    )
    return replace(api, services=services)


def _called(name: str, api: Api) -> str:
    """The operation's name now, if the settings gave it another one."""
    given = {each.called: each.name for each in api.renamed if each.kind == "operations"}
    return given.get(name, name)


def _selecting(
    operation: Operation,
    setting: AnswerSetting | None,
    declarations: Declarations,
    diagnostics: Diagnostics,
) -> Operation:
    if setting is not None and setting.value is not False:
        return _Told(operation, setting, declarations, diagnostics).operation_with()
    if setting is not None:
        return operation
    alternatives = tuple(_alternatives(operation, declarations))
    if len({each.type for each in alternatives}) < 2:
        return operation
    every = (_found(each, alternatives, declarations) for each in _fields(operation, declarations))
    found = [each for each in every if each is not None]
    return replace(operation, selection=found[0]) if len(found) == 1 else operation


def _alternatives(operation: Operation, declarations: Declarations) -> Iterator[Content]:
    """What a call can give back: each content, and of one that is a union each of its types."""
    found = [
        each
        for response in successes(operation)
        for each in answers(response)
        if each.kind not in STREAMS
    ]
    yield from found if len(found) > 1 else ()
    union = followed(found[0].type, declarations) if len(found) == 1 else None
    if isinstance(union, Union) and not isinstance(found[0].type, Nullable):
        yield from (replace(found[0], type=each.type) for each in union.variants)


def _fields(operation: Operation, declarations: Declarations) -> Iterator[_Field]:
    """What takes one of some texts: parameters, and the fields of every body, each name once."""
    given: dict[str, list[tuple[TypeRef, Json | None]]] = {}
    for each in operation.parameters:
        given.setdefault(each.wire_name, []).append((each.type, each.default))
    contents = operation.body.contents if operation.body else ()
    forms = (each for one in contents for each in form_fields(one, declarations) or ())
    for field in (*forms, *(each for _, each in keyword_fields(operation, declarations))):
        default = field.presence.value if isinstance(field.presence, Default) else None
        given.setdefault(field.wire_name, []).append((field.type, default))
    stream = operation.stream.switch if operation.stream else None
    for name, found in given.items():
        values = _values(found[0][0], declarations)
        is_one = all(each == found[0] for each in found)
        if values and is_one and not (stream and stream.wire_name == name):
            yield _Field(name, values, found[0][1])


def _values(type_: TypeRef, declarations: Declarations) -> tuple[str, ...]:
    """The texts that a type takes, and no others; none if it takes anything else."""
    match type_:
        case Nullable(inner):
            return _values(inner, declarations)
        case Literal(values):
            texts = tuple(each for each in values if isinstance(each, str))
            return texts if len(texts) == len(values) else ()
        case Named(id_):
            found = declarations[id_]
            if isinstance(found, Enum) and found.closed:
                return _values(Literal(tuple(each.value for each in found.values)), declarations)
            return _values(found.type, declarations) if isinstance(found, Alias) else ()
        case _:
            return ()


def _found(
    field: _Field, alternatives: tuple[Content, ...], declarations: Declarations
) -> Selection | None:
    """What the field selects, if each alternative is named by one of its values, and by one alone."""
    for names in (_by_words(alternatives, declarations), _by_media_types(alternatives)):
        by_value = [
            [value for value in field.values if {_words(value), (value,)} & each] for each in names
        ]
        chosen = [each[0] for each in by_value if len(each) == 1]
        if names and len({*chosen}) == len(alternatives):
            told = tuple(zip(chosen, alternatives, strict=True))
            return Selection(field.wire_name, told, _default(field, chosen))
    return None


def _default(field: _Field, chosen: Iterable[str]) -> str | None:
    default = field.default
    return default if isinstance(default, str) and default in chosen else None


def _by_words(alternatives: tuple[Content, ...], declarations: Declarations) -> list[Names]:
    """What the names of types say besides what they all say: at their beginning, at their end, or both."""
    declared = [followed(each.type, declarations) for each in alternatives]
    if any(each is None or not each.named for each in declared):
        return []
    every = [_words(each.name) for each in declared if each is not None]
    start = _common(every)
    end = _common([each[::-1] for each in every])
    return [
        frozenset({each[start:], each[: len(each) - end], each[start : len(each) - end]})
        for each in every
    ]


def _words(raw: str) -> tuple[str, ...]:
    return tuple(each.lower() for each in words(raw))


def _common(every: list[tuple[str, ...]]) -> int:
    """How many words all begin with."""
    shortest = min(map(len, every))
    return next(
        (place for place in range(shortest) if len({each[place] for each in every}) > 1), shortest
    )


def _by_media_types(alternatives: tuple[Content, ...]) -> list[Names]:
    """What media types are called: `text/csv`, `csv`; `json` for `application/problem+json`."""
    if len({each.media_type for each in alternatives}) < len(alternatives):
        return []
    return [_media_names(each.media_type) for each in alternatives]


def _media_names(media_type: str) -> Names:
    essence = media_type.partition(";")[0].strip().lower()
    subtype = essence.partition("/")[2]
    short = {subtype, subtype.rpartition("+")[2], *({"text", "txt"} if subtype == "plain" else ())}
    return frozenset({(essence,), *(_words(each) for each in short)})


@dataclass(frozen=True, slots=True)
class _Told:
    """Reads what the settings say of one operation: `{ by = FIELD, values = { VALUE = SCHEMA or MEDIA TYPE } }`."""

    operation: Operation
    setting: AnswerSetting
    declarations: Declarations
    diagnostics: Diagnostics

    def operation_with(self) -> Operation:
        """The operation with its selection, and with the texts among its answers that the settings add."""
        value = self.setting.value
        if not isinstance(value, Mapping) or not isinstance(value.get("by"), str):
            return self._refused((), "it is false, or a table whose 'by' is the name of a field")
        if not isinstance(value.get("values"), Mapping):
            return self._refused(("values",), "'values' is a table of values of the field")
        unknown = [each for each in value if each not in ("by", "values")]
        if unknown:
            return self._refused((unknown[0],), f"there is no '{unknown[0]}'")
        fields = {each.wire_name: each for each in _fields(self.operation, self.declarations)}
        field = fields.get(value["by"])
        if field is None:
            advice = _advice(value["by"], fields, "name one that takes some texts and no others")
            return self._refused(("by",), f"nothing called '{value['by']}' selects; {advice}")
        return self._selected(field, value["values"])

    def _selected(self, field: _Field, values: Mapping[str, object]) -> Operation:
        alternatives = tuple(_alternatives(self.operation, self.declarations))
        found = _found(field, alternatives, self.declarations)
        told = dict(found.answers) if found else {}
        for value, name in values.items():
            if value not in field.values:
                advice = _advice(value, field.values, f"there are {', '.join(field.values)}")
                return self._refused(("values", value), f"no value is '{value}'; {advice}")
            content = self._content(name, alternatives)
            if content is None:
                return self._refused(("values", value), self._nothing(name, alternatives))
            told[value] = content
        made = Selection(field.wire_name, tuple(told.items()), _default(field, told))
        declared = {each.media_type for each in alternatives}
        added = {each.media_type: each for each in told.values() if each.media_type not in declared}
        return replace(self._answering(tuple(added.values())), selection=made)

    def _answering(self, added: tuple[Content, ...]) -> Operation:
        """The operation with more contents of its successful answers."""
        meant = successes(self.operation)
        responses = tuple(
            replace(each, contents=(*each.contents, *added)) if each in meant else each
            for each in self.operation.responses
        )
        return replace(self.operation, responses=responses)

    def _content(self, name: object, alternatives: Iterable[Content]) -> Content | None:
        """The alternative that is called so, or whose media type that is; a text of a type that is not declared."""
        for each in alternatives:
            declared = followed(each.type, self.declarations)
            if name in (each.media_type, declared.name if declared else None):
                return each
        if isinstance(name, str) and name.startswith("text/"):
            return Content(name, ContentKind.TEXT, Scalar(Kind.STRING), (), (), self.setting.at)
        return None

    def _nothing(self, name: object, alternatives: Iterable[Content]) -> str:
        """That there is no such answer, and what there is."""
        found = [
            (
                declared.name
                if (declared := followed(each.type, self.declarations))
                else each.media_type
            )
            for each in alternatives
        ]
        advice = _advice(str(name), found, "name a schema of the answer, or a media type")
        return f"no answer is '{name}'; {advice}"

    def _refused(self, keys: tuple[str, ...], why: str) -> Operation:
        at = self.setting.places.get(keys, self.setting.at)
        self.diagnostics.report("B391", at, name=self.setting.operation, why=why)
        return self.operation


def _advice(name: str, known: Iterable[str], otherwise: str) -> str:
    close = get_close_matches(name, list(known), n=1)
    return f"did you mean '{close[0]}'?" if close else otherwise
