# How administrators feed a command, with the real jar. Kinds and where people meet them:
#   one bad input stops the others    github.com/dataplat/dbatools/pull/10701, /issues/4949
#   a stale $LASTEXITCODE             an exit code of 0 left by another program reads as "ready"
#   empty cells of a CSV              github.com/ruudmens/LazyAdmin/issues/32
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    if (Get-RealJar) {
        Use-RealJar
        $work = Join-Path -Path "$TestDrive" -ChildPath 'work'
        New-Sample -Folder $work
        $null = New-Snapshot -Folder $work -Name 'blind.json' -Pattern '("dotnet.release": \{\s*"source": "[^"]*",\s*)"value": 394802,\s*"state": "KNOWN"' `
            -With '$1"value": null, "state": "UNREADABLE", "reason": { "kind": "DENIED", "code": 5, "detail": "denied" }'
        # A sample counts nowhere in a fleet.
        $null = New-Snapshot -Folder $work -Name 'real.json' -Pattern '"sample": true' -With '"sample": false'
        Push-Location -LiteralPath $work
    }
}

AfterAll {
    if (Get-RealJar) {
        Pop-Location
    }
}

Describe 'A pipeline' -Skip:$skip {
    BeforeEach {
        $global:LASTEXITCODE = 0
    }

    It 'judges what can be judged, and says once what cannot, with the input as target' {
        $reports = @(Get-Item srv-tws.zip, bad.zip, srv-tws.zip | Test-TwsPrerequisite -AsReport -ErrorAction SilentlyContinue -ErrorVariable failures -WarningVariable warnings 3> $null)
        $reports.Count | Should -Be 2
        $failures.Count | Should -Be 1
        $failures[0].FullyQualifiedErrorId | Should -Be 'TwsPreflight.BadInput,Test-TwsPrerequisite'
        "$($failures[0].TargetObject)" | Should -BeLike '*bad.zip'
        "$($failures[0])" | Should -BeLike '*bad.zip*'
        "$warnings" | Should -Match '1.*3'
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'gives 2 for one bad input, as the command line does' {
        Test-TwsPrerequisite bad.zip -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures.Count | Should -Be 1
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'obeys -ErrorAction Stop, and leaves no old 0' {
        Get-Failure { 'bad.zip', 'srv-tws.zip' | Test-TwsPrerequisite -ErrorAction Stop } | Should -Not -BeNullOrEmpty
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'warns of an empty pipeline and gives 3: <Name>' -ForEach @(
        @{ Name = 'no file'; Command = { Get-ChildItem nothing*.zip | Test-TwsPrerequisite } }
        @{ Name = 'nothing at all'; Command = { $null | Test-TwsPrerequisite } }
        @{ Name = 'an empty list'; Command = { @() | Get-TwsFact } }
        @{ Name = 'no machine'; Command = { @() | Invoke-TwsPreflight } }
        @{ Name = 'no profile'; Command = { @() | New-TwsPlan } }
    ) {
        & $Command 3>&1 | Should -Match 'not a pass|pas un succ'
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'keeps 70 when a parameter is refused while it is bound' {
        Get-Failure { Test-TwsPrerequisite -From srv-tws.zip -SiteProfile 'nowhere:\x.json' } | Should -Not -BeNullOrEmpty
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'takes <Name>' -ForEach @(
        @{ Name = 'texts'; Command = { 'srv-tws.zip' | Test-TwsPrerequisite -AsReport } }
        @{ Name = 'files'; Command = { Get-Item srv-tws.zip | Test-TwsPrerequisite -AsReport } }
        @{ Name = 'a position'; Command = { Test-TwsPrerequisite srv-tws.zip -AsReport } }
        @{ Name = 'a wildcard'; Command = { Test-TwsPrerequisite -From 'srv-*.zip' -AsReport } }
        @{ Name = 'a literal path'; Command = { Test-TwsPrerequisite -LiteralPath srv-tws.zip -AsReport } }
        @{ Name = 'an old name of the parameter'; Command = { Test-TwsPrerequisite -Path srv-tws.zip -AsReport } }
        @{ Name = 'rows'; Command = { 'From,Role,Phase', 'srv-tws.zip,,' | ConvertFrom-Csv | Test-TwsPrerequisite -AsReport } }
        @{ Name = 'a report that was made of a file'; Command = { Test-TwsPrerequisite srv-tws.zip -AsReport | Test-TwsPrerequisite -AsReport } }
    ) {
        $report = & $Command
        @($report).Count | Should -Be 1
        $report.Verdict | Should -Be 'BLOCKED'
        $report.From | Should -BeLike '*srv-tws.zip'
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'takes a list behind -From' {
        @(Test-TwsPrerequisite -From srv-tws.zip, blind.json -AsReport).Verdict | Should -Be 'BLOCKED', 'BLOCKED'
    }

    It 'takes a name with brackets literally' {
        Copy-Item -LiteralPath srv-tws.zip -Destination 'srv[1].zip'
        (Test-TwsPrerequisite -LiteralPath 'srv[1].zip' -AsReport).From | Should -BeLike '*srv`[1`].zip'
        (Get-Item -LiteralPath 'srv[1].zip' | Test-TwsPrerequisite -AsReport).From | Should -BeLike '*srv`[1`].zip'
    }

    It 'judges each row in its own way, and one bad cell costs one row' {
        $rows = 'From,Role', 'srv-tws.zip,Server', 'srv-tws.zip,printer', 'srv-tws.zip,client' | ConvertFrom-Csv
        $reports = @($rows | Test-TwsPrerequisite -AsReport -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore)
        @($reports.Role) | Should -Be 'server', 'client'
        $failures.Count | Should -Be 1
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadCell*'
        $failures[0].TargetObject.Role | Should -Be 'printer'
    }

    It 'never checks this machine for an object without a file: <Name>' -ForEach @(
        @{ Name = 'a row'; Given = [pscustomobject] @{ Role = 'server' } }
        @{ Name = 'an empty cell'; Given = [pscustomobject] @{ From = ''; Role = '' } }
        @{ Name = 'a number'; Given = 7 }
        @{ Name = 'an empty text'; Given = '' }
    ) {
        $Given | Test-TwsPrerequisite -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoFile*'
        $global:LASTEXITCODE | Should -Not -Be 0
    }

    It 'says of a pattern that fits nothing which one it was' {
        Test-TwsPrerequisite 'none*.zip' -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoMatch*'
        "$($failures[0].TargetObject)" | Should -Be 'none*.zip'
    }

    It 'refuses a path of another provider: <_>' -ForEach @('Env:PATH', 'Variable:HOME', 'Env::PATH') {
        Test-TwsPrerequisite $_ -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NotAFile*'
    }

    It 'finds files on a drive of the calling function' {
        function Judge {
            $null = New-PSDrive -Name mine -PSProvider FileSystem -Root $work
            (Test-TwsPrerequisite -From 'mine:\srv-tws.zip' -AsReport).Verdict
        }
        Judge | Should -Be 'BLOCKED'
    }

    It 'gives the worst code in every command: <Name>' -ForEach @(
        @{ Name = 'facts'; Command = { Get-Item srv-tws.zip, blind.json | Get-TwsFact -Name x } }
        @{ Name = 'quiet'; Command = { Test-TwsPrerequisite srv-tws.zip, blind.json -Quiet } }
        @{ Name = 'a fleet'; Command = { Test-TwsFleet srv-tws.zip, real.json } }
    ) {
        $null = & $Command
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'counts what could not be judged as undetermined, unless something is blocked' {
        $null = 'bad.zip', 'blind.json' | Test-TwsPrerequisite -Only server.dotnet -ErrorAction SilentlyContinue -WarningAction Ignore
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'stops at once when the pipeline wants no more, without an old 0' {
        $first = @(1..30 | ForEach-Object { 'srv-tws.zip' }) | Test-TwsPrerequisite -AsReport | Select-Object -First 1
        $first.Verdict | Should -Be 'BLOCKED'
        $global:LASTEXITCODE | Should -Not -Be 0
    }

    It 'starts one Java for many' {
        $before = @(Get-Process -Name java -ErrorAction SilentlyContinue).Count
        $most = 0
        @(1..12 | ForEach-Object { 'srv-tws.zip' }) | Test-TwsPrerequisite -AsReport | ForEach-Object {
            $most = [Math]::Max($most, @(Get-Process -Name java -ErrorAction SilentlyContinue).Count - $before)
        }
        $most | Should -BeLessOrEqual 1 -Because 'other programs may start and end a Java meanwhile; ours is one'
    } -Skip:(-not $env:TWSPREFLIGHT_ALONE)

    It 'ends after -TimeLimitSeconds' {
        $many = @(1..3000 | ForEach-Object { 'srv-tws.zip' })
        (Get-Failure { $many | Test-TwsPrerequisite -TimeLimitSeconds 1 -Quiet }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.TimedOut*'
        $global:LASTEXITCODE | Should -Be 70
    }
}
