"""Styles of parameters, against the tables of the specification (OpenAPI 3.1.1, 4.8.12.4)."""

from __future__ import annotations

import datetime
import json
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample._runtime.request.parameters import Writer
from sample._runtime.types.texts import text
from sample._runtime.values.addresses import no_escape
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Cookie, Header, Path, Query
from sample.exceptions import ApiValueError

from generator.model.wire import text as expected_text

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
WRITER = Writer()


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, "", "."),
        ("label", False, "blue", ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("label", False, [], ""),
        ("matrix", False, "", ";color"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("matrix", True, {}, ""),
        ("spaceDelimited", False, ARRAY, "blue%20black%20brown"),
        ("tabDelimited", False, ARRAY, "blue%09black%09brown"),
        ("simple", False, "a/b?c#d&e=ü%", "a%2Fb%3Fc%23d%26e%3D%C3%BC%25"),
        ("json", False, {"a": [1]}, "%7B%22a%22%3A%5B1%5D%7D"),
        ("text", False, "a/b", "a%2Fb"),
        ("urlencoded", False, {"a": 1, "b": "x y"}, "a%3D1%26b%3Dx%2520y"),
    ],
)
def test_path_styles(style: str, explode: bool, value: Any, expected: str) -> None:
    assert WRITER.path(Path("color", style=style, explode=explode), value) == expected


def test_arrays_in_arrays_have_a_delimiter_for_each_level() -> None:
    value = [[1, (2, 3)], [], 4]
    written = WRITER.query(Query("color", explode=False, inner="|,"), value)
    assert written == ["color=1%7C2%2C3,,4"]
    assert WRITER.query(Query("color", inner="|"), [[1, 2], [3]]) == ["color=1%7C2", "color=3"]
    assert WRITER.path(Path("color", inner="|"), [[1, 2], [3]]) == "1%7C2,3"
    assert WRITER.header(Header("X-Color", inner="|"), [[1, 2], [3]]) == "1|2,3"
    assert WRITER.query(Query("color"), [[1]]) == ["color=%5B1%5D"]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "", "color="),
        ("form", True, "blue", "color=blue"),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("form", False, "", "color="),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("form", True, [], ""),
        ("form", False, [], ""),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("spaceDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("tabDelimited", False, ARRAY, "color=blue%09black%09brown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            "deepObject",
            True,
            OBJECT,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        (
            "deepObject",
            True,
            {"a": {"b": [1, 2]}},
            "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2",
        ),
        ("form", True, {"a": 1, "tags": ["x", "y"], "no": []}, "a=1&tags=x&tags=y"),
        ("form", True, {"a": {"b": 1}, "none": None}, "a=%7B%22b%22%3A1%7D"),
        ("deepObject", True, ["a", "b"], "color%5B0%5D=a&color%5B1%5D=b"),
        (
            "deepObject",
            True,
            {"a": [{"b": 1, "c": [2, 3]}, {"b": None, "c": []}, {"b": 4}]},
            "color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B0%5D%5Bc%5D%5B0%5D=2"
            "&color%5Ba%5D%5B0%5D%5Bc%5D%5B1%5D=3&color%5Ba%5D%5B2%5D%5Bb%5D=4",
        ),
        (
            "deepObject",
            True,
            {"a": [[1, 2], [3]]},
            "color%5Ba%5D%5B0%5D%5B0%5D=1&color%5Ba%5D%5B0%5D%5B1%5D=2&color%5Ba%5D%5B1%5D%5B0%5D=3",
        ),
        ("json", True, {"a": "ü"}, "color=%7B%22a%22%3A%22%C3%BC%22%7D"),
        ("json", True, "blue", "color=%22blue%22"),
        ("text", True, 'say "ü"', "color=say%20%22%C3%BC%22"),
        ("text", True, True, "color=true"),
        ("text", True, datetime.date(2024, 1, 2), "color=2024-01-02"),
        (
            "urlencoded",
            True,
            {"a": [1, 2], "b": {"c": "&"}},
            "color=a%3D1%26a%3D2%26b%3D%257B%2522c%2522%253A%2522%2526%2522%257D",
        ),
        ("urlencoded", True, "a=1&b=2", "color=a%3D1%26b%3D2"),
    ],
)
def test_query_styles(style: str, explode: bool, value: Any, expected: str) -> None:
    pairs = WRITER.query(Query("color", style=style, explode=explode), value)
    assert "&".join(pairs) == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "blue sky/ü", "blue sky/ü"),
        (False, ARRAY, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_header_style(explode: bool, value: Any, expected: str) -> None:
    assert WRITER.header(Header("X-Color", explode=explode), value) == expected
    assert WRITER.header(Header("X-Color", style="json"), {"a": 1}) == '{"a":1}'
    assert WRITER.header(Header("X-Color", style="text"), 'say "a"') == 'say "a"'
    assert (
        WRITER.header(Header("X-Color", style="urlencoded"), {"a": 1, "b": "c d"}) == "a=1&b=c%20d"
    )


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "b c;", "color=b%20c%3B"),
        ("form", True, ARRAY, "color=blue; color=black; color=brown"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", True, OBJECT, "R=100; G=200; B=150"),
        ("cookie", True, "a/b", "color=a/b"),
        ("json", True, {"a": 1}, "color=%7B%22a%22%3A1%7D"),
        ("text", True, "a b", "color=a%20b"),
    ],
)
def test_cookie_styles(style: str, explode: bool, value: Any, expected: str) -> None:
    parameter = Cookie("color", style=style, explode=explode)
    assert "; ".join(WRITER.cookie(parameter, value)) == expected


