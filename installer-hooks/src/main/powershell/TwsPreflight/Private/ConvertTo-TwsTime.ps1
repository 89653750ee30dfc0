function ConvertTo-TwsTime {
    # PowerShell 7 turns ISO times in JSON into [datetime] by itself, 5.1 leaves them texts; both come out as UTC here.
    [CmdletBinding()]
    param($Value)

    if ($Value -is [datetime]) {
        return $Value.ToUniversalTime()
    }
    if ("$Value" -eq '') {
        return $null
    }
    ([datetime] "$Value").ToUniversalTime()
}
