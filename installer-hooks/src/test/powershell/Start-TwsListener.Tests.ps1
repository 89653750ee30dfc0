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

Describe 'Start-TwsListener' -Skip:$skip {
    It 'lets the right token through and no other, and never shows it' {
        $file = Join-Path -Path $work -ChildPath 'token.txt'
        $listener = Start-TwsListener site.json -Minutes 2 -BindAddress 127.0.0.1 -TokenPath $file -Verbose 4> said.txt
        try {
            $global:LASTEXITCODE | Should -Be 0
            $token = [System.IO.File]::ReadAllText($file).Trim()
            $token.Length | Should -BeGreaterThan 15
            ($listener | Format-List -Property * | Out-String) + [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'said.txt')) | Should -Not -Match $token
            $flows = @(Test-TwsFlow site.json -TokenPath $file -TimeoutSeconds 3 -Verbose 4> said.txt)
            @($flows.Outcome | Sort-Object -Unique) | Should -Be 'VERIFIED'
            $global:LASTEXITCODE | Should -Be 0
            [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'said.txt')) | Should -Not -Match $token
            @((Test-TwsFlow site.json -Token $listener.Token -TimeoutSeconds 3).Outcome | Sort-Object -Unique) | Should -Be 'VERIFIED'
            @((Test-TwsFlow site.json -Token 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAAA' -TimeoutSeconds 1).Outcome) | Should -Not -Contain 'VERIFIED'
            $env:TWSPREFLIGHT_TOKEN = $token
            @((Test-TwsFlow site.json -TimeoutSeconds 3).Outcome | Sort-Object -Unique) | Should -Be 'VERIFIED'
        }
        finally {
            Remove-Item -LiteralPath Env:TWSPREFLIGHT_TOKEN -ErrorAction Ignore
            $listener | Stop-TwsListener
        }
        $listener.Process.HasExited | Should -Be $true
    }

    It 'says when not one port could be opened' {
        $listener = Start-TwsListener site.json -Minutes 2 -BindAddress 127.0.0.2
        try {
            $failure = Get-Failure { Start-TwsListener site.json -Minutes 2 -BindAddress 127.0.0.2 }
            $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoPorts*'
            $global:LASTEXITCODE | Should -Be 1
        }
        finally {
            $listener | Stop-TwsListener
        }
    } -Skip:($PSVersionTable.PSEdition -ne 'Core' -or $IsWindows)

    It 'opens nothing with -WhatIf, and refuses a wrong profile' {
        Start-TwsListener site.json -WhatIf | Should -BeNullOrEmpty
        $global:LASTEXITCODE | Should -Be 3
        (Get-Failure { Start-TwsListener missing.json }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        $global:LASTEXITCODE | Should -Be 2
    }
}
