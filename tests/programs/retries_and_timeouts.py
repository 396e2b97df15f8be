from openai_api import Client

client = Client(timeout=20, retries=3)
print(len(client.models.list().data))
print(len(client.models.list(_request_timeout=(2, 60)).data))
print(len(client.models.list(_request_timeout=5, _retries=0).data))
