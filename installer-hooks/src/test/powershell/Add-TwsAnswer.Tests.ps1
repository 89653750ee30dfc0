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

Describe 'Add-TwsAnswer' -Skip:$skip {
    BeforeEach {
        $file = Join-Path -Path $work -ChildPath 'site.json'
        [System.IO.File]::WriteAllText($file, "{ // ours`r`n  ""users"": 50`r`n}`r`n")
    }

    It 'records answers from a pipeline and leaves comments' {
        @([pscustomobject] @{ Id = 'site.administrators-present'; Value = 'yes'; By = 'Zoé'; Function = ''; Note = 'a; b "c"' }
            [pscustomobject] @{ Id = 'telephony.pabx.csta-keys'; Value = 'no'; By = 'Jean' }) | Add-TwsAnswer -SiteProfile site.json
        $global:LASTEXITCODE | Should -Be 0
        $text = [System.IO.File]::ReadAllText($file)
        $text | Should -Match '^\{ // ours\r\n'
        $text | Should -Match '"by": "Zoé", "when": "[0-9-]{10}", "note": "a; b \\"c\\""'
        $text | Should -Match '"value": "no", "by": "Jean"'
    }

    It 'writes nothing with -WhatIf' {
        $before = [System.IO.File]::ReadAllText($file)
        Add-TwsAnswer site.administrators-present yes -By Marie -SiteProfile site.json -WhatIf
        $global:LASTEXITCODE | Should -Be 3
        [System.IO.File]::ReadAllText($file) | Should -Be $before
    }

    It 'gives the tool''s word on an id that no check has' {
        (Get-Failure { Add-TwsAnswer server.dotnot yes -By Marie -SiteProfile site.json }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
    }
}
