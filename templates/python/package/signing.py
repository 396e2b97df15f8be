"""Signatures of requests by a private key (draft-cavage-http-signatures-12), for schemes
of the document that are called ``signature``::

    signing_info = HttpSigningConfiguration(
        key_id="my-key",
        signing_scheme=SCHEME_HS2019,
        private_key_path="key.pem",
        signed_headers=[HEADER_REQUEST_TARGET, HEADER_CREATED, HEADER_DIGEST],
    )
    configuration = Configuration(signing_info=signing_info)

Needs the package `pycryptodome`, which the extra ``signing`` of this package installs.
"""

from __future__ import annotations

import hashlib
import os
from base64 import b64encode
from email.utils import formatdate
from importlib import import_module
from time import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from .exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

HEADER_REQUEST_TARGET = "(request-target)"
HEADER_CREATED = "(created)"
HEADER_EXPIRES = "(expires)"
HEADER_HOST = "Host"
HEADER_DATE = "Date"
HEADER_DIGEST = "Digest"
HEADER_AUTHORIZATION = "Authorization"

SCHEME_HS2019 = "hs2019"
SCHEME_RSA_SHA256 = "rsa-sha256"
SCHEME_RSA_SHA512 = "rsa-sha512"

ALGORITHM_RSASSA_PSS = "RSASSA-PSS"
ALGORITHM_RSASSA_PKCS1v15 = "RSASSA-PKCS1-v1_5"
ALGORITHM_ECDSA_MODE_FIPS_186_3 = "fips-186-3"
ALGORITHM_ECDSA_MODE_DETERMINISTIC_RFC6979 = "deterministic-rfc6979"
ALGORITHM_ECDSA_KEY_SIGNING_ALGORITHMS = {
    ALGORITHM_ECDSA_MODE_FIPS_186_3,
    ALGORITHM_ECDSA_MODE_DETERMINISTIC_RFC6979,
}
RSA_ALGORITHMS = {ALGORITHM_RSASSA_PSS, ALGORITHM_RSASSA_PKCS1v15}

HASH_SHA256 = "sha256"
HASH_SHA512 = "sha512"
HASHES = {
    SCHEME_HS2019: (HASH_SHA256, HASH_SHA512),
    SCHEME_RSA_SHA256: (HASH_SHA256,),
    SCHEME_RSA_SHA512: (HASH_SHA512,),
}
DIGESTS = {HASH_SHA256: "SHA-256", HASH_SHA512: "SHA-512"}  # RFC 3230


