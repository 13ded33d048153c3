"""The command line."""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from . import cases, compare, fleet, report
from .servers import CLIENT_CORE, NGINX, RELEASE, ROOT, Portal

# Each tool, and the package of Debian that has it.
TOOLS = {
    "wrk": "wrk",
    "h2load": "nghttp2-client",
    NGINX: "nginx",
    "callgrind_control": "valgrind",
    "taskset": "util-linux",
    "setpriv": "util-linux",
}
PARTS = ("pages", "consent", "fleet")


def arguments():
    parser = argparse.ArgumentParser(
        prog="side-by-side",
        description="Loads this portal, nginx with the same bytes as a file, and a bare actix-web handler, in turn.",
        epilog="It exits with 1 if a target was missed, and with 2 if it could not measure.",
    )
    parser.add_argument("--quick", action="store_true", help="few and short rounds, for trying out")
    parser.add_argument("--rounds", type=int, help="how often each server is loaded (9, quick 3)")
    parser.add_argument("--seconds", type=int, help="for how long each time (4, quick 2)")
    parser.add_argument("--sites", type=int, default=10_000, help="how many sites the portal serves (10000)")
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part; may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write every round as JSON")
    options = parser.parse_args()
    options.rounds = options.rounds or (3 if options.quick else 9)
    options.seconds = options.seconds or (2 if options.quick else 4)
    options.counted = 500 if options.quick else 2000
    options.only = options.only or PARTS
    return options


def main():
    options = arguments()
    if missing := sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)}):
        print(f"side-by-side needs these packages of Debian: {' '.join(missing)}", file=sys.stderr)
        return 2
    if len(os.sched_getaffinity(0)) < 2:
        print("side-by-side needs two cores: one for the servers, one for the load", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        return run(options)
    except KeyboardInterrupt:
        return 130
    except (RuntimeError, OSError, subprocess.SubprocessError) as error:
        print(f"side-by-side: {error}", file=sys.stderr)
        return 2


def run(options):
    say("building")
    build = ["cargo", "build", "--release", "--locked", "--quiet", "--bins", "--examples"]
    subprocess.run(build, cwd=ROOT, check=True)
    # The core of the servers is theirs.
    os.sched_setaffinity(0, {int(CLIENT_CORE)})
    # Records belong on a disk: a temporary folder of the system may be in memory.
    with tempfile.TemporaryDirectory(prefix="side-by-side-", dir=ROOT / "target") as folder:
        comparisons, found = measure(Path(folder), options)
    print(report.machine())
    if comparisons:
        print("", report.comparisons(comparisons), sep="\n")
    if found:
        print("", report.fleet(found), sep="\n")
    if options.json:
        told = {"comparisons": [asdict(comparison) for comparison in comparisons], "fleet": found and asdict(found)}
        options.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    misses = report.missed(comparisons, found)
    for line in [*report.disturbed(comparisons), *misses]:
        print(line, file=sys.stderr)
    return 1 if misses else 0


def measure(folder, options):
    """The comparisons, and what the fleet came to."""
    many, few = folder / "many", folder / "few"
    for config, count in (many, options.sites), (few, 20):
        subprocess.run([RELEASE / "examples" / "write-sites", config, str(count)], check=True)
    comparisons, found = [], None
    if "fleet" in options.only:
        say(f"{options.sites} sites")
        found = fleet.measure(folder / "fleet", many, options)
    with Portal(folder, many) as portal:
        portal.wait(cases.first_visit())
        if "pages" in options.only:
            for number, case in enumerate(cases.cases(portal)):
                say(case.name)
                comparisons.append(compare.beside_others(portal, few, case, folder / str(number), options))
        if "consent" in options.only:
            say("consent")
            comparisons.append(compare.alone(portal, few, "consent", cases.consent_post, options))
    return comparisons, found


def say(what):
    print(f"{what} …", file=sys.stderr)
