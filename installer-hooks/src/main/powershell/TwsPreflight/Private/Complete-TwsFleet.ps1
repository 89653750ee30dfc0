function Complete-TwsFleet {
    # $LASTEXITCODE is the worst verdict there was; a machine that could not be judged counts as undetermined, and a warning
    # says how many those are.
    [CmdletBinding()]
    param([hashtable] $Fleet)

    $judged = $Fleet.Codes.Count
    if (($Fleet.Wanted -eq 0) -or ($Fleet.Spared -and ($Fleet.Spared -eq $Fleet.Wanted))) {
        if ($Fleet.Wanted -eq 0) {
            Write-Warning -Message $script:TwsTexts.NothingGiven
        }
        Write-TwsExitCode -Value 3
        return
    }
    $codes = @($Fleet.Codes)
    if ($judged -lt $Fleet.Wanted) {
        Write-Warning -Message ($script:TwsTexts.NotAllJudged -f ($Fleet.Wanted - $judged), $Fleet.Wanted)
        $codes += 3
    }
    Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
}
