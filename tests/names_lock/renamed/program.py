"""A program that was written for the client of `old.yaml`; it prints what it got, and each warning with its line."""

import asyncio
import json
import warnings

import pets
from pets import models
from pets.api.pets_api import PetsApi
from pets.models.pet import Pet
from pets.models.status import Status
from pets.testing import mock_api


def use(api: PetsApi, asynchronous: pets.AsyncPetsApi, client: pets.Client) -> list[object]:
    pet = Pet(name="Rex", foo_bar="x", status=Status.SOLD)
    pet.foo_bar = "y"
    whole = models.Pet(name="Tom")
    whole.name = "Tim"
    return [
        pet.name,
        pet.foo_bar,
        pet.status is Status.SOLD,
        pet.to_dict(),
        whole.to_dict(),
        isinstance(pet, pets.Pet),
        api.list_pets(limit=1)[0].foo_bar,
        api.list_pets_with_http_info(limit=1).status_code,
        api.list_pets_without_preload_content(limit=1).status,
        api.get_pet(id=1).name,
        api.get_pet(1, verbose=True).name,
        api.create_pet(pet).name,
        api.create_pet(name="Rex", foo_bar="z").name,
        api.create_pet({"name": "Rex"}).name,
        client.pets.list_pets(limit=2)[0].name,
        client.pets.list(limit=2)[0].name,
        asyncio.run(wait(asynchronous)),
    ]


async def wait(api: pets.AsyncPetsApi) -> list[object]:
    found = await api.list_pets(limit=1)
    informed = await api.list_pets_with_http_info(limit=1)
    return [found[0].name, informed.status_code, (await api.get_pet(id=1)).name]


with warnings.catch_warnings(record=True) as told, mock_api() as server:
    warnings.simplefilter("always")
    server.on("GET", "/pets").reply(200, json=[{"name": "Rex", "foo-bar": "x"}])
    server.on("POST", "/pets").reply(200, json={"name": "Rex"})
    server.on("GET", "/pets/1").reply(200, json={"name": "Rex"})
    got = use(PetsApi(), pets.AsyncPetsApi(), pets.Client())
print(json.dumps({"got": got, "told": [(each.filename, str(each.message)) for each in told]}))
