"""What every operation and every model of this client does; the same in each client.

The way of a call, ``FilesApi().list_files(limit=2)``, through the rooms:

1. ``methods.api`` hands the arguments on, with the operation in the words of ``words``;
2. ``client.client`` has the steps of a call, which `ApiClient` and `AsyncApiClient` drive;
3. ``request.prepare`` makes the request: ``config`` says where to, ``models.checking``
   checks each value by its ``models.adapters``, ``request.bodies`` writes the body;
4. ``http.exchange`` signs it (``http.auth``, ``http.tokens``), has ``http.transport``
   send it by httpx2, follows redirects, and tries again as ``config.retries`` has it;
5. ``answer.answers`` reads the answer as its declared type, or raises the exception;
   ``answer.events`` and ``answer.paging`` do it for streams and for pages.

A type is built at its first use: ``types.link`` gives annotations their names, and
``types.shared`` has pydantic build it. What breaks its type in an answer is read by
``types.lenient``. Imports lead one way, from the first of these rooms to the last:
methods, client, answer, http, request, xml, models, types, files, config, errors,
values, words. ``testing`` stands beside them, for `mock_api`.
"""
