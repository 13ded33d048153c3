"""Each server in turn, over several rounds, so that what the machine does meanwhile falls on all of them."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median

from . import cases, instructions, load
from .servers import BareActix, Nginx, Portal
from .wire import fetch


@dataclass
class Measured:
    """What a server came to in one case, a value for each round."""

    rates: list = field(default_factory=list)
    busy: list = field(default_factory=list)
    p99s: list = field(default_factory=list)
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
    case: str
    octets: int
    rate: int
    servers: dict

    def ratio(self, values, to):
        """The portal's `values` over those of another server, round by round."""
        ours, theirs = (getattr(self.servers[name], values) for name in ("portal", to))
        return Spread.of(mine / other for mine, other in zip(ours, theirs))

    def of_medians(self, values, to):
        """The median of the portal's `values` over that of another server's."""
        ours, theirs = (median(getattr(self.servers[name], values)) for name in ("portal", to))
        return ours / theirs


def compare(portal, case, folder, options):
    """Loads the portal, nginx and bare actix with one case."""
    folder.mkdir()
    answer = cases.write_answers(folder / "answer", case)
    with ExitStack() as stack:
        nginx = stack.enter_context(Nginx(folder, case.answer, case.page.body))
        bare = stack.enter_context(BareActix(folder, answer))
        requests = {server: request(server, case) for server in (portal, nginx, bare)}
        for server in nginx, bare:
            cases.hold_against(case.answer, server, fetch(server.port, requests[server]))
        found = {server.name: Measured() for server in requests}
        for each in in_turn(list(requests), options.rounds):
            rate = load.wrk(each, requests[each], options.seconds)
            found[each.name].rates.append(rate.per_second)
            found[each.name].busy.append(rate.busy)
        held = round(min(median(measured.rates) for measured in found.values()) / 2, -2)
        for each in in_turn(list(requests), options.rounds):
            found[each.name].p99s.append(load.p99(each, requests[each], held, options.seconds))
        for server in requests:
            found[server.name].memory = server.memory()
    return Comparison(case.name, len(case.page.body), int(held), found)


def request(server, case):
    """The request of a case as this server is asked it: nginx has a path and an ETag of its own."""
    plain = case.request.to(server.path)
    answer = server.wait(plain)
    if case.answer.status != 304:
        return plain
    return plain.with_headers(if_none_match=answer.header("etag"))


def in_turn(servers, rounds):
    """The servers in each round, each time another one first."""
    for number in range(rounds):
        at = number % len(servers)
        yield from servers[at:] + servers[:at]


def count_instructions(comparison, case, folder, few_sites, options):
    """Puts the instructions per request of the portal and of bare actix into a comparison."""
    request = case.request.with_headers(if_none_match=case.page.header("etag") if case.answer.status == 304 else None)
    starts = {
        "portal": lambda under: Portal(folder, few_sites, under=under),
        "bare actix": lambda under: BareActix(folder, folder / "answer", under=under),
    }
    for name, start in starts.items():
        warm_up = instructions.settle(request, options.settle if name == "portal" else 0)
        counted = instructions.per_request(start, request, warm_up, options.counted)
        comparison.servers[name].instructions = counted
