# The steps of Invoke-TwsPreflight that touch remoting, with Invoke-Command and New-PSSession replaced by ones that answer as
# the real ones do; .ci/powershell ssh tries them over real sessions.
# What -Skip asks, it asks while the tests are found.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
}
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
    $module = Get-Module -Name TwsPreflight
}

Describe 'A failure of remoting' {
    It 'names its machine, wherever remoting keeps the name: <Name>' -ForEach @(
        @{ Name = 'in the origin'; Failure = [pscustomobject] @{ OriginInfo = [pscustomobject] @{ PSComputerName = 'PC-7' } } }
        @{ Name = 'as the target'; Failure = [pscustomobject] @{ TargetObject = 'PC-7' } }
        @{ Name = 'in the connection'; Failure = [pscustomobject] @{ TargetObject = [pscustomobject] @{ ConnectionInfo = [pscustomobject] @{ ComputerName = 'PC-7' } } } }
    ) {
        & $module { param($Failure) Get-TwsFailedMachine -Failure $Failure } $Failure | Should -Be 'PC-7'
    }

    It 'is taken from the words of remoting at last' {
        $record = [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('[PC-7] Connecting failed'), 'x', 'OpenError', $null)
        & $module { param($Failure) Get-TwsFailedMachine -Failure $Failure } $record | Should -Be 'PC-7'
    }

    It 'at the connection is one error, and the options reach New-PSSession' {
        Mock -ModuleName TwsPreflight -CommandName New-PSSession -MockWith { Write-Error -Message '[PC-DEAD] no' -TargetObject 'PC-DEAD' -ErrorAction Continue; [pscustomobject] @{ ComputerName = 'PC-1' } }
        $sessions = @(& $module { $ErrorActionPreference = 'Continue'; Open-TwsSession -ComputerName PC-1, PC-DEAD -ThrottleLimit 4 -UseSSL -Authentication Kerberos -ConfigurationName JEA -Port 5999 } 2> $null)
        @($sessions.ComputerName) | Should -Be 'PC-1'
        Should -Invoke -ModuleName TwsPreflight -CommandName New-PSSession -Times 1 -Exactly -ParameterFilter {
            $UseSSL -and "$Authentication" -eq 'Kerberos' -and $ConfigurationName -eq 'JEA' -and $Port -eq 5999 -and $ThrottleLimit -eq 4
        }
    }
}

