# Remoting itself is PowerShell's and is not tried here: the functions that touch it are replaced.
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
    $env:TWSPREFLIGHT_TEST_REPORT = Join-Path -Path (Join-Path -Path $PSScriptRoot -ChildPath 'recorded') -ChildPath 'report.fr.json'
}

AfterAll {
    Remove-Item -LiteralPath 'Env:TWSPREFLIGHT_TEST_REPORT' -ErrorAction SilentlyContinue
}

Describe 'Invoke-TwsPreflight' {
    BeforeEach {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.fr.json')
        Mock -ModuleName TwsPreflight -CommandName Open-TwsSession -MockWith {
            foreach ($one in $ComputerName) {
                if ($one -ne 'PC-DEAD') {
                    [pscustomobject] @{ ComputerName = $one }
                }
            }
        }
        Mock -ModuleName TwsPreflight -CommandName Open-TwsRemoteFolder -MockWith {
            foreach ($one in $Session) {
                [pscustomobject] @{ ComputerName = $one.ComputerName; Session = $one; Folder = 'C:\Temp\x'; Java = 'C:\j\java.exe'; Runtime = 'C:\r'; Started = '' }
            }
        }
        Mock -ModuleName TwsPreflight -CommandName Send-TwsPackage -MockWith { $Machine }
        Mock -ModuleName TwsPreflight -CommandName Set-TwsRemoteCommand -MockWith { }
        Mock -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -MockWith {
            foreach ($one in $Session) {
                [pscustomobject] @{
                    PSComputerName = $one.ComputerName
                    ExitCode       = 1
                    Output         = [System.IO.File]::ReadAllText($env:TWSPREFLIGHT_TEST_REPORT)
                    Diagnostics    = ''
                }
            }
        }
        Mock -ModuleName TwsPreflight -CommandName Receive-TwsBundle -MockWith { Join-Path -Path $Destination -ChildPath 'received.zip' }
        Mock -ModuleName TwsPreflight -CommandName Close-TwsRemoteFolder -MockWith { }
        Mock -ModuleName TwsPreflight -CommandName Close-TwsSession -MockWith { }
    }

    It 'gives one report per machine, in one throttled call' {
        $reports = @(Invoke-TwsPreflight -ComputerName PC-1, PC-2 -Role client -ThrottleLimit 5)
        @($reports.ComputerName) | Should -Be @('PC-1', 'PC-2')
        $reports[0].PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Report'
        $reports[0].Verdict | Should -Be 'BLOCKED'
        $global:LASTEXITCODE | Should -Be 1
        Should -Invoke -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -Times 1 -Exactly -ParameterFilter {
            $ThrottleLimit -eq 5
        }
        Should -Invoke -ModuleName TwsPreflight -CommandName Set-TwsRemoteCommand -Times 1 -Exactly -ParameterFilter {
            $CommandLine -like '*tws-preflight.jar check --format=json*--role=client*' -and @($Session).Count -eq 2
        }
        Should -Invoke -ModuleName TwsPreflight -CommandName Close-TwsRemoteFolder -Times 1 -Exactly
        Should -Invoke -ModuleName TwsPreflight -CommandName Close-TwsSession -Times 1 -Exactly
    }

    It 'takes machines from the pipeline, each once' {
        $rows = @([pscustomobject] @{ ComputerName = 'PC-1' }, [pscustomobject] @{ ComputerName = 'PC-1' }, [pscustomobject] @{ ComputerName = 'PC-2' })
        @($rows | Invoke-TwsPreflight).Count | Should -Be 2
        @('PC-3' | Invoke-TwsPreflight).Count | Should -Be 1
    }

    It 'does nothing with -WhatIf' {
        Invoke-TwsPreflight -ComputerName PC-1 -WhatIf | Should -BeNullOrEmpty
        Should -Invoke -ModuleName TwsPreflight -CommandName Open-TwsSession -Times 0 -Exactly
    }

    It 'goes on without a machine that fails, and reports it' {
        Mock -ModuleName TwsPreflight -CommandName Send-TwsPackage -MockWith {
            & (Get-Module -Name TwsPreflight) { Write-TwsError -Key 'NotCopied' -Value 'PC-BAD', 'no room' -Target 'PC-BAD' }
            $Machine | Where-Object -FilterScript { $_.ComputerName -ne 'PC-BAD' }
        }
        $reports = @(Invoke-TwsPreflight -ComputerName PC-BAD, PC-2 -ErrorAction SilentlyContinue -ErrorVariable failures)
        @($reports.ComputerName) | Should -Be @('PC-2')
        @($failures | Where-Object { "$_" -like '*PC-BAD*no room*' }).Count | Should -BeGreaterThan 0
    }

    It 'never answers ready for a machine that was not judged' {
        Mock -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -MockWith { }
        $null = Invoke-TwsPreflight -ComputerName PC-DEAD
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'keeps the bundles and judges them here with -Destination' {
        $folder = Join-Path -Path "$TestDrive" -ChildPath 'kept'
        $null = New-Item -ItemType Directory -Path $folder -Force
        # One line for each bundle, as check --from-list answers.
        $line = (Get-Recorded -Name 'report.en.json') -replace '\s*\r?\n\s*', ' ' -replace '\A\{', '{"from": "x",'
        Set-StandIn -Folder $standIn -ExitCode 1 -Output "$line`n"
        $reports = @(Invoke-TwsPreflight -ComputerName PC-1 -Destination $folder -Strict)
        $reports.Count | Should -Be 1
        Should -Invoke -ModuleName TwsPreflight -CommandName Set-TwsRemoteCommand -Times 1 -Exactly -ParameterFilter {
            $CommandLine -like '*collect -o bundle.zip*' -and $CommandLine -notlike '*--strict*'
        }
        $line = Get-StandInArgument -Folder $standIn
        $line | Should -Match '--from-list'
        $reports[0].From | Should -Be (Join-Path -Path $folder -ChildPath 'received.zip')
        $line | Should -Match '--strict'
    }
}
