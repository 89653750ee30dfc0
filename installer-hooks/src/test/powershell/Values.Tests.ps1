# What a machine's values come out as, with the real jar. Kinds and where people meet them:
#   times made of texts               github.com/PowerShell/PowerShell/issues/13598, /16976
#   keys that differ in case          github.com/PowerShell/PowerShell/issues/3705
#   System.Object[] in a table, formulas   owasp.org/www-community/attacks/CSV_Injection
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $work = Enter-Sample
    $module = Get-Module -Name TwsPreflight
}

AfterAll {
    Exit-Sample
}

Describe 'Values of a machine' -Skip:$skip {
    It 'stay texts when they look like times' {
        $file = New-Snapshot -Folder $work -Name 'time.json' -Pattern 'Windows Server 2016 Standard' -With '2026-03-02T00:00:00Z'
        $fact = Get-TwsFact -From $file os.product-name
        $fact.Value | Should -BeOfType [string]
        $fact.Value | Should -BeExactly '2026-03-02T00:00:00Z'
    }

    It 'never bring <Name> to the terminal' -ForEach @(
        @{ Name = 'an escape sequence'; Written = '\u001b[2J'; Sign = 0x1B }
        @{ Name = 'a control sequence of one sign'; Written = '\u009b2J'; Sign = 0x9B }
        @{ Name = 'a turned direction'; Written = '\u202egpj'; Sign = 0x202E }
        @{ Name = 'an isolated direction'; Written = '\u2066x'; Sign = 0x2066 }
        @{ Name = 'a bell'; Written = '\u0007'; Sign = 0x07 }
        @{ Name = 'a backspace'; Written = '\b'; Sign = 0x08 }
    ) {
        $file = New-Snapshot -Folder $work -Name 'hostile.json' -Pattern 'SRV-TWS-DEMO' -With "$Written-X"
        $report = Test-TwsPrerequisite $file -AsReport
        foreach ($shown in ($report | Out-String), ($report | Format-List -Property * | Out-String), ($report | ConvertTo-Csv | Out-String), ($report.Findings | Out-String)) {
            $shown.IndexOf([char] $Sign) | Should -Be -1
        }
        (Get-TwsFact -From $file machine.name | Format-List | Out-String).IndexOf([char] $Sign) | Should -Be -1
    }

    It 'keep a real backslash before such letters' {
        $file = New-Snapshot -Folder $work -Name 'backslash.json' -Pattern 'SRV-TWS-DEMO' -With 'C:\\u001b'
        (Test-TwsPrerequisite $file -AsReport).MachineName | Should -BeExactly 'C:\u001b'
    }

    It 'are flat in a table' {
        $table = Get-TwsFact -From srv-tws.zip | ConvertTo-Csv
        @($table -match 'System\.(Object|Management|Collections)').Count | Should -Be 0
        @(Test-TwsPrerequisite srv-tws.zip | ConvertTo-Csv) -match 'System\.(Object|Management|Collections)' | Should -HaveCount 0
        @($table -match 'server\.dotnet').Count | Should -BeGreaterThan 0
    }

    It 'are no formulas in a table, and stay themselves elsewhere: <_>' -ForEach @('=cmd|/c calc!A0', '+1+1', '-2+3', '@SUM(A1)') {
        $file = New-Snapshot -Folder $work -Name 'formula.json' -Pattern 'SRV-TWS-DEMO' -With $_
        $fact = Get-TwsFact -From $file machine.name
        $fact.Value -eq $_ | Should -Be $true
        @($fact | ConvertTo-Csv)[-1] | Should -Not -Match '(\A|,)"[=+\-@]'
        @(Test-TwsPrerequisite $file -AsReport | ConvertTo-Csv)[-1] | Should -Not -Match '(\A|,)"[=+\-@]'
    }

    It 'sort by weight, and Status stays a text' {
        $findings = @(Test-TwsPrerequisite srv-tws.zip | Sort-Object -Property Severity -Descending)
        $findings[0].Status | Should -Be 'FAIL'
        $findings[-1].Status | Should -Be 'NOT_APPLICABLE'
        ($findings[0] | ConvertTo-Json -Depth 4 | ConvertFrom-Json).Status | Should -BeExactly 'FAIL'
        $copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($findings[0]))
        $copy.Status | Should -BeExactly 'FAIL'
        $copy.Severity | Should -Be 70
    }

    It 'fit 80 columns, with the machine' {
        foreach ($given in @(Test-TwsPrerequisite srv-tws.zip), @(Test-TwsPrerequisite srv-tws.zip -AsReport), @(Get-TwsFact -From srv-tws.zip), @(Test-TwsFleet srv-tws.zip), @(New-TwsPlan site.json)) {
            $lines = @($given | Out-String -Width 80 -Stream)
            ($lines | ForEach-Object { ($_ -replace "$([char] 27)\[[0-9;]*m", '').Length } | Measure-Object -Maximum).Maximum | Should -BeLessOrEqual 80
        }
        Test-TwsPrerequisite srv-tws.zip | Out-String -Width 80 | Should -Match 'SRV-TWS-DEMO'
    }
}

Describe 'JSON' {
    It 'with keys that differ in case is read all the same' {
        $document = & $module { ConvertFrom-TwsJson -Text '{"schema":"s/1","a":{"Key":1,"key":2},"b":"x"}' -Schema 's/1' }
        $document.b | Should -Be 'x'
    }

    It 'of another kind is nothing: <_>' -ForEach @('', '{', '[]', '12', 'null', '{"schema":"other/1"}') {
        & $module { param($Text) ConvertFrom-TwsJson -Text $Text -Schema 's/1' } $_ | Should -BeNullOrEmpty
    }

    It 'keeps times as texts where PowerShell cannot be asked to' -Skip:($PSVersionTable.PSEdition -ne 'Core') {
        & $module {
            $kept = $script:TwsDateKind
            $script:TwsDateKind = $false
            try {
                $document = ConvertFrom-TwsJson -Text '{"schema":"s/1","value":"2026-03-02T00:00:00Z","list":["2026-03-02T00:00:00Z"]}' -Schema 's/1'
                Remove-TwsMark -Value $document.value
                (Remove-TwsMark -Value $document.list)[0]
                (ConvertTo-TwsTime -Value $document.value).ToString('yyyy')
            }
            finally {
                $script:TwsDateKind = $kept
            }
        } | Should -BeExactly '2026-03-02T00:00:00Z', '2026-03-02T00:00:00Z', '2026'
    }
}
