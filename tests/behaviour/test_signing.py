"""Requests that are signed by a private key, where the document has such a scheme: what is signed, by which algorithm, and
that nothing of it is there otherwise.
"""

from __future__ import annotations

import hashlib
import importlib
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from Crypto.Hash import SHA256, SHA512
from Crypto.PublicKey import ECC, RSA
from Crypto.Signature import DSS, pkcs1_15, pss

from tests.generated import ROOT, generated, imported

SPEC = """
openapi: 3.0.3
info: {title: Vault, version: "1"}
servers: [{url: "https://vault.example/v1"}]
security: [{signed: []}]
paths:
  /keys/{id}:
    post:
      operationId: addKey
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody:
        content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}
      responses: {"204": {description: It is added.}}
components:
  securitySchemes:
    signed: {type: http, scheme: signature}
"""
PASSPHRASE = "open"
PARTS = re.compile(r'(\w+)="?([^",]*)"?')


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("vault")
    (folder / "spec.yaml").write_text(SPEC)
    generated(folder / "spec.yaml", folder / "client", "vault_client")
    assert 'signing = ["pycryptodome' in (folder / "client" / "pyproject.toml").read_text()
    return imported(folder / "client", "vault_client")


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    folder = tmp_path_factory.mktemp("keys")
    one, other = RSA.generate(2048), ECC.generate(curve="P-256")
    protection = "PBKDF2WithHMAC-SHA1AndAES128-CBC"
    secret = {"passphrase": PASSPHRASE, "protection": protection}
    (folder / "rsa.pem").write_bytes(one.export_key(pkcs=1))
    (folder / "rsa-secret.pem").write_bytes(one.export_key(pkcs=8, **secret))
    (folder / "ec.pem").write_text(other.export_key(format="PEM", use_pkcs8=False))
    (folder / "ec-secret.pem").write_text(other.export_key(format="PEM", **secret))
    (folder / "public.pem").write_bytes(one.public_key().export_key())
    return {each.stem: each for each in folder.iterdir()}


def signing(**told: Any) -> Any:
    module = importlib.import_module("vault_client.signing")
    return module.HttpSigningConfiguration(
        **{"key_id": "my-key", "signing_scheme": "hs2019", **told}
    )


def sent(vault: Any, info: Any) -> Any:
    """The request of a call that is signed so."""
    configuration = vault.Configuration(signing_info=info)
    with vault.testing.mock_api() as mock, vault.ApiClient(configuration) as client:
        mock.on("POST", "/keys/{id}").reply(204)
        vault.DefaultApi(client).add_key("a b", dry=True, a=1)
        return mock.requests[-1]


def signed_text(request: Any, names: list[str], parts: Mapping[str, str]) -> bytes:
    """What the server makes the signature of."""
    known = {
        "(request-target)": "post /v1/keys/a%20b?dry=true",
        "(created)": parts["created"],
        "(expires)": parts.get("expires", ""),
    }
    values = (known.get(name) or request.headers[name] for name in names)
    return "\n".join(f"{name}: {value}" for name, value in zip(names, values, strict=True)).encode()


HEADERS = ["(request-target)", "(created)", "(expires)", "Host", "Date", "Digest", "Content-Type"]


@pytest.mark.parametrize("algorithm", [None, "RSASSA-PSS", "RSASSA-PKCS1-v1_5"])
def test_a_request_is_signed_by_rsa(
    vault: Any, keys: Mapping[str, Path], algorithm: str | None
) -> None:
    info = signing(
        private_key_path=keys["rsa-secret"],
        private_key_passphrase=PASSPHRASE,
        signed_headers=HEADERS,
        signing_algorithm=algorithm,
        signature_max_validity=timedelta(minutes=5),
    )
    request = sent(vault, info)
    word, _, rest = request.headers["authorization"].partition(" ")
    parts = dict(PARTS.findall(rest))
    assert (word, parts["keyId"], parts["algorithm"]) == ("Signature", "my-key", "hs2019")
    assert int(parts["expires"]) - int(parts["created"]) == 300
    assert parts["headers"] == " ".join(HEADERS).lower()
    digest = b64encode(hashlib.sha256(request.body).digest()).decode()
    assert request.headers["digest"] == f"SHA-256={digest}"
    text = signed_text(request, parts["headers"].split(), parts)
    how = pkcs1_15 if algorithm == "RSASSA-PKCS1-v1_5" else pss
    signature = b64decode(parts["signature"] + "=" * (-len(parts["signature"]) % 4))
    how.new(info.get_public_key()).verify(SHA256.new(text), signature)
    with pytest.raises(ValueError):
        how.new(info.get_public_key()).verify(SHA256.new(text + b"x"), signature)


