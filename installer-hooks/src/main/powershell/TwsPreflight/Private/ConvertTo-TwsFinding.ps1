function ConvertTo-TwsFinding {
    # The findings of a report, under the names of the JSON contract in PowerShell's spelling. All in one call, and without
    # calls of other functions for what needs none: two hundred reports are ten thousand findings.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Finding')]
    param(
        [object[]] $Finding,
        $MachineName,
        [string] $From
    )

    $full = Test-TwsFullLanguage
    foreach ($one in $Finding) {
        if ($null -eq $one) {
            continue
        }
        $status = "$($one.status)"
        # A status of a later tool stands between what warns and what does not.
        $severity = $script:TwsSeverity[$status]
        if ($null -eq $severity) {
            $severity = 35
        }
        $evidence = @($one.evidence)
        if ($full) {
            $cell = [psobject] $evidence
            $cell.PSObject.Members.Add([System.Management.Automation.PSScriptMethod]::new('ToString', $script:TwsCellText))
            $evidence = $cell
        }
        $property = [ordered] @{
            MachineName    = $MachineName
            From           = $From
            Id             = $one.id
            Row            = $one.row
            Status         = $status
            # What sorts by weight: FAIL is the highest.
            Severity       = $severity
            Level          = $one.level
            Title          = $one.title
            Message        = $one.message
            Observed       = $one.observed
            Required       = $one.required
            Remedy         = $one.remedy
            Evidence       = $evidence
            Waiver         = $one.waiver
            DurationMillis = $one.durationMillis
        }
        foreach ($name in 'Message', 'Observed', 'Required', 'Remedy') {
            if ($property[$name] -match '^[=+\-@\t\r]') {
                $property[$name] = Protect-TwsCell -Value $property[$name]
            }
        }
        if ($null -ne $one.waiver) {
            $property['Waiver'] = Protect-TwsCell -Value $one.waiver
        }
        # Members that the tool adds one day are passed on.
        foreach ($name in 'Help', 'Document', 'Answer') {
            if ($null -ne $one.$name) {
                $property[$name] = Protect-TwsCell -Value $one.$name
            }
        }
        if ($full) {
            $property['PSTypeName'] = 'TwsPreflight.Finding'
            [pscustomobject] $property
        }
        else {
            New-TwsObject -TypeName 'TwsPreflight.Finding' -Property $property
        }
    }
}
