"""XML goes over the wire as the document says, and its values are what JSON's would be, whoever wrote them."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

XML = {"Content-Type": "application/xml"}
BOOKS, PLACES = "https://library.example/books", "https://library.example/places"
BOOK = f"""<?xml version="1.0"?>
<book xmlns="{BOOKS}" xmlns:isbn="urn:isbn" xmlns:pl="{PLACES}" id="7" isbn:isbn="0-19">
  <title>Emma &amp; co</title>
  <subtitle xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="true"/>
  <published>1815-12-23</published>
  <Price> 9.50 </Price>
  <pages/>
  <lent>1</lent>
  <genre>gothic</genre>
  <author born="1775"><name>Jane Austen</name></author>
  <author><name><![CDATA[<Anonymous>]]></name></author>
  <Keywords><keyword>wit</keyword></Keywords>
  <ratings><ratings>5</ratings><ratings>4</ratings></ratings>
  <pl:shelfmark><pl:room>B</pl:room><number>3</number></pl:shelfmark>
  <labels><colour>red</colour></labels>
  <cover>aGk=</cover>
</book>""".encode()
AS_DICT = {
    "id": 7,
    "isbn": "0-19",
    "title": "Emma & co",
    "subtitle": None,
    "published": "1815-12-23",
    "price": 9.5,
    "pages": None,
    "lent": True,
    "genre": "gothic",
    "authors": [{"name": "Jane Austen", "born": 1775}, {"name": "<Anonymous>"}],
    "keywords": ["wit"],
    "ratings": [5, 4],
    "shelf": {"room": "B", "number": 3},
    "labels": {"colour": "red"},
    "cover": "aGk=",
}


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("xml")
    generated(ROOT / "tests/cases/xml/spec.yaml", folder, "xml_client")
    return imported(folder, "xml_client")


@pytest.fixture
def own(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield client


@pytest.fixture
def books(package: Any, own: Any) -> Any:
    return package.BooksApi(own)


def element(server: Server) -> ElementTree.Element:
    """What was sent."""
    return ElementTree.fromstring(server.last.body)


def add(package: Any, books: Any, server: Server, body: bytes, **headers: str) -> Any:
    """The answer to a new book."""
    server.answer(201, body, headers=XML | headers)
    return books.add_book_with_http_info(id=1, title="t")


def test_an_answer_is_typed(package: Any, books: Any, server: Server) -> None:
    answer = add(package, books, server, BOOK)
    assert type(answer.data) is package.Book and answer.problems == ()
    assert json.loads(answer.data.to_json()) == AS_DICT
    assert answer.data.published == datetime.date(1815, 12, 23)
    assert answer.data.cover == b"hi" and answer.data.authors[0].born == 1775
    assert answer.raw_data == BOOK


def test_json_is_preferred_and_xml_can_be_chosen(books: Any, server: Server) -> None:
    server.answer(201, {"id": 1, "title": "t"})
    assert books.add_book(id=1, title="t").title == "t"
    assert server.last.json == {"id": 1, "title": "t"}
    assert server.last.headers["accept"].startswith("application/json, text/xml")
    server.answer(201, b"<book id='1'><title>t</title></book>", headers=XML)
    book = books.add_book(id=1, title="t", _content_type="application/xml")
    assert server.last.headers["content-type"] == "application/xml"
    assert element(server).tag == f"{{{BOOKS}}}book" and book.id == 1


def test_a_body_is_written(package: Any, books: Any, server: Server) -> None:
    server.answer(204)
    books.replace_book(7, package.Book.from_dict(AS_DICT))
    assert server.last.headers["content-type"] == "application/vnd.library+xml"
    book, ns = element(server), {"b": BOOKS, "p": PLACES}
    assert book.attrib == {"id": "7", "{urn:isbn}isbn": "0-19"}
    tags = [each.tag.rpartition("}")[2] for each in book]
    assert tags[:6] == ["title", "subtitle", "published", "Price", "pages", "lent"]
    assert tags.count("author") == 2
    nil = "{http://www.w3.org/2001/XMLSchema-instance}nil"
    assert book.find("b:pages", ns).attrib == {nil: "true"}  # type: ignore[union-attr]
    assert [each.text for each in book.iterfind("b:ratings/b:ratings", ns)] == ["5", "4"]
    assert book.findtext("p:shelfmark/p:room", namespaces=ns) == "B"
    assert book.findtext("b:shelfmark", namespaces=ns) is None
    assert book.findtext("b:labels/b:colour", namespaces=ns) == "red"


def test_what_was_read_is_written_as_it_came(package: Any, books: Any, server: Server) -> None:
    odd = b'<book id="1" z="9"><title>t</title><more><x>1</x><x>2</x></more><plain>p</plain></book>'
    read = add(package, books, server, odd).data
    assert read.model_extra == {"@z": "9", "more": {"x": ["1", "2"]}, "plain": "p"}
    server.answer(204)
    books.replace_book(1, read)
    sent = element(server)
    assert sent.attrib == {"id": "1", "z": "9"}
    assert [each.text for each in sent.iter(f"{{{BOOKS}}}x")] == ["1", "2"]


@pytest.mark.parametrize(
    "lists",
    [
        "<author><name>A</name></author>",
        "<authors><name>A</name></authors>",
        "<author><person><name>A</name></person></author>",
    ],
)
def test_a_list_of_one_is_a_list(package: Any, books: Any, server: Server, lists: str) -> None:
    body = f"<book id='1'><title>t</title>{lists}<ratings>5</ratings></book>".encode()
    book = add(package, books, server, body).data
    assert [each.name for each in book.authors] == ["A"]


def test_wrappers_and_namespaces_of_answers_are_forgiven(
    package: Any, books: Any, server: Server
) -> None:
    body = b"<x:any xmlns:x='urn:x' id='1'><x:title>t</x:title><Keywords/></x:any>"
    assert add(package, books, server, body).data.to_dict() == {
        "id": 1,
        "title": "t",
        "keywords": [],
    }


def test_what_breaks_its_type_is_told(package: Any, books: Any, server: Server) -> None:
    answer = add(package, books, server, b"<book id='one'><title>t</title></book>")
    assert answer.data.id == "one"
    assert answer.problems and answer.problems[0].startswith("id:")


@pytest.mark.parametrize(
    "encoding", ["iso-8859-1", "utf-16", "windows-1252", "shift_jis", "us-ascii", "koi8-r"]
)
def test_encodings(package: Any, books: Any, server: Server, encoding: str) -> None:
    title = {"shift_jis": "本", "us-ascii": "b", "koi8-r": "Ж"}.get(encoding, "é")
    text = f"<?xml version='1.0' encoding='{encoding}'?><book id='1'><title>{title}</title></book>"
    assert add(package, books, server, text.encode(encoding)).data.title == title
    bare = text.partition("?>")[2].encode(encoding)
    header = {"Content-Type": f"application/xml; charset={encoding}"}
    assert add(package, books, server, bare, **header).data.title == title


def test_an_error_has_its_type(package: Any, books: Any, server: Server) -> None:
    fault = b"<Fault><code>12</code><message>no</message><causes><cause>a</cause></causes></Fault>"
    server.answer(409, fault, headers=XML)
    with pytest.raises(package.ApiException) as raised:
        books.add_book(id=1, title="t")
    assert raised.value.data == package.Fault(code=12, message="no", causes=["a"])


def test_pages_of_xml(books: Any, server: Server) -> None:
    for number, marker in ((1, "<NextMarker>m</NextMarker>"), (2, "")):
        book = f"<book id='{number}'><title>t</title></book>"
        body = f"<BookList><Books>{book}</Books>{marker}</BookList>".encode()
        server.answer(200, body, headers=XML)
    assert [each.id for each in books.list_books_iter()] == [1, 2]
    assert server.last.query == "marker=m"


def test_xml_goes_by_many_names(package: Any, books: Any, server: Server) -> None:
    body = b"<book id='1'><title>t</title></book>"
    for name in ("text/xml;charset=utf-8", "application/atom+xml", "application/xml"):
        answer = add(package, books, server, body, **{"Content-Type": name})
        assert type(answer.data) is package.Book and not answer.problems
    server.answer(201, body, headers=XML)
    books.add_book(id=1, title="t", _content_type="text/xml")
    assert server.last.headers["content-type"] == "text/xml"
    assert element(server).attrib == {"id": "1"}


def test_a_page_of_html_is_no_model(package: Any, books: Any, server: Server) -> None:
    page = b"<html><body>Log in</body></html>"
    answer = add(package, books, server, page, **{"Content-Type": "text/html"})
    assert answer.data == page.decode() and "text/html" in answer.problems[0]


def test_lists_and_texts_as_documents(package: Any, own: Any, server: Server) -> None:
    authors = package.AuthorsApi(own)
    server.answer(204)
    authors.replace_authors([package.Author(name="A", born=1)])
    assert server.last.body.endswith(b'<authors><author born="1"><name>A</name></author></authors>')
    body = b"<ArrayList><item><name>A</name></item><item><name>B</name></item></ArrayList>"
    server.answer(200, body, headers=XML)
    assert [each.name for each in authors.list_authors()] == ["A", "B"]
    server.answer(200, b"<as/>", headers=XML)
    assert authors.list_authors() == []


def test_text_beside_attributes(package: Any, own: Any, server: Server) -> None:
    notes = package.NotesApi(own)
    server.answer(200, b"<note>raw</note>", headers=XML)
    assert notes.add_note(text="a < b\r\n", lang="en") == "<note>raw</note>"
    assert server.last.body.endswith(b'<note xml:lang="en">a &lt; b&#13;\n</note>')


def test_variants_by_their_tag(package: Any, own: Any, server: Server) -> None:
    body = b"<Shelf><media kind='film'><minutes>90</minutes></media><media kind='print'><pages>3</pages></media></Shelf>"
    server.answer(200, body, headers=XML)
    media = package.MediaApi(own).list_media().media
    assert [type(each).__name__ for each in media] == ["Film", "ModelPrint"]
    assert media[0].minutes == 90.0


def test_xml_as_text_is_sent_as_it_is(books: Any, server: Server) -> None:
    server.answer(204)
    books.replace_book(1, "<book/>")
    assert server.last.body == b"<book/>"


def test_what_xml_cannot_hold_is_refused(package: Any, books: Any, server: Server) -> None:
    with pytest.raises(package.ApiValueError, match="U\\+0000"):
        books.replace_book(1, {"id": 1, "title": "\0"})
    with pytest.raises(package.ApiValueError, match="'a b' is no name"):
        books.replace_book(1, {"id": 1, "title": "t", "labels": {"a b": "c"}})
    with pytest.raises(package.ApiValueError, match="title"):
        books.replace_book(1, {"id": 1})
    assert server.received == []


LAUGHS = (
    "<!DOCTYPE b [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><book id='1'><title>&b;</title></book>"
)
HOSTILE = {
    "entities": (LAUGHS.encode(), "document type"),
    "a file": (
        b"<!DOCTYPE b [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><book><title>&x;</title></book>",
        "document type",
    ),
    "an external document type": (
        b"<!DOCTYPE b SYSTEM 'http://127.0.0.1/x.dtd'><book/>",
        "document type",
    ),
    "an unknown entity": (b"<book><title>&x;</title></book>", "undefined entity"),
    "depth": (b"<a>" * 50_000 + b"</a>" * 50_000, "nested deeper"),
    "width": (b"<a>" + b"<b/>" * 1_000_001 + b"</a>", "more than 1,000,000"),
    "half a document": (b"<book id='1'><title>", "no XML"),
    "an unknown encoding": (b"<?xml version='1.0' encoding='klingon'?><book/>", "no XML"),
    "no XML": (b"\x00\xff", "no XML"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_refused(package: Any, books: Any, server: Server, name: str) -> None:
    body, why = HOSTILE[name]
    answer = add(package, books, server, body)
    assert isinstance(answer.data, str) and answer.raw_data == body
    assert len(answer.problems) == 1 and why in answer.problems[0]


def test_strict_clients_raise(package: Any, server: Server) -> None:
    strict = package.Configuration(host=server.url, retries=0, strict_responses=True)
    server.answer(201, LAUGHS.encode(), headers=XML)
    refused = pytest.raises(package.exceptions.ApiResponseError, match="document type")
    with package.ApiClient(strict) as client, refused:
        package.BooksApi(client).add_book(id=1, title="t")


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(
    lambda text: text.strip() and not {*text} & {"\ufffe", "\uffff"}
)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,8}", fullmatch=True)
AUTHORS = st.fixed_dictionaries({"name": TEXTS}, optional={"born": st.integers()})
BOOKS_OF_ALL_KINDS = st.deferred(
    lambda: st.fixed_dictionaries(
        {"id": st.integers(), "title": TEXTS},
        optional={
            "isbn": TEXTS,
            "subtitle": st.none() | TEXTS,
            "price": st.floats(allow_nan=False, allow_infinity=False),
            "pages": st.none() | st.integers(),
            "lent": st.booleans(),
            "published": st.dates().map(str),
            "authors": st.lists(AUTHORS, min_size=1),
            "keywords": st.lists(TEXTS),
            "ratings": st.lists(st.integers()),
            "shelf": st.fixed_dictionaries({}, optional={"room": TEXTS, "number": st.integers()}),
            "labels": st.dictionaries(NAMES, TEXTS),
            "sequel": BOOKS_OF_ALL_KINDS,
        },
    )
)


@given(BOOKS_OF_ALL_KINDS)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_written_is_read_again(package: Any, value: Any) -> None:
    content = importlib.import_module("xml_client._runtime.xml.body").Xml("Book")
    body = content.written(value)
    ElementTree.fromstring(body)  # another parser reads it too
    assert content.plain(body) == value


def test_pages_show_what_goes_over_the_wire(package: Any) -> None:
    page = (Path(package.__file__).parents[1] / "docs" / "BooksApi.md").read_text("utf-8")
    book = f'<book xmlns="{BOOKS}" id="1">\n  <title>My book</title>\n</book>'
    assert f"The body in XML:\n\n```xml\n{book}\n```\n" in page
    assert f"The answer in XML:\n\n```xml\n{book}\n```\n" in page


NESTED = "<r><list><list>1</list><list>2.5</list></list><list/></r>"
SHAPES_AND_XML = [
    (
        "Members({'l': Many(Element('list', Many(Element('list', Scalar('float')))))})",
        NESTED,
        {"l": [[1, 2.5], []]},
    ),
    ("Members({'i': Attribute('i', Many(Scalar('int')))})", "<r i=' 1  2 '/>", {"i": [1, 2]}),
    (
        "Members({'g': Members({'x': Element('x')}), 'y': Element('y')})",
        "<r><x>1</x><y>2</y></r>",
        {"g": {"x": "1"}, "y": "2"},
    ),
    (
        "Members({'g': Members({'x': Element('x')}), 'y': Element('y')})",
        "<r><y>2</y></r>",
        {"y": "2"},
    ),
    (
        "Members({'a': Element('n', namespace='u:a'), 'b': Element('n', namespace='u:b')})",
        "<r><n xmlns='u:b'>1</n></r>",
        {"b": "1"},
    ),
    (
        "Members({'t': Scalar(cdata=True), 'a': Attribute('a')})",
        "<r a='1'><![CDATA[a<]]>b</r>",
        {"t": "a<b", "a": "1"},
    ),
    ("Entries(Many(Scalar('int')))", "<r><a>1</a><a>2</a><b>3</b></r>", {"a": [1, 2], "b": [3]}),
    (
        "ANYTHING",
        "<r x='1'>t<a/><b><c>1</c></b></r>",
        {"@x": "1", "a": "", "b": {"c": "1"}, "#text": "t"},
    ),
    ("Choice(TEXT, Scalar('int'), Scalar('bool'))", "<r>12</r>", 12),
    ("Choice(TEXT, Scalar('int'), Scalar('bool'))", "<r>true</r>", True),
    ("Choice(TEXT, Scalar('int'), Scalar('bool'))", "<r>1e</r>", "1e"),
    ("Scalar('int')", "<r> 1.0 </r>", 1.0),
    ("Scalar('int')", "<r>1e3</r>", 1000.0),
    ("Scalar('int')", "<r>123456789012345678901</r>", 123456789012345678901),
    ("Scalar('int')", "<r>one</r>", "one"),
    ("Scalar('float')", "<r>2</r>", 2),
    ("Scalar('float')", "<r>1e400</r>", "1e400"),
    ("Scalar('float')", "<r>INF</r>", "INF"),
    ("Scalar('token')", "<r>\n  2025-01-31\n</r>", "2025-01-31"),
    ("Scalar('octets')", "<r>\n  aGk=\n  aGk=\n</r>", "aGk=aGk="),
    ("Scalar()", "<r> a\n</r>", " a\n"),
    ("Choice(Scalar('int'), Many(Element('i', Scalar('int'))))", "<r><i>1</i></r>", [1]),
    ("Choice(Scalar('int'), Many(Element('i', Scalar('int'))))", "<r>1</r>", 1),
    (
        "Choice(Members({'a': Element('a')}), Members({'b': Element('b', Scalar('int'))}))",
        "<r><b>1</b></r>",
        {"b": 1},
    ),
    (
        "Choice(Choice(Members({'k': Element('k'), 'a': Element('a', Scalar('int'))}), tag='k',"
        " values={'x': 0}), Members({'k': Element('k'), 'a': Element('a')}), tag='k', values={'x': 0,"
        " 'y': 1})",
        "<r><k>y</k><a>1</a></r>",
        {"k": "y", "a": "1"},
    ),
    (
        "Many(Choice(Element('a', Scalar('int')), Element('b')))",
        "<r><b>1</b><a>1</a></r>",
        ["1", 1],
    ),
]


@pytest.mark.parametrize(("shape", "text", "value"), SHAPES_AND_XML)
def test_shapes(package: Any, shape: str, text: str, value: Any) -> None:
    modules = [
        importlib.import_module(f"{package.__name__}._runtime.xml.{name}")
        for name in ("shapes", "objects", "body")
    ]
    names: dict[str, Any] = {}
    for each in modules:
        names |= vars(each)
    root = names["Element"]("r", eval(shape, names))
    read, write = names["read"], names["write"]
    found = read(text.encode(), "", root)
    assert (found, type(found)) == (value, type(value))
    assert read(write(value, root), "", root) == value
