function Invoke-TwsRemoteTool {
    # Runs the tool on many machines, ThrottleLimit of them at one time, by the body of Invoke-TwsProcess: the text of a
    # function can be sent whatever the machine's execution policy is. Gives ExitCode, Output, Diagnostics and PSComputerName
    # of each as soon as it is there. Without Java, CommandLine and Folder each session's own are used.
    [CmdletBinding()]
    param(
        $Session,
        [int] $ThrottleLimit,
        [string] $Java,
        [string] $CommandLine,
        [string] $Folder,
        [int] $TimeLimitSeconds
    )

    $parameters = @{
        Session       = $Session
        ThrottleLimit = $ThrottleLimit
        ScriptBlock   = ${function:Invoke-TwsProcess}
        ArgumentList  = @($Java, $CommandLine, $Folder, $TimeLimitSeconds)
        ErrorAction   = 'SilentlyContinue'
        ErrorVariable = 'failures'
    }
    $failures = @()
    Invoke-Command @parameters
    foreach ($failure in $failures) {
        $name = Get-TwsFailedMachine -Failure $failure
        Write-TwsError -Key 'RemoteFailure' -Value $name, "$failure" -Category 'ConnectionError' -Target $name
    }
}
