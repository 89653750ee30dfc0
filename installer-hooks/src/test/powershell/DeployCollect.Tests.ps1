# The script of the start-up task: a bundle for each machine on a share.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
}
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    . (Join-Path -Path $PSScriptRoot -ChildPath 'DeployKit.ps1')
    Import-ModuleUnderTest
    $work = Join-Path -Path "$TestDrive" -ChildPath 'work'
    $tool = Join-Path -Path $work -ChildPath 'TwsPreflight'
    $share = Join-Path -Path $work -ChildPath 'share'
    $local = Join-Path -Path $work -ChildPath 'local'

    function Reset-Work {
        # An empty share, an empty folder of the account, and a tool that answers with this exit code.
        param([int] $ExitCode = 0, [string] $Diagnostics = '')
        if (Test-Path -LiteralPath $work) {
            Remove-Item -LiteralPath $work -Recurse -Force
        }
        foreach ($folder in $share, $local) {
            $null = New-Item -ItemType Directory -Path $folder -Force
        }
        New-DeployTool -Folder $tool -ExitCode $ExitCode -Diagnostics $Diagnostics
    }

    function Invoke-Collect {
        param([string[]] $Argument = @(), [string] $To = $share, [hashtable] $Edit = @{}, [string] $Machine = 'PC-0042', [int] $Attempts = 2, [int] $WaitSeconds = 0)
        $file = New-DeployScript -Folder (Join-Path -Path $work -ChildPath 'deploy') -Name 'gpo-collect.ps1' -Edit $Edit
        $all = @('-Share', $To, '-Folder', $tool, '-SpreadMinutes', '0', '-Attempts', "$Attempts", '-WaitSeconds', "$WaitSeconds") + $Argument
        Invoke-Deploy -File $file -Argument $all -Environment @{ COMPUTERNAME = $Machine; LOCALAPPDATA = $local }
    }

    function Assert-Collect {
        # The word and the exit code, and that nothing stays on this machine.
        param($Run, [string] $Word, [int] $ExitCode)
        $Run.Error | Should -BeExactly ''
        $Run.Output | Should -Match "\A$Word(; [\x20-\x7E]+)?\r?\n\z"
        $Run.ExitCode | Should -Be $ExitCode
        @(Get-ChildItem -LiteralPath $local -Force).Count | Should -Be 0
    }
}

