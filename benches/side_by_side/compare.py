"""Each server in turn, over several rounds, so that what the machine does meanwhile falls on all of them."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median

from . import cases, instructions, load
from .servers import BareActix, Nginx, Portal
from .wire import fetch


@dataclass
class Measured:
    """What a server came to in one case: a value for each round."""

    rates: list = field(default_factory=list)
    busy: list = field(default_factory=list)
    p99s: list = field(default_factory=list)
    held: list = field(default_factory=list)
    memory: float = 0.0
    instructions: float | None = None


@dataclass(frozen=True)
class Spread:
    """The middle of the rounds, the least and the most."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values):
        values = list(values)
        return cls(median(values), min(values), max(values))


@dataclass
class Comparison:
    """A case, the size of its body in octets, the rate at which p99 was taken, and the servers by name."""

    case: str
    octets: int
    rate: int
    servers: dict

    def title(self):
        return f"{self.case}, {self.octets} octets" if self.octets else self.case

    def rate_ratio(self, to):
        """The portal's rate over another server's, round by round."""
        ours, theirs = self.servers["portal"].rates, self.servers[to].rates
        return Spread.of(mine / other for mine, other in zip(ours, theirs))

    def p99_ratio(self, to):
        """The portal's p99 over another server's, each the median of its rounds: single ones vary too much."""
        return median(self.servers["portal"].p99s) / median(self.servers[to].p99s)


def beside_others(portal, few_sites, case, folder, options):
    """Loads the portal, nginx and bare actix with one case."""
    folder.mkdir()
    answer = cases.write_answers(folder / "answer", case)
    starts = {
        "portal": lambda folder, under: Portal(folder, few_sites, under=under),
        "nginx": lambda folder, under=(): Nginx(folder, case.answer, case.page.body, under=under),
        "bare actix": lambda folder, under=(): BareActix(folder, answer, under=under),
    }
    with ExitStack() as stack:
        nginx = stack.enter_context(starts["nginx"](folder))
        bare = stack.enter_context(starts["bare actix"](folder))
        requests = {server: as_asked(server, case) for server in (portal, nginx, bare)}
        for server in nginx, bare:
            cases.hold_against(case.answer, server, fetch(server.port, requests[server]))
        found, rate = in_turn(requests, options)
    for name, start in starts.items():
        found[name].instructions = instructions.per_request(
            start, lambda server: as_asked(server, case), options.counted
        )
    return Comparison(case.name, len(case.answer.body), rate, found)


def alone(portal, few_sites, name, request, options):
    """Loads the portal with what a file cannot answer."""
    found, rate = in_turn({portal: request(portal)}, options)
    found["portal"].instructions = instructions.per_request(
        lambda folder, under: Portal(folder, few_sites, under=under), request, options.counted
    )
    return Comparison(name, 0, rate, found)


def in_turn(requests, options):
    """Loads each server with its request over the rounds; also tells the rate at which all were asked for their p99."""
    found = {server.name: Measured() for server in requests}
    for server in turns(list(requests), options.rounds):
        rate = load.wrk(server, requests[server], options.seconds)
        found[server.name].rates.append(rate.per_second)
        found[server.name].busy.append(rate.busy)
    # Half of what the slowest can do is held by all of them.
    rate = int(min(median(measured.rates) for measured in found.values()) / 2)
    for server in turns(list(requests), options.rounds):
        waits = load.waits(server, requests[server], rate, options.seconds)
        found[server.name].p99s.append(waits.p99)
        found[server.name].held.append(waits.held)
    for server in requests:
        found[server.name].memory = server.memory()
    return found, rate


def turns(servers, rounds):
    """The servers in each round, each time another one first."""
    for number in range(rounds):
        at = number % len(servers)
        yield from servers[at:] + servers[:at]


def as_asked(server, case):
    """The request of a case as this server is asked it: nginx has a path and an ETag of its own."""
    plain = case.request.to(server.path)
    answer = server.wait(plain)
    return plain.with_headers(if_none_match=answer.header("etag")) if case.answer.status == 304 else plain
