"""The requests of httpx2 as they are printed: in tracebacks, by debuggers, in reports of
errors. The address of one may hold a key.
"""

from __future__ import annotations

import httpx2

from .logs import HIDING


class Request(httpx2.Request):
    """A request whose representation tells no secret."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {HIDING.hidden(str(self.url))!r})>"
