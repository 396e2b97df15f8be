"""The tokens that were got for client credentials, for all clients of a configuration.

Knows no requests: ``http.tokens`` asks for them.
"""

from __future__ import annotations

from ..values.addresses import shown


class Hidden(str):
    """A text that is not printed as the value of a variable, as tracebacks are."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Grant:
    """Who asks for a token, where, and for what; the key under which it is kept."""

    __slots__ = ("client_id", "scopes", "secret", "url")

    def __init__(
        self, url: str, client_id: str, secret: str, scopes: tuple[str, ...]
    ) -> None:
        self.url = url
        self.client_id = client_id
        self.secret = secret
        self.scopes = scopes

    @property
    def key(self) -> tuple[object, ...]:
        """What tells grants apart."""
        return (self.url, self.client_id, self.secret, self.scopes)

    def __repr__(self) -> str:
        return f"Grant({shown(self.url)!r}, {self.client_id!r}, '***', {self.scopes!r})"


class Token:
    """A token, and until when it is taken; None where the server does not say."""

    __slots__ = ("until", "value")

    def __init__(self, value: str, until: float | None) -> None:
        self.value = Hidden(value)
        self.until = until

    def __repr__(self) -> str:
        return f"Token('***', until={self.until})"


class Tokens:
    """The tokens of a configuration, shared by all of its clients."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], Token] = {}

    def kept(self, grant: Grant, now: float, rejected: str | None = None) -> str | None:
        """A token that may still be used, and is not the one that was rejected."""
        token = self._kept.get(grant.key)
        if token is None or token.value == rejected:
            return None
        if token.until is not None and now >= token.until:
            return None
        return token.value

    def keep(self, grant: Grant, token: Token) -> None:
        """Keep a token that was got just now."""
        self._kept[grant.key] = token