def test_reserved_characters_stay_where_they_are_allowed() -> None:
    query = Query("q", allow_reserved=True)
    assert WRITER.query(query, "a/b:c?d e%20f%zz") == ["q=a/b:c?d%20e%20f%25zz"]
    assert WRITER.query(query, "a&b#c+d") == ["q=a%26b%23c%2Bd"]  # those would end the value
    assert WRITER.path(Path("p", allow_reserved=True), "a/b c?#") == "a/b%20c%3F%23"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (1.0, "1"),
        (0.25, "0.25"),
        (10**20, "100000000000000000000"),
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (
            datetime.datetime(2024, 5, 1, 10, tzinfo=datetime.UTC),
            "2024-05-01T10%3A00%3A00Z",
        ),
        (b"\xff\xfe", "%2F%2F4%3D"),
    ],
)
def test_single_values(value: Any, expected: str) -> None:
    assert WRITER.query(Query("q"), value) == [f"q={expected}"]


def test_formats_of_the_configuration() -> None:
    from sample.configuration import Configuration

    writer = Writer(Configuration(date_format="%d.%m.%Y", datetime_format="%H", host="http://x"))
    assert writer.query(Query("q"), datetime.date(2024, 5, 1)) == ["q=01.05.2024"]
    assert writer.query(Query("q"), [datetime.datetime(2024, 5, 1, 9)]) == ["q=09"]
    writer = Writer(Configuration(safe_chars_for_path_param="/@"))
    assert writer.path(Path("p"), "a/b@c:d") == "a/b@c%3Ad"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/a/../b", "/a/%2E%2E/b"),
        ("/a/./b", "/a/%2E/b"),
        ("/a/...", "/a/..."),
        ("/a.b", "/a.b"),
    ],
)
def test_dots_do_not_leave_their_segment(path: str, expected: str) -> None:
    assert no_escape(path) == expected


def test_a_value_of_dots_arrives_as_it_is(call: Any, server: Any) -> None:
    operation = Operation("GET", "/files/{id}/content", parameters=(Path("id"),))
    for value in ("...", "..a", "a/b", "a/.b", "ü ?#", "%2e%2e"):
        call(operation, id=value)
        _, _, _, segment, end = server.last.target.split("/")
        assert (unquote(segment), end) == (value, "content")


@pytest.mark.parametrize("value", ["..", ".", "../..", "a/../b", "a/.", "..\\x", "./x"])
def test_a_value_that_is_another_path_is_refused(call: Any, server: Any, value: str) -> None:
    operation = Operation("GET", "/files/{id}/content", id="x.get", parameters=(Path("id"),))
    with pytest.raises(ApiValueError, match=r"^x\.get: id: a path parameter has no '\.' or '\.\.'"):
        call(operation, id=value)
    reserved = Operation("GET", "/f/{id}", parameters=(Path("id", allow_reserved=True),))
    for each in (value, value.replace(".", "%2e")):
        with pytest.raises(ApiValueError):
            call(reserved, id=each)
    assert server.received == []


def test_two_values_that_make_dots_together_are_refused(call: Any, server: Any) -> None:
    operation = Operation("GET", "/f/{a}{b}", parameters=(Path("a"), Path("b")))
    with pytest.raises(ApiValueError):
        call(operation, a=".", b=".")
    call(operation, a=".", b="a")
    assert server.last.target == "/v1/f/.a"


