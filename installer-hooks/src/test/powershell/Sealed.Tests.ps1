# Bundles for one reader, from sealing to judging, and the keys that each command passes on.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $work = Enter-Sample
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
    # The key that AgeKeyTest reads, and what age-keygen -y gives for it.
    $identity = 'AGE-SECRET-KEY-1SG7PQHGW2DR3F20DWM0MES4EJG9HG8A7S7D6RACEPMW5A4UT3UUS7HH93H'
    $reader = 'age1j9n8ls4w5pfnpm9xw69gn2yg0uud8g99rfj3xevacpcafhnjd3ts08z7pl'
}

AfterAll {
    Exit-Sample
}

Describe 'A sealed bundle' -Skip:$skip {
    BeforeAll {
        Use-RealJar
        [System.IO.File]::WriteAllText((Join-Path -Path $work -ChildPath 'key.txt'), "$identity`n")
        [System.IO.File]::WriteAllText((Join-Path -Path $work -ChildPath 'readers.txt'), "# support`n$reader`n")
        # A certificate for the server's own name, as most sites have.
        $plain = New-Snapshot -Folder $work -Name 'plain.json' -Pattern '\*\.exemple\.fr' -With 'tws.exemple.fr'
        $null = Export-TwsBundle 'sealed.zip.age' -From $plain -EncryptTo '@readers.txt' -WarningAction SilentlyContinue
    }

    BeforeEach {
        Use-RealJar
    }

    It 'is age''s own format, with its map beside it' {
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'sealed.zip.age')) | Should -BeLike 'age-encryption.org/v1*'
        Test-Path -LiteralPath 'sealed.zip.age.map.json' | Should -Be $true
    }

    It 'is judged by who has the key, as the bundle that it was made of' {
        $open = Test-TwsPrerequisite $plain -AsReport -Language en
        $sealed = Test-TwsPrerequisite -Path 'sealed.zip.age' -Identity key.txt -AsReport -Language en
        $sealed.Findings.Count | Should -Be $open.Findings.Count
        @($sealed.Findings | ForEach-Object { "$($_.Id) $($_.Status)" }) | Should -Be @($open.Findings | ForEach-Object { "$($_.Id) $($_.Status)" })
        $sealed.Verdict | Should -Be $open.Verdict
    }

    It 'is an error for who has none' {
        Test-TwsPrerequisite 'sealed.zip.age' -AsReport -ErrorAction SilentlyContinue -ErrorVariable failures -WarningAction Ignore | Should -BeNullOrEmpty
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'is read by every command that reads bundles' {
        (Test-TwsFleet 'sealed.zip.age' -Identity key.txt -WarningAction Ignore).Verdict | Should -Be 'BLOCKED'
        (Compare-TwsReport srv-tws.zip 'sealed.zip.age' -Identity key.txt -AsReport).DifferenceVerdict | Should -Be 'BLOCKED'
        (Export-TwsReport 'sealed.zip.age' -Destination . -Identity key.txt).Name | Should -Be 'sealed.html'
    }

    It 'is believed only when somebody known signed it' {
        (Get-Failure { Test-TwsPrerequisite srv-tws.zip -Signer key.txt -ErrorAction Stop }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
    }

    It 'opens nothing where no bundle is read' {
        (Get-Failure { Test-TwsPrerequisite -Identity key.txt }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.BadInput*'
        $global:LASTEXITCODE | Should -Be 2
    }
}

Describe 'Keys go to the tool as full paths' -Skip:$skip {
    It '<Name>' -ForEach @(
        @{ Name = 'Test-TwsPrerequisite'; Command = { Test-TwsPrerequisite srv-tws.zip -Identity one.txt, two.txt -Signer pub.pem } }
        @{ Name = 'Export-TwsReport'; Command = { Export-TwsReport srv-tws.zip -OutFile keyed.html -Identity one.txt, two.txt -Signer pub.pem } }
        @{ Name = 'New-TwsFixScript'; Command = { New-TwsFixScript srv-tws.zip keyed.ps1 -Identity one.txt, two.txt -Signer pub.pem } }
        @{ Name = 'Test-TwsFleet'; Command = { Test-TwsFleet srv-tws.zip -Identity one.txt, two.txt -Signer pub.pem } }
        @{ Name = 'Compare-TwsReport'; Command = { Compare-TwsReport srv-tws.zip srv-tws.zip -Identity one.txt, two.txt -Signer pub.pem } }
    ) {
        Set-StandIn -Folder $standIn
        $null = Get-Failure $Command
        $line = Get-StandInArgument -Folder $standIn
        foreach ($expected in '--identity=one.txt', '--identity=two.txt', '--signer=pub.pem') {
            $option, $file = $expected -split '='
            $line | Should -Match ([regex]::Escape("$option=$(Join-Path -Path $work -ChildPath $file)"))
        }
    }

    It 'and are never written over: <Name>' -ForEach @(
        @{ Name = 'a report'; Command = { Export-TwsReport srv-tws.zip -OutFile key.pem -Signer key.pem -Force } }
        @{ Name = 'a script'; Command = { New-TwsFixScript srv-tws.zip key.pem -Identity key.pem -Force } }
        @{ Name = 'an overview'; Command = { Test-TwsFleet srv-tws.zip -OutFile key.pem -Identity key.pem -Force } }
    ) {
        [System.IO.File]::WriteAllText((Join-Path -Path $work -ChildPath 'key.pem'), 'a key')
        (Get-Failure $Command).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.OverInput*'
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'key.pem')) | Should -Be 'a key'
    }
}
