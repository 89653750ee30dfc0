"""Times whole processes side by side: the candidates take turns, so that a busy machine slows all of them alike."""
import os
import resource
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from typing import NamedTuple


class Done(NamedTuple):
    """What a process left behind."""
    returncode: int
    stdout: bytes
    stderr: bytes


def written(file):
    file.seek(0)
    return file.read()


@dataclass
class Candidate:
    """One command line, and how long each of its runs took in milliseconds."""
    name: str
    command: list
    expected: tuple = (0,)
    env: dict = None
    cwd: str = None
    runs: list = field(default_factory=list)

    def run(self):
        # Files, not pipes: Wine's own services inherit the streams and would keep a pipe open after the program's end.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            began = time.perf_counter()
            code = subprocess.run(self.command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=self.env, cwd=self.cwd, check=False).returncode
            took = (time.perf_counter() - began) * 1000
            done = Done(code, written(out), written(err))
        if done.returncode not in self.expected:
            raise SystemExit(f"{self.name}: exit code {done.returncode}, expected {self.expected}\n"
                             f"{' '.join(map(str, self.command))}\n{done.stderr.decode(errors='replace')[:2000]}")
        return took, done

    def median(self):
        return statistics.median(self.runs)

    def over(self, other):
        """The median of the ratios of runs that stood beside each other."""
        return statistics.median(a / b for a, b in zip(self.runs, other.runs))

    def least_over(self, other):
        """The ratio of the quickest runs: what noise can only make worse."""
        return min(self.runs) / min(other.runs)


def interleave(candidates, rounds):
    """Runs all of them once to warm the disk, then in turns."""
    for candidate in candidates:
        candidate.run()
    for _ in range(rounds):
        for candidate in candidates:
            candidate.runs.append(candidate.run()[0])
    return candidates


def timed(command, expected=(0,), **options):
    """One run: seconds, the most memory it held in MiB, and what it wrote."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, **options) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        out, err = written(output), written(errors)
    if process.returncode not in expected:
        raise SystemExit(f"exit code {process.returncode}: {' '.join(map(str, command))}\n{err.decode(errors='replace')[:2000]}")
    return seconds, usage.ru_maxrss / 1024, out


def processor_time(command, expected=(0,)):
    """The seconds of processor that one run took, all its threads together; of a Java that is its compilers and collectors, too."""
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in expected:
        raise SystemExit(f"exit code {process.returncode}: {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime


def many_open_files():
    """As many as this machine lets us have."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
