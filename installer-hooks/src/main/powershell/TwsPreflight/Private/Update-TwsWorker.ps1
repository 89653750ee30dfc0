function Update-TwsWorker {
    # Gives one Java what it has room for, and takes what it has answered. Never waits: a Java that waits for us to read must
    # not find us waiting for it to read, so little is under way at one time.
    [CmdletBinding()]
    param(
        [hashtable] $Judge,
        [hashtable] $Worker
    )

    if (-not $Worker.Process -and $Worker.Items.Count) {
        Start-TwsWorker -Worker $Worker
    }
    while (-not $Worker.Ended) {
        while (($Worker.Sent -lt $Worker.Items.Count) -and (($Worker.Sent -eq $Worker.Answered) -or (($Worker.Sent - $Worker.Answered -lt 8) -and ($Worker.Bytes -lt 2000)))) {
            $bytes = [System.Text.Encoding]::UTF8.GetBytes($Worker.Items[$Worker.Sent].Sent + "`n")
            $Worker.Bytes += $bytes.Length
            $Worker.Sent++
            try {
                $Worker.Into.Write($bytes, 0, $bytes.Length)
                $Worker.Into.Flush()
            }
            catch {
                # It ended by itself; what it answered until then, and why it ended, is read below.
                Write-Verbose -Message "$_"
            }
        }
        if ($Judge.Closed -and $Worker.Into -and ($Worker.Sent -eq $Worker.Items.Count)) {
            try {
                $Worker.Into.Close()
            }
            catch {
                Write-Verbose -Message "$_"
            }
            $Worker.Into = $null
        }
        if (-not $Worker.Line.IsCompleted) {
            return
        }
        $line = $Worker.Line.Result
        if (($null -eq $line) -or ($Worker.Answered -ge $Worker.Items.Count)) {
            $Worker.Ended = $true
            return
        }
        $item = $Worker.Items[$Worker.Answered]
        $item.Line = $line
        $Worker.Bytes -= [System.Text.Encoding]::UTF8.GetByteCount($item.Sent) + 1
        $Worker.Answered++
        $Worker.Line = $Worker.Process.StandardOutput.ReadLineAsync()
    }
}