def test_an_empty_path_parameter_is_refused(call: Any, server: Any) -> None:
    operation = Operation("DELETE", "/files/{id}", parameters=(Path("id"),))
    with pytest.raises(ApiValueError, match=r"DELETE /files/\{id\}: id: .* not empty"):
        call(operation, id="")
    with pytest.raises(ApiValueError, match="id: the parameter is missing"):
        call(operation, id=None)
    assert server.received == []


def test_a_path_key_keeps_its_query_and_drops_its_fragment(call: Any, server: Any) -> None:
    operation = Operation("GET", "/x?a=b#second", parameters=(Query("c"),))
    call(operation, c="d")
    assert server.last.target == "/v1/x?a=b&c=d"
    call(operation)
    assert server.last.target == "/v1/x?a=b"


def test_parameters_of_all_places_in_one_request(call: Any, server: Any) -> None:
    operation = Operation(
        "GET",
        "/a/{p}",
        parameters=(
            Path("p", "int"),
            Query("q[]", "list[str]", name="q"),
            Header("X-Many", "list[int]"),
            Header("X-Text"),
            Cookie("session"),
            Cookie("other"),
        ),
    )
    arguments = {"q": ["a b", "c"], "X-Many": [1, 2], "X-Text": "ü", "session": "s"}
    call(operation, p=7, other="o", **arguments)
    assert server.last.target == "/v1/a/7?q%5B%5D=a%20b&q%5B%5D=c"
    assert server.last.headers["x-many"] == "1,2"
    assert server.last.headers["x-text"].encode("latin-1").decode() == "ü"
    assert server.last.headers["cookie"] == "session=s; other=o"


def test_a_header_cannot_begin_another_one(call: Any, server: Any) -> None:
    operation = Operation("GET", "/a", parameters=(Header("X-Text"),))
    with pytest.raises(ApiValueError, match="X-Text holds a line break"):
        call(operation, **{"X-Text": "a\r\nX-Admin: 1"})
    assert server.received == []


def test_parameters_are_checked_before_they_are_sent(call: Any, server: Any) -> None:
    operation = Operation("GET", "/a", parameters=(Query("n", "Annotated[int, Field(le=9)]"),))
    with pytest.raises(ApiValueError, match="n: Input should be less than or equal to 9"):
        call(operation, n=10)
    with pytest.raises(ApiValueError, match="n: Input should be a valid integer"):
        call(operation, n="x")
    assert server.received == []


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


@given(st.lists(texts, min_size=1))
def test_a_repeated_query_parameter_is_read_back(values: list[str]) -> None:
    query = "&".join(WRITER.query(Query("q"), values))
    assert parse_qsl(query, keep_blank_values=True) == [("q", value) for value in values]


@given(st.lists(texts.filter(bool), min_size=1), st.sampled_from([",", "%20", "%7C"]))
def test_a_delimited_query_parameter_is_read_back(values: list[str], separator: str) -> None:
    style = {",": "form", "%20": "spaceDelimited", "%7C": "pipeDelimited"}[separator]
    if separator != ",":  # OpenAPI 3.1.1, 4.8.12.2.1: there a delimiter in a value is lost
        values = [value.replace(unquote(separator), "_") for value in values]
    (pair,) = WRITER.query(Query("q", style=style, explode=False), values)
    assert [unquote(each) for each in pair.removeprefix("q=").split(separator)] == values


@given(st.dictionaries(texts, texts, min_size=1))
def test_a_deep_object_is_read_back(value: dict[str, str]) -> None:
    query = "&".join(WRITER.query(Query("q", style="deepObject"), value))
    pairs = parse_qsl(query, keep_blank_values=True)
    assert {name[2:-1]: each for name, each in pairs} == value


@given(texts.filter(bool))
def test_a_path_parameter_is_one_segment(value: str) -> None:
    written = no_escape("/a/" + WRITER.path(Path("p"), value) + "/b")
    segments = written.split("/")
    assert len(segments) == 4
    assert segments[2] not in (".", "..")
    assert unquote(segments[2]) == value


@given(st.recursive(st.none() | st.booleans() | st.integers() | texts, st.lists, max_leaves=5))
def test_json_content_is_read_back(value: Any) -> None:
    ((_, text),) = parse_qsl(WRITER.query(Query("q", style="json"), value)[0])
    assert json.loads(text) == value


@pytest.mark.parametrize("number", [1.0, 2.0**53 - 1, 2.0**53, -1.034e20, 1e-7, 0.5, -0.0])
def test_numbers_are_written_as_the_tests_of_clients_expect(number: float) -> None:
    assert text(number) == expected_text(number)
