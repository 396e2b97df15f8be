"""The words by which APIs speak of pages. Names are compared `squeezed`: without case and without punctuation, so that
`nextPageToken`, `next_page_token` and `next-page-token` are one. The better sign stands first. Knows words only.
"""

from __future__ import annotations

from functools import cache

CURSOR_PARAMETERS = (
    *("cursor", "pagetoken", "nextpagetoken", "nexttoken", "continuationtoken", "nextcursor"),
    *("pagecursor", "startcursor", "startingafter", "startafter", "exclusivestartkey", "pageafter"),
    *("after", "aftercursor", "afterid", "paginationtoken", "marker", "continuation", "token"),
    *("page", "offset", "skip", "start", "since", "from"),
)
"""Query parameters that take a value from the page before."""

COUNTING = frozenset({"page", "offset", "skip", "start", "since", "from"})
"""Those that usually count: only a field that says so (`next_page`) has their next value."""

NEXT = (
    *("nextcursor", "nextpagetoken", "nexttoken", "nextcontinuationtoken", "continuationtoken"),
    *("nextpagecursor", "nextafter", "endcursor", "cursornext", "nextmarker", "lastevaluatedkey"),
    *("nextpageid", "nextpage", "next", "nextafter", "lastid"),
)
"""Fields of an answer that hold such a value."""

LINKS = (
    *("odatanextlink", "nextlink", "nexturl", "nextpageurl", "nextpagelink", "nextpageuri"),
    *("nexturi", "nexthref", "linksnexthref", "linksnext", "next"),
)
"""Fields of an answer that hold the URL of the next page."""

MORE = (
    *("hasmore", "hasnextpage", "hasnext", "hasmoreitems", "hasmoreresults", "moreresults"),
    *("moreavailable", "more", "istruncated"),
)
"""Fields of an answer that tell whether there is another page."""

NUMBER_PARAMETERS = ("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage", "p")
OFFSET_PARAMETERS = ("offset", "skip", "startindex", "startat", "start", "from", "firstresult")
START_AT_ONE = ("startindex",)
"""SCIM (RFC 7644, 3.4.2.4) counts from one."""

SIZE_PARAMETERS = frozenset(
    {
        *("limit", "size", "pagesize", "perpage", "pagelimit", "count", "top", "take", "max"),
        *("maxresults", "maxitems", "itemsperpage", "rows", "first"),
    }
)
PAGING_PARAMETERS = SIZE_PARAMETERS.union(CURSOR_PARAMETERS, NUMBER_PARAMETERS, OFFSET_PARAMETERS)
"""Query parameters that say which page is meant, or how long it is."""

PAGES = ("totalpages", "pagecount", "totalpagecount", "numpages", "lastpage", "pages")
TOTAL = (
    *("total", "totalcount", "totalitems", "totalresults", "totalelements", "totalrecords"),
    *("totalsize", "numfound", "totalhits"),
)
"""How many items there are in all. Not `count`: that may be those of one page."""

ITEMS = (
    *("data", "items", "results", "value", "values", "records", "entries", "list", "rows"),
    *("objects", "elements", "content", "resources", "hits", "nodes", "members"),
)
"""Fields of an answer that hold the items."""

WRAPPERS = frozenset(
    {
        *("meta", "metadata", "pagination", "paging", "pageinfo", "page", "pages", "links", "link"),
        *("responsemetadata", "cursors", "cursor", "next", "info", "result", "results", "data"),
        *("pagemetadata", "navigation"),
    }
)
"""Records in an answer that hold such fields besides the answer itself."""


@cache
def squeezed(name: str) -> str:
    """The letters and digits of a name; each operation asks for those of the same fields."""
    return "".join(each for each in name.lower() if each.isalnum())
