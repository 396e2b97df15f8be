"""What goes wrong has a class."""

from __future__ import annotations

from typing import Any

import pytest

from tests.loopback import Server

ERROR = {"error": {"code": "x", "message": "No such thing", "param": None, "type": "invalid"}}


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestException"),
        (401, "UnauthorizedException"),
        (403, "ForbiddenException"),
        (404, "NotFoundException"),
        (409, "ConflictException"),
        (422, "UnprocessableEntityException"),
        (429, "TooManyRequestsException"),
        (500, "ServiceException"),
        (503, "ServiceException"),
        (418, "ApiException"),
    ],
)
def test_each_status_has_its_class(
    sample: Any, client: Any, server: Server, status: int, name: str
) -> None:
    from openai_api import exceptions, rest

    server.answer(status, ERROR)
    with pytest.raises(rest.ApiException) as caught:
        sample.ModelsApi(client).retrieve_model("gpt-4o")
    assert type(caught.value) is getattr(exceptions, name)
    assert caught.value.status == status
    assert "No such thing" in str(caught.value.body)
    assert isinstance(caught.value, sample.OpenApiException)


def test_a_declared_error_is_typed(sample: Any, client: Any, server: Server) -> None:
    server.answer(429, ERROR)
    with pytest.raises(sample.ApiException) as caught:
        sample.ChatApi(client).create_chat_completion(
            model="m", messages=[{"role": "user", "content": "x"}]
        )
    assert isinstance(caught.value.data, sample.ErrorResponse)
    assert caught.value.data.error.message == "No such thing"


@pytest.mark.parametrize(
    ("status", "body", "is_typed"),
    [
        (429, ERROR, True),
        (429, {"error": "no object"}, False),
        (429, {"detail": "another one"}, False),
        (404, ERROR, False),
    ],
)
def test_an_error_that_other_operations_declare_is_typed_where_it_fits(
    sample: Any, client: Any, server: Server, status: int, body: Any, is_typed: bool
) -> None:
    server.answer(status, body)
    with pytest.raises(sample.ApiException) as caught:
        sample.ModelsApi(client).retrieve_model("gpt-4o")
    assert isinstance(caught.value.data, sample.ErrorResponse) is is_typed
    assert caught.value.data == (sample.ErrorResponse.from_dict(body) if is_typed else body)


def test_data_is_asked_for_as_a_model(sample: Any, client: Any, server: Server) -> None:
    server.answer(404, ERROR)
    with pytest.raises(sample.ApiException) as caught:
        sample.ModelsApi(client).retrieve_model("gpt-4o")
    assert caught.value.data_as(sample.ErrorResponse).error.message == "No such thing"
    assert caught.value.data_as(sample.Model) is None
    assert caught.value.data_as(dict) == ERROR


def test_no_secret_shows(sample: Any, client: Any, server: Server) -> None:
    server.answer(500, ERROR)
    with pytest.raises(sample.ApiException) as caught:
        sample.ModelsApi(client).list_models()
    shown = [str(caught.value), repr(caught.value), repr(client.configuration), repr(client)]
    assert not any("secret" in each for each in shown)


def test_no_connection_is_an_exception_of_ours(sample: Any) -> None:
    configuration = sample.Configuration(host="http://127.0.0.1:9/v1", retries=0)
    with sample.ApiClient(configuration) as client, pytest.raises(sample.OpenApiException):
        sample.ModelsApi(client).list_models()
