from openai_api import Client
from pydantic import BaseModel


class Party(BaseModel):
    place: str
    guests: list[str]


client = Client()
reply = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Ann and Bo meet at the lake."}],
    response_format={
        "type": "json_schema",
        "json_schema": {"name": "party", "schema": Party.model_json_schema()},
    },
)
print(repr(Party.model_validate_json(reply.choices[0].message.content or "")))
