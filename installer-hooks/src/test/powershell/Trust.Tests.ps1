# What is started, what is believed, and what is refused.
# What -Skip asks, it asks while the tests are found.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
}
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $module = Get-Module -Name TwsPreflight
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
    $own = 'S-1-5-21-1-2-3-1001'
}

Describe 'What others may change' {
    It '<Name> is <Good>' -ForEach @(
        @{ Name = 'a program of Windows Installer'; Good = $true; Sddl = 'O:SYG:SYD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)' }
        @{ Name = 'a file of Windows itself'; Good = $true; Sddl = 'O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464G:SYD:PAI(A;;0x1200a9;;;SY)(A;;0x1200a9;;;BU)' }
        @{ Name = 'a file of this account'; Good = $true; Sddl = 'O:S-1-5-21-1-2-3-1001G:SYD:(A;;FA;;;SY)(A;;FA;;;S-1-5-21-1-2-3-1001)' }
        @{ Name = 'a file of another account'; Good = $false; Sddl = 'O:S-1-5-21-1-2-3-1002G:SYD:(A;;FA;;;SY)' }
        @{ Name = 'a file that users may write'; Good = $false; Sddl = 'O:BAG:SYD:(A;;FA;;;BA)(A;;0x1301bf;;;BU)' }
        @{ Name = 'a folder in which users may make files'; Good = $false; Sddl = 'O:BAG:SYD:(A;;FA;;;BA)(A;;LC;;;BU)' }
        @{ Name = 'a file that everybody may delete'; Good = $false; Sddl = 'O:BAG:SYD:(A;;SD;;;WD)' }
        @{ Name = 'a file whose list everybody may change'; Good = $false; Sddl = 'O:BAG:SYD:(A;;RCWD;;;WD)' }
        @{ Name = 'what a new file below would get'; Good = $true; Sddl = 'O:BAG:SYD:(A;;FA;;;BA)(A;OICIIO;GA;;;CO)(A;OICIIO;FA;;;BU)' }
        @{ Name = 'a file without a list'; Good = $false; Sddl = 'O:BAG:SY' }
        @{ Name = 'a file with the empty list that lets everybody in'; Good = $false; Sddl = 'O:BAG:SYD:NO_ACCESS_CONTROL' }
        @{ Name = 'a file whose owner cannot be read'; Good = $false; Sddl = '' }
        @{ Name = 'a denial'; Good = $true; Sddl = 'O:BAG:SYD:(D;;FA;;;BU)(A;;FA;;;BA)' }
    ) {
        & $module { param($Sddl, $Own) Test-TwsDescriptor -Sddl $Sddl -OwnSid $Own } $Sddl $own | Should -Be $Good
    }

    It 'is not started by an elevated session' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        Mock -ModuleName TwsPreflight -CommandName Test-TwsElevated -MockWith { $true }
        Mock -ModuleName TwsPreflight -CommandName Get-TwsOwnSid -MockWith { 'S-1-5-21-1-2-3-1001' }
        Mock -ModuleName TwsPreflight -CommandName Get-TwsDescriptor -MockWith { 'O:BAG:SYD:(A;;FA;;;WD)' }
        & $module { $script:TwsTrusted = @{} }
        $failure = Get-Failure { Test-TwsPrerequisite }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJava*'
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
    }
}

Describe 'What is not believed' {
    It '<Name>' -ForEach @(
        @{ Name = 'a failed finding under READY'; Code = 0; Text = '{"schema":"tws-preflight/report/1","machine":{"name":"x"},"verdict":"READY","findings":[{"id":"a","status":"FAIL","level":"REQUIRED"}]}'; Id = 'Disagrees' }
        @{ Name = 'an unread requirement under READY'; Code = 0; Text = '{"schema":"tws-preflight/report/1","machine":{"name":"x"},"verdict":"READY","findings":[{"id":"a","status":"UNKNOWN","level":"REQUIRED"}]}'; Id = 'Disagrees' }
        @{ Name = 'BLOCKED without a reason'; Code = 1; Text = '{"schema":"tws-preflight/report/1","machine":{"name":"x"},"verdict":"BLOCKED","findings":[{"id":"a","status":"PASS","level":"REQUIRED"}]}'; Id = 'Disagrees' }
        @{ Name = 'counts that are not those of the findings'; Code = 0; Text = '{"schema":"tws-preflight/report/1","machine":{"name":"x"},"verdict":"READY","summary":{"PASS":2},"findings":[{"id":"a","status":"PASS","level":"REQUIRED"}]}'; Id = 'Disagrees' }
        @{ Name = 'an exit code of 0 over BLOCKED'; Code = 0; Text = '{"schema":"tws-preflight/report/1","machine":{"name":"x"},"verdict":"BLOCKED","findings":[{"id":"a","status":"FAIL","level":"REQUIRED"}]}'; Id = 'Contradiction' }
        @{ Name = 'a verdict that does not exist'; Code = 0; Text = '{"schema":"tws-preflight/report/1","machine":{"name":"x"},"verdict":"FINE","findings":[{"id":"a","status":"PASS","level":"REQUIRED"}]}'; Id = 'Disagrees' }
    ) {
        Set-StandIn -Folder $standIn -ExitCode $Code -Output $Text
        (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike "TwsPreflight.$Id*"
        $global:LASTEXITCODE | Should -Be 70
        # The same through a list of files, where the stand-in answers without the name of any.
        Get-Failure { Test-TwsPrerequisite -From (Join-Path -Path $standIn -ChildPath 'stdout.txt') } | Should -Not -BeNullOrEmpty
        $global:LASTEXITCODE | Should -Be 70
    }
}

Describe 'A Java' {
    It 'that hangs when it is asked for its version is not waited for' -Skip:(Test-StandInWindows) {
        Set-StandIn -Folder $standIn
        [System.IO.File]::WriteAllText((Join-Path -Path $standIn -ChildPath 'java'), "#!/bin/sh`nexec sleep 60`n")
        & $module { $script:TwsVersionSeconds = 1 }
        try {
            $begun = Get-Date
            (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJava*'
            ((Get-Date) - $begun).TotalSeconds | Should -BeLessThan 20
        }
        finally {
            & $module { $script:TwsVersionSeconds = 20 }
        }
    }

    It 'that was mended is asked again' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json') -Version 'nonsense'
        (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoJava*'
        [System.IO.File]::WriteAllText((Join-Path -Path $standIn -ChildPath 'version.txt'), 'openjdk version "21.0.1"')
        @(Test-TwsPrerequisite).Count | Should -Be 3
    }

    It 'gets no argument that holds a NUL' {
        Set-StandIn -Folder $standIn
        (Get-Failure { Test-TwsPrerequisite -InstallDirectory "C:\x`0--strict" }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoName*'
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'is stopped after -TimeLimitSeconds' -Skip:(Test-StandInWindows) {
        Set-StandIn -Folder $standIn -Output '{}'
        $script = [System.IO.File]::ReadAllText((Join-Path -Path $standIn -ChildPath 'java'))
        [System.IO.File]::WriteAllText((Join-Path -Path $standIn -ChildPath 'java'), ($script -replace 'exit "', "exec sleep 60`nexit `""))
        $begun = Get-Date
        (Get-Failure { Test-TwsPrerequisite -TimeLimitSeconds 1 }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.TimedOut*'
        ((Get-Date) - $begun).TotalSeconds | Should -BeLessThan 30
        $global:LASTEXITCODE | Should -Be 70
    }
}
