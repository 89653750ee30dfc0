function Get-TwsAnsweredSession {
    # The session that an answer came through.
    [CmdletBinding()]
    param(
        $Answer,
        $Session
    )

    $all = @($Session)
    $found = @($all | Where-Object -FilterScript { "$($_.InstanceId)" -and ("$($_.InstanceId)" -eq "$($Answer.RunspaceId)") })
    if (-not $found.Count) {
        $found = @($all | Where-Object -FilterScript { "$($_.ComputerName)" -eq "$($Answer.PSComputerName)" })
    }
    if ($found.Count) {
        return $found[0]
    }
    $all[0]
}
