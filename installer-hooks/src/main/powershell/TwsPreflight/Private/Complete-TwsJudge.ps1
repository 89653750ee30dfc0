function Complete-TwsJudge {
    # After the last answer: the exit code of each Java has to be what its answers come to, or none of them is believed.
    # Then $LASTEXITCODE is the worst there was, and a warning says when not everything was judged.
    [CmdletBinding()]
    param([hashtable] $Judge)

    Write-Progress -Activity $script:TwsTexts.Judging -Completed
    foreach ($worker in $Judge.Workers.Values) {
        if (-not $worker.Process) {
            continue
        }
        $ended = Wait-TwsWorker -Worker $worker
        $expected = Get-TwsWorstCode -ExitCode @($worker.Items | ForEach-Object -Process { $_.Code })
        if (($ended.ExitCode -ne $expected) -and -not $worker.Items[0].Fault) {
            $fault = Get-TwsWorkerFault -Result $ended
            if ($fault.Key -eq 'BadOutput') {
                $fault = @{ Key = 'Contradiction'; Value = @($ended.ExitCode, $expected); Category = 'InvalidData'; ExitCode = 70 }
            }
            Stop-TwsCommand -Key $fault.Key -Value $fault.Value -Category $fault.Category -Target $ended -ExitCode $fault.ExitCode
        }
    }
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