Describe 'The remote folder' {
    It 'comes with the first Java 17 there, and not with the first Java' -Skip:(Test-StandInWindows) {
        Mock -ModuleName TwsPreflight -CommandName Invoke-Command -RemoveParameterType Session -MockWith { & $ScriptBlock @ArgumentList }
        $old = Join-Path -Path "$TestDrive" -ChildPath 'old'
        $new = Join-Path -Path "$TestDrive" -ChildPath 'new'
        foreach ($pair in @($old, '1.8.0_392'), @($new, '17.0.9')) {
            $null = New-Item -ItemType Directory -Path $pair[0] -Force
            $java = Join-Path -Path $pair[0] -ChildPath 'java'
            [System.IO.File]::WriteAllText($java, "#!/bin/sh`necho 'openjdk version `"$($pair[1])`"' >&2`n")
            & chmod +x $java
        }
        $keptHome, $keptPath = $env:JAVA_HOME, $env:PATH
        $env:JAVA_HOME = ''
        $env:PATH = "relative:${old}:${new}:$keptPath"
        try {
            $machine = & $module { Open-TwsRemoteFolder -Session ([pscustomobject] @{ ComputerName = 'PC-1' }) -Name tws-preflight-test }
        }
        finally {
            $env:JAVA_HOME, $env:PATH = $keptHome, $keptPath
        }
        $machine.Java | Should -Be (Join-Path -Path $new -ChildPath 'java')
        $machine.ComputerName | Should -Be 'PC-1'
        Test-Path -LiteralPath $machine.Folder | Should -Be $true
        & $module { param($Machine) Close-TwsRemoteFolder -Machine $Machine } $machine
        Test-Path -LiteralPath $machine.Folder | Should -Be $false
    }

    It 'gets files of any size, byte for byte' {
        Mock -ModuleName TwsPreflight -CommandName Invoke-Command -RemoveParameterValidation Session -MockWith { & $ScriptBlock @ArgumentList }
        $there = Join-Path -Path "$TestDrive" -ChildPath 'there'
        $null = New-Item -ItemType Directory -Path $there
        $global:TwsPreflightRun = @{ Folder = $there }
        try {
            foreach ($size in 0, 1, 2MB, (5MB + 1)) {
                $bytes = New-Object -TypeName byte[] -ArgumentList $size
                (New-Object -TypeName System.Random -ArgumentList 1).NextBytes($bytes)
                $file = Join-Path -Path "$TestDrive" -ChildPath "f$size"
                [System.IO.File]::WriteAllBytes($file, $bytes)
                @(& $module { param($Path, $Name) Send-TwsFile -Session @() -Path $Path -Name $Name } $file "f$size").Count | Should -Be 0
                (Get-FileHash -LiteralPath (Join-Path -Path $there -ChildPath "f$size")).Hash | Should -Be (Get-FileHash -LiteralPath $file).Hash
            }
        }
        finally {
            Remove-Variable -Name TwsPreflightRun -Scope Global
        }
    }
}

Describe 'Machines' {
    BeforeEach {
        Set-StandIn -Folder $standIn -ExitCode 1 -Output (Get-Recorded -Name 'report.en.json')
        Mock -ModuleName TwsPreflight -CommandName Open-TwsSession -MockWith { foreach ($one in $ComputerName) { [pscustomobject] @{ ComputerName = $one } } }
        Mock -ModuleName TwsPreflight -CommandName Open-TwsRemoteFolder -MockWith { foreach ($one in $Session) { [pscustomobject] @{ ComputerName = $one.ComputerName; Session = $one; Folder = 'f'; Java = 'j'; Runtime = 'r'; Started = '' } } }
        Mock -ModuleName TwsPreflight -CommandName Send-TwsPackage -MockWith { $Machine }
        Mock -ModuleName TwsPreflight -CommandName Set-TwsRemoteCommand -MockWith { }
        Mock -ModuleName TwsPreflight -CommandName Close-TwsRemoteFolder -MockWith { }
        Mock -ModuleName TwsPreflight -CommandName Close-TwsSession -MockWith { }
        $env:TWSPREFLIGHT_TEST_REPORT = Join-Path -Path (Join-Path -Path $PSScriptRoot -ChildPath 'recorded') -ChildPath 'report.en.json'
        Mock -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -MockWith {
            foreach ($one in $Session) {
                [pscustomobject] @{ PSComputerName = $one.ComputerName; ExitCode = 1; Output = [System.IO.File]::ReadAllText($env:TWSPREFLIGHT_TEST_REPORT); Diagnostics = ''; TimedOut = $false }
            }
        }
    }

    AfterAll {
        Remove-Item -LiteralPath Env:TWSPREFLIGHT_TEST_REPORT -ErrorAction Ignore
    }

    It 'are judged each as its row says, in one run' {
        $profile2 = Join-Path -Path "$TestDrive" -ChildPath 'two.json'
        [System.IO.File]::WriteAllText($profile2, '{}')
        $rows = 'ComputerName,Role,InstallDirectory,SiteProfile', 'PC-1,Client,,', "PC-2,server,D:\TWS,$profile2" | ConvertFrom-Csv
        @($rows | Invoke-TwsPreflight).Count | Should -Be 2
        Should -Invoke -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -Times 1 -Exactly
        Should -Invoke -ModuleName TwsPreflight -CommandName Set-TwsRemoteCommand -Times 1 -Exactly -ParameterFilter { $CommandLine -like '*--role=client*' -and $CommandLine -notlike '*--profile*' }
        Should -Invoke -ModuleName TwsPreflight -CommandName Set-TwsRemoteCommand -Times 1 -Exactly -ParameterFilter { $CommandLine -like '*--profile=site-1.json*--role=server*--install-dir=D:\TWS*' }
    }

    It 'come over SSH when they are named by -HostName' {
        $null = Invoke-TwsPreflight -HostName srv-1 -UserName admin -KeyFilePath key -Port 2222
        Should -Invoke -ModuleName TwsPreflight -CommandName Open-TwsSession -Times 1 -Exactly -ParameterFilter { $SSHTransport -and $UserName -eq 'admin' -and $Port -eq 2222 -and $KeyFilePath -like '*key' }
    }

    It 'are one error each where their answer is <Name>' -ForEach @(
        @{ Name = 'a refusal'; Code = 2; Text = '' }
        @{ Name = 'a fault'; Code = 70; Text = '' }
        @{ Name = 'nothing'; Code = 0; Text = '' }
    ) {
        $answer = @{ Code = $Code; Text = $Text }
        $env:TWSPREFLIGHT_TEST_CODE = $Code
        Mock -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -MockWith {
            [pscustomobject] @{ PSComputerName = 'PC-1'; ExitCode = [int] $env:TWSPREFLIGHT_TEST_CODE; Output = ''; Diagnostics = 'why'; TimedOut = $false }
        }
        Invoke-TwsPreflight PC-1 -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore
        $failures.Count | Should -Be 1
        "$($failures[0])" | Should -BeLike 'PC-1:*'
        $global:LASTEXITCODE | Should -Be 3
        Remove-Item -LiteralPath Env:TWSPREFLIGHT_TEST_CODE
    }

    It 'keep their bundles without -Force' {
        $folder = Join-Path -Path "$TestDrive" -ChildPath 'kept'
        $null = New-Item -ItemType Directory -Path $folder -Force
        [System.IO.File]::WriteAllText((Join-Path -Path $folder -ChildPath 'PC-1.zip'), 'kept')
        Invoke-TwsPreflight PC-1 -Destination $folder -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists*'
        Should -Invoke -ModuleName TwsPreflight -CommandName Open-TwsSession -Times 0 -Exactly
        [System.IO.File]::ReadAllText((Join-Path -Path $folder -ChildPath 'PC-1.zip')) | Should -Be 'kept'
    }

    It 'whose bundles come here are judged by one Java, and a broken bundle names its machine' -Skip:((Test-StandInWindows) -or (Test-NoRealJar)) {
        Use-RealJar
        $folder = Join-Path -Path "$TestDrive" -ChildPath 'came'
        New-Sample -Folder $folder
        Mock -ModuleName TwsPreflight -CommandName Receive-TwsBundle -MockWith {
            $file = Join-Path -Path $Destination -ChildPath "$($Machine.ComputerName).zip"
            $from = Join-Path -Path $Destination -ChildPath 'srv-tws.zip'
            if ($Machine.ComputerName -eq 'PC-BAD') {
                $from = Join-Path -Path $Destination -ChildPath 'bad.zip'
            }
            Copy-Item -LiteralPath $from -Destination $file
            $file
        }
        Mock -ModuleName TwsPreflight -CommandName Invoke-TwsRemoteTool -MockWith {
            foreach ($one in $Session) {
                [pscustomobject] @{ PSComputerName = $one.ComputerName; ExitCode = 0; Output = ''; Diagnostics = ''; TimedOut = $false }
            }
        }
        $count = Use-CountedJava -Folder "$TestDrive"
        $reports = @('PC-1', 'PC-BAD', 'PC-2' | Invoke-TwsPreflight -Destination $folder -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore)
        @($reports.ComputerName) | Should -Be 'PC-1', 'PC-2'
        @($reports.From | Split-Path -Leaf) | Should -Be 'PC-1.zip', 'PC-2.zip'
        @([System.IO.File]::ReadAllLines($count)).Count | Should -Be 1
        $failures.Count | Should -Be 1
        "$($failures[0])" | Should -BeLike 'PC-BAD:*'
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'obey -WhatIf of the calling function, and leave no old 0' {
        function Look {
            [CmdletBinding(SupportsShouldProcess = $true)]
            param()
            Invoke-TwsPreflight PC-1
        }
        $global:LASTEXITCODE = 0
        Look -WhatIf
        Should -Invoke -ModuleName TwsPreflight -CommandName Open-TwsSession -Times 0 -Exactly
        $global:LASTEXITCODE | Should -Be 3
    }
}
