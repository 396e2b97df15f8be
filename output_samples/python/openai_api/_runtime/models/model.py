"""`Model`, the base of all models: what was set is what is sent, nothing read is lost.

Schemas are built at first use, when the names in annotations are resolved (`link`).
"""

from __future__ import annotations

import re
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar, overload

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError, core_schema

from ..types.exact import exact
from ..types.kept import carried
from ..types.link import link_class, model
from ..types.named import MODEL_ATTRIBUTES, late
from ..types.sending import settle, shown, unseen_faults
from ..types.shared import build, nested
from ..types.tags import ELSEWHERE, Tag
from ..types.traits import studied, traits_of
from ..values.annotations import deprecated_names, wire_names
from ..values.plain import is_object
from .deprecated import tell, watch
from .extras import close, extras_type
from .keywords import accept
from .making import json_value, ours, refuse_missing, refuse_unknown
from .rules import Rules
from .shown import TEXT, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    from .keys import Keys

TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")|([,:])')
REQUEST = {"request": True}  # the validation context of values that a caller wrote
_described: ContextVar[dict[type, str] | None] = ContextVar(
    "models being described", default=None
)


class Model(BaseModel):
    """A model of the API.

    A field that was not given reads as None and is not sent. None that was given is
    sent as null where the field is `Nullable`, else it is the same as not given.
    Properties that the document does not name are kept.
    """

    __slots__ = ("_kept", "_made", "_problems")

    __test__: ClassVar[bool] = False  # pytest would collect one that is called `Test…`

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        defer_build=True,
        protected_namespaces=(),
        allow_inf_nan=False,
        regex_engine="python-re",  # patterns of documents look around, Rust's do not
    )

    _subtypes: ClassVar[tuple[str, Mapping[str, str]] | None] = None
    _default: ClassVar[str] = ""
    _closed: ClassVar[bool] = False
    _keys: ClassVar[Any] = None  # Keys | None, of which type checkers need not know
    _traits: ClassVar[Any] = None  # Traits | None
    _rules: ClassVar[Mapping[str, Any] | None] = None
    _former: ClassVar[Mapping[str, str]] = {}
    _assumed: ClassVar[Mapping[str, str] | None] = None

    def __init_subclass__(
        cls,
        *,
        tag: str = "",
        subtypes: Mapping[str, str] | None = None,
        default: str = "",
        closed: bool = False,
        keys: Keys | None = None,
        rules: Mapping[str, Any] | None = None,
        assumed: Mapping[str, str] | None = None,
        **config: Unpack[ConfigDict],
    ) -> None:
        super().__init_subclass__(**config)
        cls._subtypes = (tag, subtypes) if subtypes else None
        cls._default = default
        cls._closed = closed
        cls._keys = keys
        cls._traits = None
        cls._rules = rules
        if assumed is not None:
            cls._assumed = {**(cls._assumed or {}), **assumed}

    if not TYPE_CHECKING:

        def __init__(self, /, **values: Any) -> None:
            __tracebackhide__ = True
            refuse_unknown(type(self), values)
            try:
                self._fill(values)
            except Exception as error:
                raise ours(type(self), values, error) from error
            tell(self, values)
            settle(self, made=True)
            refuse_missing(self)

        __init__.__pydantic_base_init__ = True

        def __getattr__(self, name: str) -> Any:
            if name in MODEL_ATTRIBUTES and name not in (self.model_extra or ()):
                return late(self, name)
            return super().__getattr__(name)

        def __setattr__(self, name: str, value: Any) -> None:
            if name in MODEL_ATTRIBUTES and name not in type(self).model_fields:
                late(self, "additional_properties").clear()
                late(self, "additional_properties").update(value)
                return
            super().__setattr__(name, value)
            if value is None and name in traits_of(type(self)).not_null:
                self.model_fields_set.discard(name)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        if cls in (described := (_described.get() or {})):
            return core_schema.definition_reference_schema(described[cls])
        if (shared := nested(cls)) is not None:
            return shared
        link_class(cls)
        schema: Any = handler(source)
        if schema["type"] == "model":
            if cls._assumed is not None:
                from .assumed import assume

                assume(schema, cls._assumed)
            cls._traits = traits = studied(schema, deprecated_names(cls))
            watch(cls, traits.deprecated)
            cls._read_further(schema, handler)
            exact(schema["schema"], handler)
        if cls._subtypes is None or schema["type"] != "model":
            return schema  # type: ignore[no-any-return]
        return cls._with_subtypes(schema, handler)

    def _fill(self, values: dict[str, Any]) -> None:
        validator = type(self).__pydantic_validator__
        if self._subtypes is None:
            validator.validate_python(values, self_instance=self, context=REQUEST)
        else:
            _adopt(self, validator.validate_python(values, context=REQUEST))

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the schema; pydantic does it at first use."""
        return build(cls, options)

    @classmethod
    def _build(cls, options: dict[str, Any]) -> bool | None:
        link_class(cls)
        options["_parent_namespace_depth"] = 0  # a caller's variables are no types
        return super().model_rebuild(**options)

    @classmethod
    def _read_further(cls, schema: Any, handler: GetCoreSchemaHandler) -> None:
        """Give the properties that the document does not name their types."""
        fields: Any = schema["schema"]
        if cls._former:
            accept(cls, fields)
        type = extras_type(cls)
        if type is not Any:
            fields["extras_schema"] = handler.generate_schema(type)
        keys: Keys | None = cls._keys
        if keys is not None:
            schema["schema"] = keys.model_fields(fields)
        elif cls._closed:
            close(fields)
        if cls._rules is not None:
            schema["schema"] = Rules.of_model(schema["schema"], cls, cls._rules)

    @classmethod
    def _with_subtypes(cls, plain: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The subtype that the tag names, else the model itself.

        Both are one definition: subtypes refer to the model while it is described.
        """
        name, subtypes = cls._subtypes or ("", {})
        types = {value: model(each) for value, each in subtypes.items()}
        tag = Tag(
            name, {value: each for value, each in types.items() if each is not cls}
        )
        check = _no_subtype(tag)
        itself: Any = core_schema.no_info_before_validator_function(check, plain)
        reference = plain.pop("ref")
        opened = _described.set((_described.get() or {}) | {cls: reference})
        try:
            if cls._default:
                itself = _by_default(model(cls._default), tag, handler, itself)
            schema: Any = tag.union(handler, itself)
        finally:
            _described.reset(opened)
        writing = core_schema.wrap_serializer_function_ser_schema(
            _written_as(cls), info_arg=True, schema=plain
        )
        return schema | {"ref": reference, "serialization": writing}  # type: ignore[no-any-return]

    @property
    def model_problems(self) -> tuple[str, ...]:
        """Where this answer breaks its schema; the values there are as they came."""
        known: tuple[str, ...] = getattr(self, "_problems", ())
        more = unseen_faults(self)
        return known + tuple(each for each in more if each not in known)

    def __copy__(self) -> Self:
        copied: Self = carried(self, super().__copy__())
        return copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        copied: Self = carried(self, super().__deepcopy__(memo))
        return copied

    def to_dict(self) -> dict[str, Any]:
        """What was set, by the names of the document."""
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """What was set, as JSON text."""
        found: Model = shown(self)
        return spaced(
            found.model_dump_json(by_alias=True, exclude_unset=True, warnings=False)
        )

    def to_str(self) -> str:
        """All fields and further properties, for people."""
        from .telling import told

        return told(self)

    @overload
    @classmethod
    def from_dict(cls, obj: None) -> None: ...
    @overload
    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Self: ...
    @classmethod
    def from_dict(cls, obj: Mapping[str, Any] | None) -> Self | None:
        """The model of a dict by the names of the document; None of None."""
        if obj is None:
            return None
        try:
            made = cls.model_validate(obj)
        except Exception as error:
            raise ours(cls, obj, error) from error
        settle(made, made=True)
        return made

    @classmethod
    def _of_json(cls, text: str | bytes) -> Self:
        from pydantic_core import ValidationError, from_json

        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            if error.errors()[0]["type"] == "json_invalid":
                raise
        return cls.model_validate(from_json(text))  # 1.0 for an integer

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self:
        """The model of JSON text."""
        try:
            made = cls._of_json(json_str)
        except Exception as error:
            raise ours(cls, json_value(json_str), error) from error
        settle(made, made=True)
        return made


