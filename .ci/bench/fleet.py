"""Line 5: `fleet` over bundles of machines that differ, with -Xmx256m.

The bundles come from the tool's own sample: other names, other .NET releases, other memory, other free space, other times, durations and reports, some denied
readings, two client PCs to each server, and one broken bundle in a thousand. Its processor time is compared with that of Python's zipfile,
hashlib and json over the same files, in turns. A quarter, half and all of them are judged, so that time can be seen to grow with the count and no
faster; each report is read again and counted.
"""
import hashlib
import io
import json
import os
import statistics
import subprocess
import sys
import zipfile
from pathlib import Path

from lines import Line
from pairs import processor_time, timed

BUNDLES = 10_000
# Processor time beside Python's.
ROUNDS = 3
# As the launchers start a fleet.
LAUNCHED = ["-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=20000", "-XX:Tier4CompileThreshold=100000",
            "-XX:Tier4BackEdgeThreshold=200000", "-XX:+UseSerialGC"]
RATE = 1000
SAMPLE_NAME = "SRV-TWS-DEMO"
SAMPLE_TIME = "2026-11-23T09:00:00Z"
# What the fleet of twice the machines may take beyond twice the time: a start is paid once, caches and noise are not.
LINEAR = 1.25


def entry(archive, name, content):
    info = zipfile.ZipInfo(name, (2026, 11, 23, 9, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, content)


def machine(i, snapshot):
    facts = snapshot["facts"]
    name = f"PC-{i:06d}"
    for key in ("machine.name", "reboot.next-computer-name"):
        facts[key]["value"] = name
    facts["dotnet.release"]["value"] = (394802, 461808, 528040)[i % 3]
    facts["memory.usable"]["value"] = (4 + i % 29) << 30
    facts["install.space"]["value"]["callerFree"] = facts["install.space"]["value"]["free"] = (20 << 30) + i * 7919 * 4096
    snapshot["role"] = "server" if i % 3 == 0 else "client"
    snapshot["durationMillis"] = 150 + i * 37 % 4000
    snapshot["collectedAt"] = f"2026-11-{10 + i % 14:02d}T{8 + i % 10:02d}:{i % 60:02d}:{i * 7 % 60:02d}Z"
    denied = facts["port.80-owners"]
    if i % 7 == 0:
        denied.update(state="UNREADABLE", value=None, reason={"kind": "DENIED", "code": 5, "detail": "Access is denied."})
    else:
        denied.update(state="KNOWN", value=[])
        denied.pop("reason", None)
    return name


def alike(text, name, snapshot):
    """What else lies in a bundle, as this machine would have written it: with its name and its time. No two machines have the same."""
    return text.replace(SAMPLE_NAME, name).replace(SAMPLE_TIME, snapshot["collectedAt"]).encode()


def generate(folder, count, sample):
    with zipfile.ZipFile(sample) as archive:
        others = {key: archive.read(key).decode() for key in ("report.json", "log.txt", "contents.txt")}
        snapshot = json.loads(archive.read("snapshot.json"))
        manifest = json.loads(archive.read("manifest.json"))
    if any(name not in others["report.json"] for name in (SAMPLE_NAME, SAMPLE_TIME)):
        raise SystemExit("fleet: the sample has another name or time")
    snapshot["sample"] = False
    for i in range(count):
        name = machine(i, snapshot)
        content = {"snapshot.json": json.dumps(snapshot, indent=2).encode(), **{key: alike(text, name, snapshot) for key, text in others.items()}}
        manifest["entries"] = {key: hashlib.sha256(value).hexdigest() for key, value in content.items()}
        manifest["report"].update(sha256=manifest["entries"]["report.json"], snapshot=manifest["entries"]["snapshot.json"])
        if i % 1000 == 999:
            manifest["entries"]["log.txt"] = "0" * 64
        raw = io.BytesIO()
        with zipfile.ZipFile(raw, "w") as archive:
            entry(archive, "manifest.json", json.dumps(manifest))
            for key, value in content.items():
                entry(archive, key, value)
        part = folder / f"{i // 1000:03d}"
        part.mkdir(exist_ok=True)
        (part / f"{name}.zip").write_bytes(raw.getvalue())


def judged(java, jar, parts, out):
    """Seconds and MiB for some folders; refuses a report that is not right."""
    seconds, memory, _ = timed([java, "-Xmx256m", "-XX:+UseSerialGC", "-jar", str(jar), "fleet", *map(str, parts), "--lang", "en", "--format",
                                f"json={out}"], (1,))
    files = sum(1 for part in parts for _ in part.iterdir())
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    broken = sum(1 for line in lines if "error" in line)
    if len(lines) != files or broken != files // 1000:
        raise SystemExit(f"fleet: {files} bundles gave {len(lines)} lines, {broken} of them broken")
    return files, seconds, memory


def processor(java, jar, bundles, out):
    """Our processor time over that of Python, plain and as the launcher starts it, in turns."""
    naive = [sys.executable, str(Path(__file__).with_name("naive_fleet.py")), str(bundles)]
    asked = ["fleet", str(bundles), "--lang", "en", "--format", f"json={out}"]
    rounds = [tuple(processor_time(command, expected) for command, expected in (
        (naive, (0,)), ([java, "-Xmx256m", "-jar", str(jar), *asked], (1,)), ([java, "-Xmx256m", *LAUNCHED, "-jar", str(jar), *asked], (1,)))) for _ in range(ROUNDS)]
    theirs, plain, launched = (statistics.median(one) * 1000 / BUNDLES for one in zip(*rounds))
    ratio = statistics.median(mine / naively for naively, mine, _ in rounds)
    quick = statistics.median(mine / naively for naively, _, mine in rounds)
    return [
        Line("its processor time a bundle beside Python's zipfile, hashlib and json, plain `java -jar`", f"{ratio:.2f} ×", "≤ 1 ×", ratio <= 1,
             f"{plain:.2f} ms beside {theirs:.2f} ms; start, compilers and collectors counted"),
        Line("the same as `./preflight` starts it (a higher bar for the second compiler)", f"{quick:.2f} ×", "", None, f"{launched:.2f} ms beside {theirs:.2f} ms")]


def measure(java, jar, folder):
    bundles = folder / "bundles"
    bundles.mkdir()
    sample = folder / "sample.bundle"
    subprocess.run([java, "-jar", str(jar), "demo", "--bundle", str(sample)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    generate(bundles, BUNDLES, sample)
    parts = sorted(bundles.iterdir())
    out = folder / "fleet.jsonl"
    judged(java, jar, parts[:1], out)
    quarter, half, whole = (judged(java, jar, parts[:count], out) for count in (len(parts) // 4 or 1, len(parts) // 2 or 1, len(parts)))
    rate = whole[0] / whole[1]
    growth = (whole[1] / half[1]) / (whole[0] / half[0])
    return [
        Line(f"`fleet` over {whole[0]} bundles, -Xmx256m, {os.cpu_count()} cores", f"{rate:.0f} bundles/s", f"≥ {RATE}/s on two cores", rate >= RATE,
             f"{whole[1]:.1f} s, {whole[2]:.0f} MiB resident"),
        Line("its time for twice the bundles", f"{growth:.2f} × twice the time", f"≤ {LINEAR} ×", growth <= LINEAR,
             ", ".join(f"{files} in {seconds:.1f} s" for files, seconds, _ in (quarter, half, whole))),
        *processor(java, jar, bundles, out)]
