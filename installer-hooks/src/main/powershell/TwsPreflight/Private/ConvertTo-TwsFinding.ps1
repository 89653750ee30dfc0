function ConvertTo-TwsFinding {
    # One finding of a report, under the names of the JSON contract in PowerShell's spelling.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Finding')]
    param(
        $Finding,
        $MachineName,
        [string] $From
    )

    $status = "$($Finding.status)"
    $property = [ordered] @{
        MachineName    = $MachineName
        From           = $From
        Id             = $Finding.id
        Row            = $Finding.row
        Status         = $status
        # What sorts by weight: FAIL is the highest. A status of a later tool stands between what warns and what does not.
        Severity       = $(if ($script:TwsSeverity.ContainsKey($status)) { $script:TwsSeverity[$status] } else { 35 })
        Level          = $Finding.level
        Title          = $Finding.title
        Message        = Protect-TwsCell -Value $Finding.message
        Observed       = Protect-TwsCell -Value $Finding.observed
        Required       = Protect-TwsCell -Value $Finding.required
        Remedy         = Protect-TwsCell -Value $Finding.remedy
        Evidence       = Protect-TwsCell -Value @(foreach ($one in $Finding.evidence) { if ($null -ne $one) { $one } })
        Waiver         = Protect-TwsCell -Value $Finding.waiver
        DurationMillis = $Finding.durationMillis
    }
    # Members that the tool adds one day are passed on.
    foreach ($name in 'help', 'document', 'answer') {
        if ($null -ne $Finding.$name) {
            $property["$($name.Substring(0, 1).ToUpper())$($name.Substring(1))"] = Protect-TwsCell -Value $Finding.$name
        }
    }
    New-TwsObject -TypeName 'TwsPreflight.Finding' -Property $property
}
