"""Line 3: readings of the registry, through JNA and in the way a script would do it."""
import statistics

from lines import Line
from pairs import timed

READINGS = 250
PROCESSES = 10
BAR = 20


def measure(distribution, classes, machine):
    java = ["wine", str(distribution / "runtime/bin/java.exe"), "-Xlog:disable", "-Xlog:all=error:stderr",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
            machine.path(distribution / "tws-preflight.jar") + ";" + machine.path(classes),
            "com.akio.tws.preflight.bench.RegistryReadings", str(READINGS)]
    firsts, laters = [], []
    for _ in range(5):
        _, _, out = timed(java, env=machine.env)
        rounds = [float(ms) for ms in out.decode().split()]
        firsts.append(rounds[0])
        laters.append(statistics.median(rounds[1:]))
    first = statistics.median(firsts)
    query = ["wine", "reg", "query", r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion", "/v", "CurrentBuildNumber"]
    timed(query, env=machine.env)
    each = statistics.median(timed(query, env=machine.env)[0] for _ in range(PROCESSES))
    return [
        Line(f"{READINGS} registry readings once JNA is loaded (the first of the process, in Wine)", f"{first:.1f} ms", f"≤ {BAR} ms",
             first <= BAR, f"quickest process {min(firsts):.1f} ms; later rounds of one process {statistics.median(laters):.1f} ms"),
        Line(f"the naive way: one `reg query` process for each of {READINGS}", f"{each * READINGS:.1f} s", "", None,
             f"{each * 1000:.0f} ms for one, median of {PROCESSES}, in Wine; one PowerShell process for each: not run here")]
