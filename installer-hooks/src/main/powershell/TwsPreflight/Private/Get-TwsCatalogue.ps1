function Get-TwsCatalogue {
    # The checks that the tool has: asked once in a session and a language.
    [CmdletBinding()]
    param()

    $language = "$script:TwsLanguage"
    if (-not $script:TwsCatalogues.ContainsKey($language)) {
        $result = Invoke-TwsTool -ArgumentList @('catalogue', '--format=json', "--lang=$language")
        $document = ConvertFrom-TwsJson -Text $result.Output
        if ($null -eq $document.checks) {
            Stop-TwsCommand -Key 'BadOutput' -Value 'catalogue', $result.ExitCode, '' -Category 'InvalidData' -Target $result
        }
        $script:TwsCatalogues[$language] = @($document.checks)
    }
    $script:TwsCatalogues[$language]
}
