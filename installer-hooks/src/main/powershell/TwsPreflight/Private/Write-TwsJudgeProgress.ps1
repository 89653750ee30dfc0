function Write-TwsJudgeProgress {
    # How many are judged, and how long it will still take once their number is known. Twice a second at most, and nothing
    # for what is over at once.
    [CmdletBinding()]
    param([hashtable] $Judge)

    $now = Get-Date
    if ((($now - $Judge.Started).TotalSeconds -lt 1) -or (($now - $Judge.Shown).TotalSeconds -lt 0.5)) {
        return
    }
    $Judge.Shown = $now
    $progress = @{
        Activity = $script:TwsTexts.Judging
        Status   = $script:TwsTexts.JudgedOf -f $Judge.Next, $Judge.Total
    }
    if ($Judge.Closed -and $Judge.Next) {
        $progress['PercentComplete'] = [int] (100 * $Judge.Next / $Judge.Total)
        $progress['SecondsRemaining'] = [int] (($now - $Judge.Started).TotalSeconds / $Judge.Next * ($Judge.Total - $Judge.Next))
    }
    Write-Progress @progress
}
