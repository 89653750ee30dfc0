"""Writes docs/benchmarks.md, and the same table for a person who waits."""
import os
import platform
import subprocess
from datetime import datetime, timezone
from pathlib import Path


def machine():
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")),
                 platform.machine())
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / (1 << 20)
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, {platform.system()} {platform.release()}"


def version(java):
    return subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[1]


def table(lines):
    rows = ["| what | measured | bar | | |", "|---|---|---|---|---|"]
    rows += [f"| {line.what} | {line.measured} | {line.bar} | {line.verdict()} | {line.note} |" for line in lines]
    return "\n".join(rows)


def plain(lines):
    return "\n".join(f"  {line.verdict() or '-':7} {line.measured:>24}  {line.bar:22} {line.what}\n{'':35}{line.note}" for line in lines)


def write(file, bars, inside, versions, load, explained):
    missed = [line for line in bars if line.met is False]
    said = ("Every bar of the design is met." if not missed else
            f"{len(missed)} of {sum(1 for line in bars if line.met is not None)} bars are missed.") + " " + explained
    file.write_text(f"""# How fast it is

`.ci/benchmark` measures this and writes this page; it ends with a code that is not 0 while a bar is missed. Candidates take turns within one run and
are judged by the median of their ratios, since the machine is never quiet. Measured on {datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC, load before it {load:.1f}.

- Machine: {machine()}
""" + "\n".join(f"- {each}" for each in versions) + f"""

{said}

## The speed table

{table(bars)}

Resident memory of a process holds the Java virtual machine itself. Windows runs as Wine here; real Windows and PowerShell: not run here.

## Inside a process

JMH, average time of one operation in a warm process.

{table(inside)}
""", encoding="utf-8")
