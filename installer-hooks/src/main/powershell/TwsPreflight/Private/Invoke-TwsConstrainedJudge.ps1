function Invoke-TwsConstrainedJudge {
    # The judge for Constrained Language Mode, once all inputs are known: the paths go through a file, the answers come through
    # "&" and are ASCII, so that no code page matters.
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
            Set-Content -LiteralPath $list.FullName -Value @($worker.Items | ForEach-Object -Process { $_.From }) -Encoding UTF8 -WhatIf:$false -Confirm:$false
            $arguments = @(Get-TwsJavaOption -Jar $jar) + @('check', "--from-list=$($list.FullName)", '--format=jsonl') + $worker.ArgumentList
            $result = Invoke-TwsNative -FileName $java -ArgumentList $arguments -Apart
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
        $worker.Result = $result
        # Only to be asked how it ended.
        $worker.Process = $result
        $worker.Ended = $true
    }
}
