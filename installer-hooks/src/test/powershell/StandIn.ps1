# What every test file begins with: the module under test, and a stand-in "java" that replays recorded output. The stand-in
# is a shell script on Linux and macOS and a .cmd on Windows, so that a real process with real pipes is started each time.

function Test-StandInWindows {
    ($PSVersionTable.PSEdition -ne 'Core') -or [bool] $IsWindows
}

function Get-ModuleFolder {
    # A built module can be named; without it the sources are tested.
    if ($env:TWSPREFLIGHT_MODULE) {
        return $env:TWSPREFLIGHT_MODULE
    }
    $source = Split-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -Parent
    foreach ($part in 'main', 'powershell', 'TwsPreflight') {
        $source = Join-Path -Path $source -ChildPath $part
    }
    $source
}

function Import-ModuleUnderTest {
    Import-Module -Name (Join-Path -Path (Get-ModuleFolder) -ChildPath 'TwsPreflight.psd1') -Force -Global
}

function Get-Recorded {
    param([string] $Name)
    $file = Join-Path -Path (Join-Path -Path $PSScriptRoot -ChildPath 'recorded') -ChildPath $Name
    [System.IO.File]::ReadAllText($file)
}

function Set-StandIn {
    # Makes the stand-in and puts it into the module. Without -Output it prints nothing on standard output.
    param(
        [string] $Folder,
        [int] $ExitCode = 0,
        [string] $Output = '',
        [string] $Diagnostics = '',
        [string] $Version = 'openjdk version "17.0.9" 2023-10-17'
    )

    $null = New-Item -ItemType Directory -Path $Folder -Force
    $files = @{
        'stdout.txt'        = $Output
        'stderr.txt'        = $Diagnostics
        # With a line end: the cmd of Wine 8 reads nothing with set /p where there is none.
        'exitcode.txt'      = "$ExitCode`n"
        'version.txt'       = $Version
        'bundle.bin'        = 'a bundle'
        'tws-preflight.jar' = 'not a real jar'
    }
    foreach ($name in $files.Keys) {
        [System.IO.File]::WriteAllText((Join-Path -Path $Folder -ChildPath $name), $files[$name])
    }
    foreach ($name in 'arguments.txt', 'environment.txt') {
        $old = Join-Path -Path $Folder -ChildPath $name
        if (Test-Path -LiteralPath $old) {
            Remove-Item -LiteralPath $old
        }
    }

    if (Test-StandInWindows) {
        $java = Join-Path -Path $Folder -ChildPath 'java.cmd'
        $lines = @(
            '@echo off'
            'if "%~1"=="-version" goto version'
            '>"%~dp0arguments.txt" echo(%*'
            'set >"%~dp0environment.txt"'
            'type "%~dp0stderr.txt" 1>&2'
            'type "%~dp0stdout.txt"'
            ':next'
            'if "%~1"=="" goto done'
            'if "%~1"=="-o" copy /y "%~dp0bundle.bin" "%~2" >nul'
            'shift /1'
            'goto next'
            ':done'
            'set /p code=<"%~dp0exitcode.txt"'
            'exit /b %code%'
            ':version'
            'type "%~dp0version.txt" 1>&2'
            'exit /b 0'
        )
        [System.IO.File]::WriteAllText($java, ($lines -join "`r`n") + "`r`n")
    }
    else {
        $java = Join-Path -Path $Folder -ChildPath 'java'
        $lines = @(
            '#!/bin/sh'
            'here=$(dirname "$0")'
            'if [ "$1" = "-version" ]; then cat "$here/version.txt" >&2; exit 0; fi'
            'for argument in "$@"; do printf "%s\n" "$argument"; done > "$here/arguments.txt"'
            'env > "$here/environment.txt"'
            'cat "$here/stderr.txt" >&2'
            'cat "$here/stdout.txt"'
            'previous='
            'for argument in "$@"; do'
            '  if [ "$previous" = "-o" ]; then cp "$here/bundle.bin" "$argument"; fi'
            '  previous=$argument'
            'done'
            'exit "$(cat "$here/exitcode.txt")"'
        )
        [System.IO.File]::WriteAllText($java, ($lines -join "`n") + "`n")
        & chmod +x $java
    }

    $jar = Join-Path -Path $Folder -ChildPath 'tws-preflight.jar'
    & (Get-Module -Name TwsPreflight) {
        param($Java, $Jar)
        $script:TwsJava = $Java
        $script:TwsJar = $Jar
        $script:TwsJavaVersions = @{}
    } $java $jar
    $global:LASTEXITCODE = 99
}

function Get-StandInArgument {
    # What the stand-in was called with: one line per argument, or on Windows the one command line; nothing if it was not.
    param([string] $Folder)
    $file = Join-Path -Path $Folder -ChildPath 'arguments.txt'
    if (Test-Path -LiteralPath $file) {
        [System.IO.File]::ReadAllText($file)
    }
}

function Get-Failure {
    # The error that ended a command, or nothing.
    param([scriptblock] $Command)
    try {
        $null = & $Command
    }
    catch {
        return $_
    }
}
