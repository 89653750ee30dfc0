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
        ErrorAction   = 'Continue'
    }
    $failures = New-Object -TypeName System.Collections.ArrayList
    Invoke-Command @parameters 2>&1 | Split-TwsFailure -Into $failures
    foreach ($failure in $failures) {
        $name = Get-TwsFailedMachine -Failure $failure
        Write-TwsError -Key 'RemoteFailure' -Value $name, "$failure" -Category 'ConnectionError' -Target $name
    }
}
