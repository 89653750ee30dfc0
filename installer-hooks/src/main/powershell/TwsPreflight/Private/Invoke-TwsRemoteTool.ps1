function Invoke-TwsRemoteTool {
    # Runs one command line on several machines at once, by the body of Invoke-TwsProcess: the text of a function can be
    # sent whatever the machine's execution policy is. Gives ExitCode, Output, Diagnostics and PSComputerName for each.
    [CmdletBinding()]
    param(
        $Session,
        [int] $ThrottleLimit,
        [string] $Java,
        [string] $CommandLine,
        [string] $Folder
    )

    $parameters = @{
        Session       = $Session
        ThrottleLimit = $ThrottleLimit
        ScriptBlock   = ${function:Invoke-TwsProcess}
        ArgumentList  = @($Java, $CommandLine, $Folder)
        ErrorAction   = 'SilentlyContinue'
        ErrorVariable = 'failures'
    }
    $failures = @()
    Invoke-Command @parameters
    foreach ($failure in $failures) {
        $message = $script:TwsTexts.RemoteFailure -f "$failure"
        Write-Error -Message $message -ErrorId 'TwsPreflight.RemoteFailure' -Category ConnectionError -TargetObject $failure.TargetObject
    }
}
