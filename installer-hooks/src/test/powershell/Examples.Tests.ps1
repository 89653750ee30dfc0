# Every example of every command's help is run as it stands, with the real jar, in a folder that has the files it names.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
    $examples = @(foreach ($file in Get-ChildItem -LiteralPath (Join-Path -Path (Get-ModuleFolder) -ChildPath 'Public') -Filter '*.ps1') {
            $number = 0
            foreach ($match in [regex]::Matches([System.IO.File]::ReadAllText($file.FullName), '(?m)^    \.EXAMPLE\r?\n        (.+?)\r?$')) {
                $number++
                @{ Command = $file.BaseName; Number = $number; Text = $match.Groups[1].Value }
            }
        })
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    if (Get-RealJar) {
        Use-RealJar
        $work = Join-Path -Path "$TestDrive" -ChildPath 'work'
        New-Sample -Folder $work
        Push-Location -LiteralPath $work
        $null = New-Item -ItemType Directory -Path bundles, reports
        foreach ($name in 'before.zip', 'after.zip', 'bundles/a.zip', 'bundles/b.zip') {
            Copy-Item -LiteralPath srv-tws.zip -Destination $name
        }
        'From,Role', 'srv-tws.zip,server', 'bundles/a.zip,client' | Set-Content -LiteralPath bundles.csv
        'ComputerName', 'PC-101' | Set-Content -LiteralPath pcs.csv
        'Id,Value,By', 'site.administrators-present,yes,Ada' | Set-Content -LiteralPath answers.csv
        'AAAAA-AAAAA-AAAAA-AAAAA-AAAAAA' | Set-Content -LiteralPath token.txt
        'no key' | Set-Content -LiteralPath id_ed25519
        # What cannot be had here: machines to reach, and a person who types.
        Mock -ModuleName TwsPreflight -CommandName Open-TwsSession -MockWith { }
        Mock -ModuleName TwsPreflight -CommandName Invoke-Item -MockWith { }
        Mock -CommandName Read-Host -MockWith { ConvertTo-SecureString -String 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAAA' -AsPlainText -Force }
        $here = Test-StandInWindows
        $first = @(Get-ChildItem -LiteralPath $work -Recurse -File | ForEach-Object { $_.FullName })
    }
}

AfterAll {
    if (Get-RealJar) {
        Pop-Location
    }
}

Describe 'The examples' -Skip:$skip {
    It '<Command> <Number>: <Text>' -ForEach $examples {
        # Nobody has the files of another example.
        Get-ChildItem -LiteralPath $work -Recurse -File | Where-Object { $_.FullName -notin $first } | Remove-Item -Force
        $script = Join-Path -Path $work -ChildPath 'example.ps1'
        # "exit" would end this session too.
        [System.IO.File]::WriteAllText($script, ($Text -replace 'exit \$LASTEXITCODE', '$LASTEXITCODE'))
        $failure = $null
        try {
            $null = . $script 3> $null
        }
        catch {
            $failure = $_
        }
        # Looking at this machine needs Windows; everything else has to work, and has to leave a code of the contract.
        if ($failure -and -not $here) {
            "$($failure.FullyQualifiedErrorId)" | Should -BeLike 'TwsPreflight.BadInput,*' -Because "$failure"
            "$failure" | Should -Match 'not Windows'
        }
        else {
            $failure | Should -BeNullOrEmpty
        }
        $global:LASTEXITCODE | Should -BeIn 0, 1, 2, 3
    }
}
