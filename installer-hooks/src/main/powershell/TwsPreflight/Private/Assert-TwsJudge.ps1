function Assert-TwsJudge {
    # After the last answer: the exit code of each Java has to be what its answers come to, or none of them is believed.
    [CmdletBinding()]
    param([hashtable] $Judge)

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
}
