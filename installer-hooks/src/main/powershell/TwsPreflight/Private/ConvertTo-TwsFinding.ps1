function ConvertTo-TwsFinding {
    # One finding of a report, under the names of the JSON contract in PowerShell's spelling.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Finding')]
    param(
        $Finding,
        [string] $MachineName
    )

    [pscustomobject] @{
        PSTypeName     = 'TwsPreflight.Finding'
        MachineName    = $MachineName
        Id             = $Finding.id
        Row            = $Finding.row
        Status         = $Finding.status
        Level          = $Finding.level
        Title          = $Finding.title
        Message        = $Finding.message
        Observed       = $Finding.observed
        Required       = $Finding.required
        Remedy         = $Finding.remedy
        Evidence       = @($Finding.evidence | Where-Object -FilterScript { $null -ne $_ })
        Waiver         = $Finding.waiver
        DurationMillis = $Finding.durationMillis
    }
}
