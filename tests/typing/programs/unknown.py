"""Objects of a kind that the client does not know: told by `isinstance`, read by attribute."""

# fmt: off

from __future__ import annotations

from openai_api import ApiClient, ChatApi, ImagesApi, UnknownObject

client = ApiClient()


def streamed() -> None:
    for event in ImagesApi(client).create_image_stream(prompt="A hen"):
        if isinstance(event, UnknownObject):
            print(event.type, event["type"], event.get("new"), event.anything.at_all)
            continue
        print(event.type.upper())
        if event.type == "image_generation.completed":
            event.nothing = 1  # expect: mypy attr-defined, pyright reportAttributeAccessIssue


def listed() -> None:
    reply = ChatApi(client).create_chat_completion(model="m", messages=[])
    for call in reply.choices[0].message.tool_calls or []:
        if isinstance(call, UnknownObject):
            call.to_dict()
        else:
            print(call.type, call.id)
