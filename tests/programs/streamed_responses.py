from openai_api import Client

client = Client()
stream = client.responses.create(model="gpt-5", input="Say hello.", stream=True)
with stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="")
        elif event.type == "response.completed" and event.response.usage:
            print(f" ({event.response.usage.total_tokens} tokens)")
