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
        $machines[0].Fail | Should -Be 3
        $machines[0].Findings.'server.dotnet' | Should -Be 'FAIL'
        $failures.Count | Should -Be 1
        "$($failures[0].TargetObject)" | Should -BeLike '*bad.zip'
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'fleet.html')) | Should -BeLike '*SRV-TWS-DEMO*'
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'takes more bundles than a command line has room for' {
        @(1..1500 | ForEach-Object { Join-Path -Path $work -ChildPath 'srv-tws.zip' } | Test-TwsFleet).Count | Should -BeGreaterOrEqual 1
    }
}
