"""Keywords are arguments, options and fields, by each of their names; any other is refused."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest

from tests.behaviour.sending.items import NAIVE, NEEDED, SENT, UTC
from tests.loopback import Server


def test_misspelt_keywords(package: Any, items: Any, forms: Any, server: Server) -> None:
    for make, text in (
        (
            lambda: items.create_item(**NEEDED, temprature=3),
            "POST /items: temprature: no such field; did you mean temperature?",
        ),
        (
            lambda: items.create_item(package.Item(**NEEDED), colour="c"),
            "POST /items: colour: no such field; did you mean color?",
        ),
        (
            lambda: items.create_item(**NEEDED, _timeout=3),
            "POST /items: _timeout: no such option; did you mean _request_timeout?",
        ),
        (
            lambda: items.create_item(**NEEDED, timeout=3),
            "POST /items: timeout: no such field; did you mean _request_timeout?",
        ),
        (
            lambda: items.list_items(snice="x"),
            "GET /items: snice: no such argument; did you mean since?",
        ),
        (lambda: items.put_animals([], name="x"), "PUT /animals: name: no such field"),
        (
            lambda: items.put_labels(main="x", _timeout="3"),
            "PUT /labels: _timeout: no such option; did you mean _request_timeout?",
        ),
        (
            lambda: forms.send_form(title="t", titel="u"),
            "POST /form: titel: no such field; did you mean title?",
        ),
        (
            lambda: package.Item(**NEEDED, temprature=3),
            "Item: temprature: no such field; did you mean temperature?",
        ),
        (
            lambda: package.Animal(kind="cat", livs=3),
            "Animal: livs: no such field; did you mean lives?",
        ),
    ):
        with pytest.raises(package.ApiTypeError) as raised:
            make()
        assert str(raised.value) == text
        assert isinstance(raised.value, pydantic.ValidationError)
    assert server.received == []


def test_the_ways_for_what_is_not_documented(package: Any, items: Any, server: Server) -> None:
    items.create_item({**NEEDED, "temprature": 3})
    assert server.last.json == {**SENT, "temprature": 3}
    items.create_item(package.Item.from_dict({**NEEDED, "temprature": 3}))
    assert server.last.json == {**SENT, "temprature": 3}
    items.create_item(**NEEDED, _body={"temprature": 3}, _query={"x": 1})
    assert server.last.json == {**SENT, "temprature": 3}
    assert server.last.query == "x=1"
    items.put_labels(main="a", other="b")
    assert server.last.json == {"main": "a", "other": "b"}
    assert package.Labels(other="b").to_dict() == {"other": "b"}


def test_both_names_of_a_field(package: Any, items: Any, server: Server) -> None:
    for given in ({"by_name": {}}, {"byName": {}}):
        items.create_item(**NEEDED, **given)
        assert server.last.json == {**SENT, "byName": {}}
        assert package.Item(**NEEDED, **given).to_dict() == {**SENT, "byName": {}}


def test_keywords_are_checked_without_validation_too(package: Any, server: Server) -> None:
    configuration = package.Configuration(host=server.url, retries=0, client_side_validation=False)
    with package.ApiClient(configuration) as client:
        with pytest.raises(package.ApiTypeError, match="did you mean temperature"):
            package.ItemsApi(client).create_item(temprature=3)
        package.ItemsApi(client).create_item(name=7, id=3, color=None, when=NAIVE)
    assert server.last.json == {"name": 7, "when": UTC}
