"""How the content of a media type stands in XML (OAS 3.2 §4.8.26, "XML Object"; 3.1 and 3.0 are older words for it).

In: the schema of a content, after its type has been built. Out: a shape; those of components land in the store. Where
the document is silent: the root is called like its component, a member like its property, an item like its array (or,
since 3.2, like the component that it refers to). A name of the referred schema counts as if it stood there. Knows no
language.
"""

from __future__ import annotations

from functools import partial

from generator.meaning import scalars
from generator.meaning.store import Store
from generator.meaning.types import families
from generator.meaning.types.effective import Effective, effective
from generator.meaning.types.forms import Form, json_type
from generator.meaning.xml.facts import Facts, component, facts
from generator.model.declarations import ByTag, Tag, Union
from generator.model.types import Kind, TypeId
from generator.model.xml import (
    XmlAny,
    XmlAttribute,
    XmlChoice,
    XmlElement,
    XmlEntries,
    XmlKind,
    XmlList,
    XmlMembers,
    XmlName,
    XmlRef,
    XmlShape,
    XmlText,
)
from generator.openapi.objects import Schema, SchemaId
from generator.values import replace

ROOT = "root"
_KINDS = {
    "string": XmlKind.TEXT,
    "integer": XmlKind.INTEGER,
    "number": XmlKind.NUMBER,
    "boolean": XmlKind.BOOLEAN,
}
_FORMATS = {
    **dict.fromkeys((Kind.DATE, Kind.DATE_TIME, Kind.UUID, Kind.DECIMAL), XmlKind.TOKEN),
    **dict.fromkeys((Kind.BYTES, Kind.BASE64URL, Kind.BASE16), XmlKind.OCTETS),
}
"""White space around these says nothing, as in the types of XML Schema (part 2, 4.3.6); lines of base64 are broken."""
_PLAIN = (Form.SCALAR, Form.ENUM, Form.CONSTANT)


def is_xml(media_type: str) -> bool:
    """Whether a media type is XML (RFC 7303)."""
    return media_type.partition(";")[0].strip().lower().endswith(("/xml", "+xml"))


def root_shape(schema: Schema, store: Store, *, sent: bool = False) -> XmlShape:
    """The shape of a whole document: the element at its root."""
    found = facts(schema, store)
    inferred = component(schema, store)
    settled = effective(schema, store)
    if settled.form is Form.UNION and not (found.name or inferred):
        inner = settled.schema
        variants = tuple(root_shape(each, store) for each in (*inner.any_of, *inner.one_of))
        return XmlChoice(variants)
    if sent and not (found.name or inferred or settled.schema.title):
        store.diagnostics.report("B360", schema.at, name=ROOT)
    title = _as_name(settled.schema.title)
    return XmlElement(found.named(inferred or title or ROOT), _content(schema, store))


def has_shape(schema: Schema, store: Store) -> bool:
    """Whether XML of a schema is more than a text: not where it is one, with no name for its element, or anything."""
    settled = effective(schema, store)
    seen: set[SchemaId] = set()
    while settled.form is Form.REFERENCE and settled.schema.ref and settled.schema.ref not in seen:
        seen.add(settled.schema.ref)
        settled = effective(store.schema(settled.schema.ref), store)
    if settled.form in _PLAIN:
        return bool(facts(schema, store).name)
    return settled.form not in (Form.ANY, Form.NEVER, Form.NULL, Form.REFERENCE)


def _as_name(title: str | None) -> str:
    """A title that can be a name."""
    return title if title and title.replace("_", "a").replace("-", "a").isalnum() else ""


