BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
}

Describe 'Get-TwsFact' {
    BeforeEach {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.fr.json')
    }

    It 'gives each reading once, with the checks that used it' {
        $facts = @(Get-TwsFact)
        @($facts.Name) | Should -Be @('os.build', 'dotnet.release')
        $facts[0].PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Fact'
        @($facts[0].UsedBy) | Should -Be @('server.os.version', 'server.reboot-pending')
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'keeps numbers numbers' {
        $fact = Get-TwsFact -Name dotnet.release
        $fact.Value -lt 461808 | Should -Be $true
        $fact.Source | Should -BeLike 'HKLM\SOFTWARE\*'
    }

    It 'tells what is absent from what is known, in a report that the tool wrote' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.sample.json')
        $facts = @(Get-TwsFact)
        $absent = $facts | Where-Object -FilterScript { $_.Name -eq 'reboot.component-servicing' }
        $absent.State | Should -Be 'ABSENT'
        $absent.Value | Should -BeNullOrEmpty
        $known = $facts | Where-Object -FilterScript { $_.Name -eq 'dotnet.release' }
        $known.State | Should -Be 'KNOWN'
        $known.Value | Should -Be 394802
        $unread = $facts | Where-Object -FilterScript { $_.Name -eq 'dns.own-addresses' }
        $unread.State | Should -Be 'UNREADABLE'
        $unread.Reason.kind | Should -Be 'NOT_COLLECTED'
    }

    It 'takes wildcards' {
        @(Get-TwsFact -Name 'dot*').Count | Should -Be 1
        @(Get-TwsFact 'nothing*').Count | Should -Be 0
    }

    It 'ends with the tool''s message on bad input' {
        Set-StandIn -Folder $standIn -ExitCode 2 -Diagnostics 'b.zip: not a bundle'
        $failure = Get-Failure { Get-TwsFact }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        "$failure" | Should -BeLike '*not a bundle*'
    }
}
