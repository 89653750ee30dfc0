function ConvertTo-TwsReport {
    # A whole report, once its verdict, its findings and its counts agree. ToolCode is the exit code that it comes to in the
    # tool; ExitCode is 3 too where nothing was checked.
    [CmdletBinding()]
    [OutputType('TwsPreflight.Report')]
    param(
        $Document,
        # The file that was judged; nothing for this machine.
        [string] $From,
        [switch] $Strict
    )

    $code = Assert-TwsReport -Document $Document -Strict:$Strict
    $machine = Protect-TwsCell -Value "$($Document.machine.name)"
    $findings = @(ConvertTo-TwsFinding -Finding @($Document.findings) -MachineName $machine -From $From)
    $property = [ordered] @{
        MachineName    = $machine
        From           = $From
        Verdict        = $Document.verdict
        ExitCode       = $(if ($findings.Count) { $code } else { 3 })
        Partial        = [bool] $Document.partial
        NotRun         = Protect-TwsCell -Value @(foreach ($id in $Document.notRun) { if ($null -ne $id) { $id } })
        Sample         = [bool] $Document.sample
        Summary        = Protect-TwsCell -Value $Document.summary
        Role           = $Document.role
        Tws            = $Document.tws
        Phase          = $Document.phase
        Language       = $Document.language
        CollectedAt    = ConvertTo-TwsTime -Value $Document.collectedAt
        EvaluatedAt    = ConvertTo-TwsTime -Value $Document.evaluatedAt
        DurationMillis = $Document.durationMillis
        Tool           = Protect-TwsCell -Value $Document.tool
        Catalogue      = Protect-TwsCell -Value $Document.catalogue
        Site           = Protect-TwsCell -Value $Document.site
        ToolCode       = $code
        Findings       = Protect-TwsCell -Value $findings
    }
    New-TwsObject -TypeName 'TwsPreflight.Report' -Property $property
}
