BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
}

Describe 'Export-TwsBundle' {
    BeforeEach {
        Set-StandIn -Folder $standIn
        $file = Join-Path -Path "$TestDrive" -ChildPath "$([guid]::NewGuid()).zip"
    }

    It 'gives the file it wrote' {
        $written = Export-TwsBundle -Path $file -Redact -Role client
        $written | Should -BeOfType [System.IO.FileInfo]
        $written.FullName | Should -Be $file
        $line = Get-StandInArgument -Folder $standIn
        $line | Should -Match 'collect'
        $line | Should -Match '--redact'
        $line | Should -Match '--role=client'
        $line | Should -Not -Match '--format'
        $global:LASTEXITCODE | Should -Be 0
    }

    It 'masks a bundle that exists, and the words of a list' {
        $old = Join-Path -Path "$TestDrive" -ChildPath 'old.zip'
        $words = Join-Path -Path "$TestDrive" -ChildPath 'words.txt'
        [System.IO.File]::WriteAllText($old, 'a bundle')
        [System.IO.File]::WriteAllText($words, 'Brest')
        $written = Export-TwsBundle -Path $file -From $old -RedactWords $words -WarningAction SilentlyContinue
        $written.FullName | Should -Be $file
        $line = "$(Get-StandInArgument -Folder $standIn)" -replace '\s+', ' '
        $line | Should -Match ([regex]::Escape("redact $old -o $file"))
        $line | Should -Match ([regex]::Escape("--redact-words=$words"))
        $line | Should -Not -Match '--redact(\s|$)'
        (Get-Failure { Export-TwsBundle -Path $old -From $old -Force }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.OverInput*'
    }

    It 'writes nothing and starts nothing with -WhatIf' {
        Export-TwsBundle -Path $file -WhatIf | Should -BeNullOrEmpty
        Test-Path -LiteralPath $file | Should -Be $false
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
    }

    It 'keeps a file that exists, without -Force' {
        [System.IO.File]::WriteAllText($file, 'kept')
        (Get-Failure { Export-TwsBundle -Path $file }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists*'
        [System.IO.File]::ReadAllText($file) | Should -Be 'kept'
        $global:LASTEXITCODE | Should -Be 2
        $null = Export-TwsBundle -Path $file -Force
        [System.IO.File]::ReadAllText($file) | Should -Be 'a bundle'
    }

    It 'does not take a missing file for a success' {
        $nowhere = Join-Path -Path (Join-Path -Path "$TestDrive" -ChildPath 'no-such-folder') -ChildPath 'b.zip'
        (Get-Failure { Export-TwsBundle -Path $nowhere }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoBundle*'
        $global:LASTEXITCODE | Should -Be 70
    }

    It 'does not take a bundle that was there for one that was written: <Code>' -ForEach @(@{ Code = 1 }, @{ Code = 3 }) {
        [System.IO.File]::WriteAllText($file, 'an earlier one')
        Set-StandIn -Folder $standIn -ExitCode $Code
        (Get-Failure { Export-TwsBundle -Path $file -Force }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.NoBundle*'
        $global:LASTEXITCODE | Should -Be 70
    }

    It 'seals it for its readers, by keys and by files from the caller''s folder' {
        Push-Location -LiteralPath "$TestDrive"
        try {
            $null = Export-TwsBundle -Path 'sealed.zip.age' -EncryptTo 'age1one', '@readers.txt' -Sign 'sign.pem' -Force
        }
        finally {
            Pop-Location
        }
        $line = Get-StandInArgument -Folder $standIn
        $line | Should -Match '--encrypt-to=age1one'
        $line | Should -Match ([regex]::Escape("--encrypt-to=@$(Join-Path -Path "$TestDrive" -ChildPath 'readers.txt')"))
        $line | Should -Match ([regex]::Escape("--sign=$(Join-Path -Path "$TestDrive" -ChildPath 'sign.pem')"))
        $line | Should -Match ([regex]::Escape("$(Join-Path -Path "$TestDrive" -ChildPath 'sealed.zip.age')"))
    }

    It 'masks a sealed bundle with the keys that open and verify it' {
        $key = New-Item -ItemType File -Path (Join-Path -Path "$TestDrive" -ChildPath 'open.txt') -Force
        $null = Export-TwsBundle -Path $file -From 'old.zip.age' -Identity $key -Signer 'pub.pem' -WarningAction SilentlyContinue
        $line = Get-StandInArgument -Folder $standIn
        $line | Should -Match ([regex]::Escape("--identity=$($key.FullName)"))
        $line | Should -Match '--signer=[^\s]*pub\.pem'
    }

    It 'is never written over a key: <Name>' -ForEach @(
        @{ Name = 'to sign with'; Command = { Export-TwsBundle -Path $held -Sign $held -Force } }
        @{ Name = 'of a reader'; Command = { Export-TwsBundle -Path $held -EncryptTo "@$held" -Force } }
        @{ Name = 'to open with'; Command = { Export-TwsBundle -Path $held -From old.zip -Identity $held -Force } }
        @{ Name = 'by the map'; Command = { Export-TwsBundle -Path other.zip -From old.zip -Signer $held -RedactMap $held -Force } }
    ) {
        $held = Join-Path -Path "$TestDrive" -ChildPath 'held.pem'
        [System.IO.File]::WriteAllText($held, 'a key')
        (Get-Failure $Command).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.OverInput*'
        [System.IO.File]::ReadAllText($held) | Should -Be 'a key'
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
    }

    It 'ends on a fault of the tool' {
        Set-StandIn -Folder $standIn -ExitCode 70 -Diagnostics 'internal error'
        (Get-Failure { Export-TwsBundle -Path $file }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.ToolFault*'
    }
}
