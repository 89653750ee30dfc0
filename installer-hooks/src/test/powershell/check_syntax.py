#!/usr/bin/env python3
"""Syntax gate for the PowerShell files: each must parse without an ERROR or missing node, and one with accents needs a BOM.

Needs the packages tree-sitter and tree-sitter-pwsh:
    python3 -m venv V && V/bin/pip install tree-sitter tree-sitter-pwsh && V/bin/python check_syntax.py [FOLDER...]
It knows the grammar only: no PowerShell runs here. Exit code 0 all parse, 1 one does not, 2 bad use.
"""
import sys
from pathlib import Path

try:
    import tree_sitter
    import tree_sitter_pwsh
except ImportError as missing:
    sys.exit(f"check_syntax.py: {missing}; see the first lines of this file")

HERE = Path(__file__).resolve().parent
DEFAULT_FOLDERS = [HERE.parent.parent / "main" / "powershell", HERE]
BOM = b"\xef\xbb\xbf"


def faults_of(node):
    """The outermost ERROR and missing nodes, since what is inside one is noise."""
    if node.type == "ERROR" or node.is_missing:
        yield node
        return
    if node.has_error:
        for child in node.children:
            yield from faults_of(child)


def check(path, parser):
    raw = path.read_bytes()
    problems = []
    if any(byte > 127 for byte in raw) and not raw.startswith(BOM):
        problems.append(f"{path}: not ASCII and no BOM: Windows PowerShell 5.1 would read it in the ANSI code page")
    text = raw[len(BOM):] if raw.startswith(BOM) else raw
    for fault in faults_of(parser.parse(text).root_node):
        line, column = fault.start_point
        shown = text[fault.start_byte:fault.end_byte][:60].decode("utf-8", "replace").split("\n")[0]
        problems.append(f"{path}:{line + 1}:{column + 1}: does not parse near: {shown}")
    return problems


def main(arguments):
    folders = [Path(argument) for argument in arguments] or DEFAULT_FOLDERS
    for folder in folders:
        if not folder.is_dir():
            print(f"check_syntax.py: no such folder: {folder}", file=sys.stderr)
            return 2
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_pwsh.language()))
    files = sorted(p for folder in folders for p in folder.rglob("*") if p.suffix in (".ps1", ".psm1", ".psd1"))
    if not files:
        print("check_syntax.py: no PowerShell file found: nothing was checked", file=sys.stderr)
        return 2
    problems = [problem for path in files for problem in check(path, parser)]
    for problem in problems:
        print(problem)
    print(f"{len(files)} PowerShell files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
