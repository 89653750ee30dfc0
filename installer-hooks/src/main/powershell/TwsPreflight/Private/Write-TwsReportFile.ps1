function Write-TwsReportFile {
    # Writes the report of one input and gives the file; one error where it cannot be judged, and where its file is in the
    # way, unless it is the only one.
    [CmdletBinding()]
    param(
        [hashtable] $Queue,
        [hashtable] $Item,
        [string] $Path,
        # Format, Strict, and what is read by the command (Read).
        [hashtable] $What,
        [switch] $Force
    )

    $fault = $Item.Fault
    if (-not $fault) {
        $file = Resolve-TwsPath -Path $Path
        if (@($What.Read | Where-Object -FilterScript { $_ -and (Test-TwsSameFile -Path $file -Other $_) })) {
            $fault = @{ Key = 'OverInput'; Value = @($file); Category = 'InvalidArgument' }
        }
        elseif ((Test-Path -LiteralPath $file) -and -not $Force) {
            $fault = @{ Key = 'FileExists'; Value = @($file); Category = 'ResourceExists' }
        }
        if ($fault -and ($Queue.Total -eq 1)) {
            Stop-TwsCommand -Key $fault.Key -Value $fault.Value -Category $fault.Category -Target $file -ExitCode 2
        }
    }
    if (-not $fault) {
        if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteReport)) {
            $Queue.Codes += 3
            return
        }
        $arguments = @('check', "--format=$($What.Format)=$file") + @($Item.Key -split "`n" | Where-Object -FilterScript { $_ })
        if ($Item.From) {
            $arguments += "--from=$($Item.From)"
        }
        $answer = Invoke-TwsRefusable -ArgumentList $arguments
        if ($answer.Fault) {
            $fault = $answer.Fault
        }
        else {
            $report = ConvertTo-TwsReport -Document $answer.Document -From $Item.From -Strict:$What.Strict
            $Queue.Codes += $report.ExitCode
            Write-TwsReportWarning -Report $report
            Get-Item -LiteralPath $file
            return
        }
    }
    $Queue.Codes += 2
    Write-TwsError -Key $fault.Key -Value $fault.Value -Category $fault.Category -Target $Item.Target
}
