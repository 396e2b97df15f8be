from openai_api import Client

client = Client()
for file in client.files.list(limit=2):
    print(file.id)
