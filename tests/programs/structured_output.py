from openai_api import Client, parsed
from pydantic import BaseModel


class Party(BaseModel):
    place: str
    guests: list[str]


client = Client()
reply = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Ann and Bo meet at the lake."}],
    response_format=Party,
)
print(repr(parsed(reply, Party)))
