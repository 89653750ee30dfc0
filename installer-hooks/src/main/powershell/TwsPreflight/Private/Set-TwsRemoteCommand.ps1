function Set-TwsRemoteCommand {
    # Leaves in each session the command line that its machine is to run, so that one Invoke-Command can start them all,
    # whatever their roles and folders are.
    [CmdletBinding()]
    param(
        $Session,
        [string] $CommandLine,
        [int] $ThrottleLimit = 32
    )

    Invoke-Command -Session $Session -ThrottleLimit $ThrottleLimit -ArgumentList $CommandLine -ErrorAction SilentlyContinue -ScriptBlock {
        param($CommandLine)
        $global:TwsPreflightRun.CommandLine = $CommandLine
    }
}
