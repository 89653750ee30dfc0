# What is written, and what never is, with the real jar where the machine need not be Windows.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $standIn = Join-Path -Path "$TestDrive" -ChildPath 'java-stand-in'
}

Describe 'Written files' -Skip:$skip {
    BeforeAll {
        Use-RealJar
        $sample = Join-Path -Path "$TestDrive" -ChildPath 'sample'
        New-Sample -Folder $sample
    }

    BeforeEach {
        Use-RealJar
        $work = Join-Path -Path "$TestDrive" -ChildPath ([guid]::NewGuid().ToString())
        Copy-Item -LiteralPath $sample -Destination $work -Recurse
        Push-Location -LiteralPath $work
    }

    AfterEach {
        Pop-Location
    }

    It 'never replace what is read, with -Force neither: <Name>' -ForEach @(
        @{ Name = 'a plan over its profile'; Kept = 'site.json'; Command = { New-TwsPlan site.json -OutFile site.json -Force } }
        @{ Name = 'a plan over its profile by another spelling'; Kept = 'site.json'; Command = { New-TwsPlan site.json -OutFile ./x/../site.json -Force } }
        @{ Name = 'a script over its bundle'; Kept = 'srv-tws.zip'; Command = { New-TwsFixScript srv-tws.zip -OutFile srv-tws.zip -Force } }
        @{ Name = 'a report over its bundle'; Kept = 'srv-tws.zip'; Command = { Export-TwsReport srv-tws.zip -OutFile srv-tws.zip -Force } }
        @{ Name = 'a report over its profile'; Kept = 'site.json'; Command = { Export-TwsReport srv-tws.zip -SiteProfile site.json -OutFile site.json -Force } }
        @{ Name = 'an overview over a bundle'; Kept = 'srv-tws.zip'; Command = { Test-TwsFleet srv-tws.zip -OutFile srv-tws.zip -Force } }
        @{ Name = 'a bundle over its profile'; Kept = 'site.json'; Command = { Export-TwsBundle site.json -SiteProfile site.json -Force } }
        @{ Name = 'a map over the profile'; Kept = 'site.json'; Command = { Export-TwsBundle new.zip -SiteProfile site.json -RedactMap site.json -Force } }
    ) {
        $before = (Get-FileHash -LiteralPath $Kept).Hash
        (Get-Failure $Command).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.OverInput*'
        (Get-FileHash -LiteralPath $Kept).Hash | Should -Be $before
        $global:LASTEXITCODE | Should -Be 2
    }

    It 'are not reached through a link either' -Skip:(Test-StandInWindows) {
        & ln -s site.json link.json
        (Get-Failure { New-TwsPlan site.json -OutFile link.json -Force }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.OverInput*'
    }

    It 'are kept without -Force: <Name>' -ForEach @(
        @{ Name = 'a plan'; Command = { New-TwsPlan site.json -OutFile there } }
        @{ Name = 'a script'; Command = { New-TwsFixScript srv-tws.zip there } }
        @{ Name = 'a report'; Command = { Export-TwsReport srv-tws.zip -OutFile there } }
        @{ Name = 'an overview'; Command = { Test-TwsFleet srv-tws.zip -OutFile there } }
        @{ Name = 'a profile'; Command = { New-TwsSiteProfile there } }
        @{ Name = 'a token'; Command = { Start-TwsListener site.json -TokenPath there } }
    ) {
        [System.IO.File]::WriteAllText((Join-Path -Path $work -ChildPath 'there'), 'kept')
        (Get-Failure $Command).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists*'
        [System.IO.File]::ReadAllText((Join-Path -Path $work -ChildPath 'there')) | Should -Be 'kept'
        $global:LASTEXITCODE | Should -Be 2
    }

    # The module keeps whatever is there until -Force is given; the command line replaces its own reports and bundles by itself.
    It 'that are there: the tool by itself ends with <Tool>, the module keeps them, and both replace them when told: <Name>' -ForEach @(
        @{ Name = 'a report by a report'; Tool = 0, 1; Make = { $null = Export-TwsReport srv-tws.zip -OutFile there }
            Line = 'check', '--from=srv-tws.zip', '--format=html=there'; Command = { Export-TwsReport srv-tws.zip -OutFile there -Force:$told } }
        @{ Name = 'a bundle by a bundle'; Tool = @(0); Make = { Copy-Item -LiteralPath srv-tws.zip -Destination there }
            Line = 'redact', 'plain.json', '-o', 'there', '--redact-map=m.json'; Command = { Export-TwsBundle there -From plain.json -RedactMap m.json -Force:$told -WarningAction Ignore } }
        @{ Name = 'a plan by a plan'; Tool = 0, 3; Make = { $null = New-TwsPlan site.json -OutFile there -Format text }
            Line = 'plan', '--profile=site.json', '--format=text=there'; Command = { New-TwsPlan site.json -OutFile there -Format text -Force:$told } }
        @{ Name = 'somebody''s text by a report'; Tool = @(2); Make = { [System.IO.File]::WriteAllText("$work/there", 'kept') }
            Line = 'check', '--from=srv-tws.zip', '--format=html=there'; Command = { Export-TwsReport srv-tws.zip -OutFile there -Force:$told } }
        @{ Name = 'somebody''s text by a bundle'; Tool = @(2); Make = { [System.IO.File]::WriteAllText("$work/there", 'kept') }
            Line = 'redact', 'plain.json', '-o', 'there', '--redact-map=m.json'; Command = { Export-TwsBundle there -From plain.json -RedactMap m.json -Force:$told -WarningAction Ignore } }
        @{ Name = 'a script by a script'; Tool = @(2); Make = { $null = New-TwsFixScript srv-tws.zip there; Add-Content -LiteralPath there -Value '# read and changed' }
            Line = 'fix', '--from=srv-tws.zip', '-o', 'there'; Command = { New-TwsFixScript srv-tws.zip there -Force:$told } }
        @{ Name = 'a profile by a report'; Tool = @(2); Make = { Copy-Item -LiteralPath site.json -Destination there }
            Line = 'check', '--from=srv-tws.zip', '--format=html=there'; Command = { Export-TwsReport srv-tws.zip -OutFile there -Force:$told } }
    ) {
        # The sample's wildcard certificate cannot be masked.
        $null = New-Snapshot -Folder $work -Name 'plain.json' -Pattern '\*\.exemple\.fr' -With 'tws.exemple.fr'
        & $Make
        $before = (Get-FileHash -LiteralPath there).Hash
        $told = $false
        (Get-Failure $Command).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists*'
        (Get-FileHash -LiteralPath there).Hash | Should -Be $before
        $global:LASTEXITCODE | Should -Be 2
        $told = $true
        Get-Failure $Command | Should -BeNullOrEmpty
        Test-Path -LiteralPath there -PathType Leaf | Should -Be $true
        Remove-Item -LiteralPath there
        if (Test-Path -LiteralPath m.json) {
            Remove-Item -LiteralPath m.json
        }
        & $Make
        $jar = Get-RealJar
        $null = & java -jar $jar @Line 2>&1
        $LASTEXITCODE | Should -BeIn $Tool
        if ($Tool -contains 2) {
            (Get-FileHash -LiteralPath there).Hash | Should -Be $before
            $null = & java -jar $jar @Line --force 2>&1
            $LASTEXITCODE | Should -BeIn 0, 1, 3
            (Get-FileHash -LiteralPath there).Hash | Should -Not -Be $before -Because 'it was replaced'
        }
    }

    It 'take one input only: <Name>' -ForEach @(
        @{ Name = 'plans'; Command = { 'site.json', 'other.json' | New-TwsPlan -OutFile plan.json } }
        @{ Name = 'reports'; Command = { 'srv-tws.zip', 'bad.zip' | Export-TwsReport -OutFile plan.json } }
    ) {
        (Get-Failure $Command).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.ManyIntoOne*'
        Test-Path -LiteralPath plan.json | Should -Be $false
    }

    # Source: github.com/PowerShell/PowerShell/issues/4568
    It 'are not written when the calling function is asked what if' {
        function Deploy {
            [CmdletBinding(SupportsShouldProcess = $true)]
            param()
            $null = New-TwsPlan site.json -OutFile plan.json
            $null = New-TwsFixScript srv-tws.zip fix.ps1
            $null = Export-TwsReport srv-tws.zip -OutFile r.html
            $null = New-TwsSiteProfile p.json
        }
        Deploy -WhatIf
        foreach ($name in 'plan.json', 'fix.ps1', 'r.html', 'p.json') {
            Test-Path -LiteralPath $name | Should -Be $false
        }
    }

    It 'are told in words when the calling function is asked to be' {
        function Tell {
            [CmdletBinding()]
            param()
            $null = Test-TwsPrerequisite srv-tws.zip
        }
        @(Tell -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }).Count | Should -BeGreaterThan 0
    }
}