def _node(schema: Schema, inferred: str, store: Store) -> XmlShape:
    """The node that a property or item is."""
    found, settled = facts(schema, store), _behind(schema, store)
    if _is_since_3_2(store) and schema.ref is not None and schema.xml is None:
        inferred = component(schema, store) or inferred
    if found.node == "attribute":
        return _attribute(schema, found, inferred, settled, store)
    if found.node in ("text", "cdata"):
        return _text(schema, found, settled, store)
    is_array = settled.form is Form.LIST
    if found.node == "none" and not (schema.ref is None and settled.form in _PLAIN):
        return (
            _list(settled.schema, found, inferred, store) if is_array else _content(schema, store)
        )
    if is_array and not found.wrapped and found.node != "element":
        return _list(settled.schema, found, inferred, store)
    return XmlElement(found.named(inferred), _content(schema, store, inferred))


def _is_since_3_2(store: Store) -> bool:
    major, _, rest = store.document.version.partition(".")
    minor = rest.partition(".")[0]
    return major == "3" and minor.isdigit() and int(minor) >= 2


def _behind(schema: Schema, store: Store) -> Effective:
    """The schema in one form, references followed."""
    seen: set[SchemaId] = set()
    settled = effective(schema, store)
    while settled.form is Form.REFERENCE and settled.schema.ref not in seen:
        assert settled.schema.ref is not None
        seen.add(settled.schema.ref)
        inner = effective(store.schema(settled.schema.ref), store)
        settled = replace(inner, nullable=inner.nullable or settled.nullable)
    return settled


def _attribute(
    schema: Schema, found: Facts, inferred: str, settled: Effective, store: Store
) -> XmlShape:
    text = _text(schema, found, settled, store)
    if isinstance(text, XmlText) or (isinstance(text, XmlList) and isinstance(text.item, XmlText)):
        return XmlAttribute(found.named(inferred), text)
    return XmlElement(found.named(inferred), text)


def _text(schema: Schema, found: Facts, settled: Effective, store: Store) -> XmlShape:
    """A text, or a list of texts; the content of an element where it can be none."""
    cdata = found.node == "cdata"
    if settled.form is Form.ANY:
        return XmlText(cdata=cdata)
    if settled.form is Form.LIST and settled.schema.items is not None:
        inner = _behind(settled.schema.items, store)
        if inner.form in _PLAIN:
            return XmlList(replace(_scalar(inner), cdata=cdata))
    content = _content(schema, store)
    if isinstance(content, XmlText):
        return replace(content, cdata=cdata)
    if settled.form is Form.UNION:
        return XmlText(cdata=cdata)
    store.diagnostics.report("B361", schema.at, node=found.node)
    return content


def _content(schema: Schema, store: Store, inferred: str = "") -> XmlShape:
    """What stands in the element of a schema; `inferred` is what the items of an array are called there."""
    settled = effective(schema, store)
    inner = settled.schema
    match settled.form:
        case Form.REFERENCE:
            return _referred(inner.ref, settled.nullable, store)
        case Form.RECORD:
            return _family(inner, _members(inner, store), store)
        case Form.MAP:
            return XmlEntries(_further(inner, store) or XmlAny())
        case Form.LIST:
            return _list(inner, facts(schema, store), inferred or component(schema, store), store)
        case Form.UNION:
            return _union(inner, store)
        case Form.SCALAR | Form.ENUM | Form.CONSTANT:
            return _scalar(settled)
        case Form.ANY | Form.NEVER | Form.NULL:
            return XmlAny()


def _referred(ref: SchemaId | None, nullable: bool, store: Store) -> XmlShape:
    """What a reference leads to in the end: a text in its place, else a shape of its own."""
    seen: set[SchemaId] = set()
    while ref is not None and ref not in seen:
        seen.add(ref)
        schema = store.schema(ref)
        settled = effective(schema, store)
        nullable = nullable or settled.nullable
        if settled.form in _PLAIN:
            return _scalar(replace(settled, nullable=nullable))
        if settled.form is not Form.REFERENCE:
            store.shape(ref, partial(_content, schema, store))
            return XmlRef(ref)
        ref = settled.schema.ref
    return XmlAny()


