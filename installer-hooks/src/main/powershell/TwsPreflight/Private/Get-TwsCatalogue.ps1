function Get-TwsCatalogue {
    # The checks that the tool has: asked once in a session and a language; those of another edition each time.
    [CmdletBinding()]
    param([string] $Catalogue)

    $language = "$script:TwsLanguage"
    if ($Catalogue -or -not $script:TwsCatalogues.ContainsKey($language)) {
        $result = Invoke-TwsTool -ArgumentList (@('catalogue', '--format=json') + @(Get-TwsArgument -Catalogue $Catalogue))
        $document = ConvertFrom-TwsJson -Text $result.Output
        if ($null -eq $document.checks) {
            Stop-TwsCommand -Key 'BadOutput' -Value 'catalogue', $result.ExitCode, '' -Category 'InvalidData' -Target $result
        }
        if ($Catalogue) {
            return @($document.checks)
        }
        $script:TwsCatalogues[$language] = @($document.checks)
    }
    $script:TwsCatalogues[$language]
}
