"""The environment variables from which a client takes its credentials when the program gives none.

In: the security schemes of an API and the package's name. Out: for each scheme what its variables begin with, so that no
two schemes read the same variable, nor one that the runtime reads for something else.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.operations import AuthScheme
from generator.model.reached import AuthKind
from generator.naming.styles import upper_snake

ENDINGS = ("", "_USERNAME", "_PASSWORD", "_CLIENT_ID", "_CLIENT_SECRET")
"""What may stand behind the stem of a scheme."""

_OTHERS = ("BASE_URL", "WEBHOOK_SECRET")


def stems(schemes: Iterable[AuthScheme], prefix: str) -> dict[str, str]:
    """Scheme → what its variables begin with: `SHOP_API_KEY`, or with the lowest number that tells it apart."""
    taken = {f"{prefix}_{each}" for each in _OTHERS}
    found: dict[str, str] = {}
    for each in schemes:
        wanted = f"{prefix}_{upper_snake(each.name) or 'AUTH'}"
        stem, number = wanted, 2
        while not taken.isdisjoint(f"{stem}{ending}" for ending in ENDINGS):
            stem, number = f"{wanted}_{number}", number + 1
        taken.update(f"{stem}{ending}" for ending in ENDINGS)
        found[each.name] = stem
    return found


def environment_names(scheme: AuthScheme, stem: str) -> tuple[str, ...]:
    """The variables of a scheme's credential."""
    if scheme.kind is AuthKind.BASIC:
        return (f"{stem}_USERNAME", f"{stem}_PASSWORD")
    return () if scheme.kind is AuthKind.MUTUAL_TLS else (stem,)


def has_grant(scheme: AuthScheme) -> bool:
    """Whether the client can get its own tokens: OAuth 2 client credentials."""
    return has_flow(scheme, "clientCredentials")


def has_flow(scheme: AuthScheme, kind: str) -> bool:
    """Whether a scheme has an OAuth 2 flow."""
    return any(each.kind == kind for each in scheme.flows)


def client_names(scheme: AuthScheme, stem: str) -> tuple[str, ...]:
    """The variables of OAuth 2 client credentials, as the runtime makes them of that of the token."""
    token = environment_names(scheme, stem)
    is_known = has_grant(scheme) or has_flow(scheme, "deviceAuthorization")
    if not is_known or not token:
        return ()
    return (f"{token[0]}_CLIENT_ID", f"{token[0]}_CLIENT_SECRET")
