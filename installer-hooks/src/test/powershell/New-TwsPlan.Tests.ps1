BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
    $site = Join-Path -Path "$TestDrive" -ChildPath 'site.json'
}

Describe 'New-TwsPlan' {
    BeforeEach {
        Set-StandIn -Folder $standIn -Output (Get-Recorded -Name 'plan.json')
    }

    It 'gives the plan as an object' {
        $plan = New-TwsPlan $site
        $plan.PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Plan'
        $plan.server.ramGb | Should -Be 16
        $plan.server.processor.IndexOf([char] 0xD7) | Should -Be 2
        $global:LASTEXITCODE | Should -Be 0
    }

    It 'asks for the file too, in its form' {
        $file = Join-Path -Path "$TestDrive" -ChildPath 'plan.csv'
        $null = New-TwsPlan -SiteProfile $site -OutFile $file -Format csv -Language fr
        $line = Get-StandInArgument -Folder $standIn
        $line | Should -Match ([regex]::Escape("--format=csv=$file"))
        $line | Should -Match 'plan'
        $line | Should -Match '--lang=fr'
    }

    It 'still plans with -WhatIf, without asking for the file' {
        $file = Join-Path -Path "$TestDrive" -ChildPath 'not-written.csv'
        $plan = New-TwsPlan -SiteProfile $site -OutFile $file -Format csv -WhatIf
        $plan.server.ramGb | Should -Be 16
        Get-StandInArgument -Folder $standIn | Should -Not -Match 'not-written'
        Test-Path -LiteralPath $file | Should -Be $false
    }

    It 'keeps a file that exists, without -Force' {
        $file = Join-Path -Path "$TestDrive" -ChildPath 'kept.json'
        [System.IO.File]::WriteAllText($file, 'kept')
        (Get-Failure { New-TwsPlan -SiteProfile $site -OutFile $file }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists*'
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
        $null = New-TwsPlan -SiteProfile $site -OutFile $file -Force
        Get-StandInArgument -Folder $standIn | Should -Match 'kept\.json'
    }

    It 'gives the usage error of a tool that has no such command yet' {
        Set-StandIn -Folder $standIn -ExitCode 2 -Diagnostics "Unmatched argument at index 0: 'plan'"
        $failure = Get-Failure { New-TwsPlan $site }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        "$failure" | Should -BeLike "*Unmatched argument*"
        $global:LASTEXITCODE | Should -Be 2
    }
}
