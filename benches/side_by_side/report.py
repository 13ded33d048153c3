"""What was measured, as Markdown, and which targets it misses."""

import platform
import subprocess
from pathlib import Path
from statistics import median

from .servers import NGINX, ROOT


def machine():
    """What the numbers were measured on, and with."""
    cpu = next(line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name"))
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / 1024 / 1024
    cores = sum(line.startswith("processor") for line in Path("/proc/cpuinfo").read_text().splitlines())
    versions = [
        _first_line("rustc", "--version"),
        _first_line(NGINX, "-v").removeprefix("nginx version: "),
        _first_line("wrk", "--version").split(" [")[0],
        _first_line("h2load", "--version"),
        _first_line("valgrind", "--version"),
    ]
    return (
        f"Measured on {cores} cores of {cpu.partition(': ')[2]}, {memory:.0f} GiB, Linux {platform.release()}; "
        f"{', '.join(versions)}; commit {_first_line('git', 'describe', '--always', '--dirty')}."
    )


def _first_line(*command):
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    return (done.stdout or done.stderr).partition("\n")[0].strip()


def table(head, rows, texts):
    """A table whose first `texts` columns hold texts, and the others numbers."""
    rule = ["---"] * texts + ["---:"] * (len(head) - texts)
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, rule, *rows))


def spread(found, digits=2):
    return f"{found.median:.{digits}f} ({found.least:.{digits}f}–{found.most:.{digits}f})"


def comparisons(found):
    """All cases; a ratio is the portal's number over the other server's."""
    head = ["Case", "Server", "Requests/s", "Ratio", "p99", "Ratio", "Instructions", "Memory"]
    return table(head, [row for comparison in found for row in _rows(comparison)], texts=2)


def _rows(comparison):
    for name, measured in comparison.servers.items():
        ours = name == "portal"
        yield [
            comparison.title() if ours else "",
            name,
            f"{median(measured.rates):.0f}",
            "" if ours else spread(comparison.rate_ratio(name)),
            f"{median(measured.p99s):.2f} ms" + (f" at {comparison.rate}/s" if ours else ""),
            "" if ours else f"{comparison.p99_ratio(name):.2f}",
            f"{measured.instructions:.0f}",
            f"{measured.memory:.0f} MiB",
        ]


def fleet(found):
    rows = [
        ("from start to the first page, on one core", f"{found.start_one_core:.0f} ms"),
        ("from start to the first page, on both cores", f"{found.start:.0f} ms"),
        ("memory after the start", f"{found.memory_started:.0f} MiB"),
        ("memory after every page was read once", f"{found.memory_read:.0f} MiB"),
        ("most memory until then", f"{found.memory_peak:.0f} MiB"),
        ("pages that nobody has read before", f"{found.reading:.0f}/s"),
        ("pages of the 200 hottest sites", f"{spread(found.hottest, 0)}/s, {found.hottest_micros:.1f} µs of the core each"),
        ("pages drawn from all sites", f"{spread(found.uniform, 0)}/s, {found.uniform_micros:.1f} µs of the core each"),
        ("from an edit to its page, median of 20", f"{found.edit_median:.0f} ms"),
        ("from an edit to its page, worst of 20", f"{found.edit_worst:.0f} ms"),
        (f"p99 at {found.rate}/s, calm", f"{found.p99_calm:.2f} ms"),
        (f"p99 at {found.rate}/s, with an edit every 300 ms", f"{found.p99_edited:.2f} ms"),
    ]
    return table([f"{found.sites} sites", "Result"], rows, texts=1)


def missed(comparisons, found):
    """A sentence for each target that was missed."""
    checks = []
    for comparison in comparisons:
        if "nginx" in comparison.servers:
            case = comparison.case
            checks.append((f"{case}: rate over nginx’s", comparison.rate_ratio("nginx").median, ">=", 1.0))
            checks.append((f"{case}: p99 over nginx’s", comparison.p99_ratio("nginx"), "<=", 1.5))
            if case != "304":
                checks.append((f"{case}: rate over bare actix’s", comparison.rate_ratio("bare actix").median, ">=", 0.9))
    if found:
        checks += [
            ("start on both cores, in ms", found.start, "<=", 1000),
            ("memory after every page, in MiB", found.memory_read, "<=", 200),
            ("an edit until it is live, the worst, in ms", found.edit_worst, "<=", 200),
            ("p99 during edits over the calm one", found.p99_edited / found.p99_calm, "<=", 2),
        ]
    holds = {">=": float.__ge__, "<=": float.__le__}
    return [
        f"missed: {name} is {value:.2f}, not {sign} {limit}"
        for name, value, sign, limit in checks
        if not holds[sign](float(value), float(limit))
    ]


def disturbed(comparisons):
    """A sentence where a server could not have its core to itself, or the load came late: then times say little."""
    for comparison in comparisons:
        for name, measured in comparison.servers.items():
            who, busy, held = f"disturbed: {comparison.case}: {name}", median(measured.busy), median(measured.held)
            if busy < 0.9 and "nginx" in comparison.servers:
                yield f"{who} was busy for only {busy:.0%} of the time"
            if held < 0.9:
                yield f"{who} was asked at {held:.0%} of the fixed rate"
