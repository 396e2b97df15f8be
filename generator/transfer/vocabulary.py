"""The options of OpenAPI Generator's `generate`, those of its Python targets included.

In: nothing. Out: for each its key in configuration files, its flags, what kind of value it has, and, where there is nothing
here that does the same, what to do. `needless` ones ask for what is always so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from generator.values import dataclass


class Kind(Enum):
    """What kind of value an option has: a text, true or false, names with values, several texts."""

    TEXT = "TEXT"
    FLAG = "FLAG"
    PAIRS = "NAME=VALUE,…"
    LIST = "TEXT,…"


@dataclass(frozen=True, slots=True)
class Option:
    """An option. No `advice`: it is understood. A key without flags is one of the additional properties."""

    key: str
    flags: tuple[str, ...] = ()
    kind: Kind = Kind.TEXT
    advice: str = ""
    needless: bool = False


_UNDERSTOOD: Final = (
    Option("inputSpec", ("-i", "--input-spec")),
    Option("generatorName", ("-g", "--generator-name")),
    Option("outputDir", ("-o", "--output")),
    Option("config", ("-c", "--config")),
    Option("auth", ("-a", "--auth")),
    Option("additionalProperties", ("-p", "--additional-properties"), Kind.PAIRS),
    Option("globalProperties", ("--global-property", "-D"), Kind.PAIRS),
    Option("packageName", ("--package-name",)),
    Option("packageVersion"),
    Option("projectName"),
    Option("packageUrl"),
    Option("infoName"),
    Option("infoEmail"),
    Option("gitHost", ("--git-host",)),
    Option("gitUserId", ("--git-user-id",)),
    Option("gitRepoId", ("--git-repo-id",)),
    Option("httpUserAgent", ("--http-user-agent",)),
    Option("generateSourceCodeOnly", kind=Kind.FLAG),
    Option("library", ("--library",)),
    Option("disallowAdditionalPropertiesIfNotPresent", kind=Kind.FLAG),
    Option("skipValidateSpec", ("--skip-validate-spec",), Kind.FLAG),
    Option("skipOverwrite", ("-s", "--skip-overwrite"), Kind.FLAG),
    Option("openapiGeneratorIgnoreList", ("--openapi-generator-ignore-list",), Kind.LIST),
    Option("dryRun", ("--dry-run",), Kind.FLAG),
    Option("quiet", ("-q", "--quiet"), Kind.FLAG),
    Option("modelNamePrefix", ("--model-name-prefix",)),
    Option("modelNameSuffix", ("--model-name-suffix",)),
    Option("modelNameMappings", ("--model-name-mappings",), Kind.PAIRS),
    Option("schemaMappings", ("--schema-mappings",), Kind.PAIRS),
    Option("operationIdNameMappings", ("--operation-id-name-mappings",), Kind.PAIRS),
    Option("nameMappings", ("--name-mappings",), Kind.PAIRS),
    Option("parameterNameMappings", ("--parameter-name-mappings",), Kind.PAIRS),
    Option("enumNameMappings", ("--enum-name-mappings",), Kind.PAIRS),
    Option("inlineSchemaNameMappings", ("--inline-schema-name-mappings",), Kind.PAIRS),
)

_FORMATS: Final = "the client's Configuration has {name} for it, when a program runs"
_OVERLAY: Final = "write the correction down as an OpenAPI Overlay"
_TYPES: Final = (
    "types are those of the document; a field can be typed otherwise by an OpenAPI Overlay"
)
_MODULES: Final = "classes stand in `api` and `models` of the package, whose own name may have dots"
_MERGE: Final = "write a document whose paths lead to the others by $ref; gen-client follows them"
_ELSEWHERE: Final = "it is for packages of Java; here, see packageName and packageVersion"

_WITHOUT: Final = (
    Option(
        "ignoreFileOverride",
        ("--ignore-file-override",),
        advice="put it into the output as .openapi-generator-ignore, which is heeded",
    ),
    Option(
        "templateDir",
        ("-t", "--template-dir"),
        advice="templates are Jinja here, not Mustache: `gen-client templates` tells how to replace one",
    ),
    Option(
        "serverVariables",
        ("--server-variables",),
        Kind.PAIRS,
        "Configuration(server_variables=…) of the client says it, when a program runs",
    ),
    Option(
        "removeOperationIdPrefix",
        ("--remove-operation-id-prefix",),
        Kind.FLAG,
        "the resource tree has short names (client.pets.list()); the table `names` gives others",
    ),
    Option("removeOperationIdPrefixDelimiter", advice="the table `names` names operations"),
    Option("removeOperationIdPrefixCount", advice="the table `names` names operations"),
    Option("openapiNormalizer", ("--openapi-normalizer",), Kind.PAIRS, _OVERLAY),
    Option(
        "injectModelVendorExtensions", ("--inject-model-vendor-extensions",), Kind.PAIRS, _OVERLAY
    ),
    Option(
        "inlineSchemaOptions",
        ("--inline-schema-options",),
        Kind.PAIRS,
        'the table `names` names what the document does not, by its pointer: "#/paths/…" = "Name"',
    ),
    Option("typeMappings", ("--type-mappings",), Kind.PAIRS, _TYPES),
    Option("importMappings", ("--import-mappings",), Kind.PAIRS, _TYPES),
    Option("instantiationTypes", ("--instantiation-types",), Kind.PAIRS, _TYPES),
    Option("languageSpecificPrimitives", ("--language-specific-primitives",), Kind.LIST, _TYPES),
    Option("mapNumberTo", advice=_TYPES),
    Option(
        "reservedWordsMappings",
        ("--reserved-words-mappings",),
        Kind.PAIRS,
        "the table `names` gives other names",
    ),
    Option("apiPackage", ("--api-package",), advice=_MODULES),
    Option("modelPackage", ("--model-package",), advice=_MODULES),
    Option("invokerPackage", ("--invoker-package",), advice=_MODULES),
    Option("apiNameSuffix", ("--api-name-suffix",), advice="the table `names` names tags"),
    Option("groupId", ("--group-id",), advice=_ELSEWHERE),
    Option("artifactId", ("--artifact-id",), advice=_ELSEWHERE),
    Option("artifactVersion", ("--artifact-version",), advice=_ELSEWHERE),
    Option("dateFormat", advice=_FORMATS.format(name="date_format")),
    Option("datetimeFormat", advice=_FORMATS.format(name="datetime_format")),
    Option(
        "sourceFolder", advice="give the folder of the package as the output, and --source-only"
    ),
    Option(
        "compatibleWithPythonLegacy",
        kind=Kind.FLAG,
        advice="the client's README lists what differs",
    ),
    Option("inputSpecFiles", ("--input-spec-files",), Kind.LIST, _MERGE),
    Option("inputSpecRootDirectory", ("--input-spec-root-directory",), advice=_MERGE),
    Option("mergedFileOutputDir", ("--merged-file-output-dir",), advice=_MERGE),
    Option("mergedSpecFilename", ("--merged-spec-filename",), advice=_MERGE),
    Option("mergeMode", ("--merge-mode",), advice=_MERGE),
    Option("mergeConflictStrategy", ("--merge-conflict-strategy",), advice=_MERGE),
    Option("glob", advice="there is one client for a document: write a table for each"),
)

_ALWAYS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "files that did not change are never written": ("minimalUpdate", "--minimal-update"),
        "nothing that is made has a time stamp": ("hideGenerationTimestamp",),
        "unions go by their discriminator": (
            *("legacyDiscriminatorBehavior", "--legacy-discriminator-behavior"),
            "useOneOfDiscriminatorLookup",
        ),
        "JSON is sent as UTF-8": ("setEnsureAsciiToFalse",),
        "modules are imported when they are needed": ("lazyImports",),
        "no answer is too deep": ("recursionLimit",),
        "enums take values that the document does not know": ("enumUnknownDefaultCase",),
        "required arguments come first": (
            *(
                "sortParamsByRequiredFlag",
                "sortModelPropertiesByRequiredFlag",
                "ensureUniqueParams",
            ),
            "prependFormOrBodyParameters",
        ),
        "a field that is not set reads as None": ("pythonAttrNoneIfUnset",),
        "packaging is that of hatchling": ("buildSystem", "poetry1"),
        "sync and async classes are both there": ("supportHttpxSync",),
        "a client object shares nothing that it was not given": ("useIndependentImplicitClients",),
        "types of lists and maps have names where the document names them": (
            *("generateAliasAsModel", "--generate-alias-as-model"),
        ),
        "examples take no memory to speak of": (
            *("skipOperationExample", "--skip-operation-example"),
        ),
        "files are made as black leaves them": (
            *("enablePostProcessFile", "--enable-post-process-file"),
        ),
        "messages are on standard error": ("logToStderr", "--log-to-stderr"),
        "problems are told with their places": ("verbose", "-v", "--verbose"),
        "the document is read as the specification says, and what is wrong in it is told": (
            *("strictSpec", "--strict-spec"),
        ),
        "there is one kind of templates": ("engine", "templatingEngineName", "-e", "--engine"),
        "there is no script that pushes": ("releaseNote", "--release-note"),
        "what an identifier may hold is decided by the language": ("allowUnicodeIdentifiers",),
    }
)
"""What is so in any case → the keys that ask for it, with the flags of each behind it."""

_FLAGS: Final = frozenset(
    {
        *("minimalUpdate", "legacyDiscriminatorBehavior", "generateAliasAsModel", "verbose"),
        *("skipOperationExample", "enablePostProcessFile", "logToStderr"),
    }
)


def _always() -> Iterator[Option]:
    for why, words in _ALWAYS.items():
        flags = tuple(each for each in words if each.startswith("-"))
        for key in words:
            if not key.startswith("-"):
                kind = Kind.FLAG if key in _FLAGS else Kind.TEXT
                yield Option(key, flags, kind, why, needless=True)
                flags = ()


OPTIONS: Final[Mapping[str, Option]] = MappingProxyType(
    {each.key: each for each in (*_UNDERSTOOD, *_WITHOUT, *_always())}
)
"""Every option by its key."""

ALIASES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{
            "output": "outputDir",
            "globalProperty": "globalProperties",
            "generator": "generatorName",
        },
        **{"spec": "inputSpec", "lang": "generatorName", "input": "inputSpec"},
        **{"systemProperties": "globalProperties", "globalPropertiesMap": "globalProperties"},
        **{"operationIdNameMapping": "operationIdNameMappings", "nameMapping": "nameMappings"},
        **{"modelNameMapping": "modelNameMappings", "enumNameMapping": "enumNameMappings"},
        **{"parameterNameMapping": "parameterNameMappings", "schemaMapping": "schemaMappings"},
        **{"inlineSchemaNameMapping": "inlineSchemaNameMappings"},
        **{"typeMapping": "typeMappings", "importMapping": "importMappings"},
        **{"openapiNormalizers": "openapiNormalizer", "ignoreFile": "ignoreFileOverride"},
    }
)
"""Other spellings of keys, of older versions and of its plug-ins."""

GLOBAL: Final = (
    "apis",
    "models",
    "supportingFiles",
    "apiDocs",
    "modelDocs",
    "apiTests",
    "modelTests",
)
"""The global properties that say what is made."""
