function Write-TwsReportWarning {
    # A run that left checks out, or checked nothing, must not look like a pass when only the objects are read.
    [CmdletBinding()]
    param($Report)

    if (@($Report.Findings).Count -eq 0) {
        Write-Warning -Message ($script:TwsTexts.NothingChecked -f "$($Report.MachineName)")
    }
    elseif ($Report.Partial) {
        Write-Warning -Message ($script:TwsTexts.PartialRun -f @($Report.NotRun).Count, "$($Report.MachineName)")
    }
}
