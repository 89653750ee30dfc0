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

    It 'ends on a fault of the tool' {
        Set-StandIn -Folder $standIn -ExitCode 70 -Diagnostics 'internal error'
        (Get-Failure { Export-TwsBundle -Path $file }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.ToolFault*'
    }
}
