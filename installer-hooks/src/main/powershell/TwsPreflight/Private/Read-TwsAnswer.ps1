function Read-TwsAnswer {
    # The report of one answer; nothing, with an error whose target is the input, where it could not be judged.
    [CmdletBinding()]
    param(
        [hashtable] $Judge,
        [hashtable] $Answer,
        # Named by the error, where the input is the bundle of a machine.
        [string] $Machine
    )

    $document = $null
    if (-not $Answer.Fault) {
        $document = ConvertFrom-TwsJson -Text $Answer.Line
        if (($null -ne $document) -and ("$($document.error)" -ne '') -and ("$($document.schema)" -eq '')) {
            $Answer.Fault = @{ Key = 'BadInput'; Value = @(ConvertTo-TwsAdvice -Text "$($document.error)"); Category = 'InvalidData' }
            # The tool counts it as undetermined.
            $Answer.Code = 3
        }
        elseif (($null -eq $document) -or ("$($document.schema)" -ne 'tws-preflight/report/1') -or ($null -eq $document.from)) {
            $cause = Protect-TwsText -Text ("$($Answer.Line)" -replace '(?s)\A(.{200}).*', '$1')
            Stop-TwsCommand -Key 'BadOutput' -Value 'tws-preflight/report/1', '-', $cause -Category 'InvalidData' -Target $Answer.Target
        }
    }
    if ($Answer.Fault) {
        # What is wrong with the options of the command itself is wrong for every input.
        if ($Answer.Fault.Ends -and (($Answer.Fault.ExitCode -ne 2) -or -not $Answer.OfRow)) {
            Stop-TwsCommand -Key $Answer.Fault.Key -Value $Answer.Fault.Value -Category $Answer.Fault.Category -Target $Answer.Target -ExitCode $Answer.Fault.ExitCode
        }
        $Judge.Codes += 2
        Write-TwsExitCode -Value 3
        if ($Machine) {
            $cause = "$($script:TwsTexts[$Answer.Fault.Key])" -f $Answer.Fault.Value
            Write-TwsError -Key 'MachineFailure' -Value $Machine, $cause -Category 'InvalidResult' -Target $Answer.Target
            return
        }
        Write-TwsError -Key $Answer.Fault.Key -Value $Answer.Fault.Value -Category $Answer.Fault.Category -Target $Answer.Target
        return
    }
    $report = ConvertTo-TwsReport -Document $document -From $Answer.From -Strict:$Judge.Strict
    $Answer.Code = $report.ToolCode
    $Judge.Codes += $report.ExitCode
    # Not all are judged until the last one is; whoever stops here must not find an old 0.
    Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode ($Judge.Codes + 3))
    Write-TwsReportWarning -Report $report
    $report
}
