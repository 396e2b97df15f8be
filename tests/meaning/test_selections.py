"""What selects an answer is found where it is certain, and is what the settings say."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calls import gen_client
from tests.generated import ROOT

SPEC = ROOT / "tests" / "cases" / "selected_answers" / "spec.yaml"


def selected(folder: Path, settings: str = "") -> dict[str, Any]:
    """By operation the field, its default, and by value what it selects."""
    (folder / "gen-client.toml").write_text(settings)
    answer = gen_client(folder, str(SPEC), "--dump-model")
    assert answer.code == 0, answer.err
    services = json.loads(answer.out)["services"]
    return {
        each["name"]: (
            found["wire_name"],
            found.get("default"),
            dict(map(_shown, found["answers"])),
        )
        for service in services
        for each in service["operations"]
        if (found := each.get("selection"))
    }


def _shown(answer: list[Any]) -> tuple[str, str]:
    value, content = answer
    id_ = content["type"].get("id", content["media_type"])
    return value, id_.rpartition("/")[2] if "#" in id_ else id_


HEARD = {"short": "HeardShort", "very_long": "HeardVeryLong"}


def test_what_each_value_names_is_found(tmp_path: Path) -> None:
    csv = {"csv": "text/csv", "pdf": "application/pdf"}
    assert selected(tmp_path) == {
        "hear": ("layout", "short", HEARD),
        "getReport": ("format", None, {"json": "HeardShort", **csv}),
        "makeReport": ("kind", None, {"short": "ShortReport", "long": "LongReport"}),
    }


def test_the_settings_know_better(tmp_path: Path) -> None:
    told = """
    [answers]
    makeReport = false
    remakeReport = { by = "form", values = {} }
    hear = { by = "layout", values = { text = "text/plain", subtitles = "text/vtt" } }
    getReport = { by = "format", values = { pdf = "text/csv" } }
    """
    found = selected(tmp_path, told)
    assert found["hear"] == (
        "layout",
        "short",
        {**HEARD, "text": "text/plain", "subtitles": "text/vtt"},
    )
    assert found["remakeReport"][0] == "form"
    assert found["getReport"][2]["pdf"] == "text/csv"
    assert "makeReport" not in found


@pytest.mark.parametrize(
    ("setting", "code", "said"),
    [
        ("getReports = false", "C109", "did you mean 'getReport'?"),
        ("getReport = true", "B391", "'by' is the name"),
        ('getReport = { by = "format" }', "B391", "'values' is a table"),
        ('getReport = { by = "fromat", values = {} }', "B391", "did you mean 'format'?"),
        ('getReport = { by = "day", values = {} }', "B391", "nothing called 'day' selects"),
        ('getReport = { by = "format", value = {}, values = {} }', "B391", "there is no 'value'"),
        ('getReport = { by = "format", values = { cvs = "text/csv" } }', "B391", "mean 'csv'?"),
        ('hear = { by = "layout", values = { text = "HeardShrt" } }', "B391", "'HeardShort'?"),
        ('hear = { by = "layout", values = { text = 1 } }', "B391", "a media type"),
    ],
)
def test_what_cannot_be_used_is_an_error_with_its_place(
    tmp_path: Path, setting: str, code: str, said: str
) -> None:
    (tmp_path / "gen-client.toml").write_text(f"[answers]\n{setting}\n")
    answer = gen_client(tmp_path, str(SPEC), "--dump-model")
    assert answer.code == 1
    assert f"[{code}]" in answer.err and said in answer.err
    assert "gen-client.toml:2:" in answer.err
