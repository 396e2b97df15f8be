"""The templates of the Python target, with what each writes and is given."""

from __future__ import annotations

from typing import Final

from generator.targets.markdown import offers as markdown
from generator.targets.python.cases.fixtures import FixturesView
from generator.targets.python.cases.tables import CasesView
from generator.targets.python.package.apis import ApiView
from generator.targets.python.package.client import ClientView
from generator.targets.python.package.errors import ErrorsView
from generator.targets.python.package.former import FormerView
from generator.targets.python.package.models import ModelView
from generator.targets.python.package.old_names import OldNamesView
from generator.targets.python.package.project import (
    ExportsView,
    PackageView,
    ProjectView,
    SettingsView,
)
from generator.targets.python.package.resources import ResourcesView
from generator.targets.python.package.twins import InputsView
from generator.targets.python.package.webhooks import WebhooksView
from generator.targets.python.package.xml_data import XmlView
from generator.targets.python.pages.pages import OldPageView
from generator.targets.python.pages.quickstart import QuickstartView
from generator.targets.python.pages.readme import ReadmeView
from generator.targets.views import Offer

OFFERS: Final = (
    Offer("python/pyproject.toml.jinja", "pyproject.toml: how the client is packaged", ProjectView),
    Offer("python/init.py.jinja", "__init__.py: the package, which imports on demand", PackageView),
    Offer("python/init.pyi.jinja", "__init__.pyi: the package for type checkers", PackageView),
    Offer("python/settings.py.jinja", "_settings.py: servers and credentials", SettingsView),
    Offer("python/client.py.jinja", "client.py: the client object", ClientView),
    Offer("python/exports.py.jinja", "api/ and models/: what they export", ExportsView),
    Offer("python/exports.pyi.jinja", "api/ and models/: the same for type checkers", ExportsView),
    Offer("python/api.py.jinja", "api/: the classes of a tag, sync and async", ApiView),
    Offer("python/resources.py.jinja", "resources/: a root of the resource tree", ResourcesView),
    Offer("python/models/class.py.jinja", "models/: a record or an enum", ModelView),
    Offer("python/models/alias.py.jinja", "models/: a union or a name of another type", ModelView),
    Offer("python/inputs/all.pyi.jinja", "inputs/: what callers give, all of it", ExportsView),
    Offer("python/inputs/part.pyi.jinja", "inputs/: what callers give to some APIs", InputsView),
    Offer("python/inputs/part.py.jinja", "inputs/: the module beside such a stub", InputsView),
    Offer("python/errors.py.jinja", "_errors.py: the types of errors' data", ErrorsView),
    Offer("python/webhooks.py.jinja", "webhooks.py: what the API sends to you", WebhooksView),
    Offer("python/errors.py.jinja", "_errors.py: what exceptions carry", ErrorsView),
    Offer("python/former.py.jinja", "models/, api/: a class by its name of before", FormerView),
    Offer("python/old_names.py.jinja", "_old_names.py: other names of types", OldNamesView),
    Offer("python/xml.py.jinja", "_xml.py: how types stand in XML", XmlView),
    Offer("python/conftest.py.jinja", "tests/conftest.py: the client under test", FixturesView),
    Offer("python/test_api.py.jinja", "tests/: the cases of a tag", CasesView),
    Offer("python/quickstart.py.jinja", "examples/: the first program", QuickstartView),
    Offer("markdown/python/old.md.jinja", "docs/: the page of another name of a type", OldPageView),
    Offer("markdown/python/readme.md.jinja", "README.md, within its frame", ReadmeView),
    Offer("markdown/readme.md.jinja", "README.md: the frame that all targets share", ReadmeView),
    *markdown.OFFERS,
)
