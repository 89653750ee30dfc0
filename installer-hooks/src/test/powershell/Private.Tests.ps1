BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $module = Get-Module -Name TwsPreflight
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
}

Describe 'The command line' {
    It 'quotes <Name>' -ForEach @(
        @{ Name = 'nothing that needs no quotes'; Arguments = @('check', '--role=server'); Line = 'check --role=server' }
        @{ Name = 'a blank'; Arguments = @('a b'); Line = '"a b"' }
        @{ Name = 'an empty argument'; Arguments = @('a', '', 'b'); Line = 'a "" b' }
        @{ Name = 'a quote'; Arguments = @('say "x"'); Line = '"say \"x\""' }
        @{ Name = 'a lone quote'; Arguments = @('"'); Line = '"\""' }
        @{ Name = 'a backslash at the end after a blank'; Arguments = @('C:\a b\'); Line = '"C:\a b\\"' }
        @{ Name = 'a backslash at the end without a blank'; Arguments = @('C:\a\'); Line = 'C:\a\' }
        @{ Name = 'backslashes before a quote'; Arguments = @('a\\"b'); Line = '"a\\\\\"b"' }
        @{ Name = 'backslashes inside'; Arguments = @('a\\b c'); Line = '"a\\b c"' }
        @{ Name = 'a tab'; Arguments = @("a`tb"); Line = "`"a`tb`"" }
        @{ Name = 'no argument at all'; Arguments = @(); Line = '' }
    ) {
        & $module { param($List) ConvertTo-TwsCommandLine -ArgumentList $List } $Arguments | Should -BeExactly $Line
    }

    It 'arrives in the program as it was given' -Skip:(($PSVersionTable.PSEdition -ne 'Core') -or $IsWindows) {
        $given = @('a b', '', 'say "x"', 'C:\a b\', 'a\\"b', 'accents: éà', '--waive=id=with "quotes" and \')
        Set-StandIn -Folder $standIn -ExitCode 0
        $null = & $module { param($List) Invoke-TwsTool -ArgumentList $List } $given
        $lines = @((Get-StandInArgument -Folder $standIn).TrimEnd("`n") -split "`n")
        $lines[($lines.Count - $given.Count)..($lines.Count - 1)] | Should -BeExactly $given
    }

    It 'finds its way through a folder with blanks and accents' -Skip:(($PSVersionTable.PSEdition -ne 'Core') -or $IsWindows) {
        $folder = Join-Path -Path "$TestDrive" -ChildPath 'a folder with é'
        Set-StandIn -Folder $folder -ExitCode 0
        $null = & $module { Invoke-TwsTool -ArgumentList 'check' }
        Get-StandInArgument -Folder $folder | Should -Match ([regex]::Escape((Join-Path -Path $folder -ChildPath 'tws-preflight.jar')))
    }
}

Describe 'The search for Java' {
    BeforeEach {
        & $module { $script:TwsJava = ''; $script:TwsJavaVersions = @{} }
        $leaf = 'java'
        if (Test-StandInWindows) {
            $leaf = 'java.exe'
        }
        $keptHome = $env:JAVA_HOME
        $keptPath = $env:PATH
        $keptRoot = & $module { $script:TwsModuleRoot }
        $javaHome = Join-Path -Path "$TestDrive" -ChildPath 'home'
        $onPath = Join-Path -Path "$TestDrive" -ChildPath 'path'
        $package = Join-Path -Path "$TestDrive" -ChildPath 'package'
        foreach ($bin in (Join-Path -Path $javaHome -ChildPath 'bin'), $onPath) {
            $null = New-Item -ItemType Directory -Path $bin -Force
            $java = Join-Path -Path $bin -ChildPath $leaf
            [System.IO.File]::WriteAllText($java, "#!/bin/sh`nexit 0`n")
            if (-not (Test-StandInWindows)) {
                & chmod +x $java
            }
        }
        $env:JAVA_HOME = $javaHome
        $env:PATH = $onPath
    }

    AfterEach {
        $env:JAVA_HOME = $keptHome
        $env:PATH = $keptPath
        & $module { param($Root) $script:TwsModuleRoot = $Root; $script:TwsJavaVersions = @{} } $keptRoot
    }

    It 'prefers JAVA_HOME to PATH' {
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 17 }
        & $module { Find-TwsJava } | Should -Be (Join-Path -Path (Join-Path -Path $javaHome -ChildPath 'bin') -ChildPath $leaf)
    }

    It 'goes on to PATH when the Java of JAVA_HOME is too old' {
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 8 } -ParameterFilter { $Path -like '*home?bin*' }
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 21 } -ParameterFilter { $Path -notlike '*home?bin*' }
        & $module { Find-TwsJava } | Should -Be (Join-Path -Path $onPath -ChildPath $leaf)
    }

    It 'prefers the packaged runtime to both' {
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 17 }
        $bin = Join-Path -Path (Join-Path -Path $package -ChildPath 'runtime') -ChildPath 'bin'
        $null = New-Item -ItemType Directory -Path $bin -Force
        [System.IO.File]::WriteAllText((Join-Path -Path $bin -ChildPath $leaf), '')
        & $module { param($Root) $script:TwsModuleRoot = $Root } (Join-Path -Path $package -ChildPath 'TwsPreflight')
        & $module { Find-TwsJava } | Should -Not -Be (Join-Path -Path $bin -ChildPath $leaf) -Because 'nothing says that this folder is ours'
        [System.IO.File]::WriteAllText((Join-Path -Path $package -ChildPath 'SHA256SUMS'), ('0' * 64) + "  tws-preflight.jar`n")
        & $module { Find-TwsJava } | Should -Be (Join-Path -Path $bin -ChildPath $leaf)
    }

    It 'says where it looked and what to do when every Java is too old' {
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 11 }
        $failure = Get-Failure { Test-TwsPrerequisite }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJava*'
        "$failure" | Should -BeLike '*JAVA_HOME*'
        "$failure" | Should -BeLike '*(11)*'
        $global:LASTEXITCODE | Should -Be 70
    }

    It 'passes over a JAVA_HOME that is not a full path' {
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 17 }
        $env:JAVA_HOME = 'home'
        & $module { Find-TwsJava } | Should -Be (Join-Path -Path $onPath -ChildPath $leaf)
    }

    It 'passes over an entry of PATH that is not a full path' {
        Mock -ModuleName TwsPreflight -CommandName Get-TwsJavaVersion -MockWith { 17 }
        $env:JAVA_HOME = ''
        $env:PATH = 'path'
        Push-Location -LiteralPath "$TestDrive"
        try {
            (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJava*'
        }
        finally {
            Pop-Location
        }
    }
}

