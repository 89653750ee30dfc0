function Receive-TwsAnswer {
    # The next answer in the order of the inputs: its input (From, Target) and the line that the tool wrote, or a fault.
    # Without -Wait nothing when it is not there yet; with it nothing when all were given.
    [CmdletBinding()]
    param(
        [hashtable] $Judge,
        [switch] $Wait
    )

    $full = Test-TwsFullLanguage
    if ($Wait) {
        $Judge.Closed = $true
        if (-not $full) {
            Invoke-TwsConstrainedJudge -Judge $Judge
        }
    }
    while ($true) {
        if ($full) {
            foreach ($worker in $Judge.Workers.Values) {
                Update-TwsWorker -Judge $Judge -Worker $worker
            }
        }
        if ($Judge.Next -ge $Judge.Total) {
            return
        }
        $item = $Judge.Items[$Judge.Next]
        if ($item.Fault -or ($null -ne $item.Line)) {
            $Judge.Items.Remove($Judge.Next)
            $Judge.Next++
            Write-TwsJudgeProgress -Judge $Judge
            return $item
        }
        $worker = $Judge.Workers[$item.Key]
        if ($worker.Ended) {
            $ended = Wait-TwsWorker -Worker $worker
            $item.Fault = Get-TwsWorkerFault -Result $ended
            continue
        }
        if (-not $Wait) {
            return
        }
        if ($Judge.Limit -and (((Get-Date) - $Judge.Started).TotalSeconds -gt $Judge.Limit)) {
            Close-TwsJudge -Judge $Judge
            Stop-TwsCommand -Key 'TimedOut' -Value $Judge.Limit -Category 'OperationTimeout' -Target $item.Target
        }
        Write-TwsJudgeProgress -Judge $Judge
        # Short waits, since Ctrl+C is only seen between two of them.
        $null = $worker.Line.Wait(200)
    }
}
