"""A Windows machine of our own under Wine, thrown away afterwards."""
import os
import shutil
import subprocess
from pathlib import Path


class WineMachine:
    """Given `processors`, its server stays on these, and so does every command that begins with `start`."""

    def __init__(self, template, folder, processors=None):
        self.start = ["taskset", "-c", processors] if processors else []
        self.prefix = folder / ("wine" + (processors or ""))
        shutil.copytree(template, self.prefix, symlinks=True)
        self.env = {name: value for name, value in os.environ.items()
                    if name not in ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH")}
        self.env.update(WINEPREFIX=str(self.prefix), WINEDEBUG="-all", WINEDLLOVERRIDES="mscoree,mshtml=", DISPLAY="")

    def __enter__(self):
        # One server for all runs: to start it is Wine's cost and no program's.
        subprocess.run([*self.start, "wineserver", "-p"], env=self.env, check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)

    @staticmethod
    def path(path):
        return "Z:" + str(Path(path)).replace("/", "\\")