Describe 'The version of a Java' {
    It 'is <Version> for <Text>' -ForEach @(
        @{ Text = 'openjdk version "17.0.9" 2023-10-17'; Version = 17 }
        @{ Text = 'openjdk version "25" 2025-09-16'; Version = 25 }
        @{ Text = 'java version "1.8.0_392"'; Version = 8 }
        @{ Text = 'something else'; Version = 0 }
    ) {
        Set-StandIn -Folder $standIn -Version $Text
        & $module { Get-TwsJavaVersion -Path $script:TwsJava } | Should -Be $Version
    }
}

Describe 'The search for the jar' {
    BeforeEach {
        & $module { $script:TwsJar = '' }
        $keptRoot = & $module { $script:TwsModuleRoot }
        $target = Join-Path -Path "$TestDrive" -ChildPath ([guid]::NewGuid().ToString())
        $root = Join-Path -Path (Join-Path -Path $target -ChildPath 'powershell') -ChildPath 'TwsPreflight'
        $null = New-Item -ItemType Directory -Path $root -Force
        & $module { param($Root) $script:TwsModuleRoot = $Root } $root
    }

    AfterEach {
        & $module { param($Root) $script:TwsModuleRoot = $Root } $keptRoot
    }

    It 'finds it two folders up in the distribution, and nowhere without its mark' {
        $jar = Join-Path -Path $target -ChildPath 'tws-preflight.jar'
        [System.IO.File]::WriteAllText($jar, '')
        Mock -ModuleName TwsPreflight -CommandName Find-TwsJava -MockWith { '/java' }
        (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJar,*'
        [System.IO.File]::WriteAllText((Join-Path -Path $target -ChildPath 'SHA256SUMS'), ('0' * 64) + "  other.jar`n")
        (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJar,*'
        [System.IO.File]::WriteAllText((Join-Path -Path $target -ChildPath 'SHA256SUMS'), ('0' * 64) + "  tws-preflight.jar`n")
        & $module { Find-TwsJar } | Should -Be $jar
    }

    It 'finds it two folders up where a build puts it' {
        $built = Join-Path -Path $target -ChildPath 'target'
        $root = Join-Path -Path (Join-Path -Path $built -ChildPath 'powershell') -ChildPath 'TwsPreflight'
        $null = New-Item -ItemType Directory -Path $root -Force
        [System.IO.File]::WriteAllText((Join-Path -Path $target -ChildPath 'pom.xml'), '')
        $jar = Join-Path -Path $built -ChildPath 'tws-preflight.jar'
        [System.IO.File]::WriteAllText($jar, '')
        & $module { param($Root) $script:TwsModuleRoot = $Root } $root
        & $module { Find-TwsJar } | Should -Be $jar
    }

    It 'prefers the one in the module' {
        [System.IO.File]::WriteAllText((Join-Path -Path $target -ChildPath 'tws-preflight.jar'), '')
        $jar = Join-Path -Path $root -ChildPath 'tws-preflight.jar'
        [System.IO.File]::WriteAllText($jar, '')
        & $module { Find-TwsJar } | Should -Be $jar
    }

    It 'says where it looked when there is none' {
        Mock -ModuleName TwsPreflight -CommandName Find-TwsJava -MockWith { '/java' }
        $failure = Get-Failure { Test-TwsPrerequisite }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJar,*'
        "$failure" | Should -BeLike "*$root*"
    }
}

Describe 'The way by cmdlets alone, for constrained sessions' {
    It 'gives both outputs as UTF-8, and the exit code' {
        Set-StandIn -Folder $standIn -ExitCode 3 -Output '{"é": 1}' -Diagnostics 'some noise'
        $result = & $module { param($Folder) Invoke-TwsNative -FileName $script:TwsJava -CommandLine 'check' -WorkingDirectory $Folder } "$TestDrive"
        $result.ExitCode | Should -Be 3
        $result.Output.Trim() | Should -BeExactly '{"é": 1}'
        $result.Diagnostics | Should -BeLike '*some noise*'
    }

    It 'puts the environment back, and starts in spite of a -WhatIf that is decided elsewhere' {
        Set-StandIn -Folder $standIn
        $env:JAVA_TOOL_OPTIONS = '-Dplanted=1'
        try {
            $result = & $module { param($Folder) $WhatIfPreference = $true; Invoke-TwsNative -FileName $script:TwsJava -CommandLine 'check' -WorkingDirectory $Folder } "$TestDrive"
            $result.ExitCode | Should -Be 0
            $env:JAVA_TOOL_OPTIONS | Should -Be '-Dplanted=1'
            Get-Content -LiteralPath (Join-Path -Path $standIn -ChildPath 'environment.txt') -Raw | Should -Not -Match 'planted'
        }
        finally {
            Remove-Item -LiteralPath 'Env:JAVA_TOOL_OPTIONS'
        }
    }

    It 'passes every argument as it is: <_>' -Skip:$IsWindows -ForEach 'a b', '', 'x"y', 'C:\a b\', 'é' {
        Set-StandIn -Folder $standIn
        $null = & $module { param($Folder, $One) Invoke-TwsNative -FileName $script:TwsJava -CommandLine (ConvertTo-TwsCommandLine -ArgumentList 'check', $One) -WorkingDirectory $Folder } "$TestDrive" $_
        Get-StandInArgument -Folder $standIn | Should -BeExactly "check`n$_`n"
    }
}
