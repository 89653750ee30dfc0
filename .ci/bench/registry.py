"""Line 3: readings of the registry, through JNA and in the way a script would do it."""
import statistics

from lines import Line
from pairs import timed

READINGS = 250
PROCESSES = 10
BAR = 20


def rounds(distribution, classes, machine):
    """Milliseconds: the first round of each of some processes, and the middle of their later ones."""
    java = [*machine.start, "wine", str(distribution / "runtime/bin/java.exe"), "-Xlog:disable", "-Xlog:all=error:stderr",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
            machine.path(distribution / "tws-preflight.jar") + ";" + machine.path(classes),
            "com.akio.tws.preflight.bench.RegistryReadings", str(READINGS)]
    timed(java, env=machine.env)
    firsts, laters = [], []
    for _ in range(PROCESSES):
        _, _, out = timed(java, env=machine.env)
        each = [float(ms) for ms in out.decode().split()]
        firsts.append(each[0])
        laters.append(statistics.median(each[1:]))
    return firsts, statistics.median(laters)


def measure(distribution, classes, machine, one_processor):
    """
    Wine answers each call from another process, its server. Windows' kernel answers in the thread that asks, so the figure that
    counts is the one where server and program share a processor and no call waits for another one to wake; the other is given too.
    """
    firsts, later = rounds(distribution, classes, one_processor)
    apart, apart_later = rounds(distribution, classes, machine)
    first = statistics.median(firsts)
    query = ["wine", "reg", "query", r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion", "/v", "CurrentBuildNumber"]
    timed(query, env=machine.env)
    each = statistics.median(timed(query, env=machine.env)[0] for _ in range(PROCESSES))
    return [
        Line(f"{READINGS} registry readings once JNA is loaded (the first of the process, in Wine, its server on the same processor)",
             f"{first:.1f} ms", f"≤ {BAR} ms", first <= BAR,
             f"{PROCESSES} processes, {min(firsts):.1f} to {max(firsts):.1f} ms; later rounds of one process {later:.1f} ms"),
        Line("the same where Wine's server may be on another processor, and every call wakes it", f"{statistics.median(apart):.1f} ms", "", None,
             f"{min(apart):.1f} to {max(apart):.1f} ms; later rounds {apart_later:.1f} ms: Wine's own waiting, which Windows does not have"),
        Line(f"the naive way: one `reg query` process for each of {READINGS}", f"{each * READINGS:.1f} s", "", None,
             f"{each * 1000:.0f} ms for one, median of {PROCESSES}, in Wine; one PowerShell process for each: not run here")]