if not TYPE_CHECKING:

    class _Type(type(BaseModel)):
        __doc__ = TEXT  # what people read, and see in `dir`, is what is theirs

        def __dir__(cls) -> list[str]:
            return visible(super().__dir__(), cls.model_fields)

    Model.__class__ = _Type
    Model.__annotations__.clear()  # or pydantic evaluates them for each class of ours

    from ..values.manner import EXACT

    if EXACT:
        from importlib import import_module

        from ..types.named import ROOM

        import_module(f"{ROOM}.exact").checked(Model)


def spaced(text: str) -> str:
    """Compact JSON with a space after each comma and colon, as `json` writes it."""
    return TOKEN.sub(lambda found: found[1] or f"{found[2]} ", text)


def _written_as(cls: type[Model]) -> Callable[[Any, Any, Any], Any]:
    def write(value: Any, handler: Any, info: Any) -> Any:
        """A subtype is written whole, not as the model that it extends."""
        if type(value) is cls or not isinstance(value, Model):
            return handler(value)
        return value.__pydantic_serializer__.to_python(
            value,
            mode=info.mode,
            by_alias=info.by_alias,
            exclude_unset=info.exclude_unset,
            exclude_none=info.exclude_none,
            exclude_defaults=info.exclude_defaults,
            round_trip=info.round_trip,
            warnings=False,
        )

    return write


def _by_default(
    subtype: Any, tag: Tag, handler: GetCoreSchemaHandler, itself: CoreSchema
) -> CoreSchema:
    """The subtype of objects without a known tag; the model itself stays one."""

    def check(value: Any) -> Any:
        if not is_object(value) or tag.knows(value):
            raise PydanticCustomError(ELSEWHERE, "The tag decides the subtype")
        return value

    other = core_schema.no_info_before_validator_function(
        check, handler.generate_schema(subtype)
    )
    return core_schema.union_schema([other, itself], mode="left_to_right")


def _no_subtype(tag: Tag) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if is_object(value) and tag.knows(value):
            raise PydanticCustomError(ELSEWHERE, "The tag decides the subtype")
        return value

    return check


def _adopt(self: Model, made: Model) -> None:
    """Make `self` what was read; fields of a subtype become further properties."""
    own = type(self).model_fields
    values, extra = {}, dict(made.model_extra or {})
    for name, value in vars(made).items():
        if name in own:
            values[name] = value
        elif name in made.model_fields_set:
            extra[wire_names(type(made)).get(name, name)] = value
    object.__setattr__(self, "__dict__", values)
    object.__setattr__(self, "__pydantic_extra__", extra)
    object.__setattr__(self, "__pydantic_fields_set__", made.model_fields_set & {*own})
    object.__setattr__(self, "__pydantic_private__", None)
