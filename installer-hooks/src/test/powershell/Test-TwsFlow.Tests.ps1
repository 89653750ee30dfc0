BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
    $site = Join-Path -Path "$TestDrive" -ChildPath 'site.json'
}

Describe 'Test-TwsFlow' {
    It 'gives one typed object per flow' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'reach.json')
        $flows = @(Test-TwsFlow $site -Token abc -TimeoutSeconds 4)
        $flows.Count | Should -Be 2
        $flows[0].PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Flow'
        $flows[1].Outcome | Should -Be 'REFUSED'
        $flows[1].Port | Should -Be 9001
        $flows[1].HostName | Should -Be 'srv-tws.example.net'
        $flows[1].Detail.IndexOf([char] 0xE9) | Should -BeGreaterThan 0
        $global:LASTEXITCODE | Should -Be 1
        $line = Get-StandInArgument -Folder $standIn
        foreach ($option in 'reach', '--from=client', '--timeout=4', '--profile=', '--format=json') {
            $line | Should -Match ([regex]::Escape($option))
        }
        $line | Should -Not -Match 'abc' -Because 'a token on a command line is everybody''s to read'
        $line | Should -Match '@'
    }

    It 'warns when there was nothing to knock on' {
        Set-StandIn -Folder $standIn -Output '{"schema":"tws-preflight/reach/1","verdict":"CARRIED","flows":[]}'
        @(Test-TwsFlow $site -WarningVariable warnings -WarningAction SilentlyContinue).Count | Should -Be 0
        @($warnings).Count | Should -Be 1
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'does not believe a verdict that the exit code contradicts' {
        Set-StandIn -Folder $standIn -ExitCode 0 -Output (Get-Recorded -Name 'reach.json')
        (Get-Failure { Test-TwsFlow $site }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.Contradiction*'
    }

    It 'gives the usage error of a tool that has no such command yet' {
        Set-StandIn -Folder $standIn -ExitCode 2 -Diagnostics "Unmatched argument at index 0: 'reach'"
        $failure = Get-Failure { Test-TwsFlow $site }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        $global:LASTEXITCODE | Should -Be 2
    }
}
