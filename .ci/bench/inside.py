"""What happens inside a process, with JMH: each line is one benchmark of installer-hooks/src/bench."""
import json
import subprocess

from lines import Line


def measure(java, jar, classes, libraries, folder):
    out = folder / "jmh.json"
    path = ":".join([str(classes), str(jar), *map(str, sorted(libraries.glob("*.jar")))])
    done = subprocess.run([java, "-cp", path, "org.openjdk.jmh.Main", "-f", "1", "-wi", "3", "-w", "1s", "-i", "5", "-r", "1s", "-foe", "true",
                           "-rf", "json", "-rff", str(out), "-jvmArgs", "-Xmx256m", "com.akio.tws.preflight.bench"], capture_output=True,
                          text=True, check=False)
    if done.returncode != 0:
        raise SystemExit("JMH failed:\n" + done.stdout[-2000:] + done.stderr[-2000:])
    lines = []
    for result in json.loads(out.read_text()):
        metric = result["primaryMetric"]
        name = result["benchmark"].rsplit(".", 1)[1].replace("_", " ")
        low, high = metric["scorePercentiles"]["0.0"], metric["scorePercentiles"]["100.0"]
        lines.append(Line(f"{name}", f"{metric['score']:.0f} µs", "", None, f"{low:.0f} to {high:.0f} µs over {len(metric['rawData'][0])} rounds"))
    return lines
