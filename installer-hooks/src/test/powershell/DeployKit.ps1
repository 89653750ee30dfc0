# What the test files of the deploy kit begin with: the scripts as the distribution holds them, a tool folder with a stand-in
# Java, and child processes whose output is read byte by byte, since what deploys to many machines reads exactly that.

function Join-DeployText {
    # A source of the kit with what it includes, as Assemble.java puts it together; DistributionIT holds the two against each other.
    param([string] $Path)
    foreach ($line in [System.IO.File]::ReadAllLines($Path)) {
        if ($line.StartsWith('#include ')) {
            Join-DeployText -Path (Join-Path -Path (Split-Path -Path $Path -Parent) -ChildPath $line.Substring(9))
        }
        else {
            $line
        }
    }
}

function Get-DeploySource {
    # The folder of the sources.
    Join-Path -Path (Split-Path -Path (Split-Path -Path (Get-ModuleFolder) -Parent) -Parent) -ChildPath 'deploy'
}

function New-DeployScript {
    # Writes a script of the kit into a folder, with texts in it replaced: what an administrator edits, or what a test needs.
    param(
        [string] $Folder,
        [string] $Name,
        [hashtable] $Edit = @{}
    )
    $null = New-Item -ItemType Directory -Path $Folder -Force
    $text = (@(Join-DeployText -Path (Join-Path -Path (Get-DeploySource) -ChildPath $Name)) -join "`n") + "`n"
    foreach ($old in $Edit.Keys) {
        $text.Contains($old) | Should -BeTrue -Because "'$old' is edited in $Name"
        $text = $text.Replace($old, $Edit[$old])
    }
    $file = Join-Path -Path $Folder -ChildPath $Name
    [System.IO.File]::WriteAllText($file, $text)
    $file
}

function New-DeployTool {
    # A folder as the distribution unpacks to, as far as the kit needs it, with a Java that replays an answer.
    param(
        [string] $Folder,
        [int] $ExitCode = 0,
        [string] $Output = '',
        [string] $Diagnostics = '',
        [string] $Version = 'openjdk version "17.0.9" 2023-10-17'
    )
    if (Test-Path -LiteralPath $Folder) {
        Remove-Item -LiteralPath $Folder -Recurse -Force
    }
    $bin = Join-Path -Path (Join-Path -Path $Folder -ChildPath 'runtime') -ChildPath 'bin'
    Set-StandIn -Folder $bin -ExitCode $ExitCode -Output $Output -Diagnostics $Diagnostics -Version $Version
    [System.IO.File]::WriteAllText((Join-Path -Path $Folder -ChildPath 'tws-preflight.jar'), 'not a real jar')
    [System.IO.File]::WriteAllText((Join-Path -Path $Folder -ChildPath 'site.json'), '{}')
    $bin
}

function Get-DeployShell {
    # The PowerShell of this session as a program, and what comes before its options.
    $program = (Get-Process -Id $PID).Path
    $before = @()
    if ((Split-Path -Path $program -Leaf) -like 'dotnet*') {
        $before = @(Join-Path -Path $PSHOME -ChildPath 'pwsh.dll')
    }
    @{ Program = $program; Before = $before }
}

function Invoke-Deploy {
    # Runs a script as Intune does, "powershell -NoProfile -ExecutionPolicy Bypass -File", or a command in the place of -File.
    param(
        [string] $File,
        [string[]] $Argument = @(),
        [string] $Command,
        [string] $WorkingDirectory,
        # Variables of the process; an empty text takes one away.
        [hashtable] $Environment = @{}
    )
    $shell = Get-DeployShell
    $all = $shell.Before + @('-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass')
    if ($Command) {
        $all += @('-Command', $Command)
    }
    else {
        $all += @('-File', $File) + $Argument
    }
    $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $start.FileName = $shell.Program
    $start.Arguments = & (Get-Module -Name TwsPreflight) { param($All) ConvertTo-TwsCommandLine -ArgumentList $All } $all
    if ($WorkingDirectory) {
        $start.WorkingDirectory = $WorkingDirectory
    }
    $start.UseShellExecute = $false
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    # No Java of this machine, unless a test asks for one.
    foreach ($name in 'JAVA_HOME') {
        if ($start.EnvironmentVariables.ContainsKey($name)) {
            $start.EnvironmentVariables.Remove($name)
        }
    }
    if (-not (Test-StandInWindows)) {
        $start.EnvironmentVariables['PATH'] = (Get-DeployPath)
    }
    foreach ($name in $Environment.Keys) {
        if ($Environment[$name]) {
            $start.EnvironmentVariables[$name] = $Environment[$name]
        }
        else {
            $start.EnvironmentVariables.Remove($name)
        }
    }
    $process = [System.Diagnostics.Process]::Start($start)
    $process.StandardInput.Close()
    $streams = foreach ($stream in $process.StandardOutput.BaseStream, $process.StandardError.BaseStream) {
        $memory = New-Object -TypeName System.IO.MemoryStream
        @{ Memory = $memory; Task = $stream.CopyToAsync($memory) }
    }
    if (-not $process.WaitForExit(120000)) {
        $process.Kill()
        throw "still running after 120 s: $($start.Arguments)"
    }
    foreach ($stream in $streams) {
        $stream.Task.Wait()
    }
    @{
        ExitCode = $process.ExitCode
        Output   = [System.Text.Encoding]::GetEncoding(28591).GetString($streams[0].Memory.ToArray())
        Error    = [System.Text.Encoding]::GetEncoding(28591).GetString($streams[1].Memory.ToArray())
    }
}

function Get-DeployPath {
    # A folder with the programs that a stand-in needs, and no Java.
    # Pester empties its drive after each block.
    if (-not $script:DeployPath -or -not (Test-Path -LiteralPath $script:DeployPath)) {
        $script:DeployPath = Join-Path -Path "$TestDrive" -ChildPath 'programs'
        $null = New-Item -ItemType Directory -Path $script:DeployPath -Force
        foreach ($name in 'sh', 'cat', 'env', 'cp', 'dirname', 'sleep', 'printf') {
            $program = Get-Command -Name $name -CommandType Application -ErrorAction Ignore | Select-Object -First 1
            if ($program) {
                $null = New-Item -ItemType SymbolicLink -Path (Join-Path -Path $script:DeployPath -ChildPath $name) -Target $program.Source
            }
        }
    }
    $script:DeployPath
}

function Assert-DeployWord {
    # One word and a line end on standard output, nothing on standard error, exit code 0.
    param($Run, [string] $Word)
    $Run.Error | Should -BeExactly ''
    $Run.Output | Should -BeExactly ($Word + [System.Environment]::NewLine)
    $Run.ExitCode | Should -Be 0
}
