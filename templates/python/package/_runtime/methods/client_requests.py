"""Requests that the document does not name, as operations like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...exceptions import ApiTypeError, ApiValueError
from ..words.contents import Binary, Json
from ..words.operation import Operation
from .client_options import RequestKeywords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...configuration import Configuration

FORM = "application/x-www-form-urlencoded"
KNOWN = frozenset(RequestKeywords.__annotations__) | {"_answer"}
BODIES = ("json", "data", "files", "content")
OPTIONS = {"params": "_query", "headers": "_headers", "retries": "_retries"}


def described(
    method: str,
    path: str,
    cast_to: Any,
    security: tuple[tuple[str, ...], ...],
    configuration: Configuration,
) -> Operation[Any]:
    """The operation; a successful answer is read as `cast_to`, if there is one."""
    answers: dict[int | str, Any] = {}
    if cast_to is not None:
        answers["2XX"] = Binary() if cast_to is bytes else Json(cast_to)
    path = below(path, configuration)
    id = f"{method.upper()} {path.partition('?')[0]}"
    return Operation(method.upper(), path, id=id, security=security, answers=answers)


def below(path: str, configuration: Configuration) -> str:
    """The path below the base URL; anybody else would be sent the credentials."""
    if "://" in path.partition("?")[0]:
        host = configuration.host
        if not path.startswith((f"{host}/", f"{host}?")):
            raise ApiValueError(
                f"request() goes to paths below the base URL, {host}, not elsewhere"
            )
        path = path.removeprefix(host)
    return path if path.startswith(("/", "?")) else f"/{path}"


def body_of(
    asked: Operation[Any], given: Mapping[str, Any], options: dict[str, Any]
) -> Any:
    """The body of JSON; for any other one the options that send it."""
    found = [name for name in BODIES if given.get(name) is not None]
    if found == ["json"]:
        asked.bodies = (Json("Any"),)
        return given["json"]
    if found == ["content"]:
        options["_body"] = given["content"]
        options["_content_type"] = content_type(given.get("headers") or {})
    elif found == ["data"]:
        options["_body"], options["_content_type"] = given["data"], FORM
    elif found in (["files"], ["data", "files"]):
        options["_body"] = {**(given.get("data") or {}), **given["files"]}
        options["_content_type"] = "multipart/form-data"
    elif found:
        raise ApiTypeError(f"{asked.id}: one body, not {' and '.join(found)}")
    return None


def content_type(headers: Mapping[str, str]) -> str | None:
    """What the caller says that the body is."""
    named = (each for name, each in headers.items() if name.lower() == "content-type")
    return next(named, None)


def options_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a call by the names that they have at every operation."""
    found = {own: given[name] for name, own in OPTIONS.items() if name in given}
    if given.get("timeout") is not None:
        found["_request_timeout"] = given["timeout"]
    if "_answer" in given:
        found["_answer"] = given["_answer"]
    return found
