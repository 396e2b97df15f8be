"""What the document says about the package, its servers and its security schemes."""

from __future__ import annotations

from ._runtime.words.settings import (
    ApiKey,
    Auth,
    Basic,
    Bearer,
    Flow,
    MutualTls,
    OAuth2,
    OpenId,
    OtherAuth,
    Server,
    Variable,
)

PACKAGE = "sample"
VERSION = "1.0.0"
USER_AGENT = "sample/1.0.0 python"
API_VERSION = "2.3.0"
TITLE = "Sample API"
SERVERS: tuple[Server, ...] = (
    Server("https://api.example.com/v1", "Production"),
    Server(
        "https://{region}.example.com/{base}",
        "Regional",
        (Variable("region", "eu", ("eu", "us")), Variable("base", "v1")),
    ),
)
AUTH: dict[str, Auth] = {
    "ApiKeyAuth": Bearer(env="SAMPLE_ACCESS_TOKEN"),
    "Key": ApiKey("X-Key", "header", env="SAMPLE_KEY"),
    "QueryKey": ApiKey("key", "query"),
    "CookieKey": ApiKey("session", "cookie"),
    "Login": Basic(env=("SAMPLE_USERNAME", "SAMPLE_PASSWORD")),
    "Grant": OAuth2(Flow("clientCredentials", token_url="https://auth.example.com/token")),
    "Identity": OpenId("https://auth.example.com/.well-known/openid-configuration"),
    "Certificate": MutualTls(),
    "Digest": OtherAuth("Digest"),
}
