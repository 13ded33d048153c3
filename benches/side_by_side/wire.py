"""HTTP/1.1 as octets: what is sent is what is written here, and what came is kept as it came."""

import socket
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Request:
    """A request; `headers` holds `Host` too."""

    path: str
    headers: tuple[tuple[str, str], ...]
    body: str | None = None

    @property
    def host(self):
        return dict(self.headers)["Host"]

    def to(self, path):
        """The same request for another path."""
        return replace(self, path=path)

    def with_headers(self, **changed):
        """The same request with further or other headers: `if_none_match` is `If-None-Match`; `None` takes one away."""
        headers = dict(self.headers)
        for name, value in changed.items():
            name = name.replace("_", "-").title()
            headers.pop(name, None)
            if value is not None:
                headers[name] = value
        return replace(self, headers=tuple(headers.items()))

    def octets(self):
        method = "GET" if self.body is None else "POST"
        body = (self.body or "").encode()
        lines = [f"{method} {self.path} HTTP/1.1", *(f"{name}: {value}" for name, value in self.headers)]
        if self.body is not None:
            lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join([*lines, "", ""]).encode() + body


@dataclass(frozen=True)
class Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name):
        return next((value for key, value in self.headers if key == name), None)


class Connection:
    """One connection that is kept; requests follow each other on it."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def fetch(self, request):
        self.socket.sendall(request.octets())
        while (end := self.rest.find(b"\r\n\r\n")) < 0:
            self._receive()
        head, self.rest = self.rest[:end].decode("latin-1"), self.rest[end + 4 :]
        status_line, *lines = head.split("\r\n")
        status = int(status_line.split()[1])
        headers = tuple((name.lower(), value) for name, value in (line.split(": ", 1) for line in lines))
        length = 0 if status in (204, 304) else int(dict(headers)["content-length"])
        while len(self.rest) < length:
            self._receive()
        body, self.rest = self.rest[:length], self.rest[length:]
        return Answer(status, headers, body)

    def _receive(self):
        octets = self.socket.recv(1 << 18)
        if not octets:
            raise ConnectionError("the server closed the connection")
        self.rest += octets


def fetch(port, request):
    """One request on a connection of its own."""
    with Connection(port) as connection:
        return connection.fetch(request)
