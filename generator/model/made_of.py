"""What the files of a client are made of, as digests: of a declaration or a service, with all it leads to.

In: the digests of an API, and what a target has decided of each service. Out: digests. A view may ask for what its
declaration or operations lead to, by whatever is told of each, and for what `every` is of; who asks for more tells it
where these are made, or the file stays though it should not: `tests/making/test_warm.py` holds warm runs against cold ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from generator.model.digests import Digests
from generator.model.operations import Service
from generator.model.types import TypeId
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class MadeOf:
    """The digests of one client; `every` is that of what any file may have."""

    digests: Digests
    every: bytes
    decided: Callable[[Service], object]
    known: dict[str, bytes] = field(default_factory=dict)
    """The digests of services, by their raw names."""

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """Of what stands for a declaration, or its page; `more` is what it says of those that use it."""
        return self.digests.declaration(id_, self.every, *more)

    def service(self, service: Service) -> bytes:
        """Of what stands for a service, its tests or its page."""
        if service.name not in self.known:
            told = self.decided(service)
            self.known[service.name] = self.digests.value(self.every, service, told)
        return self.known[service.name]

    def alone(self, *values: object) -> bytes:
        """Of what is made of these values, and of what any file may have."""
        return self.digests.alone(self.every, *values)
