BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    $folder = Get-ModuleFolder
    $scripts = @(Get-ChildItem -LiteralPath $folder -Recurse -File | Where-Object { $_.Extension -in '.ps1', '.psm1', '.psd1' })
}

Describe 'The module' {
    It 'has a manifest that PowerShell accepts' {
        # As it is given away, with its jar inside.
        $built = Join-Path -Path "$TestDrive" -ChildPath 'TwsPreflight'
        Copy-Item -LiteralPath $folder -Destination $built -Recurse
        [System.IO.File]::WriteAllText((Join-Path -Path $built -ChildPath 'tws-preflight.jar'), '')
        $manifest = Test-ModuleManifest -Path (Join-Path -Path $built -ChildPath 'TwsPreflight.psd1') -ErrorAction Stop
        $manifest.Name | Should -Be 'TwsPreflight'
        $manifest.ProjectUri | Should -Not -BeNullOrEmpty
    }

    It 'exports exactly its public files' {
        $public = @(Get-ChildItem -LiteralPath (Join-Path -Path $folder -ChildPath 'Public') -File | ForEach-Object { $_.BaseName } | Sort-Object)
        $exported = @((Get-Module -Name TwsPreflight).ExportedCommands.Keys | Sort-Object)
        $exported | Should -Be $public
    }

    It 'exports no variable and no alias' {
        (Get-Module -Name TwsPreflight).ExportedVariables.Count | Should -Be 0
        (Get-Module -Name TwsPreflight).ExportedAliases.Count | Should -Be 0
    }

    It 'uses approved verbs only' {
        $approved = @(Get-Verb | ForEach-Object { $_.Verb })
        foreach ($command in (Get-Module -Name TwsPreflight).ExportedCommands.Values) {
            $command.Verb | Should -BeIn $approved
        }
    }

    It 'lists every one of its files in the manifest' {
        $listed = @((Import-PowerShellDataFile -LiteralPath (Join-Path -Path $folder -ChildPath 'TwsPreflight.psd1')).FileList | Sort-Object)
        # The jar comes into the folder when the module is built.
        $there = @('tws-preflight.jar') + @(Get-ChildItem -LiteralPath $folder -Recurse -File | ForEach-Object {
                $_.FullName.Substring($folder.Length).Trim('\', '/').Replace('\', '/')
            }) | Sort-Object -Unique
        $listed | Should -Be $there
    }

    It 'uses no parameter of a command for a value of its own, which the rules of the parameter would refuse' {
        foreach ($script in $scripts | Where-Object { $_.DirectoryName -like '*Public' }) {
            $ast = [System.Management.Automation.Language.Parser]::ParseFile($script.FullName, [ref] $null, [ref] $null)
            $parameters = (Get-Command -Name $script.BaseName).Parameters.Keys
            $assigned = @($ast.FindAll({ $args[0] -is [System.Management.Automation.Language.AssignmentStatementAst] }, $true) | ForEach-Object { "$($_.Left)".TrimStart('$') })
            $assigned | Where-Object { $parameters -contains $_ } | Should -BeNullOrEmpty -Because $script.Name
        }
    }

    It 'never builds commands from text' {
        foreach ($script in $scripts) {
            [System.IO.File]::ReadAllText($script.FullName) | Should -Not -Match 'Invoke-Expression|\biex\b|\[scriptblock\]::Create'
        }
    }

    It 'marks every file with accents for Windows PowerShell 5.1' {
        foreach ($script in $scripts) {
            $bytes = [System.IO.File]::ReadAllBytes($script.FullName)
            $accents = @($bytes | Where-Object { $_ -gt 127 }).Count -gt 0
            $marked = $bytes.Length -ge 3 -and $bytes[0] -eq 0xEF -and $bytes[1] -eq 0xBB -and $bytes[2] -eq 0xBF
            $marked | Should -Be $accents -Because $script.Name
        }
    }

    It 'has the same texts in both languages, with the same places to fill' {
        $english = Import-PowerShellDataFile -LiteralPath (Join-Path -Path (Join-Path -Path $folder -ChildPath 'en-US') -ChildPath 'TwsPreflightTexts.psd1')
        $french = Import-PowerShellDataFile -LiteralPath (Join-Path -Path (Join-Path -Path $folder -ChildPath 'fr-FR') -ChildPath 'TwsPreflightTexts.psd1')
        @($french.Keys | Sort-Object) | Should -Be @($english.Keys | Sort-Object)
        foreach ($key in $english.Keys) {
            @([regex]::Matches($french[$key], '\{\d\}') | ForEach-Object { $_.Value } | Sort-Object) |
                Should -Be @([regex]::Matches($english[$key], '\{\d\}') | ForEach-Object { $_.Value } | Sort-Object) -Because $key
        }
        $french.NoJar | Should -BeLike '*introuvable*'
        $french.NotStarted | Should -BeLike "*n'a pas pu*"
    }

    It 'has a sample of a role that names commands and parameters that exist' {
        $faults = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseFile((Join-Path -Path (Join-Path -Path $folder -ChildPath 'RoleCapabilities') -ChildPath 'TwsPreflightOperator.psrc'), [ref] $null, [ref] $faults)
        @($faults).Count | Should -Be 0
        $role = $tree.Find({ $args[0] -is [System.Management.Automation.Language.HashtableAst] }, $false).SafeGetValue()
        foreach ($visible in $role.VisibleFunctions) {
            $name = $visible
            if ($visible -is [hashtable]) {
                $name = $visible.Name
            }
            $command = Get-Command -Name $name -Module TwsPreflight
            foreach ($parameter in @($visible.Parameters)) {
                if ($parameter) {
                    $command.Parameters.Keys | Should -Contain $parameter.Name
                }
            }
        }
        'C:\ProgramData\TwsPreflight\srv-1.zip' | Should -Match $role.VisibleFunctions[3].Parameters[0].ValidatePattern
        'C:\ProgramData\TwsPreflight\..\x.zip' | Should -Not -Match $role.VisibleFunctions[3].Parameters[0].ValidatePattern
    }

    It 'loads its texts' {
        & (Get-Module -Name TwsPreflight) { $script:TwsTexts.NoJar } | Should -Not -BeNullOrEmpty
    }
}

Describe 'Help of <_>' -ForEach @(
    'Compare-TwsReport', 'Export-TwsBundle', 'Export-TwsReport', 'Get-TwsCheck', 'Get-TwsFact', 'Invoke-TwsPreflight', 'New-TwsFixScript', 'New-TwsPlan',
    'New-TwsSiteProfile', 'Start-TwsListener', 'Test-TwsFleet', 'Test-TwsFlow', 'Test-TwsPrerequisite'
) {
    BeforeAll {
        $name = $_
        $help = Get-Help -Name $name -Full
        $source = [System.IO.File]::ReadAllText((Join-Path -Path (Join-Path -Path (Get-ModuleFolder) -ChildPath 'Public') -ChildPath "$name.ps1"))
    }

    It 'says what the command does' {
        $help.Synopsis.Trim().Length | Should -BeGreaterThan 20
        ($help.Description | Out-String).Trim().Length | Should -BeGreaterThan 50
    }

    It 'has at least two examples, each in both languages' {
        @($help.Examples.Example).Count | Should -BeGreaterOrEqual 2
        $examples = [regex]::Matches($source, '(?s)\.EXAMPLE(.*?)(?=\r?\n\s*\.[A-Z]+\b|#>)')
        $examples.Count | Should -BeGreaterOrEqual 2
        foreach ($example in $examples) {
            $example.Value | Should -Match 'FR : '
        }
    }

    It 'describes every parameter' {
        $common = @([System.Management.Automation.PSCmdlet]::CommonParameters) + @([System.Management.Automation.PSCmdlet]::OptionalCommonParameters)
        $parameters = @((Get-Command -Name $name).Parameters.Keys | Where-Object { $_ -notin $common })
        $parameters.Count | Should -BeGreaterThan 2
        foreach ($parameter in $parameters) {
            $described = $help.Parameters.Parameter | Where-Object { $_.Name -eq $parameter }
            ($described.Description | Out-String).Trim() | Should -Not -BeNullOrEmpty -Because $parameter
        }
    }
}
