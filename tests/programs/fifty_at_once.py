import asyncio

from openai_api import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        replies = await asyncio.gather(
            *(
                client.embeddings.create(model="small", input=f"Text {number}")
                for number in range(50)
            )
        )
    print(sum(reply.usage.total_tokens for reply in replies))


asyncio.run(main())
