"""What is asked for: the requests of a browser, and what each server must answer to them."""

import re
import time
from dataclasses import dataclass
from urllib.parse import urlencode

from .servers import MOUNT
from .wire import Answer, Connection, Request, fetch

BROWSER = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Site": "same-origin",
    "Sec-Fetch-User": "?1",
    "Upgrade-Insecure-Requests": "1",
}

# What a platform and its audience measurement leave in a browser.
COOKIES = (
    "sessionid=k3v9x0q7w2m5n8b1c4z6a0s9d8f7g6h5; "
    "csrftoken=Yb0Zr3kQ8sVx1LmN5pTw7uAe9cGi2oKd4fHj6lRq8zXv0BtS3yWn5EaC7gMi9kUo; "
    "django_language=fr; "
    "_pk_id.12.8f3a=0a1b2c3d4e5f6071.1763720000.; _pk_ses.12.8f3a=1; "
    "_pk_ref.12.8f3a=%5B%22%22%2C%22%22%2C1763720000%2C%22https%3A%2F%2Fwww.example.net%2F%22%5D"
)


def domain(number):
    """The domain of a site, as `write-sites` names it."""
    return f"portal{number:05}.example.org"


def first_visit(number=0):
    return Request(MOUNT, (("Host", domain(number)), *BROWSER.items()))


def consent_post(server, number=0):
    """The form of a page, filled in and sent: some yes, some no."""
    page = server.wait(first_visit(number).with_headers(accept_encoding=None)).body.decode()
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page)
    body = urlencode([*hidden, ("decision", "save"), ("accept", "matomo")])
    request = first_visit(number).with_headers(
        cookie=COOKIES, origin=f"http://{domain(number)}", content_type="application/x-www-form-urlencoded"
    )
    return Request(MOUNT, request.headers, body)


def revisit(server, number=0):
    """A visit with the choice that the portal itself has written."""
    answer = fetch(server.port, consent_post(server, number))
    written = [value for name, value in answer.headers if name == "set-cookie"]
    choice = next(line.split(";")[0] for line in written if line.startswith("cookies_preferences=%"))
    return first_visit(number).with_headers(cookie=f"{COOKIES}; {choice}")


@dataclass(frozen=True)
class Case:
    """A request, what the portal answers to it, and the page that it is about."""

    name: str
    request: Request
    answer: Answer
    page: Answer
    not_modified: Answer


def cases(portal):
    """The three cases that a static file has too."""
    for name, request in ("first visit", first_visit()), ("revisit with a choice", revisit(portal)):
        page = settled(portal.port, request)
        conditional = request.with_headers(if_none_match=page.header("etag"))
        not_modified = fetch(portal.port, conditional)
        if (page.status, not_modified.status) != (200, 304):
            raise RuntimeError(f"{name}: the portal answers {page.status} and {not_modified.status}")
        yield Case(name, request, page, page, not_modified)
    yield Case("304", conditional, not_modified, page, not_modified)


def settled(port, request, seconds=3):
    """The page once its bytes stay the same: what was compressed in haste is compressed better in the background."""
    with Connection(port) as connection:
        page, since = connection.fetch(request), time.monotonic()
        while time.monotonic() - since < seconds:
            time.sleep(0.1)
            now = connection.fetch(request)
            if now.header("etag") != page.header("etag"):
                page, since = now, time.monotonic()
    return page


def write_answers(folder, case):
    """What `bare-actix` reads."""
    folder.mkdir()
    for answer in case.page, case.not_modified:
        headers = [(name, value) for name, value in answer.headers if name not in ("date", "content-length")]
        (folder / str(answer.status)).write_text("".join(f"{name}: {value}\n" for name, value in headers))
    (folder / "body").write_bytes(case.page.body)
    return folder


def hold_against(expected, server, answer):
    """Fails unless a server answers what the portal does; nginx names the page by an ETag of its own."""

    def told(answer):
        left_out = {"date", "server", "connection"}
        return sorted((name, "…" if name == "etag" else value) for name, value in answer.headers if name not in left_out)

    differences = set(told(expected)) ^ set(told(answer))
    if expected.status != answer.status or expected.body != answer.body or differences:
        raise RuntimeError(
            f"{server.name} answers otherwise than the portal: {answer.status} instead of {expected.status}, "
            f"{len(answer.body)} octets instead of {len(expected.body)}, headers {sorted(differences)}"
        )
