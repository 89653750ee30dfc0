function ConvertFrom-TwsJson {
    # The document the tool printed, or a clear refusal: an empty, cut or foreign text must never read as "nothing wrong".
    # (A java that cannot open the jar ends with 1 as well, which is BLOCKED in the contract.)
    [CmdletBinding()]
    param(
        # What Invoke-TwsTool gave.
        $Result,
        # For example tws-preflight/report/1.
        [string] $Schema
    )

    $document = $null
    try {
        $document = "$($Result.Output)".TrimStart([char] 0xFEFF) | ConvertFrom-Json -ErrorAction Stop
    }
    catch {
        Write-Verbose -Message "$_"
    }
    if (($null -eq $document) -or ("$($document.schema)" -ne $Schema)) {
        $said = "$($Result.Diagnostics)".Trim()
        throw (ConvertTo-TwsError -Key 'BadOutput' -Value $Schema, $Result.ExitCode, $said -Category 'InvalidData' -Target $Result)
    }
    $document
}
