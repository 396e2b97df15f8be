"""The resource tree: what is inferred from paths, methods and operationIds, in tables of operation → place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.meaning.trees import dotted, tree

TABLES: dict[str, str] = {
    "the usual five": """
        GET /files                          files.list
        POST /files                         files.create
        GET /files/{id}                     files.retrieve
        POST /files/{id}                    files.update
        DELETE /files/{id}                  files.delete
    """,
    "put and patch": """
        PUT /a/{id}                         a.update
        PUT /b/{id}                         b.replace
        PATCH /b/{id}                       b.update
        PUT /c/{id} createC                 c.create
        HEAD /c/{id}                        c.head
    """,
    "a whole collection": """
        GET /things                         things.list
        PUT /things                         things.replace_all
        PATCH /things                       things.update_all
        DELETE /things                      things.delete_all
        PATCH /things/{id}                  things.update
        PUT /pet updatePet                  pet.update
        POST /pet addPet                    pet.create
        POST /pet/{id} updatePetWithForm    pet.update_with_form
    """,
    "what there is once": """
        GET /org/limit getLimit             org.limit.retrieve
        POST /org/limit setLimit            org.limit.update
        DELETE /org/limit                   org.limit.delete
        GET /health getHealth               health.retrieve
        GET /org/permissions retrieve-permissions   org.permissions.retrieve
        POST /org/permissions update-permissions    org.permissions.update
    """,
    "nested": """
        POST /chat/completions              chat.completions.create
        GET /jobs/{id}/checkpoints listCheckpoints  jobs.checkpoints.list
        GET /a/{x}/b/{y}/c/{z}              a.b.c.retrieve
        POST /uploads/{id}/parts addUploadPart      uploads.parts.create
        GET /files/{id}/text getFileText    files.text.retrieve
        GET /files/{id}/content downloadFile        files.content
    """,
    "actions": """
        POST /batches/{id}/cancel           batches.cancel
        POST /videos/{id}/remix createRemix videos.remix
        POST /runs/{id}/submit_outputs submitOutputs    runs.submit_outputs
        POST /runs/{id} cancelRun           runs.cancel
        PUT /issues/{id}/lock               issues.lock
        POST /certificates/activate         certificates.activate
        GET /pets/findByStatus              pets.find_by_status
        GET /pets/findByTag/{tag}           pets.find_by_tag
        POST /folders/list_all              folders.list_all
        POST /folders/list_all/continue     folders.list_all_continue
        POST /account/login_links           account.login_links.create
    """,
    "beside the items": """
        GET /users/{id}                     users.retrieve
        GET /users/me                       users.me
        GET /users/groups listGroups        users.groups.list
        POST /users/bulk                    users.bulk
    """,
    "a verb with two methods": """
        GET /indexes/{id}/search searchByGet        indexes.search_by_get
        POST /indexes/{id}/search search            indexes.search
    """,
    "colons, formats and fragments": """
        POST /projects/{id}:cancel          projects.cancel
        POST /projects:batchGet             projects.batch_get
        GET /Accounts/{id}.json             accounts.retrieve
        GET /Accounts.json                  accounts.list
        GET /files/{id}                     files.retrieve
        GET /files/{id}#shared_link         files.shared_link
        GET /Users({id})                    users.retrieve
    """,
    "versions and what paths begin with": """
        GET /api/v1/pets                    pets.list
        GET /api/v1/pets/{id}               pets.retrieve
        GET /api/v1/pets/{id}/tags          pets.tags.list
    """,
    "versions that differ": """
        GET /v1/users                       v1.users.list
        GET /v2/users                       v2.users.list
        GET /v1/teams                       teams.list
        GET /v2/orders                      orders.list
        GET /api/jobs                       api.jobs.list
        GET /jobs                           jobs.list
    """,
    "any version": """
        GET /api/v{version}/pets/{id}       pets.retrieve
        GET /api/v{version}/pets/{id}/releases/{version}    pets.releases.retrieve
    """,
    "all begin with the same": """
        GET /acme/pets                      pets.list
        GET /acme/orders                    orders.list
        GET /acme/users                     users.list
    """,
    "a context path": """
        GET /shop/api/v3/pets               pets.list
        GET /shop/api/v3/pets/{id}          pets.retrieve
    """,
    "groups of kubernetes": """
        GET /api/v1/namespaces/{ns}/pods        namespaces.pods.list
        GET /api/v1/namespaces/{ns}/pods/{name} namespaces.pods.retrieve
        DELETE /api/v1/namespaces/{ns}/pods     namespaces.pods.delete_all
        GET /apis/apps/v1/deployments           apps.deployments.list
        GET /apis/events.k8s.io/v1/events       events.events.list
        GET /apis/batch/v1/jobs                 batch.v1.jobs.list
        GET /apis/batch/v2/jobs                 batch.v2.jobs.list
    """,
    "ids of FastAPI": """
        GET /items/ read_items_items__get                       items.list
        GET /items/{item_id} read_item_items__item_id__get      items.retrieve
        POST /items/{item_id}/publish publish_items__item_id__publish_post  items.publish
        POST /token login_token_post #auth                      token.create
        POST /login login_login_post #auth                      auth.login
        GET / root__get #meta                                   meta.root
    """,
    "ids of springdoc": """
        GET /api/orders list_1              orders.list
        POST /api/orders create_1           orders.create
        GET /api/customers list             customers.list
        GET /api/customers/{id} get_2       customers.retrieve
    """,
    "ids without a verb": """
        GET /usage/completions usage-completions    usage.completions
        GET /usage/costs usage-costs                usage.costs
        POST /chat/completions chat_completions     chat.completions.create
    """,
    "nothing but POST": """
        POST /asset_report/get assetReportGet       asset_report.get
        POST /asset_report/create assetReportCreate asset_report.create
        POST /item/public_token/exchange            item.public_token.exchange
        POST /UserService/ListUsers                 user_service.list_users
        POST /createUser createUser #Users          users.create
        POST /users/listUsers                       users.list
        POST /deleteTeam                            team.delete
        POST /points get_points                     points.get
    """,
    "methods as paths": """
        POST /chat.postMessage chat_postMessage     chat.post_message
        GET /admin.users.list admin_users_list      admin.users.list
        POST /api.test api_test #api                api.test
        PUT /vm.boot bootVM                         vm.boot
    """,
    "ids that are places": """
        GET /reports/{id}/files drive.files.list    files.list
        POST /files drive.files.insert              files.insert
        GET /about drive.about.get                  about.get
    """,
    "ids that are places, with slashes": """
        GET /orgs/{org}/repos repos/list-for-org    repos.list_for_org
        GET /repos/{owner}/{repo} repos/get         repos.get
        PUT /gists/{id}/star gists/star             gists.star
    """,
    "ids that are places, of controllers": """
        GET /api/Users Users_GetAll                 users.get_all
        GET /api/Users/{id} Users_Get               users.get
    """,
    "what is asked": """
        POST /responses createResponse                      responses.create
        POST /responses?beta=true beta_createResponse       beta.responses.create
        GET /responses/{id}?beta=true beta_getResponse      beta.responses.retrieve
        GET /teams?all=1                                    teams.list
    """,
    "what is not finished": """
        GET /threads [x-beta]               beta.threads.list
        GET /threads/{id} [x-beta]          beta.threads.retrieve
        GET /users/{id} [x-beta]            users.retrieve
        GET /users                          users.list
    """,
    "a resource without a home": """
        GET /org/projects                   org.projects.list
        GET /org/projects/{project}         org.projects.retrieve
        GET /projects/{project}/roles       org.projects.roles.list
        GET /teams/{team}/roles             teams.roles.list
    """,
    "two of one name": """
        POST /threads/{id}/runs createRun           threads.runs.create
        GET /threads/{id}/runs listRuns             threads.runs.list
        GET /threads/{id}/runs/{run} getRun         threads.runs.retrieve
        POST /threads/runs createThreadAndRun       threads.create_and_run
        GET /repos/{owner}/{name} getRepo           repos.retrieve
        GET /repos/{id} getRepoById                 repos.get_by_id
    """,
    "a method and a resource of one name": """
        POST /search search #Search                 search.create
        GET /search/{id}                            search.retrieve
        POST /docs/search/{id}/hits                 docs.search.hits.create
        POST /docs/search searchDocs                docs.search.create
    """,
    "names of Python": """
        POST /imports/import                imports.import
        GET /class/{id}                     class.retrieve
    """,
}


def rows(table: str) -> dict[str, str]:
    """The lines of a table, each with its place."""
    found = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        operation, _, place = line.rpartition(" ")
        found[operation.strip()] = place
    return found


@pytest.mark.parametrize("table", TABLES)
def test_inferred(tmp_path: Path, table: str) -> None:
    wanted = rows(TABLES[table])
    found = dotted(tree(tmp_path, wanted))
    assert found == {" ".join(line.split()[:2]): place for line, place in wanted.items()}


def test_what_has_no_name_is_left_out(tmp_path: Path) -> None:
    found = tree(tmp_path, ["GET / root", "GET /{short}", "GET /pets"])
    assert dotted(found) == {"GET /pets": "pets.list"}
    assert found.left_out == ("GET /", "GET /{short}")


def test_what_is_too_deep_is_left_out(tmp_path: Path) -> None:
    deep = "/".join(f"part{number}" for number in range(40))
    found = tree(tmp_path, [f"GET /{deep} deep", f"GET /{deep}/more more #Odd"])
    assert dotted(found) == {} and len(found.left_out) == 2


def test_two_operations_of_one_path_are_one_in_the_tree(tmp_path: Path) -> None:
    found = tree(tmp_path, ["GET /files/{path} one", "GET /files/{+path} two"])
    assert dotted(found) == {"GET /files/{path}": "files.retrieve"}
    assert found.left_out == ("GET /files/{path}",)


KEYS = """
security: [{ApiKeyAuth: []}]
components:
  securitySchemes:
    ApiKeyAuth: {type: http, scheme: bearer}
    AdminApiKeyAuth: {type: http, scheme: bearer}