Describe 'A masked bundle' {
    BeforeEach {
        Set-StandIn -Folder $standIn
        $file = Join-Path -Path "$TestDrive" -ChildPath "$([guid]::NewGuid()).zip"
    }

    It 'comes with a warning that names the map' {
        $null = Export-TwsBundle $file -Redact -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -BeLike "*$file.map.json*"
    }

    It 'never takes the map of another one away' {
        [System.IO.File]::WriteAllText("$file.map.json", 'the only way back')
        (Get-Failure { Export-TwsBundle $file -Redact }).FullyQualifiedErrorId | Should -BeLike 'TwsPreflight.FileExists*'
        [System.IO.File]::ReadAllText("$file.map.json") | Should -Be 'the only way back'
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
    }

    It 'goes on with a map that is named' {
        $map = Join-Path -Path "$TestDrive" -ChildPath 'all.map.json'
        [System.IO.File]::WriteAllText($map, '{}')
        $null = Export-TwsBundle $file -RedactMap $map -WarningAction SilentlyContinue
        Get-StandInArgument -Folder $standIn | Should -Match ([regex]::Escape("--redact-map=$map"))
    }

    It 'says in the question what will be written' {
        Export-TwsBundle $file -Redact -WhatIf
        $global:LASTEXITCODE | Should -Be 3
        Get-StandInArgument -Folder $standIn | Should -BeNullOrEmpty
        (Get-Help Export-TwsBundle -Parameter Redact | Out-String) | Should -Match 'map'
    }
}
