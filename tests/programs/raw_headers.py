from openai_api import Client

client = Client()
answer = client.models.with_raw_response.list()
print(answer.status_code, answer.headers["x-ratelimit-remaining"], answer.request_id)
for model in answer.data.data:
    print(model.id)
