"""What reading a fleet costs at least: Python's zipfile, hashlib and json over the same bundles, in one process.

    naive_fleet.py FOLDER

Unpacks every entry, verifies each against the manifest, and parses the manifest and the snapshot; judges nothing. Its CPU time is the bar
for `fleet`, which does all of that and judges.
"""
import hashlib
import json
import sys
import zipfile
from pathlib import Path


def read(file):
    with zipfile.ZipFile(file) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        for name, told in manifest["entries"].items():
            content = archive.read(name)
            if hashlib.sha256(content).hexdigest() != told:
                return False
            if name == "snapshot.json":
                json.loads(content)
    return True


def main():
    sound = [read(file) for folder in sys.argv[1:] for file in sorted(Path(folder).rglob("*.zip"))]
    print(len(sound), sum(sound))


if __name__ == "__main__":
    main()
