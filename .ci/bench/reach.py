"""Line 4: `reach` over 1 200 flows of which none answers. Loopback only: full queues let every knock go unanswered."""
import json
import socket
from contextlib import ExitStack

from lines import Line
from pairs import many_open_files, timed

FLOWS = 1200
TIMEOUT = 5
MEMORY = 128


def silent_port(stack):
    """A port that takes no more callers and does not say so."""
    listener = stack.enter_context(socket.socket())
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    port = listener.getsockname()[1]
    stack.enter_context(socket.create_connection(("127.0.0.1", port)))
    return port


def measure(java, jar, folder):
    many_open_files()
    with ExitStack() as stack:
        ports = [silent_port(stack) for _ in range(FLOWS)]
        profile = folder / "reach.json"
        profile.write_text(json.dumps({"schema": "tws-preflight/site/1", "pabx": {"kind": "mx-one", "host": "127.0.0.1", "ports": ports}}))
        seconds, memory, out = timed([java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-jar", str(jar), "reach",
                                      "--profile", str(profile), "--from", "server", "--timeout", str(TIMEOUT), "--format", "json"], (1, 3))
    outcomes = [flow["outcome"] for flow in json.loads(out)["flows"]]
    if outcomes != ["SILENT"] * FLOWS:
        raise SystemExit(f"reach: expected {FLOWS} silent flows, got { {each: outcomes.count(each) for each in set(outcomes)} }")
    knocking = json.loads(out)["durationMillis"] / 1000
    return [
        Line(f"`reach` over {FLOWS} flows, all silent, timeout {TIMEOUT} s: the whole process", f"{seconds / TIMEOUT:.2f} × the timeout", "≤ 1.2 ×",
             seconds <= 1.2 * TIMEOUT, f"{seconds:.2f} s, of which knocking {knocking:.2f} s"),
        Line("its memory: the most that the process held", f"{memory:.0f} MiB", f"≤ {MEMORY} MiB", memory <= MEMORY, "resident, with `-Xmx64m`"),
        Line("the naive way: one flow after the other", f"{FLOWS * TIMEOUT / 60:.0f} min", "", None, "by arithmetic, not run")]
