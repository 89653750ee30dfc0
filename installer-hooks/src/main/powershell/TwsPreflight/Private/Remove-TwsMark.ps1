function Remove-TwsMark {
    # A value as it was written, where ConvertFrom-TwsJson had to hide times from PowerShell 7.0 to 7.4.
    [CmdletBinding()]
    param($Value)

    if ($script:TwsDateKind -or ($PSVersionTable.PSEdition -ne 'Core')) {
        return , $Value
    }
    if ($Value -is [string]) {
        return ($Value -replace $script:TwsTimeMark, '')
    }
    if ($Value -is [array]) {
        $cleaned = @(foreach ($one in $Value) { Remove-TwsMark -Value $one })
        return , $cleaned
    }
    if ((Test-TwsFullLanguage) -and ($Value -is [System.Management.Automation.PSCustomObject])) {
        foreach ($property in $Value.PSObject.Properties) {
            if ("$($property.Value | ConvertTo-Json -Depth 20 -Compress)" -match $script:TwsTimeMark) {
                $property.Value = Remove-TwsMark -Value $property.Value
            }
        }
    }
    , $Value
}
