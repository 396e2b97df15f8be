import json

from openai_api import Client

client = Client()
reply = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What does this cost?"},
                {"type": "image_url", "image_url": {"url": "https://example.org/cup.png"}},
            ],
        }
    ],
    tools=[
        {
            "type": "function",
            "function": {
                "name": "price_of",
                "parameters": {"type": "object", "properties": {"thing": {"type": "string"}}},
            },
        }
    ],
)
for asked in reply.choices[0].message.tool_calls or ():
    if asked.type == "function":
        print(asked.function.name, json.loads(asked.function.arguments))
