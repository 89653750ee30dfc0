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

Describe 'New-TwsSiteProfile' -Skip:$skip {
    It 'writes a profile that can be planned' {
        $plan = New-TwsSiteProfile p.json -Language fr | New-TwsPlan
        $plan.server.ramGb | Should -BeGreaterThan 0
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'p.json')) | Should -Match 'tws-preflight/site/1'
    }

    It 'writes what is told and nothing else' {
        New-TwsSiteProfile told.json -Users 60 -Calls 0 -Secure -Pabx OXE | Should -BeOfType ([System.IO.FileInfo])
        $global:LASTEXITCODE | Should -Be 0
        $told = [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'told.json')) | ConvertFrom-Json
        $told.users | Should -Be 60
        $told.callsPerHour | Should -Be 0
        $told.secure | Should -BeTrue
        $told.pabx.kind | Should -Be 'oxe'
        $told.PSObject.Properties.Name | Should -Not -Contain 'customer'
    }

    It 'writes the page and opens it' {
        Mock -ModuleName TwsPreflight -CommandName Invoke-Item -MockWith { }
        $page = New-TwsSiteProfile questions.html -Page -Show -Language fr
        [System.IO.File]::ReadAllText($page.FullName) | Should -Match '<html lang="fr">'
        Should -Invoke -ModuleName TwsPreflight -CommandName Invoke-Item -Times 1 -Exactly -ParameterFilter { $LiteralPath -eq $page.FullName }
        $null = New-TwsSiteProfile unseen.html -Page
        Should -Invoke -ModuleName TwsPreflight -CommandName Invoke-Item -Times 1 -Exactly
    }

    It 'refuses <Path> with <Bound>' -ForEach @(
        @{ Path = 'page.json'; Bound = @{ Page = $true } }
        @{ Path = 'site.html'; Bound = @{ Users = 5 } }
        @{ Path = 'site.html'; Bound = @{} }
    ) {
        (Get-Failure { New-TwsSiteProfile $Path @Bound }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.PageName*'
        $global:LASTEXITCODE | Should -Be 2
        Test-Path -LiteralPath (Join-Path -Path $work -ChildPath $Path) | Should -BeFalse
    }

    It 'gives the word of the tool on a PABX that it does not know' {
        (Get-Failure { New-TwsSiteProfile unknown.json -Pabx asterix }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
    }

    It 'writes nothing with -WhatIf' {
        New-TwsSiteProfile no.html -Page -Show -WhatIf
        $global:LASTEXITCODE | Should -Be 3
        Test-Path -LiteralPath (Join-Path -Path $work -ChildPath 'no.html') | Should -BeFalse
    }
}
