"""Whether a mock of the API answers instead of the network; see ``testing``.

Empty in every program that is no test: nothing is imported for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Protocol

    class Mock(Protocol):
        """What answers a request of httpx2 in the place of the API."""

        def answer(self, request: Any, configuration: Any) -> Any: ...


ACTIVE: list[Mock] = []
"""The mocks whose ``with`` block is open; the innermost one answers, in all threads."""
