"""What generated code must not call something of the document is what the runtime really has."""

import pytest

from generator.targets.eiffel.spelling.reserved import ANY, ENUM, FACADE, MODEL, SERVICE
from generator.targets.python.spelling.class_names import class_name
from generator.targets.python.spelling.reserved import FIELDS, ROOT, variable
from tests.eiffel.source import read
from tests.generated import ROOT as PROJECT
from tests.generated import imported

PACKAGE = "openai_api"


def runtime(module: str) -> object:
    imported(PROJECT / "output_samples/python", PACKAGE)
    return __import__(f"{PACKAGE}.{module}", fromlist=["*"])


def _has(model: type, name: str) -> bool:
    """Whether pydantic sees the attribute, be it of the metaclass."""
    bases = (*model.__mro__, *type(model).__mro__)
    return any(name in vars(base) for base in bases)


def test_no_field_is_called_like_an_attribute_of_every_model() -> None:
    model = runtime("_runtime.models.model").Model  # type: ignore[attr-defined]
    seen = {*dir(model), *dir(type(model))}
    public = [name for name in sorted(seen) if not name.startswith("_") and _has(model, name)]
    assert {"model_problems", "register"} <= {*public}
    assert [name for name in public if variable(name, FIELDS) == name] == []


def test_fields_keep_names_that_nothing_has() -> None:
    model = runtime("_runtime.models.model").Model  # type: ignore[attr-defined]
    assert [name for name in FIELDS if not hasattr(model, name)] == []


def test_no_class_is_called_like_an_export_of_the_runtime() -> None:
    exported = runtime("_runtime.exports").ROOT  # type: ignore[attr-defined]
    assert dict(ROOT) == exported
    assert [name for name in exported if class_name(name) == name] == []


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("API_SERVICE", SERVICE),
        ("API_ANSWER", MODEL),
        ("API_MODEL", MODEL),
        ("API_FACADE", FACADE),
        ("API_TEXT_VALUES", ENUM),
        ("API_VALUES", ENUM),
    ],
)
def test_nothing_of_an_eiffel_class_is_called_like_a_feature_that_it_inherits(
    name: str, taken: frozenset[str]
) -> None:
    assert [each for each in inherited(name) if each not in taken | ANY] == []


def inherited(name: str) -> set[str]:
    """The features of a class of Eiffel's runtime, and of those that it inherits from."""
    files = read(PROJECT / "templates" / "eiffel" / "framework").sources
    classes = {each.tree.name: each.tree for each in files}
    found, waiting = set[str](), [name]
    while waiting:
        if tree := classes.get(waiting.pop()):
            found.update(each.name for each in tree.features)
            waiting.extend(each.type.name for each in tree.parents)
    return found
