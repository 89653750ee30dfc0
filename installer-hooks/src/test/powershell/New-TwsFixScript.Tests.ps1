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

Describe 'New-TwsFixScript' -Skip:$skip {
    It 'writes a script that parses, and runs nothing' {
        $file = New-TwsFixScript srv-tws.zip fix.ps1
        $faults = $null
        $null = [System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref] $null, [ref] $faults)
        @($faults).Count | Should -Be 0
        $global:LASTEXITCODE | Should -Be 0
    }

    It 'judges as it is told' {
        $file = New-TwsFixScript -From srv-tws.zip, srv-tws.zip -OutFile told.ps1 -Skip server.antivirus -Waive 'server.firewall=ours' -Language en
        $text = Get-Content -Raw -LiteralPath $file.FullName
        $text | Should -Not -Match 'Add-MpPreference|New-NetFirewallRule'
        $text | Should -Match '#Requires -Version 3.0'
    }

    It 'gives the tool''s word on a broken bundle' {
        (Get-Failure { New-TwsFixScript bad.zip other.ps1 }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        Test-Path -LiteralPath other.ps1 | Should -Be $false
    }
}
