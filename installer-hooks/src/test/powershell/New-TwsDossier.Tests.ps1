BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $work = Enter-Sample
    [System.IO.File]::WriteAllText((Join-Path -Path $work -ChildPath 'town.json'), '{ "customer": "Mairie", "users": 20 }')
}

AfterAll {
    Exit-Sample
}

Describe 'New-TwsDossier' -Skip:$skip {
    It 'gives one object for the site, and says of the sample and of what cannot be read that they do not count' {
        $dossier = New-TwsDossier -SiteProfile town.json -Path .
        $dossier.verdict | Should -Be 'UNDETERMINED'
        $dossier.conclusion | Should -Be 'ACCEPTED_WITH_RESERVATIONS'
        @($dossier.rows).Count | Should -Be 69
        @($dossier.files | ForEach-Object -MemberName counting) | Should -Contain 'SAMPLE'
        @($dossier.files | ForEach-Object -MemberName counting) | Should -Contain 'UNREAD'
        $dossier.ExitCode | Should -Be 3
        $global:LASTEXITCODE | Should -Be 3
    }

    It 'writes the dossier, gives the object beside it only when asked, and writes nothing with -WhatIf' {
        $file = Join-Path -Path $work -ChildPath 'dossier.html'
        New-TwsDossier -SiteProfile town.json -Path . -Destination dossier.html -WhatIf | Should -BeNullOrEmpty
        Test-Path -LiteralPath $file | Should -BeFalse
        New-TwsDossier -SiteProfile town.json -Path . -Destination dossier.html | Should -BeNullOrEmpty
        [System.IO.File]::ReadAllText($file) | Should -BeLike '*Mairie*'
        { New-TwsDossier -SiteProfile town.json -Path . -Destination dossier.html -ErrorAction Stop } | Should -Throw
        (New-TwsDossier -SiteProfile town.json -Path . -Destination dossier.html -Force -PassThru).conclusion | Should -Be 'ACCEPTED_WITH_RESERVATIONS'
    }

    It 'never replaces the profile' {
        { New-TwsDossier -SiteProfile town.json -Path . -Destination town.json -Force -ErrorAction Stop } | Should -Throw
        $global:LASTEXITCODE | Should -Be 2
    }
}
