"""What `help` and `dir` show of the client's classes is what is theirs, texts included."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest


def helped(thing: Any) -> list[str]:
    """The first lines of `help`, without its margin, up to the order of classes."""
    lines = pydoc.render_doc(thing, renderer=pydoc.plaintext).split("\n")
    end = next(place for place, each in enumerate(lines) if "Method resolution" in each)
    return [each.removeprefix(" |").strip() for each in lines[:end]]


def test_a_model_shows_its_fields_first(sample: Any) -> None:
    found = helped(sample.models.FunctionObject)
    place = found.index("Fields:")
    assert "Describes a callable function to the model." in found[:place]
    assert found[place + 1 : place + 4] == [
        "description: str | None",
        "Explains what the function does, so that the model knows when and",
        "how to call it.",
    ]
    assert "strict: bool" in found  # it may be null, which `Nullable` says in the source


def test_an_enum_shows_its_members_first(sample: Any) -> None:
    found = helped(sample.models.ReasoningEffort)
    assert found[found.index("Members:") + 1] == "NONE = 'none'"


def test_dir_has_what_users_call(sample: Any) -> None:
    names = dir(sample.models.FunctionObject)
    assert {"to_dict", "from_json", "model_validate", "model_fields"} <= {*names}
    assert not [each for each in names if each.startswith(("__pydantic", "_closed"))]
    assert "parse_obj" not in names and "copy" not in names
    assert "HIGH" in dir(sample.models.ReasoningEffort)
    assert "upper" not in dir(sample.models.ReasoningEffort)


def test_the_text_of_a_class_stays_its_own(sample: Any) -> None:
    kind = sample.models.FunctionObject
    assert kind.__doc__ == "Describes a callable function to the model."
    assert "Fields:" in (inspect.getdoc(kind) or "")
    assert kind(name="a").__doc__ == kind.__doc__


def test_a_class_without_source_shows_its_text(sample: Any, monkeypatch: Any) -> None:
    def lost(thing: Any) -> str:
        raise OSError("no source")

    monkeypatch.setattr(inspect, "getsource", lost)
    assert inspect.getdoc(sample.models.FunctionObject) == sample.models.FunctionObject.__doc__


@pytest.mark.parametrize("name", ["create_chat_completion", "list_chat_completions"])
def test_a_method_shows_its_arguments(sample: Any, name: str) -> None:
    assert "Args:" in pydoc.render_doc(getattr(sample.ChatApi, name), renderer=pydoc.plaintext)


def test_help_of_the_package_shows_what_programs_begin_with(sample: Any) -> None:
    text = pydoc.render_doc(sample, renderer=pydoc.plaintext)
    assert "Client = class OpenAI" in text and "FunctionObject" not in text
    assert len(text.split("\n")) < 400  # each class at length would be thousands
    assert {"AsyncClient", "Configuration"} <= {*dir(sample)}
    models = pydoc.render_doc(sample.models, renderer=pydoc.plaintext)
    assert "class FunctionObject" not in models and "function_object" in models
