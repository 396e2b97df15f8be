"""Names that a Python package cannot have, or had better not have, since something else is called so.

In: a name, with dots where it is a package inside of another. Out: what is against it, in words that follow "as". The
lists: modules of the standard library of any Python from 3.11 on, what a client depends on and what builds, installs
and tests it (with what these depend on), and the 600 packages that PyPI serves most, by the names that they are
installed and imported by.
"""

from __future__ import annotations

import builtins
import sys
from keyword import iskeyword

from generator.naming.devices import is_device


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def against(name: str) -> str | None:
    """Why nothing can be called so: it would take the place of something that the client, or Python, needs."""
    for part in name.split("."):
        if iskeyword(part):
            return f"'{part}' is a keyword of Python"
        if is_device(part):
            return f"'{part}' is a device on Windows"
        if part.startswith("__") or not part.strip("_"):
            return f"'{part}' means something to Python"
    top = name.partition(".")[0].lower()
    if top in _STANDARD or top in sys.stdlib_module_names:
        return f"'{top}' is a module of Python's standard library"
    for kind, names in _NEEDED.items():
        if top in names or _plain(name) in names:
            return f"'{top}' is {kind}"
    return None


def doubts(name: str) -> str | None:
    """Why a package had better not be called so: somebody else's is, or it says nothing of an API."""
    if _plain(name) in _KNOWN:
        return f"'{name}' is a package that many programs use"
    if hasattr(builtins, name):
        return f"'{name}' is a builtin of Python"
    return f"'{name}' could be any API" if _plain(name) in _GENERIC else None


def _plain(name: str) -> str:
    return name.lower().replace(".", "_")


_STANDARD = _words("""
    abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
    binascii binhex bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
    compileall compression concurrent configparser contextlib contextvars copy copyreg cprofile crypt csv ctypes
    curses dataclasses datetime dbm decimal difflib dis distutils doctest dummy_threading email encodings ensurepip
    enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath
    getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib
    inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath macurl2path mailbox
    mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath
    nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil
    platform plistlib poplib posix posixpath pprint profile profiling pstats pty pwd py_compile pyclbr pydoc
    pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select
    selectors shelve shlex shutil signal site sitecustomize smtpd smtplib sndhdr socket socketserver spwd sqlite3
    sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol
    symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this threading time
    timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
    unittest urllib usercustomize uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml
    xmlrpc zipapp zipfile zipimport zlib zoneinfo
    """)
_NEEDED = {
    "what the client depends on": _words("""
    annotated_types anyio certifi exceptiongroup h11 httpcore2 httpx2 httpx2_jsfetch idna pydantic pydantic_core
    sniffio truststore typing_extensions typing_inspection
        """),
    "what builds, installs, tests or makes the client": _words("""
    _pytest build generator gen_client hatch hatchling iniconfig packaging pathspec pip pkg_resources pluggy pytest
    setuptools trove_classifiers wheel
        """),
    "a folder of the client": _words("docs tests"),
}
_GENERIC = _words("""
    answer api api_docs api_response apis app application apps asyncio backend chunk client
    clients common config configuration core data demo dev development documentation event example examples frontend
    gateway generated hello_world item lib library local localhost main microservice model models module my_api
    my_app my_service new_project openapi openapi_schema package production project proxy public public_api python
    response rest rest_api rest_service restapi sample samples sandbox schema sdk server service services site
    software spec specification src staging stream swagger swagger_api swagger_ui system template todo tool
    tools untitled util utils v1 v2 v3 web web_api web_service webapi website webservice
    """)
