"""What one line of the speed table is, and the lines that have been measured."""
from dataclasses import dataclass


@dataclass
class Line:
    """A figure beside its bar. `met` is None where nothing is asked: it stands there for comparison."""
    what: str
    measured: str
    bar: str
    met: bool = None
    note: str = ""

    def verdict(self):
        return "" if self.met is None else "met" if self.met else "MISSED"


def ratio(what, candidate, base, bar):
    """A candidate judged by how many times its base it takes."""
    over = candidate.over(base)
    return Line(what, f"{over:.2f} ×", f"≤ {bar} ×" if bar else "", over <= bar if bar else None,
                f"{candidate.median():.0f} ms beside {base.median():.0f} ms; quickest of each: {candidate.least_over(base):.2f} ×")
