function Close-TwsJudge {
    # Stops whatever still runs: after Ctrl+C, after an error, or when a later command of the pipeline wants no more.
    [CmdletBinding()]
    param([hashtable] $Judge)

    foreach ($worker in $Judge.Workers.Values) {
        if ($worker.Process -and -not $worker.Result) {
            try {
                if (-not $worker.Process.HasExited) {
                    $worker.Process.Kill()
                }
                $worker.Process.Dispose()
            }
            catch {
                Write-Verbose -Message "$_"
            }
            $worker.Ended = $true
            $worker.Result = @{ ExitCode = 70; Diagnostics = '' }
        }
    }
    Write-Progress -Activity $script:TwsTexts.Judging -Completed
}