_KNOWN = _words("""
    absl_py adal aenum aiobotocore aiofile aiofiles aiohappyeyeballs aiohttp aioitertools aiosignal aiosqlite
    alembic altair amqp annotated_doc anthropic antlr4_python3_runtime apache_airflow_providers_common_sql
    argcomplete argon2_cffi argon2_cffi_bindings arrow asgiref asn1crypto astroid asttokens async_lru async_timeout
    asyncpg attr attrs authlib aws_sam_translator awscli awswrangler azure azure_common azure_core azure_identity
    azure_keyvault_secrets azure_storage_blob babel backoff backports_tarfile backports_zstd bcrypt beartype
    beautifulsoup4 billiard black bleach blinker boto boto3 botocore botocore_stubs brotli bs4 bson cachecontrol
    cachetools caio cattrs cbor2 celery cffi cfgv cfn_lint chardet charset_normalizer cleo click click_didyoumean
    click_plugins click_repl cloudpickle cohere colorama colorlog comm confluent_kafka connexion contourpy coverage
    crashtest croniter crypto cryptography cuda_bindings cuda_pathfinder cv2 cwsandbox cycler cyclopts cython dacite
    databricks_sdk databricks_sql_connector dataclasses_json datadog datasets dateutil db_dtypes dbt_adapters
    dbt_common dbt_core debugpy decorator deepdiff defusedxml deprecated deprecation dill discord distlib distro
    django dns dnspython docker docstring_parser docutils docx dotenv duckdb dulwich durationpy ecdsa editables
    elasticsearch email_validator et_xmlfile execnet executing faker falcon fastapi fastavro fastcore fastjsonschema
    fastmcp fastuuid filelock findpython fitz flake8 flask flask_cors flask_restful flatbuffers fonttools fqdn
    frozenlist fsspec future gcloud_aio_auth gcloud_aio_storage gcsfs gevent ghapi git gitdb github gitpython google
    google_ads google_analytics_admin google_api_core google_api_python_client google_auth google_auth_httplib2
    google_auth_oauthlib google_cloud_aiplatform google_cloud_appengine_logging google_cloud_audit_log
    google_cloud_automl google_cloud_batch google_cloud_bigquery google_cloud_bigquery_datatransfer
    google_cloud_bigquery_storage google_cloud_bigtable google_cloud_compute google_cloud_core
    google_cloud_dataflow_client google_cloud_dataform google_cloud_dataproc_metastore google_cloud_dlp
    google_cloud_kms google_cloud_language google_cloud_logging google_cloud_memcache google_cloud_monitoring
    google_cloud_orchestration_airflow google_cloud_os_login google_cloud_pubsub google_cloud_redis
    google_cloud_resource_manager google_cloud_run google_cloud_secret_manager google_cloud_spanner
    google_cloud_speech google_cloud_storage google_cloud_tasks google_cloud_texttospeech
    google_cloud_videointelligence google_cloud_vision google_cloud_workflows google_crc32c google_genai
    google_resumable_media googleapis_common_protos graphql_core graphviz greenlet griffelib grpc grpc_google_iam_v1
    grpcio grpcio_health_checking grpcio_status grpcio_tools grpclib gunicorn h2 h5py hf_xet hpack httpcore httplib2
    httptools httpx httpx_sse huggingface_hub humanfriendly humanize hyperframe hypothesis identify ijson
    importlib_metadata importlib_resources inflection installer invoke ipykernel ipython ipython_pygments_lexers
    ipywidgets iso8601 isodate isoduration isort itsdangerous jaraco_classes jaraco_context jaraco_functools jedi
    jeepney jinja2 jiter jmespath joblib jose joserfc json5 jsonpatch jsonpath_ng jsonpointer jsonref jsonschema
    jsonschema_path jsonschema_specifications jupyter_client jupyter_core jupyter_events jupyter_server
    jupyter_server_terminals jupyterlab jupyterlab_pygments jupyterlab_widgets jwt keras keyring kiwisolver kombu
    kubernetes langchain langchain_community langchain_core langchain_openai langchain_text_splitters langgraph
    langgraph_checkpoint langgraph_prebuilt langsmith lark lazy_object_proxy libcst librt linkify_it_py litellm
    litestar llama_cloud_services llama_parse llvmlite loguru lxml lz4 magic mako markdown markdown_it
    markdown_it_py markdownify markupsafe marshmallow matplotlib matplotlib_inline mccabe mcp mdit_py_plugins mdurl
    mistune mmh3 modal more_itertools mpmath msal msal_extensions msgpack msrest multidict multipart multiprocess
    mypy mypy_extensions mysql mysql_connector_python mysqldb nacl narwhals nbclient nbconvert nbformat nest_asyncio
    networkx nh3 nltk nodeenv notebook nox numba numpy nvidia_nccl_cu12 oauthlib onnxruntime openai openapi_pydantic
    openapi_spec_validator opencv_python openpyxl opensearch_py openssl opentelemetry opentelemetry_api
    opentelemetry_exporter_otlp opentelemetry_exporter_otlp_proto_common opentelemetry_exporter_otlp_proto_grpc
    opentelemetry_exporter_otlp_proto_http opentelemetry_exporter_prometheus opentelemetry_instrumentation
    opentelemetry_instrumentation_asgi opentelemetry_instrumentation_fastapi opentelemetry_instrumentation_requests
    opentelemetry_instrumentation_threading opentelemetry_proto opentelemetry_sdk opentelemetry_semantic_conventions
    opentelemetry_util_http orderly_set orjson outcome overrides pandas pandas_stubs pandocfilters paramiko parso
    pathable pbs_installer pdfminer_six peewee pendulum pexpect pg8000 pil pillow pinotdb pkginfo platformdirs
    playwright plotly ply poetry poetry_core poetry_plugin_export polars portalocker pre_commit prettytable
    prometheus_client prompt_toolkit propcache proto_plus protobuf psutil psycopg psycopg2 psycopg2_binary
    psycopg_binary ptyprocess pure_eval py py4j py_key_value_aio pyarrow pyasn1 pyasn1_modules pycodestyle pycparser
    pycryptodome pycryptodomex pydantic_ai pydantic_ai_slim pydantic_extra_types pydantic_graph pydantic_settings
    pyee pyflakes pygithub pygments pyhumps pyiceberg pyjwt pylint pymongo pymssql pymupdf pymysql pynacl pyodbc
    pyopenssl pyparsing pypdf pypdfium2 pyperclip pyproject_hooks pyramid pysocks pyspark pytest_asyncio pytest_cov
    pytest_json_ctrf pytest_mock pytest_timeout pytest_xdist python_dateutil python_discovery python_docx
    python_dotenv python_json_logger python_multipart python_slugify python_telegram_bot pytokens pytz pywin32
    pywintypes pyyaml pyzmq quart rapidfuzz ray redis redshift_connector referencing regex reportlab requests
    requests_aws4auth requests_file requests_html requests_oauthlib requests_toolbelt responses rest_framework
    rfc3339_validator rfc3986_validator rich rich_rst rich_toolkit rpds_py rsa ruamel ruamel_yaml ruamel_yaml_clib
    ruff s3fs s3transfer safetensors sanic scikit_learn scipy scramp scrapy seaborn secretstorage selenium semver
    send2trash sentry_sdk serial setproctitle setuptools_scm sglang shapely shellingham simplejson six skimage
    sklearn slack slack_sdk smart_open smmap snowflake_connector_python snowflake_snowpark_python
    snowflake_sqlalchemy socks sortedcontainers soupsieve sphinx sqlalchemy sqlalchemy_bigquery sqlglot sqlparse
    sse_starlette stack_data starlette stripe structlog sympy synchronicity tabulate telegram tenacity tensorflow
    termcolor terminado text_unidecode textual threadpoolctl tiktoken tinycss2 tokenizers toml tomli tomli_w tomlkit
    toolz torch torchvision tornado tortoise tox tqdm traitlets transformers tree_sitter tree_sitter_languages trio
    triton twilio twine twisted typedload typeguard typer types_awscrt types_certifi types_protobuf
    types_python_dateutil types_pyyaml types_requests types_s3transfer types_toml typing_inspect tzdata tzlocal
    uc_micro_py ujson uncalled_for unidiff universal_pathlib uri_template uritemplate urllib3 usb uuid_utils uv
    uvicorn uvloop vcs_versioning vine virtualenv watchdog watchfiles wcwidth weaviate_client webcolors webencodings
    websocket websocket_client websockets werkzeug widgetsnbextension win32api wrapt wsproto wx xgboost xlrd
    xlsxwriter xmltodict xxhash yaml yarl ydb zipp zmq zope zope_interface zstandard zstd
    """)
