"""An operation with a body, for tests of what is sent."""

from __future__ import annotations

from typing import Any

from sample._runtime.words.operation import Operation


def op(body: Any, method: str = "POST") -> Operation[object]:
    return Operation(method, "/b", body=body)
