"""One call of an operation: what it has to send, and how its answer has to be read."""

from __future__ import annotations

import base64
import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from .same import opened, same, same_line, same_xml, with_variables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

HOST = "https://mock.example/base"
BODY: Any = object()
"""Stands for the body among the arguments."""
FILE = ("sample.txt", b"Hello!", "text/plain")
_UNSET: Any = object()
fixture = pytest.fixture


def each(cases: Sequence[Case]) -> pytest.MarkDecorator:
    """The decorator that runs a test with each of the cases."""
    return pytest.mark.parametrize("case", cases, ids=str)


class Case:
    """A call with its request line, and the answer that the mock gives to it."""

    def __init__(
        self,
        method: Callable[..., Any],
        arguments: Mapping[str, Any],
        request: str,
        *,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        body: Any = _UNSET,
        form: Mapping[str, Any] | None = None,
        content_type: str = "application/json",
        status: int = 200,
        answer: Any = _UNSET,
        answer_type: str = "application/json",
        returns: str = "",
        sent: str = "",
        came: str = "",
        reads: bool = True,
    ) -> None:
        self.method = method
        self.arguments = {
            name: body if value is BODY else value for name, value in arguments.items()
        }
        self.request = request
        self.headers = headers or {}
        self.cookies = cookies or {}
        self.body = body
        self.form = form
        self.content_type = content_type
        self.status = status
        self.answer = answer
        self.answer_type = answer_type
        self.returns = returns
        self.sent = sent
        self.came = came
        self.reads = reads

    def __str__(self) -> str:
        return self.method.__name__

    def check(self, api: Any, mock: Any) -> None:
        """Call the operation; look at what was sent and at what comes back."""
        method, _, target = self.request.partition(" ")
        rule = mock.on(method, with_variables(target.partition("?")[0]))
        rule.reply(self.status, content=self._answer(), headers=self._answer_headers())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            data = self._called(api)(**self.arguments)
        assert len(mock.requests) == 1
        self._check_request(mock.requests[0])
        if self.reads:
            self._check_data(data, api.api_client.sanitize_for_serialization)

    def _called(self, api: Any) -> Callable[..., Any]:
        """The method; or, where no answer is known, the form that reads none."""
        form = "" if self.reads else "_without_preload_content"
        called: Callable[..., Any] = getattr(api, f"{self.method.__name__}{form}")
        return called

    def _check_request(self, sent: Any) -> None:
        query = f"?{sent.query_string}" if sent.query_string else ""
        line = f"{sent.method} {sent.path}{query}"
        assert same_line(line, self.request), f"{line} was sent, not {self.request}"
        for name, value in self.headers.items():
            assert same(sent.headers[name], value), sent.headers[name]
        for name, value in self.cookies.items():
            assert same(sent.cookies[name], value), sent.cookies[name]
        if self.form is not None:
            form = {name: _field(value) for name, value in sent.form.items()}
            assert same(form, dict(self.form)), form
        elif self.body is _UNSET:
            assert sent.body == b""
            return
        elif self.sent:
            assert sent.text == self.sent or same_xml(sent.text, self.sent), sent.text
        elif isinstance(self.body, bytes):
            assert sent.body == self.body
        elif is_json(self.content_type) or not isinstance(self.body, str):
            assert same(sent.json, _in_json(self.body)), sent.json
        else:
            assert sent.text == self.body
        assert sent.content_type == self.content_type, sent.content_type

    def _check_data(self, data: Any, plain: Callable[[Any], Any]) -> None:
        if self.answer is _UNSET:
            assert data is None
            return
        found = data if isinstance(self.answer, bytes) else plain(data)
        assert same(found, self.answer) or same(found, opened(self.answer)), found
        if self.returns:
            assert type(data).__name__ == self.returns, type(data)

    def _answer(self) -> bytes:
        if self.answer is _UNSET:
            return b""
        if self.came:
            return self.came.encode()
        if isinstance(self.answer, bytes):
            return self.answer
        if is_json(self.answer_type) or not isinstance(self.answer, str):
            return json.dumps(self.answer).encode()
        return self.answer.encode()

    def _answer_headers(self) -> dict[str, str]:
        return {} if self.answer is _UNSET else {"Content-Type": self.answer_type}


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, and not lines of it or the like."""
    return media_type.partition(";")[0].strip().endswith(("/json", "+json"))


def _in_json(value: Any) -> Any:
    """A JSON value; a file inside of it is base64."""
    if value is FILE:
        return base64.b64encode(FILE[1]).decode()
    if value.__class__ is list:
        return [_in_json(each) for each in value]
    if value.__class__ is dict:
        return {name: _in_json(each) for name, each in value.items()}
    return value


def _field(value: Any) -> Any:
    """A field of a form; a file as it was given."""
    if value.__class__ is list:
        return [_field(each) for each in value]
    if hasattr(value, "filename"):
        return (value.filename, value.content, value.content_type)
    return value
