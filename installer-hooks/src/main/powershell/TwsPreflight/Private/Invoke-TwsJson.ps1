function Invoke-TwsJson {
    # Runs the tool once and gives the document it printed, or ends the command: an empty, cut or foreign text must never read
    # as "nothing wrong". (A java that cannot open the jar ends with 1 as well, which is BLOCKED in the contract.)
    [CmdletBinding()]
    param(
        [string[]] $ArgumentList,
        # For example tws-preflight/report/1.
        [string] $Schema,
        [string[]] $Secret = @(),
        [int] $TimeLimitSeconds
    )

    $result = Invoke-TwsTool -ArgumentList $ArgumentList -Secret $Secret -TimeLimitSeconds $TimeLimitSeconds -Json
    $document = ConvertFrom-TwsJson -Text "$($result.Output)".TrimStart([char] 0xFEFF) -Schema $Schema
    if ($null -eq $document) {
        $said = ConvertTo-TwsAdvice -Text "$($result.Diagnostics)".Trim()
        Stop-TwsCommand -Key 'BadOutput' -Value $Schema, $result.ExitCode, $said -Category 'InvalidData' -Target $result
    }
    @{ Document = $document; ExitCode = $result.ExitCode; Diagnostics = $result.Diagnostics }
}
