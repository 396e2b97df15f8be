from openai_api import Client

client = Client()
for file in client.files.list_files_iter(limit=2):
    print(file.id)
