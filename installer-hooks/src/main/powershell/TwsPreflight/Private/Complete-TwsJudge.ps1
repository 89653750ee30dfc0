function Complete-TwsJudge {
    # After the last answer: $LASTEXITCODE is the worst there was, and a warning says when not everything was judged.
    [CmdletBinding()]
    param([hashtable] $Judge)

    Write-Progress -Activity $script:TwsTexts.Judging -Completed
    Assert-TwsJudge -Judge $Judge
    if ($Judge.Total -eq 0) {
        Write-Warning -Message $script:TwsTexts.NothingGiven
        Write-TwsExitCode -Value 3
        return
    }
    $bad = @($Judge.Codes | Where-Object -FilterScript { $_ -eq 2 }).Count
    if ($bad -and ($Judge.Total -gt 1)) {
        Write-Warning -Message ($script:TwsTexts.NotAllJudged -f $bad, $Judge.Total)
    }
    if ($bad -and ($Judge.Total -eq 1)) {
        Write-TwsExitCode -Value 2
        return
    }
    Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $Judge.Codes)
}
