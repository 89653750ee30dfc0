function ConvertTo-TwsFact {
    # The facts of one report, in their order. Several checks may quote one reading; it is given once, with all of them.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Fact')]
    param(
        # Nothing where an input could not be judged.
        $Report,
        [string[]] $Name
    )

    $users = @{}
    $order = @()
    foreach ($finding in $Report.Findings) {
        foreach ($evidence in $finding.Evidence) {
            $key = "$($evidence.fact)|$($evidence.source)"
            if (-not $users.ContainsKey($key)) {
                $users[$key] = @()
                $order += @{ Key = $key; Evidence = $evidence }
            }
            $users[$key] += $finding.Id
        }
    }
    foreach ($entry in $order) {
        $evidence = $entry.Evidence
        if (-not @($Name | Where-Object -FilterScript { "$($evidence.fact)" -like $_ })) {
            continue
        }
        $value = $evidence.value
        New-TwsObject -TypeName 'TwsPreflight.Fact' -Property ([ordered] @{
                MachineName = $Report.MachineName
                From        = $Report.From
                Name        = $evidence.fact
                Value       = Protect-TwsCell -Value (Remove-TwsMark -Value $value)
                State       = $evidence.state
                # Why it could not be read; nothing where it could.
                Reason      = Protect-TwsCell -Value $evidence.reason
                Source      = Protect-TwsCell -Value $evidence.source
                UsedBy      = Protect-TwsCell -Value @($users[$entry.Key])
                Evidence    = Protect-TwsCell -Value $evidence
            })
    }
}
