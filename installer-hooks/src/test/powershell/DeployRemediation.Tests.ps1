# Intune's detection script of a remediation: exit code 1 asks for the remediation, and the last line is what people see.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
}
BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    . (Join-Path -Path $PSScriptRoot -ChildPath 'DeployKit.ps1')
    Import-ModuleUnderTest
    $tool = Join-Path -Path "$TestDrive" -ChildPath 'TwsPreflight'
    $cache = Join-Path -Path "$TestDrive" -ChildPath 'cache'
    $file = New-DeployScript -Folder $cache -Name 'intune-remediation-detection.ps1'

    function Invoke-Detection {
        param([string[]] $Argument = @(), [hashtable] $Environment = @{})
        Invoke-Deploy -File $file -Argument (@('-Folder', $tool) + $Argument) -Environment $Environment
    }

    function Assert-Detection {
        # One line, ASCII, of at most 2048 signs; nothing on standard error, which Intune shows as an error.
        param($Run, [int] $ExitCode, [string] $Line)
        $Run.Error | Should -BeExactly ''
        $Run.Output | Should -BeLike "$Line$([System.Environment]::NewLine)"
        $Run.Output.Trim() | Should -Not -Match "[^\x20-\x7E]"
        $Run.Output.Trim().Length | Should -BeLessOrEqual 2048
        $Run.ExitCode | Should -Be $ExitCode
    }
}

Describe 'The detection' {
    It 'gives <Exit> and "<Line>" for exit code <Code> of the tool' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Code = 0; Exit = 0; Line = 'READY_WITH_WARNINGS; warns: server.reboot-pending' }
        @{ Code = 1; Exit = 1; Line = 'BLOCKED; fails: server.dotnet; warns: server.reboot-pending' }
        @{ Code = 3; Exit = 1; Line = 'UNDETERMINED; not read: server.dotnet; warns: server.reboot-pending' }
    ) {
        $null = New-DeployTool -Folder $tool -ExitCode $Code -Output (Get-Standing -ExitCode $Code)
        Assert-Detection -Run (Invoke-Detection) -ExitCode $Exit -Line $Line
    }

    It 'gives 1 and <Line> for <Kind>' -Skip:(Test-StandInWindows) -ForEach @(
        @{ Kind = 'bad input'; Code = 2; Text = ''; Line = 'BAD_INPUT; preflight: site.json:1:1 users: expected a number' }
        @{ Kind = 'a fault with a report that is ready'; Code = 70; Text = 'standing'; Line = 'FAULT; *' }
        @{ Kind = 'garbage with exit code 0'; Code = 0; Text = 'READY'; Line = 'NO_ANSWER; *' }
        @{ Kind = 'READY over a finding that failed'; Code = 0; Text = 'contradiction'; Line = 'NO_ANSWER; *' }
    ) {
        $output = $Text
        if ($Text -eq 'standing') {
            $output = Get-Standing -ExitCode 0
        }
        elseif ($Text -eq 'contradiction') {
            $output = (Get-Standing -ExitCode 1).Replace('BLOCKED', 'READY')
        }
        $null = New-DeployTool -Folder $tool -ExitCode $Code -Output $output -Diagnostics "preflight: site.json:1:1 users: expected a number`n"
        Assert-Detection -Run (Invoke-Detection) -ExitCode 1 -Line $Line
    }

    It 'gives 1 and NO_JAVA where there is none, with where was looked' -Skip:(Test-StandInWindows) {
        $null = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        Remove-Item -LiteralPath (Join-Path -Path $tool -ChildPath 'runtime') -Recurse
        Assert-Detection -Run (Invoke-Detection -Environment @{ JAVA_HOME = "/opt/jdk$([char] 0xE9)" }) -ExitCode 1 -Line 'NO_JAVA; /opt/jdk*/bin/java (-)'
    }

    It 'gives 1 and NO_JAR where nothing was unpacked' {
        $tool = Join-Path -Path "$TestDrive" -ChildPath 'nowhere'
        Assert-Detection -Run (Invoke-Detection) -ExitCode 1 -Line 'NO_JAR; *tws-preflight.jar*'
    }

    It 'shortens a long line at its end, so that the word stays' -Skip:(Test-StandInWindows) {
        # Intune keeps the last 2048 characters: github.com/fadwen/IntuneScriptLab, Validation/Findings.md, "Output limit"
        $null = New-DeployTool -Folder $tool -ExitCode 2 -Diagnostics ("preflight: $('x ' * 5000)`nand more`n" + [char] 0x2713)
        $run = Invoke-Detection
        Assert-Detection -Run $run -ExitCode 1 -Line 'BAD_INPUT; preflight: x x *...'
        $run.Output.Trim().Length | Should -Be 2048
    }

    It 'gives 1 and TIMED_OUT for a tool that does not end' -Skip:(Test-StandInWindows) {
        $bin = New-DeployTool -Folder $tool -Output (Get-Standing -ExitCode 0)
        $java = Join-Path -Path $bin -ChildPath 'java'
        [System.IO.File]::WriteAllText($java, ([System.IO.File]::ReadAllText($java) -replace 'exit "', "exec sleep 60`nexit `""))
        Assert-Detection -Run (Invoke-Detection -Argument '-TimeLimitSeconds', '1') -ExitCode 1 -Line 'TIMED_OUT; 1'
    }
}
