"""What was measured, as Markdown."""

from statistics import median


def table(head, rows):
    """A table whose columns after the second hold numbers."""
    numbers = ["---", "---", *["---:"] * (len(head) - 2)]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, numbers, *rows))


def spread(found):
    return f"{found.median:.2f} ({found.least:.2f}–{found.most:.2f})"


def comparisons(found):
    """All cases; the ratios are the portal's number over the other server's."""
    head = ["Case", "Server", "Requests/s", "Portal’s ratio", "p99", "Portal’s ratio", "Instructions", "Memory"]
    return table(head, [row for comparison in found for row in _rows(comparison)])


def _rows(comparison):
    for name, measured in comparison.servers.items():
        other = name != "portal"
        yield [
            "" if other else f"{comparison.case}, {comparison.octets} octets",
            name,
            f"{median(measured.rates):.0f}",
            spread(comparison.ratio("rates", name)) if other else "",
            f"{median(measured.p99s):.2f} ms" + ("" if other else f" at {comparison.rate}/s"),
            f"{comparison.of_medians('p99s', name):.2f}" if other else "",
            "" if measured.instructions is None else f"{measured.instructions:.0f}",
            f"{measured.memory:.0f} MiB",
        ]
