BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $work = Enter-Sample
}

AfterAll {
    Exit-Sample
}

Describe 'Test-TwsFleet' -Skip:$skip {
    It 'gives one object for each machine, and one error for each bundle that cannot be read' {
        $machines = @(Test-TwsFleet . -OutFile fleet.html -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore)
        $machines.Count | Should -Be 1
        $machines[0].MachineName | Should -Be 'SRV-TWS-DEMO'
        $machines[0].Sample | Should -BeTrue
        $machines[0].Role | Should -Be 'server'
        $machines[0].Partial | Should -BeFalse
        $machines[0].Fail | Should -Be 3
        $machines[0].Findings.'server.dotnet' | Should -Be 'FAIL'
        $failures.Count | Should -Be 1
        "$($failures[0].TargetObject)" | Should -BeLike '*bad.zip'
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'fleet.html')) | Should -BeLike '*THE SAMPLE that comes with the tool*'
        # The sample is no machine, and counts nowhere.
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'judges all machines anew for what the parameters tell' {
        $machines = @(Test-TwsFleet ./srv-tws.zip -Users 3 -Calls 1 -Only 'server.memory' -WarningAction Ignore)
        $machines[0].Partial | Should -BeTrue
        @($machines[0].Findings.PSObject.Properties.Name) | Should -Be 'server.memory'
        $machines[0].Findings.'server.memory' | Should -Be 'PASS'
    }

    It 'lays an earlier folder beside this one' {
        $now = New-Snapshot -Folder $work -Name 'now.json' -Pattern '"sample": true' -With '"sample": false'
        $then = New-Snapshot -Folder $work -Name 'then.json' -Pattern '"sample": true' -With '"sample": false'
        $machines = @(Test-TwsFleet $now -Since $then -WarningAction Ignore)
        $machines.Count | Should -Be 1
        $machines[0].Change | Should -Be 'SAME'
        $machines[0].VerdictBefore | Should -Be $machines[0].Verdict
    }

    It 'chooses checks by rows and levels' {
        $machines = @(Test-TwsFleet ./srv-tws.zip -Only 'R4-R6' -WarningAction Ignore)
        @($machines[0].Findings.PSObject.Properties.Name) | Should -Be 'server.disk.space', 'server.disk.separate-drive', 'server.disk.free-minimum'
        @((Test-TwsFleet ./srv-tws.zip -Skip 'required', 'server.*' -WarningAction Ignore)[0].Findings.PSObject.Properties.Name) | Should -Contain 'site.administrators-present'
    }

    It 'takes more bundles than a command line has room for' {
        @(1..1500 | ForEach-Object { Join-Path -Path $work -ChildPath 'srv-tws.zip' } | Test-TwsFleet).Count | Should -BeGreaterOrEqual 1
    }
}
