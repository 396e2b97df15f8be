# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""A call whose steps are taken one by one, as a program has replaced some of them."""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiTypeError
from ...rest import AsyncRESTResponse, OpenResponse, RESTResponse
from ..http.exchange import exchange
from ..words.steps import REPLACEABLE, Serializer, elsewhere, static
from .answers import Types
from .rest import WAY, is_replaced
from .serialize import OPTIONS, is_client, is_ours, serialized

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..http.exchange import Steps
    from ..words.operation import Operation


SENDING = sorted(
    REPLACEABLE
    - {"deserialize", "response_deserialize"}
    - {"PRIMITIVE_TYPES", "NATIVE_TYPES_MAPPING"}
)


def stepwise(api: Any, name: str, run: Callable[[Steps[Any]], Any]) -> Any:
    """What calls an operation of an API step by step, by the name of its method."""

    def call(operation: Any, arguments: Any, options: Any, body: Any = None) -> Any:
        client, wanted = api.api_client, options.get("_answer", "data")
        asks = is_client(client) and client._asks
        if wanted == "events" or (asks and asks(operation, arguments, options, body)):
            what = "a stream does not take the steps of a client that are replaced"
            raise ApiTypeError(f"{what}: {WAY}")
        if wanted == "pages":
            return client._pages(operation, arguments, options, body, call)
        return run(steps(api, name, operation, arguments, options, body))

    return call


def steps(
    api: Any,
    name: str,
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> Steps[Any]:
    """Data, `ApiResponse` or the open answer; yields what may have to be awaited."""
    client, wanted = api.api_client, options.get("_answer", "data")
    response = yield from sent(api, name, operation, arguments, options, body)
    if wanted == "open":
        is_own = isinstance(response, OpenResponse)
        return response if is_own else response.response
    yield response.read()
    answer = client.response_deserialize(
        response_data=response, response_types_map=Types(operation)
    )
    return answer if wanted == "info" else answer.data


def sent(
    api: Any,
    name: str,
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> Steps[Any]:
    """The open answer to the request that the steps make."""
    client = api.api_client
    if is_untouched(api, name):
        prepared = client.prepare(operation, arguments, options, body)
        response = yield from exchange(client.transport, prepared, stream=True)
        is_async = hasattr(client, "aclose")
        return (AsyncRESTResponse if is_async else RESTResponse)(response, operation)
    getattr(client, "rest_client", None)  # which writes forms
    kind: Any = type(api)
    if isinstance(static(kind, f"_{name}_serialize"), Serializer):
        params = serialized(client, operation, arguments, options, body)
    else:
        own = getattr(api, f"_{name}_serialize")
        params = own(**named(api, name, operation, arguments, options, body))
    timeout = options.get("_request_timeout")
    return (yield client.call_api(*params, _request_timeout=timeout))


def is_untouched(api: Any, name: str) -> bool:
    """Whether the steps up to the answer are all as they were."""
    client, step = api.api_client, f"_{name}_serialize"
    kind: Any = type(api)
    if step in vars(api) or not isinstance(static(kind, step), Serializer):
        return False
    if is_replaced(client) or elsewhere(client) is not None:
        return False
    return all(is_ours(client, each) for each in SENDING)


def named(
    api: Any,
    name: str,
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> dict[str, Any]:
    """The arguments of a call by the names that its method has for them."""
    left = dict(arguments)
    found = {
        each.name: left.pop(each.name, None)
        for each in operation.parameters
        if each.name in arguments
    }
    kind: Any = type(api)
    names = signature(getattr(kind, name)).parameters
    free = [
        each for each in names if each not in found and each not in ("self", "options")
    ]
    values = [*left.values(), *([] if body is None else [body])]
    found |= dict(zip(free, values, strict=False))
    found |= {each: value for each, value in options.items() if each[0] != "_"}
    return found | {each: options.get(each) for each in OPTIONS}
