function ConvertTo-TwsFlowReport {
    # What came of knocking, once verdict and exit code agree.
    [CmdletBinding()]
    [OutputType('TwsPreflight.FlowReport')]
    param(
        $Document,
        [int] $ExitCode
    )

    $verdicts = @{ CARRIED = 0; BROKEN = 1; UNDETERMINED = 3 }
    if ($verdicts["$($Document.verdict)"] -ne $ExitCode) {
        Stop-TwsCommand -Key 'Contradiction' -Value $ExitCode, "$($Document.verdict)" -Category 'InvalidData' -Target $Document
    }
    # What sorts by weight: what does not get through is the highest.
    $weights = @{ VERIFIED = 0; OPEN = 10; ACCEPTED = 40; SILENT = 60 }
    $flows = @(foreach ($flow in $Document.flows) {
            if ($null -eq $flow) {
                continue
            }
            $severity = $weights["$($flow.outcome)"]
            if ($null -eq $severity) {
                $severity = 70
            }
            New-TwsObject -TypeName 'TwsPreflight.Flow' -Property ([ordered] @{
                    MachineName    = "$($Document.machine)"
                    Row            = $flow.row
                    Name           = $flow.name
                    From           = $flow.from
                    To             = $flow.to
                    HostName       = Protect-TwsCell -Value $flow.host
                    Address        = $flow.address
                    Protocol       = $flow.protocol
                    Port           = $flow.port
                    Outcome        = $flow.outcome
                    Severity       = $severity
                    DurationMillis = $flow.millis
                    Detail         = Protect-TwsCell -Value $flow.detail
                    Tls            = Protect-TwsCell -Value $flow.tls
                })
        })
    New-TwsObject -TypeName 'TwsPreflight.FlowReport' -Property ([ordered] @{
            MachineName    = "$($Document.machine)"
            Verdict        = $Document.verdict
            ExitCode       = $ExitCode
            From           = $Document.from
            At             = ConvertTo-TwsTime -Value $Document.at
            DurationMillis = $Document.durationMillis
            NotRehearsed   = Protect-TwsCell -Value @(foreach ($one in $Document.notRehearsed) { if ($null -ne $one) { $one } })
            Phones         = Protect-TwsCell -Value @(foreach ($one in $Document.phones) { if ($null -ne $one) { $one } })
            Flows          = Protect-TwsCell -Value $flows
        })
}
