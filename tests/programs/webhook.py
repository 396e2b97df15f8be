from fastapi import FastAPI, Request
from openai_api.webhooks import parse_webhook

app = FastAPI()


@app.post("/hook")
async def hook(request: Request) -> None:
    event = parse_webhook(await request.body(), request.headers)
    if event.type == "response.completed":
        print(event.data.id)
