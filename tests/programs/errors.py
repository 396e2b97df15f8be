from openai_api import Client, exceptions

client = Client(retries=0)
for name in ("none", "busy", "gone"):
    try:
        client.models.retrieve(name)
    except exceptions.NotFoundException as error:
        print(error.message, error.request_id)
    except exceptions.RateLimitException as error:
        print(error.status, error.headers["retry-after"])
    except exceptions.ApiConnectionException as error:
        print(error)
