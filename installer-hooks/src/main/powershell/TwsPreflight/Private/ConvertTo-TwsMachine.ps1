function ConvertTo-TwsMachine {
    # One machine of a fleet, from its line; From and Error alone where its bundle could not be read.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Machine')]
    param(
        [string] $Line,
        # What the whole run gave, for the error record.
        $Result
    )

    $document = ConvertFrom-TwsJson -Text $Line -Schema 'tws-preflight/fleet/1'
    if ($null -eq $document) {
        Stop-TwsCommand -Key 'BadOutput' -Value 'tws-preflight/fleet/1', $Result.ExitCode, '' -Category 'InvalidData' -Target $Result
    }
    if ("$($document.error)") {
        return @{ From = $document.file; Error = "$($document.error)"; Verdict = $null }
    }
    $counts = @{}
    foreach ($finding in $document.findings.PSObject.Properties) {
        $counts["$($finding.Value)"] = 1 + $counts["$($finding.Value)"]
    }
    # A machine that is gone needs no work.
    $code = [int] $(if ("$($document.change)" -eq 'GONE') { 0 } elseif ($document.sample) { 3 } else { @{ BLOCKED = 1; UNDETERMINED = 3 }["$($document.verdict)"] })
    New-TwsObject -TypeName 'TwsPreflight.Machine' -Property ([ordered] @{
            MachineName = Protect-TwsCell -Value $document.machine
            From        = $document.file
            Role        = $document.role
            Sample      = [bool] $document.sample
            Partial     = [bool] $document.partial
            Verdict     = $document.verdict
            # A sample is no machine: nothing is known of any.
            ExitCode    = $code
            Fail        = [int] $counts['FAIL']
            Unknown     = [int] $counts['UNKNOWN']
            Warn        = [int] $counts['WARN']
            Manual      = [int] $counts['MANUAL']
            Confirmed   = [int] $counts['CONFIRMED']
            Pass        = [int] $counts['PASS']
            CollectedAt = ConvertTo-TwsTime -Value $document.collectedAt
            Change      = $document.change
            VerdictBefore = $document.before.verdict
            Findings    = Protect-TwsCell -Value $document.findings
        })
}
