import httpx2
from openai_api import Client


class Watched(httpx2.HTTPTransport):
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        print(request.method, request.url.path)
        return super().handle_request(request)


client = Client(http_client=httpx2.Client(transport=Watched(http2=False)))
print(client.models.list().data[0].id)
