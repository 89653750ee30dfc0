# The DSC resource, started as its manifest says and as DSC 3 does: in the folder of the manifest, with the instance as the last argument.
# Source: github.com/PowerShell/DSC, lib/dsc-lib/src/dscresources/command_resource.rs, invoke_test and process_get_args
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
}
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    . (Join-Path -Path $PSScriptRoot -ChildPath 'DeployKit.ps1')
    Import-ModuleUnderTest
    $tool = Join-Path -Path "$TestDrive" -ChildPath "Pr$([char] 0xE9)flight"
    $manifest = [System.IO.File]::ReadAllText((Join-Path -Path (Get-DeploySource) -ChildPath 'akio.tws.preflight.dsc.resource.json')) | ConvertFrom-Json
    $schema = $manifest.schema.embedded | ConvertTo-Json -Depth 10

    function Invoke-Resource {
        param([string] $Operation, [string] $Instance, [hashtable] $Edit = @{}, [hashtable] $Environment = @{})
        $folder = Join-Path -Path $tool -ChildPath 'deploy'
        $null = New-DeployScript -Folder $folder -Name 'dsc-preflight.ps1' -Edit $Edit
        $arguments = @(foreach ($one in $manifest.$Operation.args) {
                if ($one -is [string]) {
                    $one
                }
                elseif ($Instance) {
                    $one.jsonInputArg
                    $Instance
                }
            })
        $at = [array]::IndexOf($arguments, '-File')
        Invoke-Deploy -File $arguments[$at + 1] -Argument @($arguments | Select-Object -Skip ($at + 2)) -WorkingDirectory $folder -Environment $Environment
    }

    function Get-Fault {
        # What DSC logs: one line of JSON with an error.
        param($Run)
        $Run.Output | Should -BeExactly ''
        @($Run.Error.TrimEnd() -split "`n").Count | Should -Be 1
        ($Run.Error | ConvertFrom-Json).error
    }
}

Describe 'The resource' -Skip:(Test-StandInWindows) {
    It 'tests a machine as <Verdict>, in the desired state: <Ready>' -ForEach @(
        @{ Code = 0; Verdict = 'READY_WITH_WARNINGS'; Ready = $true }
        @{ Code = 1; Verdict = 'BLOCKED'; Ready = $false }
        @{ Code = 3; Verdict = 'UNDETERMINED'; Ready = $false }
    ) {
        $null = New-DeployTool -Folder $tool -ExitCode $Code -Output (Get-Standing -ExitCode $Code)
        $run = Invoke-Resource -Operation 'test' -Instance '{"role":"server","siteProfile":"site.json"}'
        $run.Error | Should -BeExactly ''
        $run.ExitCode | Should -Be 0
        Test-Json -Json $run.Output -Schema $schema | Should -BeTrue
        $state = $run.Output | ConvertFrom-Json
        $state.verdict | Should -Be $Verdict
        $state.ready | Should -Be $Ready
        $state._inDesiredState | Should -Be $Ready
        $state.siteProfile | Should -Be 'site.json'
    }

    It 'gets the state without an instance, in letters that no code page changes' {
        $null = New-DeployTool -Folder $tool -ExitCode 0 -Output (Get-Standing -ExitCode 0)
        $run = Invoke-Resource -Operation 'get'
        Test-Json -Json $run.Output -Schema $schema | Should -BeTrue
        ($run.Output | ConvertFrom-Json).PSObject.Properties.Name | Should -Not -Contain '_inDesiredState'
        $profilePath = "$tool/pr$([char] 0xE9).json"
        [System.IO.File]::WriteAllText($profilePath, '{}')
        $run = Invoke-Resource -Operation 'get' -Instance (@{ siteProfile = $profilePath } | ConvertTo-Json -Compress)
        $run.Output | Should -Not -Match '[^\x0A\x0D\x20-\x7E]'
        ($run.Output | ConvertFrom-Json).siteProfile | Should -BeExactly $profilePath
    }

    It 'gives <Code> and <Word> and no state for <Kind>' -ForEach @(
        @{ Kind = 'no Java'; Code = 71; Word = 'NO_JAVA' }
        @{ Kind = 'no jar'; Code = 72; Word = 'NO_JAR' }
        @{ Kind = 'a fault with a report'; Code = 70; Word = 'FAULT'; Exit = 70 }
        @{ Kind = 'bad input of the tool'; Code = 2; Word = 'BAD_INPUT'; Exit = 2 }
        @{ Kind = 'exit code 0 over BLOCKED'; Code = 77; Word = 'NO_ANSWER'; Exit = 0; From = 1 }
        @{ Kind = 'a jar that does not start'; Code = 73; Word = 'BROKEN_JAR'; Exit = 1; From = -1 }
        @{ Kind = 'an instance that is no JSON'; Code = 2; Word = 'BAD_INPUT'; Instance = 'role: server' }
        @{ Kind = 'a role that does not exist'; Code = 2; Word = 'BAD_INPUT'; Instance = '{"role":"serveur"}' }
    ) {
        $text = ''
        if ($From -ne -1) {
            $text = Get-Standing -ExitCode ([int] $From)
        }
        $null = New-DeployTool -Folder $tool -ExitCode ([int] $Exit) -Output $text
        if ($Kind -eq 'no Java') {
            Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'runtime') -Recurse
        }
        if ($Kind -eq 'no jar') {
            Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'tws-preflight.jar')
        }
        $run = Invoke-Resource -Operation 'test' -Instance "$Instance"
        Get-Fault -Run $run | Should -BeLike "${Word}:*"
        $run.ExitCode | Should -Be $Code
        $manifest.exitCodes."$Code" | Should -BeLike "${Word}:*"
    }
}
