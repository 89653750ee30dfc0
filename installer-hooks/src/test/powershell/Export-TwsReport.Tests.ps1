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

Describe 'Export-TwsReport' -Skip:$skip {
    It 'writes <Format>' -ForEach @(
        @{ Format = 'html'; Sign = '<!DOCTYPE html>' }
        @{ Format = 'JUNIT'; Sign = '<testsuite' }
        @{ Format = 'csv'; Sign = 'server.dotnet' }
        @{ Format = 'json'; Sign = 'tws-preflight/report/1' }
        @{ Format = 'text'; Sign = '.NET' }
    ) {
        $file = Export-TwsReport srv-tws.zip -OutFile "r.$Format" -Format $Format
        $file | Should -BeOfType [System.IO.FileInfo]
        [System.IO.File]::ReadAllText($file.FullName) | Should -BeLike "*$Sign*"
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'writes many into a folder, each under its name, and says which cannot be judged' {
        $null = New-Item -ItemType Directory -Path many, out
        Copy-Item -LiteralPath srv-tws.zip -Destination many/srv-tws.zip
        $files = @('srv-tws.zip', 'bad.zip', 'many/srv-tws.zip' | Export-TwsReport -Destination out -Format text -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore)
        @($files.Name) | Should -Be 'srv-tws.txt', 'srv-tws-2.txt'
        $failures.Count | Should -Be 1
        "$($failures[0].TargetObject)" | Should -Be 'bad.zip'
        $global:LASTEXITCODE | Should -Be 1
    }

    It 'starts one Java for many, and keeps what is in the way' -Skip:(Test-StandInWindows) {
        $null = New-Item -ItemType Directory -Path pages
        foreach ($name in 'a', 'b', 'c') {
            Copy-Item -LiteralPath srv-tws.zip -Destination "pages/$name.zip"
        }
        [System.IO.File]::WriteAllText((Join-Path -Path $PWD.ProviderPath -ChildPath 'pages/b.html'), 'kept')
        $count = Use-CountedJava -Folder "$TestDrive"
        try {
            $files = @(Get-ChildItem -Path pages/*.zip | Export-TwsReport -Destination pages -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore)
        }
        finally {
            Use-RealJar
        }
        @($files.Name) | Should -Be 'a.html', 'c.html'
        @([System.IO.File]::ReadAllLines($count)).Count | Should -Be 1
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists,*'
        [System.IO.File]::ReadAllText((Join-Path -Path $PWD.ProviderPath -ChildPath 'pages/b.html')) | Should -Be 'kept'
    }

    It 'takes a report, and refuses to guess where to write' {
        $null = Test-TwsPrerequisite srv-tws.zip -AsReport | Export-TwsReport -OutFile again.html
        Test-Path -LiteralPath again.html | Should -Be $true
        (Get-Failure { Export-TwsReport srv-tws.zip }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoTarget*'
        (Get-Failure { Export-TwsReport srv-tws.zip -Destination nowhere }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoFolder*'
    }
}
