"""The pages of the Eiffel client: its README, a page for each API class, one for each model.

In: the model, the spelling of types, the settings. Out: entries for the plan. What a page says is decided in
`targets/markdown`, which `language` tells how the Eiffel client is spelled.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import Api
from generator.targets.eiffel.pages.language import EiffelLanguage, eiffel_language
from generator.targets.eiffel.pages.quickstart import quickstart
from generator.targets.eiffel.pages.readme import Writers, readme_view
from generator.targets.eiffel.spelling.types import Speller
from generator.targets.markdown.pages import PageDigests, pages
from generator.targets.markdown.website import website
from generator.targets.target import Entry, Planned, Rendered, Settings


def eiffel_pages(
    api: Api, speller: Speller, settings: Settings, digests: PageDigests
) -> tuple[Planned, ...]:
    """Every page, README first; with what makes a site of them, if that is wanted."""
    language = eiffel_language(api, speller)
    writers = Writers(language.programs, language.examples)
    return (
        *(
            quickstart(api, speller, language.programs, settings.package_name)
            if settings.has("examples")
            else ()
        ),
        *_readme(api, speller, settings, language, writers),
        *(pages(api, language, language.pages, digests) if settings.has("docs") else ()),
        *(website(api, language, language.pages) if settings.has_website else ()),
    )


def _readme(
    api: Api, speller: Speller, settings: Settings, language: EiffelLanguage, writers: Writers
) -> Iterator[Entry]:
    if settings.has("readme"):
        view = readme_view(api, speller, settings, language, writers)
        yield Rendered("README.md", "markdown/eiffel/readme.md.jinja", view)
