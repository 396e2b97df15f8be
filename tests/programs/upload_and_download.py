from pathlib import Path

from openai_api import Client

client = Client()
file = client.files.create(file=Path("notes.jsonl"), purpose="batch")
client.files.download_file_without_preload_content(file.id).save("copy.jsonl")
print(file.id, file.bytes)
