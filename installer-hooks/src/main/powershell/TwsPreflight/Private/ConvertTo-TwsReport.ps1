function ConvertTo-TwsReport {
    # A whole report, with the exit code that the tool gave for it.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Report')]
    param(
        $Document,
        [int] $ExitCode
    )

    $machine = "$($Document.machine.name)"
    $findings = @(foreach ($finding in $Document.findings) {
            ConvertTo-TwsFinding -Finding $finding -MachineName $machine
        })
    [pscustomobject] @{
        PSTypeName     = 'TwsPreflight.Report'
        MachineName    = $machine
        Verdict        = $Document.verdict
        ExitCode       = $ExitCode
        Partial        = [bool] $Document.partial
        NotRun         = @($Document.notRun | Where-Object -FilterScript { $null -ne $_ })
        Sample         = [bool] $Document.sample
        Summary        = $Document.summary
        Role           = $Document.role
        Tws            = $Document.tws
        Phase          = $Document.phase
        Language       = $Document.language
        CollectedAt    = ConvertTo-TwsTime -Value $Document.collectedAt
        EvaluatedAt    = ConvertTo-TwsTime -Value $Document.evaluatedAt
        DurationMillis = $Document.durationMillis
        Tool           = $Document.tool
        Catalogue      = $Document.catalogue
        Findings       = $findings
    }
}
