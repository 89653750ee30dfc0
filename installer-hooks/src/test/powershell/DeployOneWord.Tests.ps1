# The scripts whose answer is one word: Intune's requirement script and Configuration Manager's discovery script.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
}
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    . (Join-Path -Path $PSScriptRoot -ChildPath 'DeployKit.ps1')
    Import-ModuleUnderTest
    $tool = Join-Path -Path "$TestDrive" -ChildPath 'TwsPreflight'
    $cache = Join-Path -Path "$TestDrive" -ChildPath 'cache'

    function Invoke-OneWord {
        param([string] $Name = 'intune-requirement.ps1', [hashtable] $Edit = @{}, [string[]] $Argument = @(), [hashtable] $Environment = @{})
        $file = New-DeployScript -Folder $cache -Name $Name -Edit $Edit
        Invoke-Deploy -File $file -Argument (@('-Folder', $tool) + $Argument) -Environment $Environment
    }
}

Describe 'The word of <_>' -ForEach @('intune-requirement.ps1', 'configmgr-discovery.ps1') {
    BeforeAll {
        $name = $_
    }

    It 'is <Word> for exit code <Code> with a report that says so' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Code = 0; Word = 'READY' }
        @{ Code = 1; Word = 'BLOCKED' }
        @{ Code = 3; Word = 'UNDETERMINED' }
    ) {
        $null = New-DeployTool -Folder $tool -ExitCode $Code -Output (Get-Standing -ExitCode $Code)
        Assert-DeployWord -Run (Invoke-OneWord -Name $name) -Word $Word
    }

    It 'is NO_JAVA where there is none' -Skip:(Test-StandInWindows) {
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'runtime') -Recurse
        Assert-DeployWord -Run (Invoke-OneWord -Name $name) -Word 'NO_JAVA'
    }

    It 'is BROKEN_JAR where Java cannot open it' -Skip:(Test-StandInWindows) {
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'runtime') -Recurse
        $java = Split-Path -Path (Split-Path -Path (Get-Item -LiteralPath (Get-Command -Name java -CommandType Application | Select-Object -First 1).Source).ResolvedTarget -Parent) -Parent
        Assert-DeployWord -Run (Invoke-OneWord -Name $name -Environment @{ JAVA_HOME = $java }) -Word 'BROKEN_JAR'
    }

    It 'is BROKEN_JAR where half of it is there' -Skip:((Test-StandInWindows) -or (Test-NoRealJar)) {
        # The first half: a zip has its list at its end.
        $null = New-DeployTool -Folder $tool
        Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'runtime') -Recurse
        $whole = [System.IO.File]::ReadAllBytes((Get-RealJar))
        [System.IO.File]::WriteAllBytes((Join-Path -Path $tool -ChildPath 'tws-preflight.jar'), [byte[]] ($whole[0..99999]))
        $java = Split-Path -Path (Split-Path -Path (Get-Item -LiteralPath (Get-Command -Name java -CommandType Application | Select-Object -First 1).Source).ResolvedTarget -Parent) -Parent
        Assert-DeployWord -Run (Invoke-OneWord -Name $name -Environment @{ JAVA_HOME = $java }) -Word 'BROKEN_JAR'
    }
}

