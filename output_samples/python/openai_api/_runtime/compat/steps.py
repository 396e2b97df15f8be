# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""The steps of a call as methods of a client, with the arguments of OpenAPI Generator."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import TYPE_CHECKING, Any

from ..values.media import is_json
from ..words.steps import originals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import ClassVar

    from ...api_response import ApiResponse
    from ...configuration import Configuration
    from .pairs import Pairs, Serialized
    from .rest import RESTClientObject


class Steps:
    """What `ApiClient` and `AsyncApiClient` have of OpenAPI Generator's client."""

    configuration: Configuration
    default_headers: dict[str, str]
    cookie: str | None
    rest_client: RESTClientObject

    PRIMITIVE_TYPES: ClassVar[tuple[type, ...]] = (float, bool, bytes, str, int)
    NATIVE_TYPES_MAPPING: ClassVar[dict[str, Any]] = {
        "int": int,
        "long": int,
        "float": float,
        "str": str,
        "bool": bool,
        "date": datetime.date,
        "datetime": datetime.datetime,
        "decimal": decimal.Decimal,
        "UUID": uuid.UUID,
        "object": object,
    }

    def param_serialize(
        self,
        method: str,
        resource_path: str,
        path_params: Pairs | None = None,
        query_params: Pairs | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Pairs | None = None,
        files: Mapping[str, Any] | None = None,
        auth_settings: Sequence[str] | None = None,
        collection_formats: Mapping[str, str] | None = None,
        _host: str | None = None,
        _request_auth: Mapping[str, Any] | str | None = None,
    ) -> Serialized:
        """Method, URL, headers, body and fields of a form: what `call_api` takes."""
        from .serialize import Parts, assembled

        parts = Parts(method, resource_path)
        parts.path_params, parts.query_params = path_params or {}, query_params or ()
        parts.header_params, parts.body = header_params or {}, body
        parts.post_params, parts.files = post_params or (), files or {}
        parts.auth_settings, parts.host = auth_settings or (), _host
        parts.formats, parts.request_auth = collection_formats or {}, _request_auth
        return assembled(self, parts)

    def response_deserialize(
        self,
        response_data: Any,
        response_types_map: Mapping[str, str | None] | None = None,
    ) -> ApiResponse[Any]:
        """The answer with its data; an `ApiException` for any status but 2xx."""
        from .answers import response_deserialize

        return response_deserialize(self, response_data, response_types_map or {})

    def deserialize(
        self, response_text: str, response_type: Any, content_type: str | None = None
    ) -> Any:
        """A text as a type: a class, or its name (``List[Pet]``, ``datetime``)."""
        from .answers import deserialize

        return deserialize(response_text, response_type, content_type)

    def parameters_to_tuples(
        self, params: Pairs, collection_formats: Mapping[str, str] | None
    ) -> list[tuple[str, Any]]:
        """Parameters as pairs, lists joined as their collection format says."""
        from .pairs import pairs

        return pairs(params, collection_formats or {}, lambda value: value)

    def explode_query_object(self, name: str, obj: Any) -> list[tuple[str, Any]]:
        """One pair for each member of an object; a list repeats its name."""
        from .pairs import exploded

        sanitized = self.sanitize_for_serialization(obj)  # type: ignore[attr-defined]
        return exploded(name, sanitized)

    def parameters_to_url_query(
        self, params: Pairs, collection_formats: Mapping[str, str] | None
    ) -> str:
        """Parameters as the query of a URL, without its question mark."""
        from .pairs import query

        return query(params, collection_formats or {})

    def files_parameters(self, files: Mapping[str, Any]) -> list[tuple[str, Any]]:
        """Each file as its field and (file name, content, media type)."""
        from .pairs import file_pairs

        return file_pairs(files)

    def select_header_accept(self, accepts: Sequence[str]) -> str | None:
        """The media type to ask for: JSON if there is one, else the first."""
        return _chosen(accepts)

    def select_header_content_type(self, content_types: Sequence[str]) -> str | None:
        """The media type to send: JSON if there is one, else the first."""
        return _chosen(content_types)

    def update_params_for_auth(
        self,
        headers: dict[str, str],
        queries: Any,
        auth_settings: Sequence[str] | None,
        resource_path: str,
        method: str,
        body: Any,
        request_auth: Mapping[str, Any] | str | None = None,
    ) -> None:
        """Add the credentials of one request to its headers and its query."""
        from .serialize import settings_of

        if not auth_settings:
            return
        for each in settings_of(self, auth_settings, request_auth):
            self._apply_auth_params(headers, queries, resource_path, method, body, each)

    def _apply_auth_params(
        self,
        headers: dict[str, str],
        queries: Any,
        resource_path: str,
        method: str,
        body: Any,
        auth_setting: Mapping[str, Any],
    ) -> None:
        from .serialize import apply, sign

        if auth_setting["type"] == "http-signature":
            sign(self, headers, queries, resource_path, method, body)
            return
        apply(headers, queries, auth_setting)


originals.update(vars(Steps))


def _chosen(media_types: Sequence[str]) -> str | None:
    """JSON if there is one, else the first."""
    found = (each for each in media_types if is_json(each) or "json" in each.lower())
    return next(found, media_types[0] if media_types else None)