def _scalar(settled: Effective) -> XmlText:
    """The text of a scalar, by the type of its values."""
    schema = settled.schema
    values = schema.enum if settled.form is Form.ENUM else (schema.const,)
    if settled.form is Form.SCALAR:
        kind = _KINDS.get(json_type(schema), XmlKind.TEXT)
        if kind is XmlKind.TEXT:
            kind = _FORMATS.get(scalars.kind_of(schema, "string"), kind)
        return XmlText(kind, nullable=settled.nullable)
    if settled.form is Form.CONSTANT and schema.enum is not None:
        values = schema.enum
    kinds = {_kind(each) for each in values or ()}
    kind = kinds.pop() if len(kinds) == 1 else XmlKind.TEXT
    return XmlText(kind, nullable=settled.nullable)


def _kind(value: object) -> XmlKind:
    if isinstance(value, bool):
        return XmlKind.BOOLEAN
    if isinstance(value, int):
        return XmlKind.INTEGER
    return XmlKind.NUMBER if isinstance(value, float) else XmlKind.TEXT


def _list(schema: Schema, found: Facts, inferred: str, store: Store) -> XmlShape:
    """A list by its items, which are called like it where nobody names them."""
    items = schema.items
    name = (found.name if found.wrapped or found.node == "element" else "") or inferred
    named = name.rpartition(":")[2] or "item"
    if schema.prefix_items:
        every = [*schema.prefix_items, *([items] if items and items.boolean is None else [])]
        inner = tuple(dict.fromkeys(_content(each, store) for each in every))
        return XmlList(
            XmlElement(XmlName(named), inner[0] if len(inner) == 1 else XmlChoice(inner))
        )
    if items is None or items.boolean is not None:
        return XmlList(XmlElement(replace(found.named(named), name=named), XmlAny()))
    if not inferred:
        named = component(items, store) or named
    name_of_item = facts(items, store).named(named)
    if _behind(items, store).form is Form.LIST:  # an array in an array has to be told apart
        return XmlList(XmlElement(name_of_item, _content(items, store, name_of_item.name)))
    item = _node(items, named, store)
    is_node = isinstance(item, XmlElement | XmlText | XmlChoice)
    return XmlList(item if is_node else XmlElement(name_of_item, item))


def _members(schema: Schema, store: Store) -> XmlMembers:
    members = tuple((key, _node(each, key, store)) for key, each in schema.properties.items())
    empty = XmlList | XmlText
    needs = tuple(
        key for key, each in members if key in schema.required and isinstance(each, empty)
    )
    return XmlMembers(members, _further(schema, store), needs)


def _further(schema: Schema, store: Store) -> XmlShape | None:
    values = schema.additional_properties
    if values is None or values.boolean is not None:
        return None
    settled = _behind(values, store)
    if settled.form is Form.LIST:
        return _list(settled.schema, facts(values, store), "item", store)
    return _content(values, store)


def _union(schema: Schema, store: Store) -> XmlChoice:
    """One of several, by the tag that the type has been given."""
    alternatives = (*schema.any_of, *schema.one_of)
    ids = [each.ref or each.id for each in alternatives]
    variants = tuple(_content(each, store) for each in alternatives)
    declared = store.declaration(schema.id)
    choice = declared.choice if isinstance(declared, Union) else None
    return _tagged(variants, ids, choice.tag if isinstance(choice, ByTag) else None)


def _family(schema: Schema, own: XmlMembers, store: Store) -> XmlShape:
    """A base is one of its subtypes, by their tag."""
    tag = families.subtypes(schema.id, store)
    if tag is None:
        return own
    ids = list(dict.fromkeys(each.type for each in tag.values if each.type != schema.id))
    variants = (*(_referred(each, False, store) for each in ids), own)
    return _tagged(variants, [*ids, schema.id], tag)


def _tagged(variants: tuple[XmlShape, ...], ids: list[TypeId], tag: Tag | None) -> XmlChoice:
    if tag is None:
        return XmlChoice(variants)
    values = tuple((each.value, ids.index(each.type)) for each in tag.values if each.type in ids)
    return XmlChoice(variants, tag.field, values)