Describe 'Never ready' {
    It '<Word> for <Kind>' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Kind = 'bad usage'; Word = 'BAD_INPUT'; Code = 2; Said = 'preflight: site.json:1:1 users: expected a whole number' }
        @{ Kind = 'a fault, though a report was written'; Word = 'FAULT'; Code = 70; From = 0; Said = 'preflight: a fault' }
        # The exit code of a crash on Windows is negative there; here a shell gives what it can.
        @{ Kind = 'a crash of Java'; Word = 'FAULT'; Code = 134; Said = '# A fatal error has been detected by the Java Runtime Environment' }
        @{ Kind = 'a signal that ended Java'; Word = 'FAULT'; Code = 137 }
        @{ Kind = 'nothing at all'; Word = 'NO_ANSWER'; Code = 0 }
        @{ Kind = 'the word itself and no report'; Word = 'NO_ANSWER'; Code = 0; Text = 'READY' }
        @{ Kind = 'garbage'; Word = 'NO_ANSWER'; Code = 0; Text = '<html>502 Bad Gateway</html>' }
        @{ Kind = 'garbage with exit code 1'; Word = 'NO_ANSWER'; Code = 1; Text = 'x' }
        @{ Kind = 'a report that is cut'; Word = 'NO_ANSWER'; Code = 0; From = 0; Cut = 600 }
        @{ Kind = 'exit code 0 over BLOCKED'; Word = 'NO_ANSWER'; Code = 0; From = 1 }
        @{ Kind = 'exit code 0 over UNDETERMINED'; Word = 'NO_ANSWER'; Code = 0; From = 3 }
        @{ Kind = 'READY over a finding that failed'; Word = 'NO_ANSWER'; Code = 0; From = 1; Edit = @{ 'BLOCKED' = 'READY' } }
        @{ Kind = 'another schema'; Word = 'NO_ANSWER'; Code = 0; From = 0; Edit = @{ 'report/1' = 'report/9' } }
        @{ Kind = 'the sample'; Word = 'NO_ANSWER'; Code = 0; From = 0; Edit = @{ '"sample": false' = '"sample": true' } }
        @{ Kind = 'a partial run'; Word = 'NO_ANSWER'; Code = 0; From = 0; Edit = @{ '"partial": false' = '"partial": true' } }
        @{ Kind = 'a report for the other role'; Word = 'NO_ANSWER'; Code = 0; From = 0; Edit = @{ '"role": "server"' = '"role": "client"' } }
        @{ Kind = 'a report for the other version'; Word = 'NO_ANSWER'; Code = 0; From = 0; Edit = @{ '"tws": "5.2"' = '"tws": "5.1"' } }
        @{ Kind = 'a report without findings'; Word = 'NO_ANSWER'; Code = 0; Text = '{"schema":"tws-preflight/report/1","role":"server","tws":"5.2","machine":{"name":"x"},"verdict":"READY","findings":[]}' }
    ) {
        $text = "$Text"
        if ($null -ne $From) {
            $text = Get-Standing -ExitCode $From
        }
        if ($Edit) {
            foreach ($old in $Edit.Keys) {
                $text = $text.Replace($old, $Edit[$old])
            }
        }
        if ($Cut) {
            $text = $text.Substring(0, $Cut)
        }
        $null = New-DeployTool -Folder $tool -ExitCode $Code -Output $text -Diagnostics "$Said"
        Assert-DeployWord -Run (Invoke-OneWord) -Word $Word
    }

    It 'NO_JAR where the folder is empty, and where it is not there' {
        $null = New-Item -ItemType Directory -Path (Join-Path -Path "$TestDrive" -ChildPath 'empty') -Force
        $tool = Join-Path -Path "$TestDrive" -ChildPath 'empty'
        Assert-DeployWord -Run (Invoke-OneWord) -Word 'NO_JAR'
        $tool = Join-Path -Path "$TestDrive" -ChildPath 'nowhere'
        Assert-DeployWord -Run (Invoke-OneWord) -Word 'NO_JAR'
    }

    It 'NO_JAVA for <Kind>' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Kind = 'Java 8'; Version = 'openjdk version "1.8.0_392"' }
        @{ Kind = 'a Java that says nothing'; Version = '' }
    ) {
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0) -Version $Version
        Assert-DeployWord -Run (Invoke-OneWord) -Word 'NO_JAVA'
    }

    It 'NO_JAVA for a Java that hangs when it is asked for its version' -Skip:(Test-StandInWindows) {
        $bin = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        [System.IO.File]::WriteAllText((Join-Path -Path $bin -ChildPath 'java'), "#!/bin/sh`nexec sleep 60`n")
        Assert-DeployWord -Run (Invoke-OneWord -Edit @{ '$script:TwsVersionSeconds = 20' = '$script:TwsVersionSeconds = 1' }) -Word 'NO_JAVA'
    }

    It 'TIMED_OUT for a tool that does not end, with its report on the way' -Skip:(Test-StandInWindows) {
        $bin = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        $java = Join-Path -Path $bin -ChildPath 'java'
        [System.IO.File]::WriteAllText($java, ([System.IO.File]::ReadAllText($java) -replace 'exit "', "exec sleep 60`nexit `""))
        Assert-DeployWord -Run (Invoke-OneWord -Argument '-TimeLimitSeconds', '1') -Word 'TIMED_OUT'
    }

    It 'BAD_INPUT for <Kind>' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Kind = 'a role that does not exist'; Argument = @('-Role', 'serveur') }
        @{ Kind = 'a version that does not exist'; Argument = @('-Tws', '6') }
        @{ Kind = 'a profile that is not there'; Argument = @('-SiteProfile', 'missing.json') }
    ) {
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        Assert-DeployWord -Run (Invoke-OneWord -Argument $Argument) -Word 'BAD_INPUT'
        Get-StandInArgument -Folder (Join-Path -Path $tool -ChildPath 'runtime/bin') | Should -BeNullOrEmpty
    }

    It 'BAD_INPUT for a folder that is no full path, which would mean whatever folder the agent stands in' {
        # Source: github.com/fadwen/IntuneScriptLab, Validation/Findings.md, "Working directory of user-context scripts"
        $file = New-DeployScript -Folder $cache -Name 'intune-requirement.ps1'
        Assert-DeployWord -Run (Invoke-Deploy -File $file -Argument '-Folder', 'TwsPreflight' -WorkingDirectory "$TestDrive") -Word 'BAD_INPUT'
    }

    It 'NOT_TRUSTED, and nothing started, where the session is elevated and others may change <Kind>' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Kind = 'the jar'; Open = 'tws-preflight.jar' }
        @{ Kind = 'the folder'; Open = 'TwsPreflight' }
        @{ Kind = 'the profile'; Open = 'site.json' }
    ) {
        $bin = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        # On this system nobody is elevated and no file has such a list: both are put in the place of what asks for them.
        $closed = "'O:BAG:SYD:(A;;FA;;;BA)(A;;0x1200a9;;;BU)'"
        $edit = @{
            '    if (-not (Test-TwsWindows)) {' = '    return $true; if (-not (Test-TwsWindows)) {'
            '        "$((Get-Acl -LiteralPath $Path -ErrorAction Stop).Sddl)"' = "        if ((Split-Path -Path `$Path -Leaf) -eq '$Open') { 'O:BAG:SYD:(A;;FA;;;BA)(A;;0x1301bf;;;BU)' } else { $closed }"
            '        return [System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value' = "        return 'S-1-5-18'"
        }
        Assert-DeployWord -Run (Invoke-OneWord -Edit $edit -Argument '-SiteProfile', 'site.json') -Word 'NOT_TRUSTED'
        Get-StandInArgument -Folder $bin | Should -BeNullOrEmpty
        # And where all are closed, the same session gets its answer.
        $edit['        "$((Get-Acl -LiteralPath $Path -ErrorAction Stop).Sddl)"'] = "        $closed"
        Assert-DeployWord -Run (Invoke-OneWord -Edit $edit -Argument '-SiteProfile', 'site.json') -Word 'READY'
    }
}

