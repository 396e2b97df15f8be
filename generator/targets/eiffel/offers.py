"""The templates of the Eiffel target, with what each writes and is given."""

from __future__ import annotations

from typing import Final

from generator.targets.eiffel.cases.tables import CaseView, RootView
from generator.targets.eiffel.package.apis import ApiView
from generator.targets.eiffel.package.enums import EnumView
from generator.targets.eiffel.package.facade import FacadeView
from generator.targets.eiffel.package.project import ProjectView, SettingsView
from generator.targets.eiffel.package.records import RecordView
from generator.targets.eiffel.package.unions import (
    CodecClassView,
    HolderView,
    UnionView,
    UnknownView,
)
from generator.targets.eiffel.package.webhooks import WebhooksView
from generator.targets.eiffel.pages.quickstart import QuickstartView, SystemView
from generator.targets.eiffel.pages.readme import ReadmeView
from generator.targets.markdown import offers as markdown
from generator.targets.views import Offer

OFFERS: Final = (
    Offer("eiffel/api_client.ecf.jinja", "api_client.ecf: the library", ProjectView),
    Offer("eiffel/api_client_http_client.ecf.jinja", "the library on http_client", ProjectView),
    Offer("eiffel/api_settings.e.jinja", "src/api/api_settings.e: servers, version", SettingsView),
    Offer("eiffel/api_facade.e.jinja", "src/api/: the one class of the whole API", FacadeView),
    Offer("eiffel/api.e.jinja", "src/api/: the class of a tag", ApiView),
    Offer("eiffel/api_webhooks.e.jinja", "src/api/api_webhooks.e: webhooks", WebhooksView),
    Offer("eiffel/domain/record.e.jinja", "src/domain/: a record", RecordView),
    Offer("eiffel/domain/answer.e.jinja", "src/domain/: a record that only comes", RecordView),
    Offer("eiffel/domain/enum.e.jinja", "src/domain/: the values of an enum", EnumView),
    Offer("eiffel/domain/union.e.jinja", "src/domain/: a union", UnionView),
    Offer("eiffel/domain/holder.e.jinja", "src/domain/: a value as a variant", HolderView),
    Offer("eiffel/domain/unknown.e.jinja", "src/domain/: a variant nobody knows", UnknownView),
    Offer("eiffel/domain/codec.e.jinja", "src/domain/: from JSON and to it", CodecClassView),
    Offer("eiffel/test/test.ecf.jinja", "test/test.ecf: the test system", ProjectView),
    Offer("eiffel/test/api_test.e.jinja", "test/: the root of the tests", RootView),
    Offer("eiffel/test/case.e.jinja", "test/: the cases of a tag", CaseView),
    Offer("eiffel/examples/quickstart.e.jinja", "examples/: the first program", QuickstartView),
    Offer("eiffel/examples/quickstart.ecf.jinja", "examples/: the system of it", SystemView),
    Offer("markdown/eiffel/readme.md.jinja", "README.md, within its frame", ReadmeView),
    Offer("markdown/readme.md.jinja", "README.md: the frame that all targets share", ReadmeView),
    *markdown.OFFERS,
)