def test_a_request_is_signed_by_an_elliptic_curve(vault: Any, keys: Mapping[str, Path]) -> None:
    for algorithm in (None, "fips-186-3", "deterministic-rfc6979"):
        info = signing(
            private_key_path=keys["ec-secret" if algorithm else "ec"],
            private_key_passphrase=PASSPHRASE,
            signing_algorithm=algorithm,
            hash_algorithm="sha512",
        )
        request = sent(vault, info)
        parts = dict(PARTS.findall(request.headers["authorization"]))
        text = f"(created): {parts['created']}".encode()
        signature = b64decode(parts["signature"] + "=" * (-len(parts["signature"]) % 4))
        verifier = DSS.new(info.get_public_key(), "fips-186-3", encoding="der")
        verifier.verify(SHA512.new(text), signature)


def test_steps_that_are_replaced_sign_too(vault: Any, keys: Mapping[str, Path]) -> None:
    class Client(vault.ApiClient):  # type: ignore[misc, name-defined]
        def call_api(self, *args: Any, **options: Any) -> Any:
            return super().call_api(*args, **options)

    names = ["(request-target)", "(created)", "Digest"]
    info = signing(private_key_path=keys["rsa"], signed_headers=names)
    with (
        vault.testing.mock_api() as mock,
        Client(vault.Configuration(signing_info=info)) as client,
    ):
        mock.on("POST", "/keys/{id}").reply(204)
        vault.DefaultApi(client).add_key("a b", dry=True, a=1)
    request = mock.requests[-1]
    parts = dict(PARTS.findall(request.headers["authorization"]))
    digest = b64encode(hashlib.sha256(request.body).digest()).decode()
    assert request.headers["digest"] == f"SHA-256={digest}"
    assert parts["headers"] == "(request-target) (created) digest"


def test_no_signature_without_a_key(vault: Any) -> None:
    assert "authorization" not in sent(vault, None).headers


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"signing_scheme": "foo"}, "Unsupported security scheme: foo"),
    ({"private_key_path": "nowhere.pem"}, "Private key file does not exist"),
    ({"signing_scheme": "rsa-sha256", "hash_algorithm": "sha512"}, "must be sha256 when"),
    ({"hash_algorithm": "md5"}, "Invalid hash algorithm"),
    ({"signature_max_validity": timedelta(seconds=-1)}, "must be a positive value"),
    ({"signed_headers": ["(expires)"]}, "Signature max validity must be set"),
    ({"signed_headers": ["Date", "date"]}, "Cannot have duplicates"),
    ({"signed_headers": ["Authorization"]}, "'Authorization' header cannot be included"),
    ({"signing_algorithm": "fips-186-3"}, "not compatible with private key"),
    ({"private_key_path": __file__}, "the file holds no private key"),
]


@pytest.mark.parametrize(("told", "why"), REFUSED)
def test_what_cannot_be_signed_so(
    vault: Any, keys: Mapping[str, Path], told: dict[str, Any], why: str
) -> None:
    with pytest.raises(vault.ApiValueError, match=re.escape(why)):
        signing(**{"private_key_path": keys["rsa"], **told})


def test_a_key_with_a_passphrase_needs_it(vault: Any, keys: Mapping[str, Path]) -> None:
    with pytest.raises(vault.ApiValueError, match="Not a valid clear PKCS#8 structure"):
        signing(private_key_path=keys["ec-secret"])


def test_a_header_that_is_not_there_is_not_signed(vault: Any, keys: Mapping[str, Path]) -> None:
    info = signing(private_key_path=keys["rsa"], signed_headers=["X-Own"])
    with pytest.raises(vault.ApiValueError, match="does not contain the 'X-Own' header"):
        sent(vault, info)


def test_clients_without_the_scheme_have_nothing_of_it() -> None:
    sample = ROOT / "output_samples" / "python"
    assert not (sample / "openai_api" / "signing.py").exists()
    assert "signing" not in (sample / "pyproject.toml").read_text()
