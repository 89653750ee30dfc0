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

Describe 'Get-TwsCheck' -Skip:$skip {
    It 'lists checks by id, pattern and row' {
        @(Get-TwsCheck).Count | Should -BeGreaterThan 40
        @(Get-TwsCheck server.disk.*).Count | Should -Be 4
        (Get-TwsCheck -Row R15).Id | Should -Be 'server.dotnet'
        $global:LASTEXITCODE | Should -Be 0
    }

    It 'says what is required, in the language that is asked for' {
        (Get-TwsCheck server.dotnet -Detailed -Language fr).Explanation | Should -Match '461808'
        (Get-TwsCheck server.dotnet -Language fr).Title | Should -Be '.NET Framework'
    }

    It 'takes findings, and says which check does not exist' {
        (Test-TwsPrerequisite srv-tws.zip | Where-Object Status -eq FAIL | Get-TwsCheck).Id | Should -Contain 'server.dotnet'
        Get-TwsCheck no.such -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoCheck*'
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'opens the page of one check, and one file for several' {
        Mock -ModuleName TwsPreflight -CommandName Invoke-Item
        $one = Get-TwsCheck server.dotnet -ShowPage -Language fr
        Should -Invoke -ModuleName TwsPreflight -CommandName Invoke-Item -Times 1 -Exactly -ParameterFilter { $LiteralPath -eq $one.Page }
        $text = Get-Content -LiteralPath $one.Page -Raw -Encoding UTF8
        $text | Should -Match '<article id="server.dotnet"'
        $text | Should -Not -Match '<article id="server.memory"'
        $text | Should -Match '<html lang="fr"'
        $several = @(Get-TwsCheck server.disk.* -ShowPage)
        @($several.Page | Sort-Object -Unique).Count | Should -Be 1
        Get-Content -LiteralPath $several[0].Page -Raw -Encoding UTF8 | Should -Match '<article id="server.memory"'
        Remove-Item -LiteralPath $one.Page, $several[0].Page
    }

    It 'offers its words behind the parameters that take them' {
        foreach ($line in 'Test-TwsPrerequisite -Only server.dotn', 'Get-TwsCheck server.dotn', 'Get-TwsCheck -Row R1', 'Get-TwsFact dotnet.rel') {
            @((TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches).Count | Should -BeGreaterThan 0 -Because $line
        }
    }

    It 'lets -Only and -Skip take patterns and rows' {
        @(Test-TwsPrerequisite srv-tws.zip -Only 'server.disk.*', 'R15' -WarningAction Ignore).Count | Should -Be 5
        @(Test-TwsPrerequisite srv-tws.zip -Skip 'server.*' -WarningAction Ignore | Where-Object Id -like 'server.*').Count | Should -Be 0
    }
}
