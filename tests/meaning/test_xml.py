"""The shapes that XML Objects come to, in the words of each version, and what is told where there can be none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, Location, Source
from generator.document import load, resolve
from generator.meaning import XmlSetting, build, with_xml
from generator.model.operations import Api, ContentKind
from generator.model.types import Kind, Scalar
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
from generator.model.xml_wire import xml_text
from generator.openapi import parse
from tests.meaning.documents import api

TEXT, INTEGER = XmlText(), XmlText(XmlKind.INTEGER)
PET = "Pet: {type: object, properties: {name: {type: string}}}"
TAG = "Tag: {type: object, xml: {name: tag}, properties: {id: {type: integer}}}"


def element(name: str, inner: XmlShape = TEXT, **said: str) -> XmlElement:
    return XmlElement(XmlName(name, **said), inner)


def built(
    folder: Path, schema: str, *components: str, version: str = "3.1.0", problems: Diagnostics
) -> Api:
    """The API with one operation, whose body in XML has that schema."""
    content = f"content: {{application/xml: {{schema: {schema}}}}}"
    return api(
        folder,
        "servers: [{url: https://example.com}]\n"
        f"paths: {{/a: {{post: {{operationId: a, requestBody: {{{content}}}, responses: {{}}}}}}}}\n"
        "components: {schemas: {" + ", ".join((PET, TAG, *components)) + "}}\n",
        problems,
        version=version,
    )


def shape(api: Api) -> XmlShape | None:
    body = api.services[0].operations[0].body
    assert body is not None
    return body.contents[0].xml


def member(folder: Path, schema: str, version: str = "3.1.0") -> XmlShape:
    """What a property of that schema is."""
    problems = Diagnostics()
    whole = f"{{type: object, xml: {{name: r}}, properties: {{p: {schema}}}}}"
    found = shape(built(folder, whole, version=version, problems=problems))
    assert not [each for each in problems.warnings if each.code.startswith("B36")]
    assert isinstance(found, XmlElement) and isinstance(found.inner, XmlMembers)
    return found.inner.members[0][1]


def ref(folder: Path, name: str) -> XmlRef:
    return XmlRef(f"#/components/schemas/{name}")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string}", element("p")),
        ("{type: integer, xml: {name: q}}", element("q", INTEGER)),
        (
            "{type: boolean, xml: {attribute: true}}",
            XmlAttribute(XmlName("p"), XmlText(XmlKind.BOOLEAN)),
        ),
        (
            "{type: integer, xml: {nodeType: attribute, name: q}}",
            XmlAttribute(XmlName("q"), INTEGER),
        ),
        (
            "{type: array, items: {type: integer}, xml: {attribute: true}}",
            XmlAttribute(XmlName("p"), XmlList(INTEGER)),
        ),
        ("{type: string, xml: {nodeType: text}}", TEXT),
        ("{type: string, xml: {x-ms-text: true, name: q}}", TEXT),
        ("{type: string, xml: {nodeType: cdata}}", XmlText(cdata=True)),
        (
            "{type: string, xml: {name: q, namespace: u, prefix: x}}",
            element("q", namespace="u", prefix="x"),
        ),
        (
            "{type: string, xml: {name: 'x:q', namespace: u}}",
            element("q", namespace="u", prefix="x"),
        ),
        ("{type: [number, 'null']}", element("p", XmlText(XmlKind.NUMBER, nullable=True))),
        ("{type: string, format: date}", element("p", XmlText(XmlKind.TOKEN))),
        ("{type: string, format: byte}", element("p", XmlText(XmlKind.OCTETS))),
        ("{enum: [1, 2]}", element("p", INTEGER)),
        ("{const: a}", element("p")),
        ("{}", element("p", XmlAny())),
        ("{type: object}", element("p", XmlEntries(XmlAny()))),
        (
            "{type: object, additionalProperties: {type: integer}}",
            element("p", XmlEntries(INTEGER)),
        ),
        # lists: the words of OAS 3.1, "XML Arrays"
        ("{type: array, items: {type: string}}", XmlList(element("p"))),
        ("{type: array, items: {type: string, xml: {name: i}}}", XmlList(element("i"))),
        (
            "{type: array, items: {type: string, xml: {name: i}}, xml: {name: o}}",
            XmlList(element("i")),
        ),
        ("{type: array, items: {type: string}, xml: {name: o}}", XmlList(element("p"))),
        (
            "{type: array, items: {type: string}, xml: {wrapped: true}}",
            element("p", XmlList(element("p"))),
        ),
        (
            "{type: array, items: {type: string}, xml: {wrapped: true, name: o}}",
            element("o", XmlList(element("o"))),
        ),
        (
            "{type: array, items: {type: string, xml: {name: i}}, xml: {wrapped: true, name: o}}",
            element("o", XmlList(element("i"))),
        ),
        (
            "{type: array, items: {type: string, xml: {name: i}}, xml: {nodeType: element}}",
            element("p", XmlList(element("i"))),
        ),
        (
            "{type: array, items: {type: array, items: {type: integer, xml: {name: x}}}}",
            XmlList(element("p", XmlList(element("x", INTEGER)))),
        ),
        ("{type: array}", XmlList(element("p", XmlAny()))),
    ],
)
def test_members(tmp_path: Path, schema: str, expected: XmlShape) -> None:
    assert member(tmp_path, schema) == expected


@pytest.mark.parametrize(
    ("schema", "since_3_0", "since_3_2"),
    [
        ("{$ref: '#/components/schemas/Pet'}", "p", "Pet"),
        ("{$ref: '#/components/schemas/Tag'}", "tag", "tag"),
        ("{allOf: [{$ref: '#/components/schemas/Pet'}], xml: {name: q}}", "q", "q"),
        ("{anyOf: [{$ref: '#/components/schemas/Tag'}, {type: 'null'}]}", "tag", "tag"),
    ],
)
def test_a_reference_is_called_like_its_property_or_since_3_2_like_its_component(
    tmp_path: Path, schema: str, since_3_0: str, since_3_2: str
) -> None:
    for version, expected in (("3.1.0", since_3_0), ("3.2.0", since_3_2)):
        for found in (
            member(tmp_path, schema, version),
            member(tmp_path, f"{{type: array, items: {schema}}}", version),
        ):
            one = found.item if isinstance(found, XmlList) else found
            assert isinstance(one, XmlElement) and one.name.name == expected
            assert isinstance(one.inner, XmlRef)


@pytest.mark.parametrize(
    ("schema", "name", "code"),
    [
        ("{$ref: '#/components/schemas/Pet'}", "Pet", ""),
        ("{$ref: '#/components/schemas/Tag'}", "tag", ""),
        ("{type: object, xml: {name: q}, properties: {a: {}}}", "q", ""),
        ("{type: object, title: Query, properties: {a: {}}}", "Query", ""),
        ("{type: object, properties: {a: {}}}", "root", "B360"),
        ("{type: array, items: {$ref: '#/components/schemas/Pet'}}", "root", "B360"),
        ("{type: array, xml: {name: pets}, items: {$ref: '#/components/schemas/Pet'}}", "pets", ""),
        ("{type: integer, xml: {name: n}}", "n", ""),
    ],
)
def test_roots(tmp_path: Path, schema: str, name: str, code: str) -> None:
    problems = Diagnostics()
    found = shape(built(tmp_path, schema, problems=problems))
    assert isinstance(found, XmlElement) and found.name.name == name
    assert [each.code for each in problems.warnings if each.code.startswith("B36")] == [
        code
    ] * bool(code)
    assert all(each.at is not None for each in problems.warnings)


def test_items_of_a_root_are_called_like_their_component(tmp_path: Path) -> None:
    schema = "{type: array, xml: {name: pets}, items: {$ref: '#/components/schemas/Pet'}}"
    found = shape(built(tmp_path, schema, problems=Diagnostics()))
    assert found == element("pets", XmlList(element("Pet", ref(tmp_path, "Pet"))))


def test_a_choice_without_a_name_is_called_like_its_variants(tmp_path: Path) -> None:
    schema = "{oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Tag'}]}"
    found = shape(built(tmp_path, schema, problems=Diagnostics()))
    variants = (element("Pet", ref(tmp_path, "Pet")), element("tag", ref(tmp_path, "Tag")))
    assert found == XmlChoice(variants)


def test_an_attribute_that_is_an_object_is_an_element(tmp_path: Path) -> None:
    problems = Diagnostics()
    schema = "{type: object, xml: {name: r}, properties: {p: {type: object, properties: {a: {}}, xml: {attribute: true}}}}"
    found = shape(built(tmp_path, schema, problems=problems))
    assert isinstance(found, XmlElement) and isinstance(found.inner, XmlMembers)
    assert isinstance(found.inner.members[0][1], XmlElement)
    assert [each.code for each in problems.warnings if each.code.startswith("B36")] == ["B361"]


def test_types_that_contain_themselves_end(tmp_path: Path) -> None:
    node = "Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}"
    loop = "Loop: {type: array, items: {$ref: '#/components/schemas/Loop'}}"
    for name in ("Node", "Loop"):
        found = built(
            tmp_path, f"{{$ref: '#/components/schemas/{name}'}}", node, loop, problems=Diagnostics()
        )
        assert shape(found) == element(name, ref(tmp_path, name))


@pytest.mark.parametrize("schema", ["{type: string}", "{}", "{type: integer}", "true"])
def test_what_is_no_more_than_a_text_stays_one(tmp_path: Path, schema: str) -> None:
    found = built(tmp_path, schema, problems=Diagnostics())
    body = found.services[0].operations[0].body
    assert body is not None and body.contents[0].kind is ContentKind.TEXT
    assert found.xml == {}


def test_a_sample_is_written(tmp_path: Path) -> None:
    schema = (
        "{type: object, xml: {name: r, namespace: u}, properties: {a: {type: integer, xml: {attribute: true}},"
        " t: {type: string, xml: {nodeType: cdata}}, l: {type: array, items: {type: string}}}}"
    )
    found = built(tmp_path, schema, problems=Diagnostics())
    root = shape(found)
    assert root is not None
    written = xml_text(root, {"l": ["<"], "t": "&", "a": 1}, found.xml)
    assert written == '<r xmlns="u" a="1"><![CDATA[&]]><l>&lt;</l></r>'


def told(folder: Path, settings: dict[str, object], problems: Diagnostics) -> XmlShape:
    """What the component Note is in XML when the settings say that of it."""
    path = folder / "spec.yaml"
    path.write_text(
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\nservers: [{url: https://example.com}]\n'
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, content: "
        "{application/xml: {schema: {$ref: '#/components/schemas/Note'}}}}}}}}\n"
        "components: {schemas: {Note: {type: object, properties: {a.b: {type: string},"
        " tags: {type: array, items: {type: string}}}}}}\n"
    )
    described = parse(resolve(load(str(path), problems), problems), problems)
    place = Location(Source("settings", ""), 1, 1, "")
    entries = [XmlSetting(name, value, place) for name, value in settings.items()]
    return next(iter(build(with_xml(described, entries, problems), problems).xml.values()))


def test_settings_say_what_the_document_does_not(tmp_path: Path) -> None:
    problems = Diagnostics()
    settings: dict[str, object] = {
        "Note.tags": {"wrapped": True, "name": "Tags"},
        "Note.tags[]": {"name": "tag"},
        "Note.a.b": {"attribute": True, "name": "ab"},
    }
    found = told(tmp_path, settings, problems)
    assert not problems.warnings
    assert found == XmlMembers(
        (
            ("a.b", XmlAttribute(XmlName("ab"), TEXT)),
            ("tags", element("Tags", XmlList(element("tag")))),
        )
    )


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("Not.tags", {"wrapped": True}, "no component"),
        ("Note.tag", {"wrapped": True}, "no component"),
        ("Note.a.b[]", {"name": "x"}, "no component"),
        ("Note.tags", True, "it is a table"),
        ("Note.tags", {"wraped": True}, "'wraped' is wrong; there are name"),
        ("Note.tags", {"wrapped": 1}, "'wrapped' is wrong"),
        ("Note.tags", {"nodeType": "elem"}, "nodeType is one of"),
    ],
)
def test_settings_that_fit_nothing_are_told(
    tmp_path: Path, name: str, value: object, why: str
) -> None:
    problems = Diagnostics()
    told(tmp_path, {name: value}, problems)
    (found,) = problems.warnings
    assert found.code == "B363" and why in found.message and found.at is not None


def test_parameters_and_parts_in_xml_are_told(tmp_path: Path) -> None:
    problems = Diagnostics()
    schema = "{type: object, properties: {a: {type: string}}}"
    form = (
        f"multipart/form-data: {{schema: {{type: object, properties: {{p: {schema}}}}},"
        " encoding: {p: {contentType: application/xml}}}"
    )
    found = api(
        tmp_path,
        "servers: [{url: https://example.com}]\npaths: {/a: {post: {operationId: a, parameters: ["
        f"{{name: q, in: query, content: {{application/xml: {{schema: {schema}}}}}}}],"
        f" requestBody: {{content: {{{form}}}}}, responses: {{}}}}}}}}\n",
        problems,
    )
    (operation,) = found.services[0].operations
    assert operation.parameters[0].type == Scalar(Kind.STRING)
    codes = [each.code for each in problems.warnings if each.code.startswith("B36")]
    assert codes == ["B364", "B364"] and all(each.at for each in problems.warnings)
