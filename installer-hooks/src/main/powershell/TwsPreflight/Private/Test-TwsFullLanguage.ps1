function Test-TwsFullLanguage {
    # Constrained Language Mode refuses .NET objects and method calls; every place that needs them asks here first.
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    "$($ExecutionContext.SessionState.LanguageMode)" -eq 'FullLanguage'
}
