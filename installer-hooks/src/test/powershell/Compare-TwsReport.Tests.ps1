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

Describe 'Compare-TwsReport' -Skip:$skip {
    It 'tells what got worse, by a property that sorts' {
        $mended = New-Snapshot -Folder $work -Name 'mended.json' -Pattern '"value": 394802' -With '"value": 528049'
        $changes = @(Compare-TwsReport $mended srv-tws.zip)
        $changes[0].PSObject.TypeNames[0] | Should -Be 'TwsPreflight.Change'
        $changes[0].Change | Should -Be 'worse'
        $changes[0].Id | Should -Be 'server.dotnet'
        $changes[0].After | Should -Be 'FAIL'
        $global:LASTEXITCODE | Should -Be 1
        $back = @(Compare-TwsReport srv-tws.zip $mended)
        $back[0].Change | Should -Be 'better'
        $global:LASTEXITCODE | Should -Be 0
        (Compare-TwsReport (Get-Item srv-tws.zip) (Test-TwsPrerequisite $mended -AsReport) -AsReport).Changes.Count | Should -Be $back.Count
    }

    It 'refuses what names no file' {
        (Get-Failure { Compare-TwsReport 7 srv-tws.zip }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoFile*'
        $global:LASTEXITCODE | Should -Be 2
    }
}