"""


def test_what_needs_a_key_of_its_own_stands_apart(tmp_path: Path) -> None:
    lines = ["GET /users", "GET /users/{id}", "GET /org/logs @admin", "POST /org/logs @admin"]
    mixed = [*lines, "GET /teams", "GET /teams/{id} @admin"]
    assert dotted(tree(tmp_path, mixed, KEYS)) == {
        "GET /users": "users.list",
        "GET /users/{id}": "users.retrieve",
        "GET /org/logs": "admin.org.logs.list",
        "POST /org/logs": "admin.org.logs.create",
        "GET /teams": "teams.list",
        "GET /teams/{id}": "teams.retrieve",
    }


def test_everything_unfinished_is_nothing_special(tmp_path: Path) -> None:
    found = tree(tmp_path, ["GET /cats [x-beta]", "GET /dogs/{id} [x-beta]"])
    assert dotted(found) == {"GET /cats": "cats.list", "GET /dogs/{id}": "dogs.retrieve"}


SEGMENTS = st.sampled_from(
    [
        *("a", "pets", "v1", "v2", "api", "{id}", "{a}.json", "list", "search", "get_pets"),
        *("x:run", "{id}:cancel", "chat.post", "k8s.io", "%7E", "Ärger", "v{version}", "pets?x=1"),
    ]
)
PATHS = st.lists(SEGMENTS, max_size=4).map(lambda parts: "/" + "/".join(parts))
METHODS = st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"])
NAMES = st.sampled_from(["", " listPets", " getPet", " search", " a.b", " x_y", " create_1"])
TAGS = st.sampled_from(["", " #Pets", " #list"])
LINES = st.builds(
    lambda method, path, name, tag: f"{method} {path}{name}{tag}", METHODS, PATHS, NAMES, TAGS
)


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(LINES, max_size=12, unique_by=lambda line: tuple(line.split()[:2])))
def test_each_operation_is_in_one_place_or_left_out(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("tree")
    found = tree(folder, lines)
    walked = [*found.walk()]
    operations = [operation for _, operation in walked] + [*found.left_out]
    assert sorted(operations) == sorted(" ".join(line.split()[:2]) for line in lines)
    paths = {path for path, _ in walked}
    assert len(paths) == len(walked)
    assert all(len(path) > 1 and all(path) for path in paths)
    assert not any(path[:length] in paths for path in paths for length in range(len(path)))
    assert tree(folder, lines) == found
