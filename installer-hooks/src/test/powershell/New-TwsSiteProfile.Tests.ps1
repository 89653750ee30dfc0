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

Describe 'New-TwsSiteProfile' -Skip:$skip {
    It 'writes a profile that can be planned' {
        $plan = New-TwsSiteProfile p.json -Language fr | New-TwsPlan
        $plan.server.ramGb | Should -BeGreaterThan 0
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'p.json')) | Should -Match 'tws-preflight/site/1'
    }
}
