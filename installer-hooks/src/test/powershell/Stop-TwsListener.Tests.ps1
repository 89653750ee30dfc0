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

Describe 'Stop-TwsListener' -Skip:$skip {
    It 'closes the ports, once and again, and not with -WhatIf' {
        $listener = Start-TwsListener site.json -Minutes 2 -BindAddress 127.0.0.1
        Stop-TwsListener -Listener $listener -WhatIf
        $listener.Process.HasExited | Should -Be $false
        $listener | Stop-TwsListener
        $listener.Process.HasExited | Should -Be $true
        $listener | Stop-TwsListener
        $global:LASTEXITCODE | Should -Be 0
    }
}
