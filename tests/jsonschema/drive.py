"""Gives instances of the suite to a generated client, as requests and as answers.

In: a client of `suite.document`, and cases. Out: for each case what went wrong, in a word, or nothing.
"""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import httpx2

from tests.jsonschema.suite import Case, Group

FALSE_ACCEPT, FALSE_REJECT = "false accept", "false reject"


class Driver:
    """Calls the client; its transport keeps what is sent and answers what it is told."""

    def __init__(self, client: ModuleType) -> None:
        self.refusal = client.ApiValueError
        self.sent, self.answer = b"", b"[]"
        transport = httpx2.Client(transport=httpx2.MockTransport(self.reply))
        configuration = client.Configuration(http_client=transport, strict_responses=True)
        self.api = client.DefaultApi(client.ApiClient(configuration))
        methods = {name.replace("_", ""): name for name in dir(self.api)}
        self.methods = {name: getattr(self.api, methods[name]) for name in methods}

    def reply(self, request: httpx2.Request) -> httpx2.Response:
        self.sent = request.content
        headers = {"Content-Type": "application/json"}
        return httpx2.Response(200, content=self.answer, headers=headers)

    def wrong(self, group: Group, case: Case) -> str | None:
        """What is wrong with what the client makes of an instance."""
        call = self.methods[f"send{group.name}".lower()]
        self.answer = json.dumps([case.data]).encode() if case.valid else b"[]"
        try:
            read = call([case.data])
        except self.refusal as error:
            return f"{FALSE_REJECT}: {error}" if case.valid else None
        if not case.valid:
            return FALSE_ACCEPT
        if not same(json.loads(self.sent), [case.data]):
            return f"sent as {self.sent!r}"
        call(read)
        return None if same(json.loads(self.sent), [case.data]) else f"read as {read!r}"


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)
