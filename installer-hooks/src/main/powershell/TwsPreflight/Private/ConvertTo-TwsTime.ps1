function ConvertTo-TwsTime {
    # The time of a document, as UTC, whether PowerShell left it a text or not.
    [CmdletBinding()]
    param($Value)

    if ($Value -is [string]) {
        $Value = $Value -replace $script:TwsTimeMark, ''
    }
    if ("$Value" -eq '') {
        return $null
    }
    if (Test-TwsFullLanguage) {
        return ([datetime] $Value).ToUniversalTime()
    }
    [datetime] $Value
}
