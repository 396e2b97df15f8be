"""Instructions of examples that give a configuration its credentials, from the environment.

In: a security scheme. Out: `Code`. The variables are called as in examples of OpenAPI Generator (`BEARER_TOKEN`, `API_KEY`,
`USERNAME`, `PASSWORD`, `ACCESS_TOKEN`).
"""

from __future__ import annotations

from generator.model.operations import AuthScheme
from generator.model.reached import AuthKind
from generator.targets.code import Code
from generator.targets.eiffel.spelling.literals import text

_ENVIRONMENT = "(create {EXECUTION_ENVIRONMENT}).item"


def token(scheme: AuthScheme) -> Code:
    """The token of a scheme that takes one."""
    name = "BEARER_TOKEN" if scheme.kind is AuthKind.BEARER else "ACCESS_TOKEN"
    return Code(f'{_ENVIRONMENT} ("{name}")')


def credential(scheme: AuthScheme, target: str = "l_configuration") -> tuple[Code, ...]:
    """Instructions that give a configuration the credentials of a scheme."""
    match scheme.kind:
        case AuthKind.BEARER | AuthKind.OAUTH2 | AuthKind.OPEN_ID:
            return (Code(f"{target}.set_access_token ({token(scheme)})"),)
        case AuthKind.BASIC:
            return (
                Code(
                    "if\n"
                    f'\tattached {_ENVIRONMENT} ("USERNAME") as l_username and\n'
                    f'\tattached {_ENVIRONMENT} ("PASSWORD") as l_password\n'
                    "then\n"
                    f"\t{target}.set_basic (l_username, l_password)\n"
                    "end"
                ),
            )
        case AuthKind.API_KEY:
            return (
                Code(
                    f'if attached {_ENVIRONMENT} ("API_KEY") as l_key then\n'
                    f"\t{target}.set_api_key ({text(scheme.name)}, l_key)\n"
                    "end"
                ),
            )
        case AuthKind.MUTUAL_TLS | AuthKind.OTHER:
            return ()
