function Read-TwsReport {
    # The report of this machine, once it and the exit code agree; sets $LASTEXITCODE.
    [CmdletBinding()]
    param(
        # What Invoke-TwsJson gave.
        [hashtable] $Answer,
        [switch] $Strict
    )

    $report = ConvertTo-TwsReport -Document $Answer.Document -Strict:$Strict
    if ($report.ToolCode -ne $Answer.ExitCode) {
        Stop-TwsCommand -Key 'Contradiction' -Value $Answer.ExitCode, $report.ToolCode -Category 'InvalidData' -Target $report
    }
    Write-TwsExitCode -Value $report.ExitCode
    Write-TwsReportWarning -Report $report
    $report
}
