"""A body by the name that the document gives it (`schedule` of Swagger 2.0), where it has a field of that name, too."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.generated import generated, imported

SPEC = """\
swagger: "2.0"
info: {title: Times, version: "1"}
host: times.example.com
paths:
  /s:
    post:
      operationId: createSchedule
      parameters:
        - {name: schedule, in: body, required: true, schema: {$ref: "#/definitions/Schedule"}}
      responses: {"204": {description: Done.}}
definitions:
  Schedule:
    type: object
    required: [schedule]
    properties: {schedule: {$ref: "#/definitions/Part"}, n: {type: integer}}
  Part: {type: object, properties: {cron: {type: string}}}
"""
WHOLE = {"schedule": {"cron": "x"}, "n": 2}


@pytest.fixture(scope="module")
def times(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("times")
    (folder / "spec.yaml").write_text(SPEC)
    generated(folder / "spec.yaml", folder / "out", "times")
    return imported(folder / "out", "times")


@pytest.mark.parametrize("form", ["", "_with_http_info", "_without_preload_content"])
def test_an_instance_of_its_class_is_the_body_and_all_else_the_field(times: Any, form: str) -> None:
    models = times.models
    part, whole = models.Part(cron="x"), models.Schedule(schedule={"cron": "x"}, n=2)
    with times.testing.mock_api() as api:
        api.on(times.DefaultApi.create_schedule).reply()
        method = getattr(times.DefaultApi(times.ApiClient()), f"create_schedule{form}")
        method(schedule=whole)
        method(schedule=part, n=2)
        method(schedule={"cron": "x"}, n=2)
        assert [json.loads(each.body) for each in api.requests] == [WHOLE] * 3
        with pytest.raises(times.ApiValueError):
            method(schedule="x")
