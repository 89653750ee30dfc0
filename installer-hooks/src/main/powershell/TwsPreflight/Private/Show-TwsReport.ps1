function Show-TwsReport {
    # Gives a report in the form that the caller asked for. What could not be judged is not ready.
    [CmdletBinding()]
    param(
        $Report,
        [switch] $AsReport,
        [switch] $Quiet
    )

    if ($Quiet) {
        return [bool] ($Report -and ($Report.ExitCode -eq 0))
    }
    if ($AsReport) {
        return $Report
    }
    foreach ($finding in $Report.Findings) {
        $finding
    }
}