class HttpSigningConfiguration:
    """How requests are signed.

    :param key_id: what the server knows the key by
    :param signing_scheme: hs2019, or one of the older rsa-sha256 and rsa-sha512
    :param private_key_path: a file with the private key (PEM): RSA, or elliptic curves
    :param private_key_passphrase: what that file is encrypted by
    :param signed_headers: what is signed, in this order; ``(created)`` alone by default
    :param signing_algorithm: RSASSA-PSS (the default) or RSASSA-PKCS1-v1_5 for RSA,
        fips-186-3 (the default) or deterministic-rfc6979 for elliptic curves
    :param hash_algorithm: sha256 (the default) or sha512
    :param signature_max_validity: how long a signature holds, for ``(expires)``
    """

    def __init__(
        self,
        key_id: str,
        signing_scheme: str,
        private_key_path: str | os.PathLike[str],
        private_key_passphrase: str | None = None,
        signed_headers: Sequence[str] | None = None,
        signing_algorithm: str | None = None,
        hash_algorithm: str | None = None,
        signature_max_validity: timedelta | None = None,
    ) -> None:
        self.key_id = key_id
        self.signing_scheme = signing_scheme
        self.hash_algorithm = _hash(signing_scheme, hash_algorithm)
        self.private_key_path = private_key_path
        self.private_key_passphrase = private_key_passphrase
        self.signature_max_validity = signature_max_validity
        self.signed_headers = _headers(signed_headers, signature_max_validity)
        self.private_key = _key(private_key_path, private_key_passphrase)
        self.signing_algorithm = signing_algorithm
        _check_algorithm(signing_algorithm, self.private_key)
        self.host: str | None = None

    def get_public_key(self) -> Any:
        """The public key, an object of `pycryptodome`."""
        return self.private_key.public_key()

    def get_http_signature_headers(
        self,
        resource_path: str,
        method: str,
        headers: Mapping[str, str],
        body: Any,
        query_params: Any,
    ) -> dict[str, str]:
        """The headers that a request to a path below `host` needs besides its own."""
        if not method or not resource_path:
            raise ApiValueError("What is signed has a method and a path")
        query = f"?{urlencode(query_params)}" if query_params else ""
        text = body.to_json() if hasattr(body, "to_json") else body or ""
        sent = text if isinstance(text, bytes) else str(text).encode()
        return self.sign(
            method, f"{self.host or ''}{resource_path}{query}", headers, sent
        )

    def sign(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> dict[str, str]:
        """The headers that a request to an address needs besides its own; a body that is
        read while it is sent is None, which cannot be signed.
        """
        now = time()
        known = {name.lower(): value for name, value in headers.items()}
        added: dict[str, str] = {}
        times = {"created": int(now)}
        if self.signature_max_validity is not None:
            times["expires"] = int(now + self.signature_max_validity.total_seconds())
        lines: list[str] = []
        for name in self.signed_headers:
            value = self._value(name, method, url, body, times, known, added)
            lines.append(f"{name.lower()}: {value}")
        added[HEADER_AUTHORIZATION] = self._authorization("\n".join(lines), times)
        return added

    def _value(
        self,
        name: str,
        method: str,
        url: str,
        body: bytes | None,
        times: Mapping[str, int],
        known: Mapping[str, str],
        added: dict[str, str],
    ) -> str:
        """What is signed by one name; headers that are not there yet are ``added``."""
        parts = urlsplit(url)
        match name.lower():
            case "(request-target)":
                query = f"?{parts.query}" if parts.query else ""
                return f"{method.lower()} {parts.path}{query}"
            case "(created)" | "(expires)" as moment:
                return str(times[moment[1:-1]])
            case "date":
                added[HEADER_DATE] = known.get("date") or formatdate(usegmt=True)
                return added[HEADER_DATE]
            case "host":
                added[HEADER_HOST] = (
                    known.get("host") or parts.netloc.rpartition("@")[2]
                )
                return added[HEADER_HOST]
            case "digest":
                added[HEADER_DIGEST] = self._digest(body)
                return added[HEADER_DIGEST]
            case other:
                if other in known:
                    return known[other]
                text = "Cannot sign HTTP request. Request does not contain the"
                raise ApiValueError(f"{text} {name!r} header")

    def _digest(self, body: bytes | None) -> str:
        """The ``Digest`` of a body (RFC 3230)."""
        if body is None:
            raise ApiValueError("A body that is read while it is sent has no Digest")
        found = hashlib.new(self.hash_algorithm, body).digest()
        return f"{DIGESTS[self.hash_algorithm]}={b64encode(found).decode()}"

    def _authorization(self, text: str, times: Mapping[str, int]) -> str:
        """The header with the signature of a text."""
        names = [each.lower() for each in self.signed_headers]
        told = [f'keyId="{self.key_id}"', f'algorithm="{self.signing_scheme}"']
        told += [f"{name}={value}" for name, value in times.items()]
        told.append(f'headers="{" ".join(names)}"')
        signature = b64encode(self._signature(text.encode())).decode()
        return f'Signature {",".join(told)},signature="{signature}"'

    def _signature(self, message: bytes) -> bytes:
        """The signature of a message."""
        hashed = _crypto(f"Hash.{self.hash_algorithm.upper()}").new(message)
        if not _is_rsa(self.private_key):
            mode = self.signing_algorithm or ALGORITHM_ECDSA_MODE_FIPS_186_3
            how = _crypto("Signature.DSS").new(self.private_key, mode, encoding="der")
        elif self.signing_algorithm == ALGORITHM_RSASSA_PKCS1v15:
            how = _crypto("Signature.pkcs1_15").new(self.private_key)
        else:
            how = _crypto("Signature.pss").new(self.private_key)
        return how.sign(hashed)  # type: ignore[no-any-return]


def _hash(scheme: str, given: str | None) -> str:
    """The hash of a scheme, which allows one or several."""
    if scheme not in HASHES:
        raise ApiValueError(f"Unsupported security scheme: {scheme}")
    allowed = HASHES[scheme]
    if given is not None and given not in allowed:
        either = " or ".join(allowed)
        raise ApiValueError(
            f"Invalid hash algorithm: Hash algorithm must be {either} when security "
            f"scheme is {scheme}"
        )
    return given or allowed[0]


def _headers(given: Sequence[str] | None, validity: timedelta | None) -> list[str]:
    """What is signed."""
    names = [*(given or [HEADER_CREATED])]
    lower = [each.lower() for each in names]
    if validity is not None and validity.total_seconds() < 0:
        raise ApiValueError("The signature max validity must be a positive value")
    if validity is None and HEADER_EXPIRES in lower:
        raise ApiValueError(
            "Signature max validity must be set when '(expires)' signature parameter is specified"
        )
    if len(lower) != len(set(lower)):
        raise ApiValueError("Cannot have duplicates in the signed_headers parameter")
    if "authorization" in lower:
        raise ApiValueError(
            "'Authorization' header cannot be included in signed headers"
        )
    return names


def _key(path: str | os.PathLike[str], passphrase: str | None) -> Any:
    """The private key in a file."""
    if not os.path.exists(path):
        raise ApiValueError("Private key file does not exist")
    with open(path, encoding="utf-8") as file:
        pem = file.read()
    secret = passphrase if "ENCRYPTED" in pem else None
    if "ENCRYPTED PRIVATE KEY" in pem and secret is None:
        text = "the key is encrypted, and there is no private_key_passphrase"
        raise ApiValueError(f"Not a valid clear PKCS#8 structure: {text}")
    why = ""
    for module in ("PublicKey.RSA", "PublicKey.ECC"):
        try:
            key = _crypto(module).import_key(pem, secret)
        except (ValueError, IndexError, TypeError) as error:
            why = str(error)
            continue
        if key.has_private():
            return key
    text = "the file holds no private key, or the passphrase is wrong"
    raise ApiValueError(f"{why}: {text}" if why else text)


def _check_algorithm(given: str | None, key: Any) -> None:
    """Refuse a way to sign that is for other keys."""
    fits = RSA_ALGORITHMS if _is_rsa(key) else ALGORITHM_ECDSA_KEY_SIGNING_ALGORITHMS
    if given is not None and given not in fits:
        raise ApiValueError(
            f"Signing algorithm {given} is not compatible with private key"
        )


def _is_rsa(key: Any) -> bool:
    return isinstance(key, _crypto("PublicKey.RSA").RsaKey)


def _crypto(module: str) -> Any:
    """A module of `pycryptodome`, which is imported when a key is."""
    try:
        return import_module(f"Crypto.{module}")
    except ImportError as error:
        package = (__package__ or "").replace("_", "-")
        raise ApiTypeError(
            f"Signing needs the package pycryptodome: pip install '{package}[signing]'"
        ) from error
