function Wait-TwsWorker {
    # How one Java ended: ExitCode and Diagnostics.
    [CmdletBinding()]
    param([hashtable] $Worker)

    if (-not $Worker.Result) {
        $process = $Worker.Process
        if ($Worker.Into) {
            try {
                $Worker.Into.Close()
            }
            catch {
                Write-Verbose -Message "$_"
            }
            $Worker.Into = $null
        }
        if (-not $process.WaitForExit(20000)) {
            $process.Kill()
            $process.WaitForExit()
        }
        $Worker.Result = New-TwsObject -TypeName 'TwsPreflight.Result' -Property ([ordered] @{
                ExitCode    = $process.ExitCode
                Output      = ''
                Diagnostics = $Worker.Said.Result
            })
        $process.Dispose()
        if ("$($Worker.Result.Diagnostics)".Trim()) {
            Write-Verbose -Message (Protect-TwsText -Text "$($Worker.Result.Diagnostics)".Trim())
        }
    }
    $Worker.Result
}
