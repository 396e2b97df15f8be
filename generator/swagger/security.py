"""Security Definitions (Swagger 2.0, "Security Scheme Object").

In: security definitions. Out: security schemes as OpenAPI 3 has them.
"""

from __future__ import annotations

from typing import Final

from generator.document import Node
from generator.swagger.moving import Moved, Moving, below, text

FLOWS: Final = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
URLS: Final = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")
OF_FLOW: Final = frozenset({"flow", *URLS})


def security_scheme(moving: Moving, node: Node, pointer: str) -> Node:
    """The scheme of one definition; what it is called is the same in both versions, save for these two."""
    node, members = moving.opened(node)
    kind = members.get("type")
    if kind is not None and kind.value == "basic":
        made = {**members, "type": text("http", kind), "scheme": text("basic", kind)}
        return Moved(made, node, pointer)
    if kind is not None and kind.value == "oauth2" and "flows" not in members:
        return oauth2(moving, node, members, pointer)
    return Moved(members, node, pointer)


def oauth2(moving: Moving, node: Node, members: dict[str, Node], pointer: str) -> Node:
    inner = below(pointer, "flows")
    name = flow_name(moving, node, members)
    flow: dict[str, Node] = {key: members[key] for key in URLS if key in members}
    flows: dict[str, Node] = {name: Moved(flow, node, below(inner, name))}
    kept = {key: value for key, value in members.items() if key not in OF_FLOW}
    return Moved({**kept, "flows": Moved(flows, node, inner)}, node, pointer)


def flow_name(moving: Moving, node: Node, members: dict[str, Node]) -> str:
    """What OpenAPI 3 calls the flow; where it has no name that is known, the one that needs such URLs."""
    given = members.get("flow")
    flow = given.value if given is not None and isinstance(given.value, str) else ""
    if flow in FLOWS or flow in FLOWS.values():
        return FLOWS.get(flow, flow)
    name = next(name for name, urls in NEEDED if all(url in members for url in urls))
    choices = ", ".join(FLOWS)
    moving.diagnostics.report("V112", (given or node).at, assumed=name, choices=choices)
    return FLOWS[name]


NEEDED: Final = (
    ("accessCode", ("authorizationUrl", "tokenUrl")),
    ("implicit", ("authorizationUrl",)),
    ("application", ()),
)
