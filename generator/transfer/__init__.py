"""Settings of OpenAPI Generator become ours: from its command line, a configuration file or `openapitools.json`.

`vocabulary` knows its options, `files` and `invocation` read what is said of them, each with its place, `translate` says
the same in our settings and reports what cannot be said, `toml` writes these down.
"""

from generator.transfer.files import Job, jobs
from generator.transfer.invocation import COMMAND_LINE, Given, invocation
from generator.transfer.toml import settings_text
from generator.transfer.translate import Translated, translate
from generator.transfer.vocabulary import OPTIONS, Kind, Option

__all__ = [
    "COMMAND_LINE",
    "OPTIONS",
    "Given",
    "Job",
    "Kind",
    "Option",
    "Translated",
    "invocation",
    "jobs",
    "settings_text",
    "translate",
]