Describe 'The task on a share' -Skip:(Test-StandInWindows) {
    It 'drops MACHINE.zip and nothing else, and keeps nothing here' {
        $bin = Reset-Work
        Assert-Collect -Run (Invoke-Collect -Argument '-Role', 'client', '-SiteProfile', 'site.json') -Word 'COLLECTED' -ExitCode 0
        @(Get-ChildItem -LiteralPath $share -Force | ForEach-Object { $_.Name }) | Should -Be @('PC-0042.zip')
        [System.IO.File]::ReadAllText("$share/PC-0042.zip") | Should -BeExactly 'a bundle'
        $asked = (Get-StandInArgument -Folder $bin) -split "`n"
        foreach ($one in 'collect', '--role=client', '--tws=5.2', "--profile=$tool/site.json") {
            $asked | Should -Contain $one
        }
        # Made in the folder of the account, not on the share.
        @($asked | Where-Object { $_ -like "$local/TwsPreflight-*/PC-0042.zip" }).Count | Should -Be 1
    }

    It 'replaces its own bundle of yesterday and leaves those of others alone' {
        $null = Reset-Work
        [System.IO.File]::WriteAllText("$share/PC-0042.zip", 'yesterday')
        [System.IO.File]::WriteAllText("$share/PC-0043.zip", 'another')
        Assert-Collect -Run (Invoke-Collect) -Word 'COLLECTED' -ExitCode 0
        [System.IO.File]::ReadAllText("$share/PC-0042.zip") | Should -BeExactly 'a bundle'
        [System.IO.File]::ReadAllText("$share/PC-0043.zip") | Should -BeExactly 'another'
        @(Get-ChildItem -LiteralPath $share -Force).Count | Should -Be 2
    }

    It 'leaves yesterday''s bundle as it was where the tool fails (<Code>)' -ForEach @(
        @{ Code = 70; Word = 'FAULT' }
        @{ Code = 2; Word = 'BAD_INPUT' }
    ) {
        $null = Reset-Work -ExitCode $Code
        [System.IO.File]::WriteAllText("$share/PC-0042.zip", 'yesterday')
        $expected = 70
        if ($Code -eq 2) {
            $expected = 2
        }
        Assert-Collect -Run (Invoke-Collect) -Word $Word -ExitCode $expected
        [System.IO.File]::ReadAllText("$share/PC-0042.zip") | Should -BeExactly 'yesterday'
    }

    It 'is NO_ANSWER where no bundle came of it' {
        $bin = Reset-Work
        $java = Join-Path -Path $bin -ChildPath 'java'
        [System.IO.File]::WriteAllText($java, ([System.IO.File]::ReadAllText($java) -replace 'then cp ', 'then : '))
        Assert-Collect -Run (Invoke-Collect) -Word 'NO_ANSWER' -ExitCode 77
        @(Get-ChildItem -LiteralPath $share -Force).Count | Should -Be 0
    }

    It 'is NOT_WRITTEN where the share does not take it, after as many attempts as told' {
        $null = Reset-Work
        $begun = Get-Date
        Assert-Collect -Run (Invoke-Collect -To "$work/no-such-share" -Attempts 3 -WaitSeconds 1) -Word 'NOT_WRITTEN' -ExitCode 78
        ((Get-Date) - $begun).TotalSeconds | Should -BeGreaterThan 2
    }

    It 'is NOT_WRITTEN, and leaves nothing unfinished, where the name is taken' {
        $null = Reset-Work
        $null = New-Item -ItemType Directory -Path "$share/PC-0042.zip"
        Assert-Collect -Run (Invoke-Collect) -Word 'NOT_WRITTEN' -ExitCode 78
        @(Get-ChildItem -LiteralPath $share -Recurse -Force).Count | Should -Be 1
        # The copy went well and the last step did not: the part goes.
        $null = Reset-Work
        Assert-Collect -Run (Invoke-Collect -Edit @{ 'Move-Item -LiteralPath $part -Destination $target -Force -ErrorAction Stop' = 'throw "Access is denied"' }) -Word 'NOT_WRITTEN' -ExitCode 78
        @(Get-ChildItem -LiteralPath $share -Force).Count | Should -Be 0
    }

    It 'comes through when the network is late' {
        $null = Reset-Work
        $late = '$script:tries++; if ($script:tries -lt 2) { throw "The network path was not found" }; Copy-Item -LiteralPath $From -Destination $part'
        Assert-Collect -Run (Invoke-Collect -Edit @{ 'Copy-Item -LiteralPath $From -Destination $part' = $late }) -Word 'COLLECTED' -ExitCode 0
    }

    It 'is <Word> (<Code>) for <Kind>' -ForEach @(
        @{ Kind = 'no share'; Word = 'BAD_INPUT'; Code = 2; To = 'drop' }
        @{ Kind = 'no Java'; Word = 'NO_JAVA'; Code = 71 }
        @{ Kind = 'no jar'; Word = 'NO_JAR'; Code = 72 }
        @{ Kind = 'a name that leads elsewhere'; Word = 'FAULT'; Code = 70; Machine = '../PC' }
    ) {
        $null = Reset-Work
        if ($Kind -eq 'no Java') {
            Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'runtime') -Recurse
        }
        if ($Kind -eq 'no jar') {
            Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'tws-preflight.jar')
        }
        $how = @{}
        if ($To) { $how['To'] = $To }
        if ($Machine) { $how['Machine'] = $Machine }
        Assert-Collect -Run (Invoke-Collect @how) -Word $Word -ExitCode $Code
        @(Get-ChildItem -LiteralPath $share -Force).Count | Should -Be 0
    }
}

Describe 'The bundle on the share' -Skip:((Test-StandInWindows) -or (Test-NoRealJar)) {
    It 'is what fleet reads, and an unfinished copy is not' {
        $null = Reset-Work
        Use-RealJar
        New-Sample -Folder "$work/sample"
        Copy-Item -LiteralPath "$work/sample/srv-tws.zip" -Destination "$tool/runtime/bin/bundle.bin"
        Assert-Collect -Run (Invoke-Collect) -Word 'COLLECTED' -ExitCode 0
        [System.IO.File]::WriteAllText("$share/PC-0099.zip.123.part", 'half')
        $read = @(Test-TwsFleet -Path $share)
        $read.Count | Should -Be 1
    }
}
