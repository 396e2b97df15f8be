"""Texts that are JSON: values in a program, and texts again wherever they are sent."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("json_text")
    generated(ROOT / "tests/cases/json_text/spec.yaml", folder, "json_text_client")
    return imported(folder, "json_text_client")


@pytest.fixture(params=[True, False], ids=["checked", "unchecked"])
def either_api(package: Any, server: Server, request: pytest.FixtureRequest) -> Iterator[Any]:
    """With what is sent checked, and without."""
    configuration = package.Configuration(host=server.url, retries=0)
    configuration.client_side_validation = request.param
    with package.ApiClient(configuration) as client:
        yield package.DefaultApi(client)


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


BY = '{"by":"me","since":"2025-01-31"}'
NOTE = {
    "filter": BY,
    "points": '[{"at":1},{"at":2.5,"high":true}]',
    "table": ['{"a":1}', "{}"],
    "count": "12345678901234567890",
    "open": '[null,"a",{"b":1.5}]',
    "perhaps": "null",
    "either": BY,
    "both": '{"a":1,"b":"c"}',
    "tree": '["[]","[\\"[]\\"]"]',
    "nested": '{"more":"{\\"more\\":\\"{}\\"}"}',
    "loop": '"\\"\\""',
    "mixed": '{"by":"me"}',
    "word": '"x"',
    "bare": "{}",
    "page": "<p>",
    "octets": "e30=",
}


def sent(server: Server) -> Any:
    return json.loads(server.last.body)


def test_a_program_has_the_values(api: Any, package: Any, server: Server) -> None:
    server.answer(200, NOTE)
    found = api.send_note({"by": "you"}, {})
    assert (type(found.filter), found.filter.since) == (package.Filter, date(2025, 1, 31))
    assert [each.at for each in found.points] == [1, 2.5]
    assert (found.table, found.count) == ([{"a": 1}, {}], 12345678901234567890)
    assert (found.open, found.perhaps) == ([None, "a", {"b": 1.5}], "null")
    assert type(found.either) is package.Filter
    assert (found.both.a, found.both.b) == (1, "c")
    assert (found.tree, found.nested.more.more.more) == ([[], [[]]], None)
    assert (found.loop, found.mixed, found.word) == ('"\\"\\""', '{"by":"me"}', '"x"')
    assert (found.bare, found.page, found.octets) == ("{}", "<p>", b"{}")
    assert found.model_problems == ()
    assert found.to_dict()["filter"] == {"by": "me", "since": date(2025, 1, 31)}


def test_what_was_read_goes_back_as_texts(api: Any, package: Any, server: Server) -> None:
    server.answer(200, NOTE)
    found = api.send_note({"by": "you"}, {})
    for same in (found, copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        api.send_note({"by": "you"}, same)
        assert sent(server) == json.loads(same.to_json()) == NOTE
    assert json.loads(found.model_dump_json())["both"] == NOTE["both"]
    again = package.Note.from_dict(found.to_dict())
    assert json.loads(again.to_json()) == NOTE
    assert json.loads(package.Note.from_json(found.to_json()).to_json()) == NOTE


def test_models_dicts_and_texts_are_taken(api: Any, package: Any, server: Server) -> None:
    server.answer(200, {})
    made = package.Filter(by="me", since=date(2025, 1, 31))
    for given in (made, {"by": "me", "since": "2025-01-31"}, BY, BY.replace(":", ": ")):
        api.send_note(given, {"filter": given, "either": given})
        assert sent(server) == {"filter": BY, "either": BY}
        assert package.Note(filter=given).filter == made
    note = package.Note(filter=made, count=3, open="[1]", perhaps="null")
    note.filter.by = "you"
    api.send_note(made, note)
    wanted = {"count": "3", "open": "[1]", "perhaps": "null"}
    assert sent(server) == {"filter": '{"by":"you","since":"2025-01-31"}'} | wanted


def test_plain_texts_beside_it_stay(api: Any, server: Server) -> None:
    for text in ("hello", "[1]", '{"at":1}', "12", " "):
        server.answer(200, {"either": text})
        found = api.send_note({"by": "me"}, {"either": text})
        assert sent(server) == {"either": text}
        assert (found.either, found.model_problems) == (text, ())


@pytest.mark.parametrize("given", [{"by": "me"}, '{"by":"me"}'])
def test_a_parameter_is_one_text(either_api: Any, server: Server, given: Any) -> None:
    server.answer(200, {})
    either_api.send_note(
        given,
        {},
        filter=given,
        tags=["a", "b"],
        many=[given, given],
        deep={"filter": given, "word": "w"},
        x_filter=given,
        count=7,
    )
    text = '{"by":"me"}'
    path, _, query = server.last.target.partition("?")
    assert unquote(path) == f"/notes/{text}"
    assert parse_qsl(query) == [
        ("filter", text),
        ("tags", '["a","b"]'),
        ("many", f"{text},{text}"),
        ("deep[filter]", text),
        ("deep[word]", "w"),
    ]
    assert server.last.headers["x-filter"] == text
    assert server.last.headers["cookie"] == "count=7"


def test_a_part_of_a_form_is_one_text(either_api: Any, package: Any, server: Server) -> None:
    server.answer(204, b"")
    model = package.Filter(by="me")
    either_api.send_file(file=b"abc", filter=model, said={"by": "you"}, many=[model])
    body = server.last.body.decode()
    assert 'name="filter"\r\nContent-Type: application/json\r\n\r\n{"by":"me"}\r\n' in body
    assert 'name="said"\r\nContent-Type: application/geo+json\r\n\r\n{"by":"you"}\r\n' in body
    assert 'name="many"\r\n\r\n{"by":"me"}\r\n' in body
    assert 'filename="file"' in body
    either_api.send_form(filter=model, page=2)
    assert parse_qsl(server.last.body.decode()) == [("filter", '{"by":"me"}'), ("page", "2")]


def test_whole_bodies(either_api: Any, package: Any, server: Server) -> None:
    server.answer(200, b'{"by": "a"}', headers={"Content-Type": "text/plain"})
    assert either_api.send_text(package.Filter(by="me")) == package.Filter(by="a")
    assert server.last.body == b'{"by":"me"}'
    server.answer(200, '{"by": "a"}')
    assert either_api.put_whole({"by": "me"}) == package.Filter(by="a")
    assert sent(server) == '{"by":"me"}'


def test_read_only_is_not_sent(api: Any, server: Server) -> None:
    whole = '{"by":"me","made-at":"2025-01-31T00:00:00Z"}'
    server.answer(200, {"filter": whole})
    found = api.send_note({"by": "you"}, {})
    assert json.loads(found.to_json()) == {"filter": whole}
    api.send_note(found.filter, found, filter=found.filter)
    assert sent(server) == {"filter": '{"by":"me"}'}
    assert unquote(server.last.target) == '/notes/{"by":"me"}?filter={"by":"me"}'


@pytest.mark.parametrize("wrong", ["{", "", '{"by": 1}', "{}", "[]", '"x"', "NaN", "null"])
def test_what_is_no_such_json_is_refused_and_kept_in_answers(
    api: Any, package: Any, server: Server, wrong: str
) -> None:
    with pytest.raises(package.ApiValueError, match="filter"):
        api.send_note({"by": "me"}, {"filter": wrong})
    server.answer(200, {"filter": wrong, "count": "1"})
    found = api.send_note({"by": "me"}, {})
    assert found.count == 1
    assert [each.partition(":")[0].partition(".")[0] for each in found.model_problems] == ["filter"]
    api.send_note({"by": "me"}, found)
    kept = sent(server)["filter"]
    assert kept == wrong or json.loads(kept) == json.loads(wrong)


def test_a_value_that_breaks_its_type_is_refused(api: Any, package: Any, server: Server) -> None:
    for wrong in ({"by": 1}, {}, [1], 5, '{"by": 1}'):
        with pytest.raises(package.ApiValueError, match="filter"):
            api.send_note({"by": "me"}, {}, filter=wrong)


def test_limits_are_those_of_the_text(api: Any, package: Any, server: Server) -> None:
    longest = "x" * (999 - len('{"by":""}'))
    server.answer(200, {"filter": json.dumps({"by": longest + "xx"})})
    found = api.send_note({"by": longest}, {"filter": {"by": longest}})
    assert len(sent(server)["filter"]) == 999 and found.model_problems == ()
    for wrong in ({"by": longest + "x"}, f'{{"by":"{longest}x"}}'):
        with pytest.raises(package.ApiValueError, match=r"filter: .*999 characters"):
            api.send_note({"by": "me"}, {}, filter=wrong)
        with pytest.raises(package.ApiValueError, match=r"filter: .*999 characters"):
            package.Note(filter=wrong)


def test_data_of_events(api: Any, package: Any, server: Server) -> None:
    stream = b'event: filter\ndata: {"by": "x"}\n\nevent: word\ndata: {"by": "y"}\n\n'
    server.answer(200, stream, headers={"Content-Type": "text/event-stream"})
    first, second = api.watch_stream()
    assert (type(first.data), first.data.by) == (package.Filter, "x")
    assert (second.event, second.data) == ("word", '{"by": "y"}')


@pytest.mark.parametrize(
    ("data", "told"),
    [("hello", "data: no JSON in a text"), ('{"by":1}', "data.by: Input should be a valid string")],
)
def test_data_that_is_no_such_json_is_told(api: Any, server: Server, data: str, told: str) -> None:
    stream = f"event: filter\ndata: {data}\n\n".encode()
    server.answer(200, stream, headers={"Content-Type": "text/event-stream"})
    (found,) = api.watch_stream()
    assert found.model_problems[0].startswith(told)
    assert json.loads(found.to_json())["data"] == data


def test_events_that_are_such_texts(api: Any, package: Any, server: Server) -> None:
    stream = b'data: {"by": "x"}\n\ndata: {"by":\ndata: "y"}\n\n'
    server.answer(200, stream, headers={"Content-Type": "text/event-stream"})
    found = list(api.send_changes_stream([{"by": "a"}, package.Filter(by="b")]))
    assert found == [package.Filter(by="x"), package.Filter(by="y")]
    assert server.last.body == b'data: {"by":"a"}\n\ndata: {"by":"b"}\n\n'