Describe 'What agents do to scripts' {
    It 'noise of Java on standard error, and a name in other letters, leave one word' -Skip:(Test-StandInWindows) {
        # Source: github.com/fadwen/IntuneScriptLab, Validation/Findings.md, W32-REQ-STDERR, W32-REQ-FIRSTLINE, W32-REQ-TRAIL
        $text = (Get-Standing -ExitCode 0).Replace('SRV-TWS', "Gr$([char] 0xFC)$([char] 0xDF)e $([char] 0x2014) $([char] 0x2713)")
        $null = New-DeployTool -Folder $tool -Output $text -Diagnostics 'WARNING: A restricted method in java.lang.System has been called'
        Assert-DeployWord -Run (Invoke-OneWord) -Word 'READY'
    }

    It 'a 32-bit host finds the folder below the 64-bit Program Files' -Skip:(Test-StandInWindows) {
        # Source: github.com/fadwen/IntuneScriptLab, Validation/Findings.md, "32-bit host path" and the survey of ARM
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        $file = New-DeployScript -Folder $cache -Name 'intune-requirement.ps1'
        $run = Invoke-Deploy -File $file -Environment @{ ProgramFiles = '/nowhere (x86)'; ProgramW6432 = "$TestDrive" }
        Assert-DeployWord -Run $run -Word 'READY'
    }

    It 'on 32-bit Windows, Program Files is the only one' -Skip:(Test-StandInWindows) {
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        $file = New-DeployScript -Folder $cache -Name 'intune-requirement.ps1'
        Assert-DeployWord -Run (Invoke-Deploy -File $file -Environment @{ ProgramFiles = "$TestDrive"; ProgramW6432 = '' }) -Word 'READY'
    }

    It 'options of another program for Java are kept away, and what was set is asked for' -Skip:(Test-StandInWindows) {
        # READY_WITH_WARNINGS, which --strict ends with 1.
        $bin = New-DeployTool -Folder $tool -ExitCode 1 -Output ((Get-Standing -ExitCode 0).Replace('"role": "server"', '"role": "client"').Replace('"tws": "5.2"', '"tws": "5.1"'))
        $edit = @{ '$Role = ''server''' = '$Role = ''client'''; '$Tws = ''5.2''' = '$Tws = ''5.1'''; '$SiteProfile = ''''' = '$SiteProfile = ''site.json'''; '$Strict = $false' = '$Strict = $true' }
        Assert-DeployWord -Run (Invoke-OneWord -Edit $edit -Environment @{ JAVA_TOOL_OPTIONS = '-javaagent:/evil.jar' }) -Word 'BLOCKED'
        [System.IO.File]::ReadAllText((Join-Path -Path $bin -ChildPath 'environment.txt')) | Should -Not -Match 'evil'
        $asked = (Get-StandInArgument -Folder $bin) -split "`n"
        foreach ($one in 'check', '--role=client', '--tws=5.1', "--profile=$tool/site.json", '--strict', '--format=json', '--lang=en') {
            $asked | Should -Contain $one
        }
    }

    It 'Constrained Language Mode changes no word' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Code = 0; Word = 'READY' }
        @{ Code = 1; Word = 'BLOCKED' }
        @{ Code = 70; Word = 'FAULT' }
    ) {
        $text = ''
        if ($Code -lt 70) {
            $text = Get-Standing -ExitCode $Code
        }
        $null = New-DeployTool -Folder $tool -ExitCode $Code -Output $text
        $file = New-DeployScript -Folder $cache -Name 'intune-requirement.ps1'
        $run = Invoke-Deploy -Command "`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; & '$file' -Folder '$tool'; exit `$LASTEXITCODE"
        Assert-DeployWord -Run $run -Word $Word
    }
}
