"""What generated code must not call something of the document is what the runtime really has."""

from generator.targets.python.spelling.class_names import class_name
from generator.targets.python.spelling.reserved import FIELDS, ROOT, variable
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
