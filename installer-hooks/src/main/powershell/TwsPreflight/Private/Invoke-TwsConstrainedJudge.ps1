function Invoke-TwsConstrainedJudge {
    # The judge for Constrained Language Mode, once all inputs are known: the paths go through a file, since
    # nothing can be written to a program that runs.
    [CmdletBinding()]
    param([hashtable] $Judge)

    foreach ($worker in $Judge.Workers.Values) {
        if ($worker.Ended) {
            continue
        }
        $java = Find-TwsJava
        $jar = Find-TwsJar
        $list = New-TemporaryFile -WhatIf:$false -Confirm:$false
        try {
            Set-Content -LiteralPath $list.FullName -Value @($worker.Items | ForEach-Object -Process { $_.Sent }) -Encoding UTF8 -WhatIf:$false -Confirm:$false
            $arguments = @(Get-TwsJavaOption -Jar $jar) + @('check', "--from-list=$($list.FullName)", '--format=jsonl') + $worker.ArgumentList
            $result = Invoke-TwsNative -FileName $java -CommandLine (ConvertTo-TwsCommandLine -ArgumentList $arguments) -WorkingDirectory (Split-Path -Path $jar -Parent) -TimeLimitSeconds $Judge.Limit
        }
        finally {
            Remove-Item -LiteralPath $list.FullName -Force -ErrorAction SilentlyContinue -WhatIf:$false -Confirm:$false
        }
        $lines = @("$($result.Output)" -split "`n" | Where-Object -FilterScript { $_ })
        foreach ($item in $worker.Items) {
            if ($worker.Answered -lt $lines.Count) {
                $item.Line = $lines[$worker.Answered]
                $worker.Answered++
            }
        }
        if ($result.TimedOut) {
            $worker.Ended = $true
            Stop-TwsCommand -Key 'TimedOut' -Value $Judge.Limit -Category 'OperationTimeout' -Target $worker.Items[0].Target
        }
        $worker.Result = $result
        # Only to be asked how it ended.
        $worker.Process = $result
        $worker.Ended = $true
    }
}
