function Invoke-TwsProcess {
    # Starts one program and gives its exit code and both its outputs, read as UTF-8 whatever the console's code page, and
    # read at the same time, so that neither can fill its pipe and stop the program. Through .NET and not through "&",
    # because Windows PowerShell 5.1 would make errors of standard error and decode with the code page.
    # Calls no function of this module: Invoke-TwsPreflight sends this very body to other machines.
    [CmdletBinding()]
    param(
        [string] $FileName,
        [string] $CommandLine,
        [string] $WorkingDirectory,
        # After so many seconds the program is stopped; 0 means that it may take its time.
        [int] $TimeLimitSeconds,
        # Each of these puts options or classes into any Java that starts.
        [string[]] $Without = @('JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH')
    )

    if (-not $FileName) {
        # On another machine: what Open-TwsRemoteFolder and Set-TwsRemoteCommand left in this session.
        $FileName = $global:TwsPreflightRun.Java
        $CommandLine = $global:TwsPreflightRun.CommandLine
        $WorkingDirectory = $global:TwsPreflightRun.Folder
    }
    $utf8 = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    $startInfo = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $startInfo.FileName = $FileName
    $startInfo.Arguments = $CommandLine
    $startInfo.WorkingDirectory = $WorkingDirectory
    $startInfo.UseShellExecute = $false
    $startInfo.CreateNoWindow = $true
    $startInfo.RedirectStandardOutput = $true
    $startInfo.RedirectStandardError = $true
    $startInfo.StandardOutputEncoding = $utf8
    $startInfo.StandardErrorEncoding = $utf8
    foreach ($name in @($startInfo.EnvironmentVariables.Keys)) {
        if ($Without -contains $name) {
            $startInfo.EnvironmentVariables.Remove($name)
        }
    }

    $process = New-Object -TypeName System.Diagnostics.Process
    $process.StartInfo = $startInfo
    $started = $false
    try {
        $started = $process.Start()
        $output = $process.StandardOutput.ReadToEndAsync()
        $diagnostics = $process.StandardError.ReadToEndAsync()
        $begun = [System.Diagnostics.Stopwatch]::StartNew()
        # Short waits, since Ctrl+C is only seen between two of them.
        do {
            $ended = $process.WaitForExit(200)
            $late = $TimeLimitSeconds -and -not $ended -and ($begun.Elapsed.TotalSeconds -ge $TimeLimitSeconds)
        } until ($ended -or $late)
        if ($late) {
            $process.Kill()
            $process.WaitForExit()
            return [pscustomobject] @{ ExitCode = -1; Output = ''; Diagnostics = ''; TimedOut = $true }
        }
        [pscustomobject] @{
            ExitCode    = $process.ExitCode
            Output      = $output.Result
            Diagnostics = $diagnostics.Result
            TimedOut    = $false
        }
    }
    finally {
        if ($started -and -not $process.HasExited) {
            $process.Kill()
        }
        $process.Dispose()
    }
}
