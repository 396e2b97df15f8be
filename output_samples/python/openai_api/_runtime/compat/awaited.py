# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""What a test has put in the place of httpx's or aiohttp's sending, called as by
OpenAPI Generator's async clients.
"""

from __future__ import annotations

from typing import Any


class Sender:
    """Stands where a pool would."""

    def __init__(self, module: Any) -> None:
        self._module = module

    async def request(self, method: str, url: str, **asked: Any) -> Any:
        """The answer, with the attributes that urllib3's would have."""
        given = {"method": method, "url": url, "headers": asked.get("headers")}
        timeout = getattr(asked.get("timeout"), "total", asked.get("timeout"))
        content, fields = asked.get("body"), asked.get("fields")
        if hasattr(self._module, "ClientSession"):
            found = {"data": content if content is not None else fields or None}
            session = self._module.ClientSession
            return await session.request(**given, timeout=timeout, **found)
        plain = {name: str(each) for name, each in fields or () if not is_file(each)}
        files = [each for each in fields or () if is_file(each[1])]
        found = {"content": content, "data": plain or None, "files": files or None}
        sender = self._module.AsyncClient()
        return Answer(await sender.request(**given, timeout=timeout, **found))


def is_file(value: Any) -> bool:
    """Whether a field of a form is a file: its name and what is in it."""
    return isinstance(value, tuple)


class Answer:
    """An answer of httpx."""

    data = None

    def __init__(self, response: Any) -> None:
        self.status = response.status_code
        self.reason = response.reason_phrase
        self.headers = response.headers
        self.read = response.aread
