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

function Get-Standing {
    # The recorded report, made to come to an exit code: 0, 1 or 3, with summary and verdict that agree.
    param([int] $ExitCode)
    $text = Get-Recorded -Name 'report.en.json'
    if ($ExitCode -eq 0) {
        $text = $text -replace '"FAIL": 1', '"FAIL": 0' -replace '"PASS": 1', '"PASS": 2' -replace '"status": "FAIL"', '"status": "PASS"' -replace 'BLOCKED', 'READY_WITH_WARNINGS'
    }
    elseif ($ExitCode -eq 3) {
        $text = $text -replace '"FAIL": 1', '"FAIL": 0' -replace '"UNKNOWN": 0', '"UNKNOWN": 1' -replace '"status": "FAIL"', '"status": "UNKNOWN"' -replace 'BLOCKED', 'UNDETERMINED'
    }
    $text
}

function Get-RealJar {
    # The jar of the build, or the one that is named; nothing where there is none.
    $jar = $env:TWSPREFLIGHT_JAR
    if (-not $jar) {
        $jar = $PSScriptRoot
        foreach ($step in 1, 2, 3) {
            $jar = Split-Path -Path $jar -Parent
        }
        $jar = Join-Path -Path (Join-Path -Path $jar -ChildPath 'target') -ChildPath 'tws-preflight.jar'
    }
    if (Test-Path -LiteralPath $jar -PathType Leaf) {
        $jar
    }
}

function Test-NoRealJar {
    # Whether tests with the real jar are to be skipped. Where the gate demands them, a missing jar is a failure.
    $missing = -not (Get-RealJar)
    if ($missing -and $env:TWSPREFLIGHT_REQUIRED) {
        throw 'no tws-preflight.jar to test with: build it (./mvnw package), or name it by TWSPREFLIGHT_JAR'
    }
    $missing
}

function Use-RealJar {
    # Puts the real jar into the module, and the Java of this machine.
    & (Get-Module -Name TwsPreflight) {
        param($Jar)
        $script:TwsJava = ''
        $script:TwsJar = $Jar
        $script:TwsJavaVersions = @{}
    } (Get-RealJar)
    $global:LASTEXITCODE = 99
}

function Use-CountedJava {
    # The real Java behind a script that counts its starts; gives the file of the count. Not on Windows.
    param([string] $Folder)
    $bin = Join-Path -Path $Folder -ChildPath 'counted'
    $null = New-Item -ItemType Directory -Path $bin -Force
    $java = Join-Path -Path $bin -ChildPath 'java'
    $count = Join-Path -Path $bin -ChildPath 'count'
    [System.IO.File]::WriteAllText($count, '')
    $real = (Get-Command -Name java -CommandType Application | Select-Object -First 1).Path
    [System.IO.File]::WriteAllText($java, "#!/bin/sh`nif [ `"`$1`" != -version ]; then echo x >> '$count'; fi`nexec '$real' `"`$@`"`n")
    & chmod +x $java
    & (Get-Module -Name TwsPreflight) {
        param($Java)
        $script:TwsJava = $Java
        $script:TwsJavaVersions = @{}
    } $java
    $count
}

function New-Sample {
    # A folder with what most tests begin from: the sample as srv-tws.zip, a broken bundle, and a profile.
    param([string] $Folder)
    $null = New-Item -ItemType Directory -Path $Folder -Force
    $result = & (Get-Module -Name TwsPreflight) {
        param($File)
        Invoke-TwsTool -ArgumentList 'demo', '--bundle', $File, '--quiet', '--format=json', '--lang=en'
    } (Join-Path -Path $Folder -ChildPath 'srv-tws.zip')
    $result.ExitCode | Should -BeIn 0, 1
    [System.IO.File]::WriteAllText((Join-Path -Path $Folder -ChildPath 'bad.zip'), 'not a zip')
    [System.IO.File]::WriteAllText((Join-Path -Path $Folder -ChildPath 'site.json'), '{ "schema": "tws-preflight/site/1", "serverName": "127.0.0.1", "users": 20 }')
    Expand-Archive -LiteralPath (Join-Path -Path $Folder -ChildPath 'srv-tws.zip') -DestinationPath (Join-Path -Path $Folder -ChildPath 'x') -Force
}

function Enter-Sample {
    # The module with the real jar, in a fresh folder with the sample, which is given; nothing where there is no jar.
    Import-ModuleUnderTest
    if (Get-RealJar) {
        Use-RealJar
        $folder = Join-Path -Path "$TestDrive" -ChildPath 'work'
        New-Sample -Folder $folder
        Push-Location -LiteralPath $folder
        $folder
    }
}

function Exit-Sample {
    # Back to where Enter-Sample began.
    if (Get-RealJar) {
        Pop-Location
    }
}

function New-Snapshot {
    # The sample's snapshot with one text in it replaced, as a file.
    param([string] $Folder, [string] $Name, [string] $Pattern, [string] $With)
    $text = [System.IO.File]::ReadAllText((Join-Path -Path (Join-Path -Path $Folder -ChildPath 'x') -ChildPath 'snapshot.json'))
    $text | Should -Match $Pattern
    $file = Join-Path -Path $Folder -ChildPath $Name
    [System.IO.File]::WriteAllText($file, ($text -replace $Pattern, $With))
    $file
}
