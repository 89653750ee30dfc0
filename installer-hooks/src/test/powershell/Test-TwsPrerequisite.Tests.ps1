BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
}

Describe 'Test-TwsPrerequisite' {
    It 'gives one typed object per finding, in the order of the report' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $findings = @(Test-TwsPrerequisite)
        @($findings.Id) | Should -Be @('server.os.version', 'server.dotnet', 'server.reboot-pending')
        $findings[1].PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Finding'
        $findings[1].Status | Should -Be 'FAIL'
        $findings[1].Level | Should -Be 'REQUIRED'
        $findings[1].Row | Should -Be 'R15'
        $findings[1].MachineName | Should -Be 'SRV-TWS'
        $findings[1].Evidence[0].value | Should -Be 394802
    }

    It 'reads accents right in <Language>' -ForEach @(
        @{ Language = 'fr'; Index = 1; Codes = @(0x2019, 0xE9, 0xE8, 0xE0, 0x2014) }
        @{ Language = 'en'; Index = 1; Codes = @(0xEF, 0xE7, 0x201C, 0x201D) }
    ) {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name "report.$Language.json")
        $findings = @(Test-TwsPrerequisite -Language $Language)
        foreach ($code in $Codes) {
            $findings[$Index].Message.IndexOf([char] $code) | Should -BeGreaterOrEqual 0 -Because ('U+{0:X4}' -f $code)
        }
        Get-StandInArgument -Folder $standIn | Should -BeLike "*--lang=$Language*"
    }

    It 'passes on what is asked of this machine''s flows and phones, and shows no token' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $null = Test-TwsPrerequisite -Reach -Server tws.example.com -Phones '' -Token S3CRET -Catalogue (Join-Path -Path $standIn -ChildPath 'next.json')
        $sent = Get-StandInArgument -Folder $standIn
        foreach ($option in '--reach', '--server=tws.example.com', '--phones', '--catalogue=*next.json') {
            $sent | Should -BeLike "*$option*"
        }
        $sent | Should -Not -BeLike '*S3CRET*'
        $null = Test-TwsPrerequisite
        Get-StandInArgument -Folder $standIn | Should -Not -Match '--(reach|phones|server|catalogue)'
    }

    It 'treats exit code <_> as a result and shows it' -ForEach @(0, 1, 3) {
        $code = $_
        Set-StandIn -Folder $standIn -ExitCode $code -Output (Get-Standing -ExitCode $code)
        @(Test-TwsPrerequisite -ErrorAction Stop).Count | Should -Be 3
        $global:LASTEXITCODE | Should -Be $code
    }

    It 'ends with the tool''s message on bad input' {
        Set-StandIn -Folder $standIn -ExitCode 2 -Diagnostics 'site.json:14:7 users: expected a whole number from 1, found "many"'
        $failure = Get-Failure { Test-TwsPrerequisite }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        "$failure" | Should -BeLike '*site.json:14:7 users*'
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'ends on a fault of the tool, even with a report' {
        Set-StandIn -Folder $standIn -ExitCode 70 -Output (Get-Recorded -Name 'report.en.json') -Diagnostics 'internal error'
        $failure = Get-Failure { Test-TwsPrerequisite }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.ToolFault*'
        "$failure" | Should -BeLike '*internal error*'
        $failure.TargetObject.Output | Should -BeLike '*tws-preflight/report/1*'
        $global:LASTEXITCODE | Should -Be 70
    }

    It 'ends on an exit code outside the contract' {
        Set-StandIn -Folder $standIn -ExitCode 134 -Output (Get-Recorded -Name 'report.en.json')
        (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.StrangeExit*'
        $global:LASTEXITCODE | Should -Be 70
    }

    It 'never takes <Name> for a result' -ForEach @(
        @{ Name = 'nothing'; Text = '' }
        @{ Name = 'a cut document'; Text = '{"schema":"tws-preflight/report/1","findings":[' }
        @{ Name = 'another document'; Text = '{"schema":"tws-preflight/plan/1"}' }
        @{ Name = 'plain text'; Text = 'Error: Unable to access jarfile' }
        @{ Name = 'a bare number'; Text = '12' }
    ) {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output $Text -Diagnostics 'what java said'
        $failure = Get-Failure { Test-TwsPrerequisite }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadOutput*'
        "$failure" | Should -BeLike '*what java said*'
        $global:LASTEXITCODE | Should -Be 70
    }

    It 'does not mind noise on standard error under Stop' {
        $noise = (1..2000 | ForEach-Object { "Picked up something, line $_ with some length to fill the pipe" }) -join "`n"
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json') -Diagnostics $noise
        $ErrorActionPreference = 'Stop'
        $seen = $global:Error.Count
        @(Test-TwsPrerequisite -ErrorAction Stop).Count | Should -Be 3
        $global:Error.Count | Should -Be $seen
    }

    It 'keeps planted Java options from the child, and only from the child' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $names = 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH'
        $kept = @{}
        foreach ($name in $names) {
            if (Test-Path -LiteralPath "Env:$name") {
                $kept[$name] = (Get-Item -LiteralPath "Env:$name").Value
            }
            Set-Item -LiteralPath "Env:$name" -Value 'planted-by-the-test'
        }
        try {
            $null = Test-TwsPrerequisite
            $env:CLASSPATH | Should -Be 'planted-by-the-test'
            Get-Content -LiteralPath (Join-Path -Path $standIn -ChildPath 'environment.txt') -Raw | Should -Not -Match 'planted-by-the-test'
        }
        finally {
            foreach ($name in $names) {
                Remove-Item -LiteralPath "Env:$name"
                if ($kept.ContainsKey($name)) {
                    Set-Item -LiteralPath "Env:$name" -Value $kept[$name]
                }
            }
        }
    }

    It 'passes on every option' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $null = Test-TwsPrerequisite -Role client -Tws 5.1 -Phase upgrade -InstallDirectory 'D:\TWS' -Only a.b, c.d -Skip e.f `
            -Waive 'g.h=because' -Language fr -TimeoutSeconds 7 -Strict
        $line = Get-StandInArgument -Folder $standIn
        foreach ($option in 'check', '--role=client', '--tws=5.1', '--phase=upgrade', '--install-dir=D:\TWS', '--only=a.b', '--only=c.d',
            '--skip=e.f', '--waive=g.h=because', '--lang=fr', '--timeout=7', '--strict', '--format=json') {
            $line | Should -Match ([regex]::Escape($option))
        }
    }

    It 'passes on nothing that was not asked for' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $null = Test-TwsPrerequisite
        Get-StandInArgument -Folder $standIn | Should -Not -Match '--(role|tws|phase|only|skip|waive|from|profile|strict|timeout)'
    }

    It 'takes -Profile, and makes paths full' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        Push-Location -LiteralPath $standIn
        try {
            $null = Test-TwsPrerequisite -Profile 'site.json'
        }
        finally {
            Pop-Location
        }
        Get-StandInArgument -Folder $standIn | Should -Match ([regex]::Escape('--profile=' + (Join-Path -Path $standIn -ChildPath 'site.json')))
    }

    It 'speaks the language of the session' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $null = Test-TwsPrerequisite
        $expected = 'en'
        if ("$PSUICulture" -like 'fr*') {
            $expected = 'fr'
        }
        Get-StandInArgument -Folder $standIn | Should -Match "--lang=$expected"
    }

    It 'gives the whole report with -AsReport' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.fr.json')
        $report = Test-TwsPrerequisite -AsReport
        $report.PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Report'
        $report.Verdict | Should -Be 'BLOCKED'
        $report.ExitCode | Should -Be 1
        $report.Summary.FAIL | Should -Be 1
        $report.Partial | Should -Be $false
        $report.CollectedAt | Should -BeOfType [datetime]
        $report.CollectedAt.Kind | Should -Be 'Utc'
        $report.CollectedAt.ToString('yyyy-MM-dd HH:mm:ss', [cultureinfo]::InvariantCulture) | Should -Be '2026-11-23 09:00:00'
        @($report.Findings).Count | Should -Be 3
    }

    It 'warns of a partial run' {
        Set-StandIn -Folder $standIn -Output (Get-Recorded -Name 'report.partial.json')
        $null = Test-TwsPrerequisite -Only server.reboot-pending -WarningVariable warnings -WarningAction SilentlyContinue
        @($warnings).Count | Should -Be 1
        "$($warnings[0])" | Should -BeLike '*2*SRV-TWS*'
    }

    It 'warns when nothing was checked' {
        Set-StandIn -Folder $standIn -Output (Get-Recorded -Name 'report.empty.json')
        @(Test-TwsPrerequisite -WarningVariable warnings -WarningAction SilentlyContinue).Count | Should -Be 0
        @($warnings).Count | Should -Be 1
    }

    It 'shows status, id and message in its table' {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        $shown = Test-TwsPrerequisite | Out-String -Width 200
        $shown | Should -Match 'FAIL\s+R15\s+SRV-TWS\s+server\.dotnet: Too old'
    }

    It 'refuses a role that does not exist before anything is started' {
        Set-StandIn -Folder $standIn
        Get-Failure { Test-TwsPrerequisite -Role printer } | Should -Not -BeNullOrEmpty
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
    }

    It 'says so when the program cannot be started' {
        Set-StandIn -Folder $standIn
        & (Get-Module -Name TwsPreflight) {
            param($Java)
            $script:TwsJava = $Java
            $script:TwsJavaVersions = @{ $Java = 17 }
        } (Join-Path -Path $standIn -ChildPath 'stdout.txt')
        (Get-Failure { Test-TwsPrerequisite }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NotStarted*'
        $global:LASTEXITCODE | Should -Be 70
    }
}
