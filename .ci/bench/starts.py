"""Lines 1 and 2 of the speed table: what a start costs beside an empty `main` on the same Java."""
import json
import subprocess
from pathlib import Path

from lines import Line, ratio
from pairs import Candidate, interleave

# What preflight, preflight.cmd and the custom action start Java with.
QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"]


def windows(distribution, empty, machine, rounds):
    """The distribution as people get it, in Wine."""
    java = ["wine", str(distribution / "runtime/bin/java.exe")]
    jar = machine.path(distribution / "tws-preflight.jar")
    shipped = ["-Xshare:auto", "-XX:SharedArchiveFile=" + machine.path(distribution / "tws-preflight.jsa"), *QUICK,
               "-Xlog:disable", "-Xlog:all=error:stderr", "-XX:+DisableAttachMechanism"]
    check = ["-jar", jar, "check", "--format", "json"]
    nothing, full, bare, one = interleave([
        Candidate("empty main", java + ["-jar", machine.path(empty)], env=machine.env),
        Candidate("check", java + shipped + check, (0, 1, 3), machine.env),
        Candidate("check without the archive", java + check, (0, 1, 3), machine.env),
        Candidate("one check", java + shipped + check + ["--only", "server.memory"], (0, 1, 3), machine.env)], rounds)
    findings = len(json.loads(full.run()[1].stdout)["findings"])
    return [
        ratio("full local server `check --format json`, Windows runtime in Wine, archive shipped", full, nothing, 2),
        ratio("the same with plain `java -jar`: no archive, no options", bare, nothing, None),
        Line(f"the naive way: one process for each of {findings} findings (`--only`)", f"{one.median() * findings / 1000:.1f} s", "", None,
             f"{one.median():.0f} ms for one of them; {full.median():.0f} ms for all of them in one process")]


def archive(java, jar, bundle, folder):
    """The archive for a Java of this machine, trained on the command that is measured."""
    file = Path(folder) / f"linux-{Path(java).parent.parent.name}.jsa"
    feature = feature_of(java)
    make = f"-XX:AOTCacheOutput={file}" if feature >= 25 else f"-XX:ArchiveClassesAtExit={file}"
    subprocess.run([java, make, *QUICK, "-jar", str(jar), "check", "--from", str(bundle), "--format", "json"],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return file


def feature_of(java):
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
    return int(said.split('"')[1].split(".")[0].split("-")[0])


def linux(java, jar, bundle, empty, folder, rounds):
    check = ["-jar", str(jar), "check", "--from", str(bundle), "--format", "json"]
    share = f"-XX:SharedArchiveFile={archive(java, jar, bundle, folder)}"
    nothing, plain, quick, shared = interleave([
        Candidate("empty main", [java, "-jar", str(empty)]),
        Candidate("check --from", [java] + check, (0, 1, 3)),
        Candidate("check --from, quick", [java, *QUICK] + check, (0, 1, 3)),
        Candidate("check --from, archive", [java, share, *QUICK] + check, (0, 1, 3))], rounds)
    feature = feature_of(java)
    return [
        ratio(f"`check --from` a bundle, Java {feature}, plain `java -jar`", plain, nothing, 3),
        ratio(f"the same as `./preflight` starts it ({' '.join(QUICK[:2])})", quick, nothing, None),
        ratio(f"`check --from` a bundle, Java {feature}, with an archive", shared, nothing, 2)]
